import { isPartialIsoDate } from '../../model/partial-date.js'
import type { DateOrder } from './date-order.js'
import { isBeforeMonth, isDateWord, monthOf, weekdayOf } from './calendar-words.js'

/** What is known of the place of a written date. */
export interface DateHints {
  /** BCP 47; for names of months that other languages give to another. */
  readonly language?: string | null | undefined
  readonly order?: DateOrder | null | undefined
  /** Two digits may be a year, as in the headers of mails and feeds. */
  readonly shortYears?: boolean
}

/** A date as read: one value, or the two days that its numbers may mean, with as much as both share as the value. */
export interface DateRead {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly value: string
  readonly candidates?: readonly [string, string]
}

/** Where a date stands in a text, with its numbers; UTF-16 code units. */
interface Found {
  readonly begin: number
  readonly end: number
  readonly read: (weekday: number | null, order: DateOrder | null) => DateRead | null
}

/** Characters; in a longer text there is more than a date. */
const LONGEST = 100

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)(?:T[\d:.,]*(?:Z|[+-]\d{2}:?\d{2})?)?/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T[\d:]*Z?|$)/
const YEAR_FIRST = /(?<!\d)(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2})(?!\d)(?:T[\d:.]+Z?| ?[日일.])?/
const YEAR_LAST = /(?<![\d.:/-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d/-])/
const TIME = /(?<!\d)\d{1,2} ?(?:[:.h時时點点시] ?\d{2}(?: ?[:.分분m] ?\d{2}(?:\.\d{1,6})?)?(?:[分분秒초])?|(?=[h時时시]))(?!\d)/u
/** A time that no date is mistaken for. */
const CLOCK = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g
const ZONE = /^\p{Lu}{1,5}$/u
const OFFSET = /(?:(?:GMT|UTC|Z)? ?[+-]\d{2}:?\d{2}|(?:GMT|UTC) ?[+-]\d{1,2}|\((?:GMT|UTC)[^()]{0,10}\))/u

/**
 * The date in a text, wherever it stands in it; `null` where there is none, or one of two months. For what is written for machines, that
 * is often for people: `Tue,05 Mar 2024`, `2024-3-5`, `mar, 05 mar 2024`. As written: in the page's own offset.
 */
export function readDate(written: string, hints: DateHints = {}): DateRead | null {
  const text = plain(written).slice(0, LONGEST)
  if (/^\d{4}$/.test(text)) return valid(text)
  const found = findDate(text, hints)
  return found === null ? null : found.read(weekdayIn(without(text, found), hints), hints.order ?? null)
}

/** The date of a text that holds no more than it, perhaps with the weekday, a time of day and a time zone; `null` for others, whatever the language of their words. */
export function readBareDate(written: string, hints: DateHints = {}): DateRead | null {
  if (written.length > LONGEST * 2 || !/\p{Nd}/u.test(written)) return null
  const text = plain(written)
  if (text.length > LONGEST) return null
  const found = findDate(text, hints)
  if (found === null) return null
  const rest = without(text, found)
  const words = rest.replace(TIME, ' ').replace(OFFSET, ' ')
  if (/\d/.test(words)) return null
  for (const word of words.match(/\p{L}[\p{L}\p{M}.’']*/gu) ?? []) if (!ZONE.test(word) && !word.split(/[.’']/u).every((part) => part === '' || isDateWord(part) || part.length === 1)) return null
  return found.read(weekdayIn(rest, hints), hints.order ?? null)
}

/** One kind of digits, signs and spaces. */
function plain(written: string): string {
  return written.slice(0, LONGEST * 4).normalize('NFKC').replace(/\p{Nd}/gu, digit).replace(/[‐‑‒–—]/gu, '-').replace(/[\s\u200e\u200f]+/gu, ' ').trim()
}

/** Digits of other scripts stand in blocks of ten. */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return sign
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}

function without(text: string, { begin, end }: Found): string {
  return `${text.slice(0, begin)} ${text.slice(end)}`
}

function findDate(text: string, hints: DateHints): Found | null {
  return machineDate(text) ?? wordedDate(text, hints) ?? numericDate(text, hints)
}

function machineDate(text: string): Found | null {
  const match = ISO.exec(text) ?? COMPACT.exec(text)
  if (match === null) return null
  return { begin: 0, end: match[0].length, read: () => valid([match[1], match[2], match[3]].filter((part) => part !== undefined).join('-')) }
}

