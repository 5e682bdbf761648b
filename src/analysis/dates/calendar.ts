/** Arithmetic on days of the Gregorian calendar. A day is counted from 1970-01-01; no clock, no time zone. */
export type Day = number

const MILLISECONDS = 86_400_000

/** The day of a date that may lie outside its month (month 13, day 0), carried over as `Date.UTC` does. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / MILLISECONDS
}

export function yearOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCFullYear()
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCMonth() + 1
}

/** 0 (Sunday) to 6. */
export function weekdayOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCDay()
}

/** `2021-12-24`. */
export function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10)
}

/** `2021-12`; a month outside 1 to 12 is carried over into the years. */
export function isoMonth(year: number, month: number): string {
  return isoDay(dayOf(year, month, 1)).slice(0, 7)
}

/** Whether the calendar has that date. */
export function exists(year: number, month: number, day: number): boolean {
  return monthOf(dayOf(year, month, day)) === month && day >= 1
}

/** The last such weekday on or before `day`. */
export function weekdayOnOrBefore(day: Day, weekday: number): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7)
}

/** The next such weekday on or after `day`. */
export function weekdayOnOrAfter(day: Day, weekday: number): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7)
}

/** The smallest partial date that holds all days from `first` to `last`, or `null` where they lie in two years. */
export function smallestHolding(first: Day, last: Day): string | null {
  if (first === last) return isoDay(first)
  if (yearOf(first) !== yearOf(last)) return null
  return monthOf(first) === monthOf(last) ? isoDay(first).slice(0, 7) : String(yearOf(first))
}

/** The first day of a partial date's value, `YYYY-MM-DD`; `null` without one. */
export function firstDay({ value }: { readonly value: string | null }): string | null {
  return value === null ? null : `${value}-01-01`.slice(0, 10)
}

/** The last day of a partial date's value, `YYYY-MM-DD`; `null` without one. */
export function lastDay({ value }: { readonly value: string | null }): string | null {
  if (value === null || value.length === 10) return value
  const [year = 0, month = 12] = value.split('-').map(Number)
  return isoDay(dayOf(year, month + 1, 0))
}
