import { dayOf, isoDay, yearOf, type Day } from './calendar.js'
import type { Direction } from './reading.js'
import { day, stated } from './relative.js'
import { pattern, type DateRule } from './rule.js'
import { NAMED_DAYS } from '../lang/en/named-days.js'
import { GAP, oneOf, YEAR } from './words.js'

/** Easter Sunday of a year of the Gregorian calendar (the anonymous algorithm, Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

function inYear(name: string, year: number): Day {
  const rule = NAMED_DAYS.get(name) ?? { fromEaster: 0 }
  return 'fromEaster' in rule ? easter(year) + rule.fromEaster : dayOf(year, rule.month, rule.day)
}

function nearest(name: string, published: Day, direction: Direction): Day {
  const ahead = direction === 'future'
  const found = [0, ahead ? 1 : -1].map((shift) => inYear(name, yearOf(published) + shift)).find((one) => (ahead ? one >= published : one <= published))
  return found ?? inYear(name, yearOf(published))
}

/** Written with capitals: `Boxing Day`. */
const names = oneOf([...NAMED_DAYS.keys()].map((name) => name.replace(/(?:^|(?<= ))\p{Ll}/gu, (first) => first.toUpperCase()).replace('\'', '[’\']')))

/** `on Easter Sunday`, `on Christmas Eve`: the last one, the day of publication included, or the next one where the words look ahead. */
export const NAMED_DAY_RULE: DateRule = {
  name: 'named day',
  pattern: pattern(`(?:${oneOf(['on', 'On', 'by', 'since', 'until', 'before', 'after'])}${GAP})?(?<name>${names})(?![\\w’'-]|\\s[A-Z])(?:,?${GAP}(?<year>${YEAR})(?!\\w))?`),
  read: ({ name = '', year }, { before }) => {
    if (/\borthodox\s+$/iu.test(before)) return null
    const key = name.toLowerCase().replace(/’/gu, '\'').replace(/\s+/gu, ' ')
    return year === undefined ? day((published, direction) => nearest(key, published, direction)) : stated(isoDay(inYear(key, Number(year))))
  },
}