function numericDate(text: string, { shortYears = false }: DateHints): Found | null {
  const first = YEAR_FIRST.exec(text)
  if (first !== null) return { begin: first.index, end: first.index + first[0].length, read: () => dayOf(first[1], first[2], first[3]) }
  const last = YEAR_LAST.exec(text)
  if (last === null || ((last[4] ?? '').length === 2 && !shortYears)) return null
  const [, one = '', , other = '', written = ''] = last
  const year = fullYear(written)
  return {
    begin: last.index, end: last.index + last[0].length,
    read: (weekday, order) => {
      const dayFirst = dayOf(year, other, one)
      const monthFirst = dayOf(year, one, other)
      if (dayFirst === null || monthFirst === null || dayFirst.value === monthFirst.value) return dayFirst ?? monthFirst
      const fitting = weekday === null ? [] : [dayFirst, monthFirst].filter(({ value }) => new Date(value).getUTCDay() === weekday)
      if (fitting.length === 1) return fitting[0] ?? null
      if (order !== null) return order === 'day-month' ? dayFirst : monthFirst
      return { value: year, candidates: [dayFirst.value, monthFirst.value] }
    },
  }
}

interface Token {
  readonly text: string
  readonly begin: number
  readonly end: number
}

/** `24 December 2021`, `December 24th, 2021`, `24 de diciembre de 2021`, `2021. december 24.`, `2024. gada 5. marts`, `5 tháng 3, 2024`. */
function wordedDate(text: string, { language = null, shortYears = false }: DateHints): Found | null {
  const bare = text.replace(CLOCK, (time) => ' '.repeat(time.length))
  const tokens: Token[] = [...bare.matchAll(/\d+|\p{L}[\p{L}\p{M}]*/gu)].map(({ 0: word, index }) => ({ text: word, begin: index, end: index + word.length }))
  for (let at = 0; at < tokens.length; at++) {
    const month = monthAt(tokens, at, language)
    if (month === null) continue
    const before = nearNumber(tokens, at, -1)
    const after = nearNumber(tokens, month.last, 1)
    const beyond = after === null ? null : nearNumber(tokens, after, 1)
    const further = before === null ? null : nearNumber(tokens, before, -1)
    // Day, month, year; month, day, year; year, month, day; year, day, month. A time may stand on either side.
    const orders = [[before, after], [after, beyond], [after, before], [before, further]]
    for (const [day, year] of orders) {
      const written = [day, year].map((i) => (i === null || i === undefined ? '' : tokens[i]?.text ?? ''))
      const [dayText = '', yearText = ''] = written
      if (!/^\d{1,2}$/.test(dayText) || !(/^\d{4}$/.test(yearText) || (shortYears && /^\d{2}$/.test(yearText) && day === before && year === after))) continue
      const read = dayOf(fullYear(yearText), String(month.number), dayText)
      if (read === null) continue
      const places = [day, year, at, month.last].map((i) => tokens[i ?? 0]).filter((token) => token !== undefined)
      return { begin: Math.min(...places.map(({ begin }) => begin)), end: Math.max(...places.map(({ end }) => end)), read: () => read }
    }
  }
  return null
}

function monthAt(tokens: readonly Token[], at: number, language: string | null): { readonly number: number, readonly last: number } | null {
  const word = tokens[at]?.text ?? ''
  if (/^\d/.test(word)) return null
  const next = tokens[at + 1]?.text ?? ''
  if (isBeforeMonth(word) && /^\d{1,2}$/.test(next) && Number(next) <= 12) return { number: Number(next), last: at + 1 }
  const number = monthOf(word, language)
  return number === null ? null : { number, last: at }
}

/** The number beside a token, with no more between than two words that dates have: `5 de marzo`, `5th of March`. */
function nearNumber(tokens: readonly Token[], at: number, step: 1 | -1): number | null {
  for (let i = at + step, words = 0; tokens[i] !== undefined && words <= 2; i += step, words++) {
    const token = tokens[i]
    if (token === undefined) return null
    if (/^\d/.test(token.text)) return i
    const previous = tokens[i - 1]
    // Endings of ordinal numbers hang on them: `5th`, `1er`.
    const hangs = previous !== undefined && /^\d/.test(previous.text) && previous.end === token.begin && token.text.length <= 3
    if (!hangs && !ZONE.test(token.text) && !isDateWord(token.text)) return null
  }
  return null
}

/** The weekday in what stands beside a date; `null` where there is none, or several. */
function weekdayIn(text: string, { language = null }: DateHints): number | null {
  const found = new Set((text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map((word) => weekdayOf(word, language)).filter((day) => day !== null))
  return found.size === 1 ? [...found][0] ?? null : null
}

/** By the rule of mails (RFC 5322, 4.3). */
function fullYear(written: string): string {
  return written.length === 4 ? written : String(Number(written) + (Number(written) < 50 ? 2000 : 1900))
}

function dayOf(year = '', month = '', day = ''): DateRead | null {
  return valid(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function valid(value: string): DateRead | null {
  return isPartialIsoDate(value) ? { value } : null
}
