import { identifier } from './identifier.js'
import type { Quote } from './quote.js'

/** What a reader says is wrong. */
export const REPORT_KINDS = [
  'wrong words', 'wrong speaker', 'wrong date', 'wrong addressee or chain', 'bad translation', 'not a statement', 'missing statement', 'other',
] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** A statement, or else words of a page. */
export interface ReportTarget {
  /** SHA-256 of the capture's bytes. */
  readonly capture: string
  /** The reading in which it was seen. */
  readonly article: string
  readonly statement: string | null
  /** Of a statement, its words as they were shown. */
  readonly quote: Quote
}

/** That a reader found something wrong. */
export interface Report {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly target: ReportTarget
  readonly kind: ReportKind
  /** The reader's words; may be empty where the kind says all. */
  readonly note: string
  /** How the reader can be reached; for editors alone. */
  readonly contact: string | null
}

/** UTF-16 code units of a reader's note, of how to reach them, and of the words that a report is about, at most. */
export const LONGEST_NOTE = 4_000
export const LONGEST_CONTACT = 200
export const LONGEST_PASSAGE = 4_000

/** Makes a report: the same one sent twice in one moment is one. Throws a `RangeError` where it is about no words, or longer than it may be. */
export function report(of: Omit<Report, 'id'>): Report {
  const { at, target: { capture, statement, quote }, kind, note, contact } = of
  if (quote.exact.trim() === '') throw new RangeError('report: got no words, expected those that it is about')
  if (note.length > LONGEST_NOTE || (contact?.length ?? 0) > LONGEST_CONTACT) throw new RangeError(`report: got ${note.length} signs, expected at most ${LONGEST_NOTE}`)
  return { ...of, id: identifier(['report', at, capture, statement, quote.exact, quote.prefix, kind, note, contact]) }
}

/** What an editor does with a report, or with a correction that fits its page no more. `closed`: nothing is to be done; why, is told the reader. */
export const HANDLINGS = ['taken', 'given back', 'closed'] as const

/** That an editor took something of the queue, gave it back, or closed it. */
export interface Handling {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly editor: string
  /** The report, or the correction. */
  readonly of: string
  readonly is: (typeof HANDLINGS)[number]
  readonly why: string
}

/** Makes a handling. */
export function handling(made: Omit<Handling, 'id'>): Handling {
  return { ...made, id: identifier(['handling', made.at, made.editor, made.of, made.is, made.why]) }
}

/** `answered`: by a correction that counts. */
export const REPORT_STATES = ['open', 'taken', 'answered', 'closed'] as const
export type ReportState = (typeof REPORT_STATES)[number]
