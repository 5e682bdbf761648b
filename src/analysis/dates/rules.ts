import { COUNTED_RULES } from './counted-rules.js'
import { NAMED_DAY_RULE } from './named-days.js'
import { dayOf, exists, isoDay, isoMonth, weekdayOnOrAfter, weekdayOnOrBefore } from './calendar.js'
import { readBareMonth, readDay, readWeekday, readYear } from './guards.js'
import { pattern, type DateRule } from './rule.js'
import { ago, day, offsetOf, shiftedUnit, stated, statedDay, stretch, unresolved } from './relative.js'
import {
  capitalisable, DAY, EVENT, GAP, MONTH, MONTH_BESIDE_DAY, monthNumber, NUMBER, numberOf, PART_OF_DAY, WEEKDAY, WEEKDAY_BEFORE_DATE,
  YEAR,
} from './words.js'

const PREPOSITION = `(?:(?<prep>${capitalisable([
  'on', 'in', 'by', 'since', 'until', 'till', 'before', 'after', 'during', 'from', 'through', 'for', 'throughout',
  'around', 'between', 'to', 'as of',
])})${GAP})?`
const STAGE = `(?:(?:the${GAP})?(?:${capitalisable(['early', 'late', 'mid'])}(?:[-–]|${GAP}(?:[oi]n${GAP})?)`
  + `|${capitalisable(['end', 'beginning', 'start', 'middle'])}${GAP}of${GAP}))?`
const SHIFT = `(?:(?<shift>${capitalisable(['last', 'next', 'this', 'this past', 'this coming', 'coming'])})${GAP})?`
const ARTICLE = `(?:(?<article>${capitalisable(['a', 'an', 'the', 'this', 'last', 'that'])})${GAP})?`
const OTHER = `(?:the${GAP})?(?<other>previous|following|same|preceding)${GAP}`
const OF_YEAR = `${GAP}(?:of${GAP})?(?<yearShift>last|this|next)${GAP}year(?!\\w)`
/** An event right after: `a June summit`, `Friday’s emergency meeting`. */
const ADJECTIVE = `(?!(?:in|on|at|for|to|of|and|or|with|by|from|about|after|before|during|that|when|as|the|a|an|his`
  + `|her|their|its)\\b)[A-Za-z-]+${GAP}`
const EVENT_AFTER = `(?<tail>${GAP}(?:${ADJECTIVE})?(?<event>${EVENT})(?![\\w-]))?`
const DATED_WEEKDAY = `(?:${WEEKDAY_BEFORE_DATE},?${GAP})?`
const NOT_IN_NUMBER = '(?![\\d%]|[,.:]\\d)'

const EARLY_OR_LATE = `(?:${capitalisable(['early', 'late'])}${GAP})?`
const WHEN_IN_IT = `(?:${capitalisable(['earlier', 'later', 'early', 'late'])}${GAP})?`
const NEAR_DAYS = capitalisable([
  'today', 'yesterday', 'tomorrow', 'tonight', 'last night', 'this morning', 'this afternoon', 'this evening',
])
const ROUGHLY = capitalisable([
  'nearly', 'about', 'almost', 'around', 'roughly', 'over', 'more than', 'less than', 'just', 'only',
])
const BEFORE_YEAR = capitalisable([
  'in', 'by', 'since', 'until', 'till', 'before', 'after', 'during', 'from', 'through', 'throughout', 'around',
  'between', 'as of', 'year', 'back in',
])
const MONTH_DAY_RANGE = '(?:\\s?(?:[-–]|to|and)\\s?(?<through>\\d{1,2})(?!\\d|,\\d{3}|\\s*[:%]))?'
const DAY_EVENT_AFTER = `(?<tail>${GAP}(?:${ADJECTIVE}){0,2}(?<event>${EVENT}|anniversary|memorial)(?![\\w-]))?`
const OPTIONAL_YEAR = `(?:,?${GAP}(?<year>${YEAR})${NOT_IN_NUMBER}|${OF_YEAR})?`


