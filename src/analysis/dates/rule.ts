import type { Around, Groups, Reading } from './reading.js'

/**
 * One kind of date expression. `read` gets the named groups and what stands around; `null` means that it is no date.
 */
export interface DateRule {
  readonly name: string
  readonly pattern: RegExp
  readonly read: (groups: Groups, around: Around) => Reading | null
}

const NOT_AFTER_WORD = '(?<![\\w$€£/.-]|\\d,)'

/** The pattern of a rule; it never begins inside a word or a number. */
export const pattern = (source: string): RegExp => new RegExp(NOT_AFTER_WORD + source, 'gu')
