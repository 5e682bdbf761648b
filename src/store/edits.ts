import type { Assignment } from '../model/assignment.js'
import type { Article } from '../model/article.js'
import type { Correction } from '../model/correction.js'
import type { Statement } from '../model/statement.js'
import type { Judgement } from '../model/judgement.js'
import type { Problem } from '../model/problem.js'
import type { RemarkOnWords } from '../model/remark.js'
import type { Handling, Report, ReportState } from '../model/report.js'
import type { FloodLimits } from './report-flood.js'

/** How a report is kept: `secret`, a hash of what its reporter asks for it by; `atMost`, as many as may be open on the same words; `flood`, where it comes from a stranger. */
export interface ReportKeeping {
  readonly secret: string
  readonly atMost: number
  readonly flood?: FloodLimits | undefined
}

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

/** A page as lists show it, with what could not be read or resolved in it. */
export interface PageWithProblems {
  readonly page: Article
  readonly problems: readonly Problem[]
}

/** A decision of an editor on words of a page: a correction, that a statement's speaker is given to somebody else, or what is kept beside what was read. */
export type DecisionOnWords = { readonly is: 'correction'; readonly decision: Correction } | { readonly is: 'assignment'; readonly decision: Assignment } | { readonly is: 'remark'; readonly decision: RemarkOnWords }

/** A decision that counts and fits a state of its page no more: its words, in the page as it was, and what that state says. */
export type LooseDecision = DecisionOnWords & {
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

/** Which decisions are asked for: all of what is given must hold. */
export interface CorrectionsOf {
  readonly statement?: string | undefined
  /** On any state of this article's page. */
  readonly article?: string | undefined
  /** Of statements that this speaker said, or that were given to or taken from them: a key as the list of speakers has it, with all names of that person. */
  readonly person?: string | undefined
  readonly editor?: string | undefined
  /** Days, both included: `YYYY-MM-DD`, UTC. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** What became of a decision: kept; or not, since another editor decided meanwhile, or there is nothing such to decide on. */
export type Decided = { readonly is: 'kept' } | { readonly is: 'late'; readonly newest: Correction } | { readonly is: 'missing' }

/** A capture that editors decided on, with all that programs made of it, without decisions laid over it. */
export interface JudgedPage {
  /** SHA-256 of its bytes. */
  readonly capture: string
  /** In the order of adding, those that were analysed; so are their analyses. */
  readonly readings: readonly { readonly article: Article; readonly analyses: readonly JudgedAnalysis[] }[]
  /** All decisions on it, in the order of adding. */
  readonly log: readonly Correction[]
}

export interface JudgedAnalysis {
  readonly version: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly statements: readonly { readonly statement: Statement; readonly words: string }[]
}

/** A decision with the newest one on its statement that the editor knew of. */
export interface MadeCorrection {
  readonly correction: Correction
  readonly seen: string | null
}

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

/** How a page calls a speaker of a statement that lists show. */
export interface Called {
  /** Under which they are listed: an identifier, or a name; that of the person, where names were joined. */
  readonly key: string
  readonly name: string
  /** Their identifier. */
  readonly actor: string | null
  readonly role: string | null
  readonly of: string | null
  /** When the page was published: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`. */
  readonly published: string | null
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
  addReport(report: Report, how: ReportKeeping): Promise<'kept' | 'many' | 'flood' | 'missing'>
  /** Those that came last first; of a state, or all. */
  reports(asked: PartAsked & { readonly state?: ReportState | undefined }): Promise<Part<KeptReport>>
  report(id: string): Promise<KeptReport | null>
  reportBySecret(secret: string): Promise<KeptReport | null>
  /** How many there are of each state, and how many decisions are loose and not closed. */
  editCounts(): Promise<{ readonly reports: Readonly<Record<ReportState, number>>; readonly loose: number }>
  /** Of each of these that something was done with, what was done last: of reports, corrections, statements, articles. */
  lastHandlings(ids: readonly string[]): Promise<readonly Handling[]>
  /** Pages in whose reading something could not be read or resolved, those that were added last first; of a rule, or all. */
  pagesWithProblems(asked: PartAsked & { readonly rule?: string | undefined }): Promise<Part<PageWithProblems>>
  /** Resolves to `false` where there is no report, decision, statement or article of that identifier. */
  addHandling(handling: Handling): Promise<boolean>
  /**
   * Keeps a decision and has all lists show it, all or nothing. `seen`: the newest decision on the statement that the editor knew of, or `null` for
   * none; where there is a newer one, nothing is kept. Resolves once it is safely on disk.
   */
  addCorrection(correction: Correction, seen: string | null): Promise<Decided>
  /** The same with several, on one page's capture, all or none: those of a step. */
  addCorrections(made: readonly MadeCorrection[]): Promise<Decided>
  /** Newest first. */
  corrections(asked: PartAsked & CorrectionsOf): Promise<Part<KeptCorrection>>
  correction(id: string): Promise<KeptCorrection | null>
  /** The captures that editors decided on, `limit` at most, those that were decided on last first; those after `after`, the `capture` of the last part. */
  judgedPages(asked: PartAsked): Promise<Part<JudgedPage>>
  /** Those that count and fit no more, and that nobody closed. */
  looseDecisions(asked: PartAsked): Promise<Part<LooseDecision>>
  /** Keeps a judgement on two names and has lists and counts follow it; one that goes against others isn't kept. Resolves once it is safely on disk. */
  addJudgement(judgement: Judgement): Promise<Judging>
  /** Newest first: all, or those on any name of a person. */
  judgements(of: { readonly key?: string | undefined }): Promise<readonly KeptJudgement[]>
  /** How the speakers of the newest `most` statements are called, each way once. */
  calledLately(most: number): Promise<readonly Called[]>
  /** Under which key a speaker is found (another one, where names were joined), and all names that are theirs. */
  person(key: string): Promise<{ readonly person: string; readonly names: readonly PersonName[] }>
  /** Keeps assignments and has lists show them, all or nothing. Resolves once they are safely on disk. */
  addAssignments(made: readonly Assignment[]): Promise<Assigned>
  /** Newest first: all, one, those on a statement, or those from or to a speaker by a key. */
  assignments(asked: PartAsked & { readonly statement?: string | undefined; readonly speaker?: string | undefined; readonly id?: string | undefined }): Promise<Part<KeptAssignment>>
  /** The keys under which a name is on record: itself, and identifiers that have it among their names. */
  keysOfName(name: string): Promise<readonly string[]>
}
