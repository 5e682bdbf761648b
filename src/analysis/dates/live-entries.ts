import type { PartialDate } from '../../model/partial-date.js'
import type { Span } from '../../model/span.js'
import type { LiveEntry } from '../../model/article.js'
import { countBefore, holds, spansWithin } from '../../text/span.js'
import { findDates } from './find-dates.js'
import type { DateMention } from './mention.js'

const TIME = '(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?:\\s?(?:[AaPp]\\.?[Mm]\\.?))?|(?:1[0-2]|[1-9])\\s?(?:[AaPp]\\.?[Mm]\\.?)'
const ZONE = '(?:\\s?\\(?(?:[A-Z]{2,5}(?:[+-]\\d{1,2})?|local(?:\\s+time)?)\\)?)?'
/** `2h ago`, `35 minutes ago`. */
const AGO = '(?:(?:\\d{1,2}|an?)\\s?(?:h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)\\s+ago|just\\s+now)'
/** A stamp in a block of its own: `10:42`, `March 4, 2:15 p.m.`, `2.15pm on Tuesday`; the date is taken out before. */
const STAMP = new RegExp(`^[\\s|•·,–—@-]*(?:(?:updated|posted|published|at|on)\\b:?\\s*)?[\\s|•·,–—@-]*(?:(?:${TIME})${ZONE}|${AGO})[\\s|•·,–—@.-]*$`, 'iu')
/** A stamp before an entry's first words: `10:42 a.m. – The mayor said`. */
const LEADING = new RegExp(`^\\s*(?:${TIME})${ZONE}\\s*[:–—|-]\\s`, 'u')
/** Longer blocks, in UTF-16 code units, are prose. */
const LONGEST_STAMP = 60

interface Entry {
  readonly begin: number
  readonly date: PartialDate
  /** Minutes of the day of a time without one. */
  readonly clock: number | null
}

/**
 * The time of each entry of a live page, which dates what is said in it: for an offset in the text the date of the entry
 * that it stands in, with the stamp's words; `null` on other pages and before the first entry. A time without a day is of
 * the last day that a stamp before it gives, else of the day of publication. `blocks` and `dates` in the order of the text.
 */
export function entriesOf(text: string, blocks: readonly Span[], dates: readonly DateMention[], publishedAt: string | null): (offset: number) => PartialDate | null {
  const entries: Entry[] = []
  let day: PartialDate | null = null
  for (const block of blocks) {
    const [date, ...others] = block.end - block.begin <= LONGEST_STAMP ? spansWithin(dates, block) : []
    const words = text.slice(block.begin, Math.min(block.end, block.begin + LONGEST_STAMP))
    const rest = date === undefined ? words : words.slice(0, date.begin - block.begin) + words.slice(date.end - block.begin)
    const own = block.end - block.begin <= LONGEST_STAMP && others.length === 0
    if (own && date !== undefined && /^[\s\p{P}]*$/u.test(rest)) day = date.date
    const leading = LEADING.exec(words)?.[0]
    if (!(own && STAMP.test(rest)) && leading === undefined) continue
    const as = (leading ?? words).replace(/^[\s|•·,–—:-]+|[\s|•·,–—:-]+$/gu, '')
    if (own && date !== undefined) day = date.date
    const of = own && date !== undefined ? date.date : day
    entries.push({ begin: block.begin, clock: of === null ? minutesOf(as) : null, date: of === null ? timed(as, publishedAt) : { ...of, as, basis: `entry of a live page, ${of.basis}` } })
  }
  // A page has one stamp of its own; only several make entries.
  if (entries.length < 2) return () => null
  const isOpen = isPastMidnight(entries.map(({ clock }) => clock))
  return (offset) => {
    const entry = entries[countBefore(entries.length, (i) => entries[i]!.begin <= offset) - 1]
    if (entry === undefined) return null
    return isOpen && entry.clock !== null ? { value: null, precision: 'day', as: entry.date.as, basis: 'entry of a live page that runs past midnight' } : entry.date
  }
}

/** The same of a page that gives the times of its entries for machines: `given` in the order of the text. */
export function givenEntries(given: readonly LiveEntry[]): (offset: number) => PartialDate | null {
  return (offset) => {
    const entry = given[countBefore(given.length, (i) => (given[i]?.begin ?? 0) <= offset) - 1]
    return entry === undefined || entry.end <= offset ? null : { value: entry.value, precision: 'day', as: entry.written, basis: `entry of a live page, ${entry.from}` }
  }
}

/** How many days a live page may run over. */
const MOST_DAYS = 30

/** The dates of such a page's text: words of an entry, `on Friday`, count from its own day. */
export function datesInEntries(text: string, publishedAt: string | null, given: readonly LiveEntry[]): readonly DateMention[] {
  const days = [...new Set(given.map(({ value }) => value))].slice(0, MOST_DAYS)
  const byDay = new Map(days.map((day) => [day, findDates(text, day)]))
  const outside = findDates(text, publishedAt).filter((date) => !given.some((entry) => byDay.has(entry.value) && holds(entry, date)))
  return [...outside, ...given.flatMap((entry) => spansWithin(byDay.get(entry.value) ?? [], entry))].sort((a, b) => a.begin - b.begin)
}

/** Twelve hours: entries are seldom further apart. */
const HALF_DAY = 720

/** Whether times in a row go on past midnight, upwards or downwards: which day is whose isn't told then. */
function isPastMidnight(clocks: readonly (number | null)[]): boolean {
  const known = clocks.filter((clock) => clock !== null)
  return known.some((clock, i) => i > 0 && Math.abs(clock - (known[i - 1] ?? clock)) > HALF_DAY)
}

/** `14:32`, `2.15pm`; `null` where it has no hour. */
function minutesOf(words: string): number | null {
  const match = /(\d{1,2})(?:[:.h](\d{2}))?\s?(?:([ap])\.?m)?/iu.exec(words)
  if (match === null || /\bago\b/iu.test(words)) return null
  const hour = Number(match[1])
  const half = match[3]?.toLowerCase()
  return (half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(match[2] ?? 0)
}

function timed(as: string, publishedAt: string | null): PartialDate {
  // `2h ago`: of the moment at which somebody looked.
  if (/\bago$|\bnow$/iu.test(as)) return { value: null, precision: 'day', as, basis: 'entry of a live page, counted from a time that is not known' }
  const known = publishedAt?.length === 10
  return { value: known ? publishedAt : null, precision: 'day', as, basis: known ? `entry of a live page, publication date ${publishedAt}` : 'entry of a live page, no publication date' }
}
