import type { Remark, RemarkKind, RemarkOnWords } from '../../model/remark.js'
import type { Part, PartAsked } from '../edits.js'

/** A remark, and whether it counts. */
export interface KeptRemark<R extends Remark = Remark> {
  readonly remark: R
  readonly counts: boolean
}

/** What counts of a statement, or of a date where it stands (`eventSubject`). `carried`: whether it was kept on another state of the page, in which the same sentence stands. */
export interface PlacedRemark<R extends RemarkOnWords = RemarkOnWords> {
  readonly subject: string
  readonly remark: R
  readonly carried: boolean
}

/** Which remarks are asked for: all of what is given must hold. */
export interface RemarksAsked extends PartAsked {
  readonly kind: RemarkKind
  readonly id?: string | undefined
  /** About one of these. */
  readonly of?: readonly string[] | undefined
  /** Those that count alone. */
  readonly standing?: boolean | undefined
  /** Of those that count, with one of these states: see `standing_remarks`. */
  readonly states?: readonly string[] | undefined
  /** Of those that count, that are due, or were, on this day or before: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`. */
  readonly dayTo?: string | undefined
  /** The earliest day first, unknown ones last, in place of those that were made last; of those that count alone. */
  readonly byDay?: boolean | undefined
}

/** What became of a remark: kept; or not, since what it takes back isn't there or counts no more, or another topic has its name. */
export type Remarked = 'kept' | 'missing' | 'name'

/** What editors keep beside what was read. Appends only. */
export interface Remarks {
  /** Resolves once it is safely on disk. */
  addRemark(remark: Remark): Promise<Remarked>
  /** Those that were made last first, unless asked otherwise. */
  remarks(asked: RemarksAsked): Promise<Part<KeptRemark>>
  /** Of each of these subjects that something counts of, what was said last: of itself, or of the same sentence in another state of its page. */
  remarksOn(kind: RemarkOnWords['kind'], subjects: readonly string[]): Promise<readonly PlacedRemark[]>
}
