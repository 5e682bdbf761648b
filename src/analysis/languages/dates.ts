import type { PartialDate } from '../../model/partial-date.js'
import type { Span } from '../../model/span.js'
import { dayOf, exists, isoDay, weekdayOnOrBefore } from '../dates/calendar.js'
import type { Language } from '../lang/language.js'
import type { Unit } from './units.js'

interface Calendar {
  readonly weekdays: ReadonlyMap<string, number>
  readonly months: ReadonlyMap<string, number>
}

const calendars = new Map<string, Calendar>()

/** Names of weekdays (0 is Sunday) and months (1 to 12) by the runtime's CLDR, those beside a day's number too. Slavic weekdays change their `-а` behind a preposition. */
function calendarOf(code: string): Calendar {
  const known = calendars.get(code)
  if (known !== undefined) return known
  const weekdays = new Map<string, number>()
  const months = new Map<string, number>()
  const part = (options: Intl.DateTimeFormatOptions, date: Date, type: 'month' | 'weekday') => new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' }).formatToParts(date).find((one) => one.type === type)?.value.toLowerCase().replace(/['ʼ]/g, '’') ?? ''
  // 4 January 1970 was a Sunday.
  for (let day = 0; day < 7; day++) {
    const name = part({ weekday: 'long' }, new Date(Date.UTC(1970, 0, 4 + day)), 'weekday')
    weekdays.set(name, day)
    if (name.endsWith('а')) weekdays.set(`${name.slice(0, -1)}у`, day)
    if (name.endsWith('я')) weekdays.set(`${name.slice(0, -1)}ю`, day)
  }
  if (code === 'de') {
    weekdays.set('sonnabend', 6)
    for (const [name, day] of [...weekdays]) for (const part of ['morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht']) weekdays.set(name + part, day)
  }
  for (let month = 0; month < 12; month++) {
    const date = new Date(Date.UTC(1970, month, 15))
    for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) months.set(part(options, date, 'month'), month + 1)
  }
  const made = { weekdays, months }
  calendars.set(code, made)
  return made
}

/** The weekday or month that a word names, or `null`. */
export function dayNamed(low: string, code: string): number | null {
  const { weekdays, months } = calendarOf(code)
  return weekdays.get(low) ?? months.get(low) ?? null
}

/** The month that a word names, 1 to 12, or `null`. */
export function monthNamed(low: string, code: string): number | null {
  return calendarOf(code).months.get(low) ?? null
}

const UNTIL = /^(?:seit|bis|ab|vor|nach|depuis|avant|après|jusqu’|dès|desde|hasta|antes|tras|с|до|после|по|к|з|від|після|перед|für|pour|para|на)$/
/** Words that make a weekday another than the last one. */
const OTHER = /^(?:kommenden|nächsten|prochain|próximo|следующий|следующую|наступного|nächste)$/

/** `минулої п’ятниці`: Ukrainian tells past days without a preposition, in the genitive, behind such a word alone. */
const GENITIVE: ReadonlyMap<string, number> = new Map([['неділі', 0], ['понеділка', 1], ['вівторка', 2], ['середи', 3], ['четверга', 4], ['п’ятниці', 5], ['суботи', 6]])
const PAST = /^(?:минулого|минулої|цього|цієї)$/
/** `03.03.2025`, day and month first, as all five languages write it. */
const IN_NUMBERS = /^(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)$/

/** A day that a reporter's words tell. */
export interface Day extends Span {
  readonly date: PartialDate
}

