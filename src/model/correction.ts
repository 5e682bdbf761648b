import type { AttributionKind } from './attribution.js'
import type { CorrectedField } from './edited.js'
import { identifier } from './identifier.js'
import type { Anchor, Quote } from './quote.js'
import type { Roles } from './statement-id.js'
import type { Act, Addressee, Form, Hop, Speaker, Target, Translator } from './statement.js'
import type { PartialDate } from './partial-date.js'

/** What of a statement an editor can change; spans by their words, so that they are found again in another reading. */
export interface Corrected {
  readonly form: Form
  readonly kind: AttributionKind
  readonly act: Act
  readonly negated: boolean
  readonly source: readonly Anchor[]
  readonly cue: readonly Anchor[]
  readonly content: readonly Anchor[]
  readonly speakers: readonly Speaker[]
  readonly addressees: readonly Addressee[]
  readonly targets: readonly Target[]
  readonly chain: readonly Hop[]
  readonly saidAt: PartialDate | null
  readonly translatedBy: Translator | null
  /** `null`: they stand in nobody else's words. */
  readonly within: HeldIn | null
}

/** A statement that holds another: by its identifier, and by what was said in it, so that it is found in another reading. */
export interface HeldIn {
  readonly statement: string
  readonly content: readonly Anchor[]
}

/** The fields that are spans. */
export const ROLES = ['source', 'cue', 'content'] as const
export type Role = (typeof ROLES)[number]

/** One field, as it was shown and as it is to be. `before` is `null` where the statement is a new one. */
export type Change = { readonly [F in CorrectedField]: { readonly field: F; readonly before: Corrected[F] | null; readonly after: Corrected[F] } }[CorrectedField]

/**
 * `change`: fields are otherwise. `confirm`: it is right as it is shown. `reject`: it is no statement. `add`: one that was missed.
 * `undo`: an earlier decision counts no more.
 */
export const CORRECTION_KINDS = ['change', 'confirm', 'reject', 'add', 'undo'] as const
export type CorrectionKind = (typeof CORRECTION_KINDS)[number]

/** What a decision is about: words of a capture. */
export interface CorrectionTarget {
  /** SHA-256 of the capture's bytes. */
  readonly capture: string
  /** The statement's identifier; of an added one, the one that it has from its words. */
  readonly statement: string
  /** The words from the first to the last of its source, cue and content, as they were shown. */
  readonly quote: Quote
  /** Where these stood, and the text that the offsets count in (`textIdentity`). */
  readonly roles: Roles
  readonly text: string
}

/** An editor's decision on a statement. Never changed: another one takes it back or goes further. */
export interface Correction {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** The editor's name. */
  readonly editor: string
  readonly is: CorrectionKind
  readonly target: CorrectionTarget
  /** Of `change` and `add`; empty for the others. */
  readonly changes: readonly Change[]
  /** The editor's reason. */
  readonly why: string
  /** The reports that it answers, by their identifiers. */
  readonly answers: readonly string[]
  /** The decision that it takes back, or that it stands in the place of. */
  readonly undoes: string | null
  /** The same of all that were made in one step: a statement was split in two, or two were merged. They are taken back together. */
  readonly step?: string
}

/** UTF-16 code units of an editor's reason, and of a name, at most. */
export const LONGEST_WHY = 4_000
export const LONGEST_NAME = 200

/**
 * Makes a correction; `nonce` keeps two of one moment apart. Throws a `RangeError` for one that decides nothing: a change without fields, an undoing of
 * nothing, fields where there are none to be.
 */
export function correction(of: Omit<Correction, 'id'>, nonce: string): Correction {
  const { is, changes, undoes, target } = of
  const wants = is === 'change' || is === 'add'
  if (wants !== changes.length > 0) throw new RangeError(`correction: got ${changes.length} changes, expected ${wants ? 'some' : 'none'} of ${is}`)
  if (is === 'undo' && undoes === null) throw new RangeError('correction: got an undo of nothing, expected what it takes back')
  if (new Set(changes.map(({ field }) => field)).size < changes.length) throw new RangeError('correction: got a field twice, expected each once')
  if (target.quote.exact === '') throw new RangeError('correction: got no words, expected those that it is about')
  return { ...of, id: identifier(['correction', of.at, of.editor, is, target.capture, target.statement, undoes, nonce]) }
}

/** Those that count: no later one that counts takes them back. `log` in the order of adding; what comes has it too, without the undoings. */
export function inForce(log: readonly Correction[]): Correction[] {
  const undone = new Set<string>()
  for (const one of log.toReversed()) if (one.undoes !== null && !undone.has(one.id)) undone.add(one.undoes)
  return log.filter(({ id, is }) => is !== 'undo' && !undone.has(id))
}
