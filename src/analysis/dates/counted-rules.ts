import { weekdayOnOrAfter, weekdayOnOrBefore, type Day } from './calendar.js'
import type { Counted, Reading } from './reading.js'
import { pattern, type DateRule } from './rule.js'
import { capitalisable, GAP, NUMBER, numberOf, PART_OF_DAY, WEEKDAY, weekdayNumber } from './words.js'

const PREPOSITION = `(?:${capitalisable(['on', 'in', 'by', 'since', 'until', 'before', 'after', 'during', 'from'])}${GAP})?`
const WHEN_IN_IT = `(?:${capitalisable(['earlier', 'later', 'early', 'late'])}${GAP})?`
const ROUGHLY = `(?:${capitalisable(['nearly', 'about', 'almost', 'around', 'roughly', 'over', 'more than', 'less than', 'just', 'only', 'just over', 'just under', 'shortly', 'some'])}${GAP})?`
/** `before the vote`: what it is counted from, up to a few words. */
const OF = `(?:${GAP}(?<of>(?:that|this|it)(?=[,.;:])|(?:(?:the|a|an|his|her|their|its|that|this)${GAP})?(?!(?:and|but|or|that|he|she|they|when|as|while|to|because)${GAP})(?:[A-Za-z’'-]+)(?:${GAP}[A-Za-z’'-]+){0,2}))?`

const HANGS = 'hangs on another date'
type Precision = 'day' | 'month' | 'year' | 'decade'
/** A part of a day is of that day. */
const wholeOf = (unit: string): string => (/^(?:morning|afternoon|evening|night)$/.test(unit) ? 'day' : unit)
const precisionOf = (unit: string): Precision => (unit === 'month' || unit === 'year' || unit === 'decade' ? unit : 'day')

const counted = (unit: string, from: (day: Day) => Day | null, of: string | null = null, count = 0): Reading => {
  const how: Counted = { from, of, ...(count !== 0 && (unit === 'month' || unit === 'year') && { step: { unit, count } }) }
  return { rests: 'stated', value: null, precision: precisionOf(unit), why: HANGS, counted: how }
}
const days = (unit: string, count: number) => (day: Day): Day | null => (unit === 'day' ? day + count : unit === 'week' && count !== 0 ? day + 7 * count : null)

/** Dates that are counted from another day of the story, and words that only say that there is one. */
export const COUNTED_RULES: readonly DateRule[] = [
  {
    name: 'days later',
    pattern: pattern(`${ROUGHLY}(?<number>${NUMBER})${GAP}(?<unit>day|week|month|year)s?${GAP}(?<way>later|earlier|afterwards?|beforehand)(?!\\w)`),
    read: ({ number = '', unit = '', way = '' }) => {
      const count = (/^(?:later|after)/.test(way) ? 1 : -1) * numberOf(number)
      return counted(unit, days(unit, count), null, count)
    },
  },
  {
    name: 'days before',
    pattern: pattern(`${ROUGHLY}(?:(?<number>${NUMBER})|[Tt]he)${GAP}(?<unit>day|morning|evening|night|week|month|year)s?${GAP}(?<way>before|after)(?!\\w)${OF}`),
    read: ({ number = 'one', unit = '', way = '', of }) => {
      const count = (way === 'after' ? 1 : -1) * numberOf(number)
      return counted(wholeOf(unit), days(wholeOf(unit), count), of ?? null, count)
    },
  },
  {
    name: 'the eve of',
    pattern: pattern(`${PREPOSITION}[Tt]he${GAP}(?<way>eve|day|night|morning|afternoon|evening)${GAP}of${OF}`),
    read: ({ way = '', of }) => (of === undefined ? null : counted('day', (day) => (way === 'eve' ? day - 1 : day), of)),
  },
  {
    name: 'election night',
    pattern: pattern(`(?:[Oo]n|[Ll]ate${GAP}on|[Ee]arly${GAP}on)${GAP}(?:the${GAP})?(?<of>election|polling|results|budget|opening|wedding|inauguration|referendum)${GAP}(?:night|day|evening|morning)(?!\\w)`),
    read: ({ of = '' }) => counted('day', (day) => day, /polling|results/.test(of) ? 'election' : of),
  },
  {
    name: 'the next day',
    pattern: pattern(`${PREPOSITION}${WHEN_IN_IT}[Tt]he${GAP}(?<other>next|previous|following|preceding)${GAP}(?<unit>day|morning|afternoon|evening|night|week|month|year)(?!\\w)`),
    read: ({ other = '', unit = '' }) => {
      const step = /next|following/.test(other) ? 1 : -1
      return counted(unit, unit === 'week' || unit === 'month' || unit === 'year' ? () => null : (day) => day + step)
    },
  },
  {
    name: 'the following Friday',
    pattern: pattern(`${PREPOSITION}(?:the|The)${GAP}(?<other>next|previous|following|preceding)${GAP}(?<weekday>${WEEKDAY})(?![\\w-])(?:${GAP}${PART_OF_DAY}(?!\\w))?`),
    read: ({ other = '', weekday = '' }) => counted('day', (day) => {
      const number = weekdayNumber(weekday)
      return /next|following/.test(other) ? weekdayOnOrAfter(day + 1, number) : weekdayOnOrBefore(day - 1, number)
    }),
  },
  {
    name: 'hours later',
    pattern: pattern(`${ROUGHLY}(?:[Hh]ours|[Mm]inutes|[Mm]oments|(?:${NUMBER}|[Aa]${GAP}few|[Ss]everal)${GAP}(?:hours?|minutes?|moments?))${GAP}(?:later|earlier|afterwards?|before)(?!\\w)`),
    // Around midnight it may be another day.
    read: () => counted('day', () => null),
  },
  {
    name: 'earlier in the day',
    pattern: pattern(`(?:[Ee]arlier|[Ll]ater)${GAP}in${GAP}the${GAP}(?<unit>day|evening|morning|afternoon|week|month|year)(?!\\w)`),
    read: ({ unit = '' }) => counted(unit, wholeOf(unit) === 'day' ? (day) => day : () => null),
  },
  {
    name: 'the same day',
    pattern: pattern(`${PREPOSITION}${WHEN_IN_IT}(?:[Tt]he${GAP}(?:very${GAP})?same|[Tt]hat(?:${GAP}same)?)${GAP}(?<unit>day|morning|afternoon|evening|night|week|month|year)(?!\\w)`),
    read: ({ unit = '' }) => counted(unit, precisionOf(unit) === 'day' && unit !== 'week' ? (day) => day : () => null),
  },
  {
    name: 'at the time',
    pattern: pattern(`(?:[Aa]t${GAP}(?:the|that)${GAP}time|[Ss]ince${GAP}then|[Bb]ack${GAP}then)(?!\\w)(?!${GAP}of)`),
    read: () => counted('day', () => null),
  },
  {
    name: 'in recent months',
    pattern: pattern(`(?:[Oo]ver|[Ii]n|[Dd]uring)${GAP}(?:the${GAP}(?:past|last)${GAP}(?:few|several|couple${GAP}of)|recent)${GAP}(?<unit>days?|weeks?|months?|years?)(?!\\w)`),
    read: ({ unit = '' }) => ({ rests: 'stated', value: null, precision: precisionOf(unit.replace(/s$/, '')), why: 'the words give no number' }),
  },
]
