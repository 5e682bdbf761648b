import type { OfficeTerm } from '../../model/office.js'

/** The first and last day that a date may mean: of `2021` its first and last day. */
export interface Days {
  readonly first: string
  readonly last: string
}

export function daysOf(date: string): Days {
  return { first: earliest(date), last: latest(date) }
}

function earliest(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}

/** ISO dates compare as text, so that the 31st is after every day of a shorter month. */
function latest(date: string): string {
  return date.length === 10 ? date : `${date}${date.length === 4 ? '-12' : ''}-31`
}

/** Whether a term, by its list, ran through all of the days. The day of a change is both holders'. */
export function isCertain({ start, firstSeen, end, lastSeen }: OfficeTerm, { first, last }: Days): boolean {
  const [from, until] = [start ?? firstSeen, end ?? lastSeen]
  return from !== null && until !== null && latest(from) <= first && last <= earliest(until)
}

/** Whether a term may have run on some of the days, as far as its list bounds it: where an end isn't known it goes on. */
export function isPossible({ start, end }: OfficeTerm, { first, last }: Days): boolean {
  return (start === null ? '0000' : earliest(start)) <= last && first <= (end === null ? '9999' : latest(end))
}

/** Whether a term's list shows it on some of the days, or, of partial dates, may: what only isn't known to have ended doesn't count. */
export function isShown(term: OfficeTerm, days: Days): boolean {
  const { start, firstSeen, end, lastSeen } = term
  return isPossible({ ...term, start: start ?? firstSeen, end: end ?? lastSeen ?? start ?? firstSeen }, days)
}

/** Whether days lie in a term or at most so many years before its begin, or after what is known of it. */
export function isNear({ start, firstSeen, end, lastSeen }: OfficeTerm, { first, last }: Days, years: number): boolean {
  const [from, until] = [start ?? firstSeen ?? end ?? lastSeen, end ?? lastSeen ?? start ?? firstSeen]
  return (from === null || moved(earliest(from), -years) <= last) && (until === null || first <= moved(latest(until), years))
}

function moved(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
}