/** In the order of preference where two match the same words. */
export const DATE_RULES: readonly DateRule[] = [
  {
    name: 'iso',
    pattern: pattern(`${PREPOSITION}(?<year>${YEAR})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d|-\\d)`),
    read: ({ year, month, day: words }) => statedDay(Number(year), Number(month), Number(words)),
  },
  {
    name: 'numeric',
    pattern: pattern(`${PREPOSITION}(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<year>${YEAR})`
      + `(?![\\d/.]\\d|\\d)`),
    read: ({ first, second, mark, year }) => {
      const [a, b, y] = [Number(first), Number(second), Number(year)]
      if (mark === '.' || a > 12) return statedDay(y, b, a)
      if (b > 12 || a === b) return statedDay(y, a, b)
      return exists(y, a, b) ? unresolved('day', 'ambiguous: day and month can be read in either order', [isoDay(dayOf(y, b, a)), isoDay(dayOf(y, a, b))]) : null
    },
  },
  {
    name: 'month and day',
    pattern: pattern(`${PREPOSITION}(?:(?<article>[Tt]he)${GAP})?${DATED_WEEKDAY}${SHIFT}(?<month>${MONTH_BESIDE_DAY})${GAP}`
      + `(?<day>${DAY})(?!\\d|[,.]\\d{3}(?!\\d)|[:%]\\d)`
      + `${MONTH_DAY_RANGE}${OPTIONAL_YEAR}${DAY_EVENT_AFTER}`),
    read: readDay,
  },
  {
    name: 'day and month',
    pattern: pattern(`${PREPOSITION}(?:(?<article>[Tt]he)${GAP})?(?:${WEEKDAY_BEFORE_DATE},?${GAP}(?:the${GAP})?)?(?:`
      + `(?<from>\\d{1,2})\\s?(?:[-–]|to|and)\\s?)?(?<day>${DAY})`
      + `(?:${GAP}of)?${GAP}${SHIFT}(?<month>${MONTH_BESIDE_DAY})(?!\\w)${OPTIONAL_YEAR}${DAY_EVENT_AFTER}`),
    read: ({ from, day: words = '', ...groups }) =>
      readDay(from === undefined
        ? { ...groups, day: words }
        : { ...groups, day: from, through: words.replace(/\D/gu, '') }),
  },
  {
    name: 'month and year',
    pattern: pattern(`${PREPOSITION}${ARTICLE}${STAGE}(?<month>${MONTH})(?:,|${GAP}of)?${GAP}(?<year>${YEAR})`
      + `${NOT_IN_NUMBER}${EVENT_AFTER}`),
    read: ({ month = '', year }) => stated(isoMonth(Number(year), monthNumber(month))),
  },
  {
    name: 'month',
    pattern: pattern(`${PREPOSITION}(?:${OTHER})?(?:${ARTICLE}|(?<stage>${STAGE})${SHIFT})(?<month>${MONTH})`
      + `(?![\\w-])(?:${OF_YEAR})?(?<possessive>[’']s)?${EVENT_AFTER}`),
    read: (groups, around) =>
      readBareMonth(groups.stage === '' ? { ...groups, stage: undefined } : groups, around),
  },
  {
    name: 'weekday',
    pattern: pattern(`${EARLY_OR_LATE}${PREPOSITION}(?:${OTHER})?${EARLY_OR_LATE}`
      + `(?:${ARTICLE}|${SHIFT})(?<weekday>${WEEKDAY})(?![\\w-])(?:${GAP}${PART_OF_DAY}(?!\\w))?(?:${GAP}(?:of${GAP})?(?<weekShift>last|next)${GAP}week(?![\\w’'-])|${GAP}(?<lastBehind>last)(?=[,.;:)]|$))?`
      + `(?<possessive>[’']s)?${EVENT_AFTER}`),
    read: readWeekday,
  },
  {
    name: 'today',
    pattern: pattern(`${WHEN_IN_IT}(?<word>${NEAR_DAYS})`
      + `(?![\\w-])(?:${GAP}${PART_OF_DAY}(?!\\w))?(?<possessive>[’']s)?${EVENT_AFTER}`),
    read: ({ word = '' }, { before }) => {
      // `USA Today`: a capital that no sentence begins with belongs to a name.
      if (/^[A-Z]/.test(word) && !/(?:^|[.!?:—–“”«"‘()]\s*|\n\s*)$/u.test(before)) return null
      const offset = /yesterday|last/i.test(word) ? -1 : /tomorrow/i.test(word) ? 1 : 0
      return day((published) => published + offset)
    },
  },
  {
    name: 'ago',
    pattern: pattern(`(?:${ROUGHLY}${GAP})?`
      + `(?:(?<number>${NUMBER})|(?<vague>${capitalisable(['a few', 'several', 'a couple of', 'some', 'many'])}))`
      + `${GAP}(?<unit>day|week|fortnight|month|year|decade)s?${GAP}ago(?!\\w)`),
    read: ({ number, unit = '', vague }) => vague === undefined
      ? (unit === 'fortnight' ? ago(2 * numberOf(number ?? ''), 'week') : ago(numberOf(number ?? ''), unit))
      : unresolved(unit === 'week' || unit === 'fortnight' ? 'day' : (unit as 'day' | 'month' | 'year' | 'decade'), 'the words give no number'),
  },
  {
    name: 'this month',
    pattern: pattern(`${PREPOSITION}(?:${capitalisable(['earlier', 'later', 'early', 'late', 'sometime', 'over'])}`
      + `${GAP}(?:in${GAP})?)?(?:the${GAP}(?:end|beginning|start|middle)${GAP}of${GAP})?`
      + `(?:the${GAP})?(?<shift>`
      + `${capitalisable(['last', 'past', 'this', 'this past', 'next', 'coming', 'this coming'])})${GAP}`
      + `(?<unit>week|month|year|decade)(?![\\w-])(?<possessive>[’']s)?${EVENT_AFTER}`),
    read: ({ shift = '', unit = '' }) => shiftedUnit(unit, offsetOf(shift)),
  },
  {
    name: 'overnight',
    // `an overnight raid`, `success overnight on Friday`: no night by itself.
    pattern: pattern(`[Oo]vernight(?=[,.;:”"]|${GAP}(?:that|as|and|but|by|at|to|with|in|after|when|he|she|it|they|said|told|the|[A-Z])(?!\\w))`),
    read: (_, { before }) => (/\b(?:an?|the|their|his|her|its|this)\s+$/iu.test(before) ? null : stretch((published) => [published - 1, published], 'a night in two years')),
  },
  ...COUNTED_RULES,
  NAMED_DAY_RULE,
  {
    name: 'weekend',
    pattern: pattern(`(?:${capitalisable(['over', 'at', 'during', 'on'])}${GAP})?(?<shift>the|last|this|this past`
      + `|next|this coming|The|Last|This|Next)${GAP}weekend(?!\\w)(?<possessive>[’']s)?${EVENT_AFTER}`),
    read: ({ shift = '' }) => stretch((published) => {
      const saturday = offsetOf(shift) > 0 ? weekdayOnOrAfter(published + 1, 6) : weekdayOnOrBefore(published, 6)
      return [saturday, saturday + 1]
    }, 'a weekend in two years'),
  },
  {
    name: 'season',
    pattern: pattern(`${PREPOSITION}${STAGE}(?:(?<shift>`
      + `${capitalisable(['last', 'this', 'next', 'this past', 'this coming'])})${GAP}(?<shifted>spring`
      + `|summer|autumn|fall|winter)(?!\\w)`
      + `|(?:[Tt]he${GAP})?(?<dated>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:${GAP}of)?${GAP}(?<year>`
      + `${YEAR})${NOT_IN_NUMBER}`
      + `|the${GAP}(?<bare>spring|summer|autumn|winter)(?!\\w))${EVENT_AFTER}`),
    read: ({ bare, prep }) => bare !== undefined && prep === undefined
      ? null
      : unresolved('season', 'a season has no one month'),
  },
  {
    name: 'decade',
    pattern: pattern(`${PREPOSITION}(?:the${GAP})?${STAGE}(?:the${GAP})?(?:(?:1[0-9]|20)\\d0|[’']\\d0)[’']?s(?!\\w)`),
    read: () => unresolved('decade', 'a decade'),
  },
  {
    name: 'year',
    pattern: pattern(`(?:${BEFORE_YEAR}${GAP}(?:the${GAP}year${GAP})?`
      + `(?:(?:early|late|mid)(?:[-–]|${GAP}))?(?:(?:the${GAP})?(?:end|beginning|start|middle)${GAP}of${GAP})?|`
      + `${capitalisable(['early', 'late', 'mid'])}(?:[-–]|${GAP}(?:in${GAP})?)|[Tt]he${GAP}(?:end|beginning`
      + `|start|middle)${GAP}of${GAP})`
      + `(?<year>${YEAR})(?!\\w)${NOT_IN_NUMBER}(?!-\\w)(?:[-–/](?<through>\\d{2,4})(?!\\d))?`
      + `(?<possessive>[’']s)?${EVENT_AFTER}`),
    read: readYear,
  },
  {
    name: 'year of an event',
    pattern: pattern(`(?:${capitalisable(['the', 'a', 'his', 'her', 'their', 'its', 'our'])}${GAP})?(?<year>${YEAR})`
      + `(?!\\w)(?:${GAP}(?:${ADJECTIVE}){0,2}(?<event>${EVENT})(?![\\w-]))`),
    read: ({ year = '' }) => stated(year),
  },
  {
    name: 'year of a name',
    pattern: pattern(`(?<=\\b(?:[Tt]he|[Oo]f|and|to|[Ff]or|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)${GAP})(?<year>${YEAR})`
      + `(?![\\w-])${NOT_IN_NUMBER}`),
    read: (groups, around) => readYear(groups, around),
  },
]
