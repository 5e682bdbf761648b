import type { PartialDate } from '../../model/partial-date.js'
import { hullOf } from '../../text/span.js'
import { dayOf, isoDay, weekdayOnOrBefore } from '../dates/calendar.js'
import { HEARERS } from '../lang/hearers.js'
import { hangsOnVerb, type OwnUnits } from './clause-words.js'
import { monthNamed } from './dates.js'
import type { Finding } from './found.js'
import { germanTimeAt } from './german-times.js'
import type { Unit } from './units.js'

/** A month, a season or last week beside a find's verb or at the head of its sentence; `null` where none or several stand there. Reckoned back from the publication. */
export function looseTime(finding: Finding, number: number, own: OwnUnits, publishedAt: string | null, text: string): PartialDate | null {
  const { found, sentence: { units, language } } = finding
  if (found.cue.length === 0 || found.form?.kind !== 'speech') return null
  const times: PartialDate[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (unit === undefined || unit.kind !== 'word' && unit.kind !== 'number' || !own.isOwn(number, unit) || (typeof found.source !== 'string' && i >= found.source.from && i < found.source.to)) continue
    const lead = /^(?:noch|schon|bereits|erst|еще|ще|уже|вже|ya|dès|déjà)$/.test(units[i - 1]?.low ?? '') ? i - 1 : i
    if (lead > 0 && (units[lead - 1]?.kind === 'sign' || !hangsOnVerb(units, lead, finding))) continue
    const time = timeAt(units, i, language.code, publishedAt, text) ?? (language.code === 'de' ? germanTimeAt(units, i, publishedAt, text) : null)
    if (time === null) continue
    times.push(time)
    const end = unit.begin + time.as.length
    while ((units[i + 1]?.begin ?? end) < end) i++
  }
  const [only, ...others] = times
  return only !== undefined && others.length === 0 ? only : null
}

function timeAt(units: readonly Unit[], i: number, code: Finding['sentence']['language']['code'], publishedAt: string | null, text: string): PartialDate | null {
  const words = HEARERS[code]
  const published = publishedAt !== null && publishedAt.length === 10 ? { year: Number(publishedAt.slice(0, 4)), month: Number(publishedAt.slice(5, 7)), day: Number(publishedAt.slice(8, 10)) } : null
  const basis = published === null ? 'no publication date' : `publication date ${publishedAt ?? ''}`
  const asOf = (to: number) => {
    const span = hullOf(units.slice(i, to))
    return span === null ? '' : text.slice(span.begin, span.end)
  }
  const of = (lists: readonly (readonly string[])[]) => lists.find((list) => list.every((word, k) => units[i + k]?.low === word))
  const week = of(words.lastWeek)
  if (week !== undefined) {
    const monday = published === null ? null : weekdayOnOrBefore(dayOf(published.year, published.month, published.day), 1) - 7
    return { value: null, precision: 'day', as: asOf(i + week.length), basis, ...(monday !== null && { notBefore: isoDay(monday), notAfter: isoDay(monday + 6) }) }
  }
  const season = of(words.seasons)
  if (season !== undefined) return /^\d{4}$/.test(units[i + season.length]?.text ?? '') ? null : { value: null, precision: 'season', as: asOf(i + season.length), basis: 'a season has no one month' }
  if (!words.inMonth.has(units[i]?.low ?? '')) return null
  const name = units[i + 1]?.low ?? ''
  const month = words.months.get(name) ?? (words.months.size === 0 ? monthNamed(name, code) : null)
  if (month === null) return null
  const yearAt = /^(?:de|del)$/.test(units[i + 2]?.low ?? '') ? i + 3 : i + 2
  const year = /^(?:19|20)\d\d$/.exec(units[yearAt]?.text ?? '')?.[0]
  if (year !== undefined) return { value: `${year}-${String(month).padStart(2, '0')}`, precision: 'month', as: asOf(yearAt + 1), basis: 'stated' }
  // This month's name tells of today as well as of a year ago.
  if (published === null || month === published.month) return { value: null, precision: 'month', as: asOf(i + 2), basis }
  return { value: `${String(month < published.month ? published.year : published.year - 1)}-${String(month).padStart(2, '0')}`, precision: 'month', as: asOf(i + 2), basis }
}
