import type { Assignment } from '../model/assignment.js'
import type { Article } from '../model/article.js'
import type { Correction } from '../model/correction.js'
import type { Judgement } from '../model/judgement.js'
import type { Handling, Report, ReportState } from '../model/report.js'

/** A report with what became of it. `page`: the reading in which it was seen. */
export interface KeptReport {
  readonly report: Report
  readonly state: ReportState
  /** Oldest first. */
  readonly handlings: readonly Handling[]
  /** The corrections that count and answer it, oldest first. */
  readonly answers: readonly Correction[]
  readonly page: Article
}

/** A decision as the log shows it. `page`: the reading that is shown of the page. */
export interface KeptCorrection {
  readonly correction: Correction
  /** Whether it counts: nothing that counts takes it back. */
  readonly counts: boolean
  /** What takes it back. */
  readonly undoneBy: string | null
  readonly page: Article
}

/** A decision that counts and fits a state of its page no more: its words, in the page as it was, and what that state says. */
export interface LooseCorrection {
  readonly correction: Correction
  /** The page that it was made on, as it is shown. */
  readonly page: Article
  /** The state of the page that doesn't have its words as one statement's: the same, read again, or a later one. */
  readonly now: Article
  /** Oldest first. */
  readonly handlings: readonly Handling[]
}

/** A part of a list, newest first. `next`: what the part after it is asked for by, an identifier; `null` at the end. */
export interface Part<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

/** `after`: the `next` of the part before. */
export interface PartAsked {
  readonly limit: number
  readonly after?: string | undefined
}

/** What became of a decision: kept; or not, since another editor decided meanwhile, or there is nothing such to decide on. */
export type Decided = { readonly is: 'kept' } | { readonly is: 'late'; readonly newest: Correction } | { readonly is: 'missing' }

/** A judgement, and whether it counts. */
export interface KeptJudgement {
  readonly judgement: Judgement
  readonly counts: boolean
}

/** A name that a person is on record under. */
export interface PersonName {
  readonly key: string
  readonly name: string
  readonly statements: number
}

/** What became of a judgement: kept; or not, since it goes against others, or takes back what isn't there. */
export type Judging = { readonly is: 'kept' } | { readonly is: 'against'; readonly others: readonly Judgement[] } | { readonly is: 'missing' }

/** What became of assignments: all kept, or none, since a page or what one takes back isn't there. */
export type Assigned = { readonly is: 'kept' } | { readonly is: 'missing'; readonly what: string }

/** An assignment as the log shows it. `fits`: whether a statement has its words, and that speaker. `page`: the reading that is shown of the page. */
export interface KeptAssignment {
  readonly assignment: Assignment
  readonly counts: boolean
  readonly fits: boolean
  readonly page: Article
}

/** What readers report and editors decide. Appends only. */
export interface Edits {
  /**
   * Keeps a report; `secret`: the SHA-256 of what its reporter asks for it by. `atMost`: as many may be open on one statement, or on one page's
   * words. Resolves to `many` where these are reached, and to `missing` where there is no such page; once it is safely on disk.
   */
  addReport(report: Report, how: { readonly secret: string; readonly atMost: number }): Promise<'kept' | 'many' | 'missing'>
  /** Those that came last first; of a state, or all. */
  reports(asked: PartAsked & { readonly state?: ReportState | undefined }): Promise<Part<KeptReport>>
  report(id: string): Promise<KeptReport | null>
  reportBySecret(secret: string): Promise<KeptReport | null>
  /** How many there are of each state, and how many corrections are loose and not closed. */
  editCounts(): Promise<{ readonly reports: Readonly<Record<ReportState, number>>; readonly loose: number }>
  /** Resolves to `false` where there is neither a report nor a correction of that identifier. */
  addHandling(handling: Handling): Promise<boolean>
  /**
   * Keeps a decision and has all lists show it, all or nothing. `seen`: the newest decision on the statement that the editor knew of, or `null` for
   * none; where there is a newer one, nothing is kept. Resolves once it is safely on disk.
   */
  addCorrection(correction: Correction, seen: string | null): Promise<Decided>
  /** Newest first; those on a statement, or on an article's page, or all. */
  corrections(asked: PartAsked & { readonly statement?: string | undefined; readonly article?: string | undefined }): Promise<Part<KeptCorrection>>
  correction(id: string): Promise<KeptCorrection | null>
  /** Those that count and fit no more, and that nobody closed. */
  looseCorrections(asked: PartAsked): Promise<Part<LooseCorrection>>
  /** Keeps a judgement on two names and has lists and counts follow it; one that goes against others isn't kept. Resolves once it is safely on disk. */
  addJudgement(judgement: Judgement): Promise<Judging>
  /** Newest first: all, or those on any name of a person. */
  judgements(of: { readonly key?: string | undefined }): Promise<readonly KeptJudgement[]>
  /** Under which key a speaker is found (another one, where names were joined), and all names that are theirs. */
  person(key: string): Promise<{ readonly person: string; readonly names: readonly PersonName[] }>
  /** Keeps assignments and has lists show them, all or nothing. Resolves once they are safely on disk. */
  addAssignments(made: readonly Assignment[]): Promise<Assigned>
  /** Newest first: all, one, those on a statement, or those from or to a speaker by a key. */
  assignments(asked: PartAsked & { readonly statement?: string | undefined; readonly speaker?: string | undefined; readonly id?: string | undefined }): Promise<Part<KeptAssignment>>
  /** The keys under which a name is on record: itself, and identifiers that have it among their names. */
  keysOfName(name: string): Promise<readonly string[]>
}
