import type { PartialDate } from '../../model/partial-date.js'
import { hullOf } from '../../text/span.js'
import { monthNamed } from './dates.js'
import type { Unit } from './units.js'

/** Units that a time takes at most: `kurz nach halb neun Uhr morgens`. */
const LONGEST = 7

/**
 * German times of no one day, as they are written from a unit on: each word of a pattern is a pattern of one unit. By hand from how newspapers put it. A month's name stands for itself (`MONTH`), as does a year.
 */
const TIMES: readonly (readonly string[])[] = [
  'im (?:vergangenen|letzten|vorigen|selben|gleichen) (?:jahr|monat|frühjahr|frühling|sommer|herbst|winter|quartal)',
  'in (?:der|dieser) (?:vergangenen|letzten|vorigen|laufenden|selben|gleichen) (?:woche|saison|nacht)',
  'in den (?:vergangenen|letzten) (?:tagen|wochen|monaten|jahren)',
  '(?:vergangenes|letztes|voriges|dieses) (?:jahr|frühjahr)', '(?:vergangenen|letzten|vorigen|diesen) (?:monat|sommer|herbst|winter|frühling)', '(?:diese|vorvergangene|vorletzte) (?:woche)',
  'vor (?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wenigen|einigen|mehreren|einem|einer|gut|knapp|\\d+) (?:tag|tagen|woche|wochen|monat|monaten|jahr|jahren|stunden|jahrzehnten)',
  'vor (?:gut|knapp|rund|etwa|genau) (?:zwei|drei|vier|fünf|sechs|zehn|einem|einer|\\d+) (?:tag|tagen|woche|wochen|monat|monaten|jahr|jahren|stunden)',
  '(?:anfang|mitte|ende) MONTH YEAR', '(?:anfang|mitte|ende) MONTH', '(?:anfang|mitte|ende) YEAR', '(?:anfang|mitte|ende) (?:des|dieses|vergangenen|letzten|vorigen) (?:jahres|monats)', '(?:anfang|mitte|ende) (?:der|dieser|vergangener|letzter) (?:woche)',
  'am (?:wochenende|morgen|vormittag|mittag|nachmittag|abend|folgetag|vortag)', 'am (?:frühen|späten|selben|gleichen|nächsten|vergangenen|letzten) (?:morgen|vormittag|mittag|nachmittag|abend|tag|wochenende)', 'am tag (?:darauf|danach|zuvor|davor)', 'am (?:abend|morgen|nachmittag) (?:zuvor|darauf)',
  'tags (?:zuvor|darauf|drauf)', '(?:um|gegen) \\d+(?:[.:]\\d+)? uhr', '(?:kurz|knapp) (?:nach|vor) (?:mittag|mitternacht)', '(?:kurz|knapp) (?:nach|vor) \\S+ uhr (?:morgens|früh|abends|nachts|nachmittags)', '(?:kurz|knapp) (?:nach|vor) halb \\S+ uhr (?:morgens|früh|abends|nachts|nachmittags)', '(?:kurz|knapp) (?:nach|vor) halb \\S+ (?:uhr|morgens)', '(?:kurz|knapp) (?:nach|vor) \\S+ uhr',
  'im jahre? YEAR', 'YEAR',
].map((line) => line.split(' '))

const compiled = TIMES.map((list) => list.map((word) => (word === 'MONTH' || word === 'YEAR' ? word : new RegExp(`^(?:${word})$`, 'u'))))

/** The time of no one day that begins at a unit of a German sentence, or `null`; reckoned from the publication where a month or a year is named. */
export function germanTimeAt(units: readonly Unit[], i: number, publishedAt: string | null, text: string): PartialDate | null {
  const fits = (list: readonly (RegExp | string)[]) => list.every((word, k) => {
    const unit = units[i + k]
    if (unit === undefined || unit.verbatim !== undefined) return false
    if (word === 'MONTH') return monthNamed(unit.low, 'de') !== null
    return word === 'YEAR' ? /^(?:19|20)\d\d$/.test(unit.text) : typeof word !== 'string' && word.test(unit.low)
  })
  const list = compiled.find((one) => one.length <= LONGEST && fits(one))
  if (list === undefined) return null
  // `am 3. Mai 2019`, `Mai 2019`, `2019 Wohnungen`, `von 2019`: no year by itself.
  if (list.length === 1 && (i > 0 && (monthNamed(units[i - 1]?.low ?? '', 'de') !== null || units[i - 1]?.kind === 'number' || /^(?:von|seit|bis|ab|für|und|zwischen|nach|vor|der|die|das|dem|den)$/.test(units[i - 1]?.low ?? '')) || /^\p{Lu}/u.test(units[i + 1]?.text ?? '') && i > 0)) return null
  const span = hullOf(units.slice(i, i + list.length))
  const as = span === null ? '' : text.slice(span.begin, span.end)
  const own = units.slice(i, i + list.length)
  const year = own.find(({ text: written }) => /^(?:19|20)\d\d$/.test(written))?.text
  const month = own.map(({ low }) => monthNamed(low, 'de')).find((one) => one !== null)
  const published = publishedAt !== null && publishedAt.length === 10 ? { year: Number(publishedAt.slice(0, 4)), month: Number(publishedAt.slice(5, 7)) } : null
  if (month !== undefined && (year !== undefined || (published !== null && month !== published.month))) {
    const of = year ?? String(month < (published?.month ?? 0) ? published?.year : (published?.year ?? 0) - 1)
    return { value: `${of}-${String(month).padStart(2, '0')}`, precision: 'month', as, basis: year === undefined ? `publication date ${publishedAt ?? ''}` : 'stated' }
  }
  if (year !== undefined && month === undefined) return { value: year, precision: 'year', as, basis: 'stated' }
  return { value: null, precision: 'day', as, basis: 'no one day is told' }
}
