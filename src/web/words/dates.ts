import { dateInWords as inEnglish, timeInWords as momentInEnglish } from '../../export/dates-in-words.js'
import { isPartialIsoDate } from '../../model/partial-date.js'
import { ABOUT, ENGLISH } from './languages.js'
import { languageNow } from './spoken.js'

type Style = 'day' | 'month' | 'time' | 'weekday'

const HOW: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  time: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  weekday: { weekday: 'long' },
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(style: Style): Intl.DateTimeFormat {
  const { locale } = ABOUT[languageNow()]
  const known = formats.get(locale + style) ?? new Intl.DateTimeFormat(locale, { ...HOW[style], timeZone: 'UTC' })
  formats.set(locale + style, known)
  return known
}

/** `2021-12-24` → `24 December 2021`, `24 décembre 2021`, `24 грудня 2021 р.`; months and years alike. What is no date is given back as it is. */
export function dateInWords(value: string): string {
  if (languageNow() === ENGLISH) return inEnglish(value)
  if (!isPartialIsoDate(value) || value.length === 4) return value
  return firstOfMonth(formatOf(value.length === 7 ? 'month' : 'day').format(new Date(`${value.padEnd(10, '-01')}T00:00:00Z`)))
}

/** An ISO 8601 moment → `3 January 2026, 14:05 UTC`, in the page's language. What is no moment is given back as it is. */
export function timeInWords(moment: string): string {
  if (languageNow() === ENGLISH) return momentInEnglish(moment)
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? moment : `${firstOfMonth(formatOf('time').format(date))} UTC`
}

/** The first of a month is an ordinal in French, which `Intl` doesn't know. */
function firstOfMonth(words: string): string {
  return languageNow() === 'fr' ? words.replace(/^1 (?=\p{L})/u, '1er ') : words
}
