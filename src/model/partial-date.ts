/** How much of a date is known. `time` is not kept: news dates are days at best. */
export type DatePrecision = 'day' | 'month' | 'year' | 'season' | 'decade'

/**
 * A date that may be known in part. What can't be resolved has no value and says so in `basis`; the words are always kept.
 */
export interface PartialDate {
  /** `2021-12-24`, `2021-06` or `2014`; `null` when the words hang on a date that is not known. */
  readonly value: string | null
  readonly precision: DatePrecision
  /** The words: `on Friday`, `a June summit`. */
  readonly as: string
  /** What the value rests on: `stated`, `publication date 2021-12-24`, `no publication date`, `event: After the meeting, publication date 2021-12-24`. */
  readonly basis: string
  /** The first and the last day, `YYYY-MM-DD`, that it can have been, where the page tells no more than that or tells it closer than `value` does; each missing where it is open. */
  readonly notBefore?: string
  readonly notAfter?: string
  /** Both values that the words may mean, where nothing tells which (`03/04/2021`); `value` is `null` then. */
  readonly candidates?: readonly [string, string]
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether `value` is a date of the calendar written `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function isPartialIsoDate(value: string): boolean {
  const match = ISO.exec(value)
  if (!match) return false
  const month = match[2] === undefined ? 1 : Number(match[2])
  const day = match[3] === undefined ? 1 : Number(match[3])
  const date = new Date(Date.UTC(Number(match[1]), month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
