import type { PartialDate } from '../model/partial-date.js'
import { isPartialIsoDate } from '../model/partial-date.js'

// Put together here: a page of results has a hundred dates, and `Intl` takes as long for them as for the rest of the words.
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const TIME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC',
})

/** `2021-12-24` → `24 December 2021`, `2021-06` → `June 2021`, `2014` → `2014`. What is no date is given back as it is. */
export function dateInWords(value: string): string {
  if (!isPartialIsoDate(value)) return value
  if (value.length === 4) return value
  const [year, month, day] = value.split('-').map(Number)
  return `${day === undefined ? '' : `${day} `}${MONTHS[month! - 1]!} ${year!}`
}

/** An ISO 8601 moment → `3 January 2026, 14:05 UTC`. What is no moment is given back as it is. */
export function timeInWords(moment: string): string {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? moment : `${TIME.format(date).replace(' at ', ', ')} UTC`
}

export interface SaidAtInWords {
  /** The words of the page. */
  readonly as: string
  /** What they come to, or `null` when that is not known. */
  readonly value: string | null
  /** The value for machines: a year, a month or a day. */
  readonly datetime: string | null
  /** What the value, or the lack of one, rests on. */
  readonly basis: string
  /** What is known where the value isn't: `between 3 and 9 March 2024`, `3 April 2021 or 4 March 2021`; `null` where nothing is. */
  readonly within: string | null
}

/** When something was said, for people. */
export function saidAtInWords(date: PartialDate): SaidAtInWords {
  const { value, precision, as, basis } = date
  const within = withinInWords(date)
  if (value === null) return { as, value: null, datetime: null, basis: `${unresolved(precision)}: ${basis}`, within }
  const words = precision === 'decade' ? `the ${value.slice(0, 3)}0s` : dateInWords(value)
  return { as, value: words, datetime: isPartialIsoDate(value) ? value : null, basis, within }
}

function withinInWords({ notBefore, notAfter, candidates }: PartialDate): string | null {
  if (candidates !== undefined) return candidates.map(dateInWords).join(' or ')
  if (notBefore !== undefined && notAfter !== undefined) return `between ${dateInWords(notBefore)} and ${dateInWords(notAfter)}`
  if (notBefore !== undefined) return `on ${dateInWords(notBefore)} or later`
  return notAfter === undefined ? null : `on ${dateInWords(notAfter)} or before`
}

function unresolved(precision: PartialDate['precision']): string {
  return precision === 'day' ? 'which day is not known' : `which ${precision} is not known`
}
