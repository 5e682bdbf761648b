import { isPartialIsoDate, type DatePrecision, type PartialDate } from '../../model/partial-date.js'
import { dayOf, isoDay, type Day } from './calendar.js'

/** Which way the words around a date look from the day of publication. */
export type Direction = 'past' | 'future' | 'unspecified'

/** What a date expression means before it is held against the publication date. */
export type Reading =
  | {
    readonly rests: 'stated'
    readonly value: string | null
    readonly precision: DatePrecision
    /** Why there is no value. */
    readonly why?: string
    /** Both values that the words may mean. */
    readonly candidates?: readonly [string, string]
    /** How it is counted from a day that the page tells elsewhere. */
    readonly counted?: Counted
  }
  | {
    readonly rests: 'publication'
    readonly precision: DatePrecision
    /** The value as seen from a day of publication: must never step back when the day goes forward. */
    readonly from: (published: Day, direction: Direction) => string | null
    /** Why there is no value even with a publication date. */
    readonly why?: string
    /** Both values that the words may mean, where `from` gives none. */
    readonly candidates?: (published: Day) => readonly [string, string]
    /** The first and the last day that the words can mean, where a value says less. */
    readonly bounds?: (published: Day) => readonly [Day, Day]
  }

/** A date counted from another day of the story: `two days later`, `the following Friday`. */
export interface Counted {
  /** From the day that it is counted from; `null` where it gives no one day. */
  readonly from: (day: Day) => Day | null
  /** From a year, or a month of a year: `three years later`. */
  readonly step?: { readonly unit: 'month' | 'year'; readonly count: number }
  /** What it is counted from, where the words name it: `the vote` in `two days before the vote`. */
  readonly of: string | null
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** Up to 40 UTF-16 code units on either side of a match. */
export interface Around {
  readonly before: string
  readonly after: string
}

/** A reading's value, its precision and what it rests on. */
export type Resolved = Omit<PartialDate, 'as'>

/** Precision of `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function precisionOf(value: string): DatePrecision {
  return value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year'
}

/**
 * Holds a reading against the publication date. A publication date of a month or a year stands for any of its days:
 * the value is kept only where the first and the last of them give the same.
 */
export function resolve(reading: Reading, publishedAt: string | null, direction: Direction): Resolved {
  const { precision } = reading
  if (reading.rests === 'stated') {
    const { candidates } = reading
    return { value: reading.value, precision, basis: reading.why ?? 'stated', ...(candidates && { candidates }) }
  }
  if (publishedAt === null || !isPartialIsoDate(publishedAt)) {
    return { value: null, precision, basis: 'no publication date' }
  }
  const [first, last] = daysOf(publishedAt)
  const value = reading.from(first, direction)
  const limits = reading.bounds === undefined ? {} : { notBefore: isoDay(reading.bounds(first)[0]), notAfter: isoDay(reading.bounds(last)[1]) }
  if (value !== reading.from(last, direction)) {
    return { value: null, precision, basis: `publication date ${publishedAt} is not exact enough`, ...limits }
  }
  if (value === null) {
    const candidates = first === last ? reading.candidates?.(first) : undefined
    return { value, precision, basis: reading.why ?? `publication date ${publishedAt} leaves it open`, ...limits, ...(candidates && { candidates }) }
  }
  const widened = precision === 'season' || precision === 'decade' ? precision : precisionOf(value)
  return { value, precision: widened, basis: `publication date ${publishedAt}`, ...(value.length < 10 && limits) }
}

function daysOf(value: string): readonly [Day, Day] {
  const [year = 0, month, day] = value.split('-').map(Number)
  if (month === undefined) return [dayOf(year, 1, 1), dayOf(year, 12, 31)]
  if (day === undefined) return [dayOf(year, month, 1), dayOf(year, month + 1, 0)]
  return [dayOf(year, month, day), dayOf(year, month, day)]
}
