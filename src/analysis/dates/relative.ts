import {
  dayOf, exists, isoDay, isoMonth, monthOf, smallestHolding, weekdayOf, weekdayOnOrAfter, weekdayOnOrBefore, yearOf,
  type Day,
} from './calendar.js'
import { precisionOf, type Direction, type Reading } from './reading.js'

/** A date that the words give in full. */
export const stated = (value: string): Reading =>
  ({ rests: 'stated', value, precision: precisionOf(value) })
/** A date that no publication date gives a value; `why` becomes its basis. */
export const unresolved = (precision: Reading['precision'], why: string, candidates?: readonly [string, string]): Reading =>
  ({ rests: 'stated', value: null, precision, why, ...(candidates && { candidates }) })
/** A day counted from the day of publication. */
export const day = (from: (published: Day, direction: Direction) => Day): Reading =>
  ({ rests: 'publication', precision: 'day', from: (published, direction) => isoDay(from(published, direction)) })

/** `null` where the calendar has no such day. */
export function statedDay(year: number, month: number, dayInMonth: number): Reading | null {
  return exists(year, month, dayInMonth) ? stated(isoDay(dayOf(year, month, dayInMonth))) : null
}

/**
 * Without a verb that tells the direction, a day or month that is a short way ahead and a long way back may be
 * either: `the Nov. 8 election` in a page of September. In days.
 */
const LONG_WAY_BACK = 240
const EITHER_WAY = 'ambiguous: the last one or the next one'

/** `Nov. 22`: the last one, or the next one where the words look ahead; 29 February in the nearest year that has it. */
export function dayInYear(month: number, dayInMonth: number, shift: string | undefined): Reading | null {
  if (!exists(2000, month, dayInMonth)) return null
  const from = (published: Day, direction: Direction): string | null => {
    const ahead = shift === undefined ? direction === 'future' : /next|coming/i.test(shift)
    const step = ahead ? 1 : -1
    for (let year = yearOf(published); ; year += step) {
      if (!exists(year, month, dayInMonth)) continue
      const candidate = dayOf(year, month, dayInMonth)
      if (ahead ? candidate < published : candidate > published) continue
      const unsure = shift === undefined && direction === 'unspecified' && published - candidate > LONG_WAY_BACK
      return unsure ? null : isoDay(candidate)
    }
  }
  const candidates = (published: Day) => [from(published, 'past') ?? '', from(published, 'future') ?? ''] as const
  return { rests: 'publication', precision: 'day', from, why: EITHER_WAY, candidates }
}

/** `in June`, `last June`: the last one, or the next one where the words look ahead. */
export function monthInYear(month: number, shift: string | undefined): Reading {
  const from = (published: Day, direction: Direction): string | null => {
    const [year, now] = [yearOf(published), monthOf(published)]
    if (shift === 'this') return isoMonth(year, month)
    if (shift === 'next' || shift?.endsWith('coming')) return isoMonth(month > now ? year : year + 1, month)
    if (shift === 'last' || shift === 'this past') return isoMonth(month < now ? year : year - 1, month)
    if (direction === 'future') return isoMonth(month >= now ? year : year + 1, month)
    if (direction === 'unspecified' && (now - month + 12) % 12 > LONG_WAY_BACK / 30) return null
    return isoMonth(month <= now ? year : year - 1, month)
  }
  const candidates = (published: Day) => [from(published, 'past') ?? '', from(published, 'future') ?? ''] as const
  return { rests: 'publication', precision: 'month', from, why: EITHER_WAY, candidates }
}

/** `on Friday`: the last one, the day of publication included; `last` and `next` leave that day out. */
export function weekdayNear(weekday: number, shift: string | undefined): Reading {
  return day((published, direction) => {
    if (shift === 'last' || shift === 'this past') return weekdayOnOrBefore(published - 1, weekday)
    if (shift === 'next' || shift?.endsWith('coming')) return weekdayOnOrAfter(published + 1, weekday)
    if (direction === 'future') return weekdayOnOrAfter(published, weekday)
    // `this Tuesday` without a verb's tense is the one of the same week, Monday to Sunday.
    if (shift === 'this' && direction === 'unspecified') {
      const monday = weekdayOnOrBefore(published, 1)
      return weekdayOnOrAfter(monday, weekday)
    }
    return weekdayOnOrBefore(published, weekday)
  })
}

/** `Tuesday of last week`: weeks from Monday to Sunday. */
export const weekdayOfWeek = (weekday: number, offset: number): Reading =>
  day((published) => weekdayOnOrAfter(weekdayOnOrBefore(published, 1) + 7 * offset, weekday))

const holding = ([first, last]: readonly [Day, Day]): string | null => smallestHolding(first, last)

/** A stretch of days counted from the day of publication, written as the smallest date that holds it. */
export const stretch = (bounds: (published: Day) => readonly [Day, Day], why: string): Reading =>
  ({ rests: 'publication', precision: 'day', from: (published) => holding(bounds(published)), why, bounds })

/** Weeks begin on Sunday for some and on Monday for others: the bounds hold both. */
function week(offset: number): Reading {
  return stretch((published) => {
    const sunday = weekdayOnOrBefore(published, 0) + 7 * offset
    // On a Sunday the two conventions are a week apart.
    return [weekdayOf(published) === 0 ? sunday - 6 : sunday, sunday + 7]
  }, 'a week in two years')
}

/** `last month`, `this year`, `next week`. */
export function shiftedUnit(unit: string, offset: number): Reading {
  if (unit === 'month') {
    const from = (published: Day) => isoMonth(yearOf(published), monthOf(published) + offset)
    return { rests: 'publication', precision: 'month', from }
  }
  if (unit === 'year') {
    return { rests: 'publication', precision: 'year', from: (published) => String(yearOf(published) + offset) }
  }
  if (unit === 'decade') return unresolved('decade', 'a decade')
  return week(offset)
}

/** How many days half of a unit has, which words for a number of them may be off by. */
const HALF = { week: 3, month: 15, year: 182 }

/** `three days ago`; of weeks, months and years half of one either way, as the words are seldom exact. */
export function ago(count: number, unit: string): Reading {
  if (unit === 'day') return day((published) => published - count)
  if (unit === 'week') {
    return stretch((published) => [published - 7 * count - HALF.week, published - 7 * count + HALF.week], 'a week in two years')
  }
  if (unit !== 'month' && unit !== 'year') return unresolved('decade', 'a decade')
  const reading = shiftedUnit(unit, -count)
  const months = unit === 'year' ? 12 * count : count
  const about = (published: Day) => dayOf(yearOf(published), monthOf(published) - months, Number(isoDay(published).slice(8)))
  return reading.rests === 'stated' ? reading : { ...reading, bounds: (published) => [about(published) - HALF[unit], about(published) + HALF[unit]] }
}

/** -1, 0 or 1 for `last`, `this`, `next`. */
export const offsetOf = (shift: string): number =>
  (/^(?:last|past|this past)$/i.test(shift) ? -1 : /^(?:next|coming|this coming)/i.test(shift) ? 1 : 0)
/** In small letters with single spaces. */
export const lower = (word: string | undefined): string | undefined => word?.toLowerCase().replace(/\s+/g, ' ')