/** Days told among units, in their order: weekdays, `gestern`, `3. März 2024`. Those behind `seit`, `bis` and the like are left out. */
export function daysIn(units: readonly Unit[], language: Language, publishedAt: string | null): readonly Day[] {
  const { weekdays, months } = calendarOf(language.code)
  const published = publishedAt !== null && publishedAt.length === 10 ? dayOf(Number(publishedAt.slice(0, 4)), Number(publishedAt.slice(5, 7)), Number(publishedAt.slice(8, 10))) : null
  const basis = published === null ? 'no publication date' : `publication date ${publishedAt ?? ''}`
  const days: Day[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (unit === undefined || unit.verbatim !== undefined) continue
    const lead = units[i - 1]
    const from = lead !== undefined && language.dayWords.has(lead.low) ? lead.begin : unit.begin
    // `in der Nacht zum Mittwoch`.
    const night = language.code === 'de' && /^(?:zum|auf|zu)$/.test(lead?.low ?? '') && units[i - 2]?.low === 'nacht' ? (units[i - 2]?.begin ?? unit.begin) : from
    const before = units[from === unit.begin ? i - 1 : i - 2]
    if (lead !== undefined && (UNTIL.test(lead.low) || OTHER.test(lead.low)) && !language.dayWords.has(lead.low) || before !== undefined && UNTIL.test(before.low) && from !== unit.begin) continue
    const push = (end: number, value: string | null, on: string) => {
      days.push({ begin: night, end, date: { value, precision: 'day', as: units.filter((u) => u.begin >= night && u.end <= end).map((u) => u.text).join(' ').replace(/ \./g, '.'), basis: on } })
    }
    const relative = language.relativeDays.get(unit.low)
    if (relative !== undefined) {
      push(unit.end, published === null ? null : isoDay(published + relative), basis)
      continue
    }
    const parted = units[i + 1]?.low === '/' && units[i + 3]?.low === '/'
    const [, day0, month0, year0] = IN_NUMBERS.exec(parted ? units.slice(i, i + 5).map((one) => one.text).join('') : unit.text) ?? []
    if (year0 !== undefined && exists(Number(year0), Number(month0), Number(day0))) {
      push(units[parted ? i + 4 : i]?.end ?? unit.end, isoDay(dayOf(Number(year0), Number(month0), Number(day0))), 'stated')
      if (parted) i += 4
      continue
    }
    const numbered = numberedDay(units, i, months, language)
    if (numbered !== null) {
      const { day, month, year, last } = numbered
      let full = year
      if (full === null && published !== null) {
        const own = Number((publishedAt ?? '').slice(0, 4))
        full = dayOf(own, month, day) > published ? own - 1 : own
      }
      const end = units[last]?.end ?? unit.end
      if (full !== null && exists(full, month, day)) push(end, isoDay(dayOf(full, month, day)), year === null ? basis : 'stated')
      else if (full === null) push(end, null, basis)
      i = last
      continue
    }
    const weekday = weekdays.get(unit.low) ?? (language.code === 'uk' && PAST.test(lead?.low ?? '') ? GENITIVE.get(unit.low) : undefined)
    if (weekday !== undefined && !OTHER.test(units[i + 1]?.low ?? '')) {
      // `am Montag, dem 3. März`, `mardi 3 mars`: the number tells it.
      const numberAt = [i + 1, i + 2, i + 3].find((at) => units[at]?.kind === 'number' && numberedDay(units, at, months, language) !== null)
      if (numberAt !== undefined) continue
      push(unit.end, published === null ? null : isoDay(weekdayOnOrBefore(published, weekday)), basis)
    }
  }
  return days
}

function numberedDay(units: readonly Unit[], i: number, months: ReadonlyMap<string, number>, language: Language) {
  const unit = units[i]
  const number = /^\d{1,2}/.exec(unit?.text ?? '')
  if (unit?.kind !== 'number' || number === null || unit.text.length > 2) return null
  const day = Number(number[0])
  let at = i + 1
  if (units[at]?.low === '.' || (language.code === 'fr' && units[at]?.low === 'er') || (language.code === 'es' && units[at]?.low === 'de')) at++
  const month = months.get(units[at]?.low ?? '')
  if (month === undefined || day < 1 || day > 31) return null
  let last = at
  const year = /^(?:19|20)\d\d$/.exec(units[at + 1]?.text ?? '')?.[0] ?? (/^de[l]?$/.test(units[at + 1]?.low ?? '') ? /^(?:19|20)\d\d$/.exec(units[at + 2]?.text ?? '')?.[0] : undefined)
  if (year !== undefined) last = units[at + 1]?.text === year ? at + 1 : at + 2
  return { day, month, year: year === undefined ? null : Number(year), last }
}

/** The one day that a sentence's reporter tells outside of what was said; `null` where none or several are told. */
export function dayOfSaying(days: readonly Day[], content: readonly Span[], clause: Span): PartialDate | null {
  const own = days.filter((day) => day.begin >= clause.begin && day.end <= clause.end && !content.some((span) => span.begin < day.end && day.begin < span.end))
  const [first] = own
  return first !== undefined && own.every(({ date }) => date.value === first.date.value) ? first.date : null
}
