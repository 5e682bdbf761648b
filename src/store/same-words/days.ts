const DAY = 86_400_000

/** The day that a page is from, as a number that sorts (20211224): its publication, to the month in its middle; else when it was first seen. 0 where only a year is known. */
export function dayOfPage(publishedAt: string | null, firstSeen: string): number {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(publishedAt ?? firstSeen)
  if (match?.[2] === undefined) return 0
  return Number(`${match[1]}${match[2]}${match[3] ?? '15'}`)
}

/** The day so many days after one (before it, where `days` is negative), both as `dayOfPage` writes them. */
export function dayAfter(day: number, days: number): number {
  const at = new Date(millisecondsOf(day) + days * DAY)
  return at.getUTCFullYear() * 10_000 + (at.getUTCMonth() + 1) * 100 + at.getUTCDate()
}

/** How many days lie between two dates, `null` unless both are known to the day (`2021-12-24`). */
export function daysApart(one: string | null, other: string | null): number | null {
  const [a, b] = [one, other].map((date) => (date !== null && /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : NaN))
  const days = Math.abs(a! - b!) / DAY
  return Number.isNaN(days) ? null : days
}

function millisecondsOf(day: number): number {
  return Date.UTC(Math.floor(day / 10_000), Math.floor(day / 100) % 100 - 1, day % 100)
}
