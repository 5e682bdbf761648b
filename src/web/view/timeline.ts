import type { TimelineEntry } from '../../record/ledger.js'
import { barsOf } from './bars.js'

/** Entries of one day; `null` for those whose day isn't known. */
export interface DayGroup {
  readonly day: string | null
  readonly entries: readonly TimelineEntry[]
}

/** Entries that follow one another on one day. */
export function groupedByDay(entries: readonly TimelineEntry[]): DayGroup[] {
  const days: { day: string | null; entries: TimelineEntry[] }[] = []
  for (const entry of entries) {
    const last = days.at(-1)
    if (last?.day === entry.day) last.entries.push(entry)
    else days.push({ day: entry.day, entries: [entry] })
  }
  return days
}

/** Where a day stands on its page. */
export function dayAnchor(day: string | null): string {
  return `day-${day?.replaceAll(/[^\d-]/g, '') ?? 'unknown'}`
}

/** A stretch of time with what is in it, and the first day of it that has something. */
export interface Stretch {
  readonly label: string
  readonly statements: number
  readonly dates: number
  readonly first: string
}

/** Stretches of time without a gap: months, years or decades, as `barsOf` has them. What has no day stands in none. */
export function stretchesOf(entries: readonly TimelineEntry[]): Stretch[] {
  const dated = entries.flatMap(({ is, day }) => (day !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(day) ? [{ is, day, month: day.slice(0, 7) }] : []))
  const months = new Map<string, number>()
  for (const { month } of dated) months.set(month, (months.get(month) ?? 0) + 1)
  const bars = barsOf([...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, count]) => ({ month, count })))
  return bars.map(({ label, from, to }) => {
    const own = dated.filter(({ day }) => day.slice(0, from.length) >= from && day.slice(0, to.length) <= to)
    return { label, statements: own.filter(({ is }) => is === 'statement').length, dates: own.filter(({ is }) => is === 'date').length, first: own[0]?.day ?? '' }
  })
}
