import { dayOf, exists, isoMonth, yearOf, type Day } from './calendar.js'
import type { Around, Groups, Reading } from './reading.js'
import {
  day, dayInYear, lower, monthInYear, offsetOf, stated, statedDay, unresolved, weekdayNear, weekdayOfWeek,
} from './relative.js'
import { GAP, monthNumber, oneOf, weekdayNumber } from './words.js'

/**
 * Months whose names are given names, surnames or words: on their own they need a word before that makes them a
 * month.
 */
const NAMES_TOO = /^(?:March|April|May|June|August)$/
const REPORTED_NAME = /^(?:[’']s)?\s+(?:said|says|told|tells|added|will|would|has|had|is|was|[A-Z])/
/** `by May` and `for March` are as often a person or a word. */
const MAKES_A_MONTH = /^(?:in|since|during|until|till|through|throughout|around|as of)$/
/** `joined by April Smith`, `from August Wilson`. */
const SURNAME_AFTER = /^\s+[A-Z][a-z]+/

/** A month without a year; `null` where the word is somebody's name or another word. */
export function readBareMonth(groups: Groups, { before, after }: Around): Reading | null {
  const { prep, shift, article, month = '', event, other, stage, yearShift } = groups
  if (other !== undefined) return unresolved('month', 'hangs on another date')
  if (/^[A-Z][a-z]{2}$/.test(month) && month !== 'May') return null
  if (/\b(?:Theresa|Mr|Mrs|Ms|Dr|Prime Minister|President|Senator|Secretary)\.?\s+$/.test(before)) return null
  if (yearShift !== undefined) {
    const from = (published: Day) => isoMonth(yearOf(published) + offsetOf(yearShift), monthNumber(month))
    return { rests: 'publication', precision: 'month', from }
  }
  // `the March`, `a May voter`: a month after an article belongs to an event or it is something else.
  const shifted = shift ?? (/^(?:last|this)$/i.test(article ?? '') ? article : undefined)
  if (NAMES_TOO.test(month)) {
    const introduced = shifted !== undefined || stage !== undefined || MAKES_A_MONTH.test(lower(prep) ?? '')
    const listed = /^(?:between|from)$/i.test(prep ?? '') ? /^\s+(?:and|to|until|through)\s/.test(after) : false
    if (event === undefined && !introduced && !listed) return null
    if (event === undefined && SURNAME_AFTER.test(after) && !/^(?:in|since)$/i.test(prep ?? '')) return null
    if (event !== undefined && article === undefined && !introduced && !/[’']s$/.test(month)) return null
  }
  if (event === undefined && article !== undefined && shifted === undefined) return null
  if (prep === undefined && shifted === undefined && event === undefined && REPORTED_NAME.test(after)) {
    if (NAMES_TOO.test(month)) return null
  }
  return monthInYear(monthNumber(month), lower(shifted))
}

/** What a weekday before it makes a name of: `Sunday Times`, `Friday group`. */
const NAMED_AFTER_DAY = new RegExp(`^${GAP}${oneOf([
  'Times', 'Telegraph', 'Mirror', 'Post', 'Mail', 'Express', 'Herald', 'Independent', 'Tribune', 'Review', 'Magazine',
  'Night', 'Morning', 'World', 'Business', 'Star', 'Sun', 'People', 'Standard', 'Agreement', 'Accord', 'Accords',
  'Group', 'Show', 'Club', 'Mass', 'School', 'group', 'prayer', 'prayers', 'school', 'mosque',
])}\\b`, 'u')
/** What makes a weekday a name: `Black Friday`, `Bloody Sunday`. */
const NAMES_THE_DAY = new RegExp(`\\b${oneOf([
  'Black', 'Good', 'Bloody', 'Super', 'Ash', 'Palm', 'Easter', 'Cyber', 'Giving', 'Fat', 'Shrove', 'Holy', 'Maundy',
  'Casual', 'Red', 'Man', 'Girl', 'Ruby', 'Whit', 'News',
])}\\s+$`, 'u')

/** `null` where the weekday is part of a name. */
export function readWeekday(groups: Groups, { before, after }: Around): Reading | null {
  const { prep, shift, article, weekday = '', event, other, possessive, weekShift, lastBehind } = groups
  // `told Olm News on Friday`: a word before the preposition doesn't make a name of the day.
  if ((prep === undefined && NAMES_THE_DAY.test(before)) || (event === undefined && possessive === undefined && NAMED_AFTER_DAY.test(after))) return null
  if (other !== undefined) return unresolved('day', 'hangs on another date')
  const shifted = shift ?? (/^(?:last|this)$/i.test(article ?? '') ? article : undefined)
  if (article !== undefined && event === undefined && possessive === undefined && shifted === undefined) return null
  const loose = prep === undefined && shift === undefined && article === undefined && possessive === undefined
  if (loose && event === undefined && /^\s+[A-Z]/.test(after) && /(?:^|[.!?\n“"«]\s*)$/u.test(before)) return null
  if (weekShift !== undefined) return weekdayOfWeek(weekdayNumber(weekday), offsetOf(weekShift))
  // `on Tuesday last,`
  return weekdayNear(weekdayNumber(weekday), lower(lastBehind ?? shifted))
}

/** `in 2000 cases`: a number of things, not a year. */
const COUNTED = new RegExp(`^\\s+(?!${oneOf([
  'is', 'was', 'has', 'as', 'its', 'his', 'this', 'talks', 'across', 'unless', 'towards', 'sees', 'analysts',
])}\\b)[a-z]+s\\b`, 'u')
const UNIT_AFTER = new RegExp(`^(?:\\s+${oneOf([
  'percent', 'per cent', 'people', 'men', 'women', 'troops', 'miles', 'metres', 'meters', 'feet', 'million', 'billion',
  'dollars', 'euros', 'pounds', 'km', 'kg',
])}\\b|[°€£$])`, 'u')

/** `null` where the number counts something. */
export function readYear({ year = '', event, through }: Groups, { after }: Around): Reading | null {
  if (through !== undefined) return unresolved('year', 'a range of years')
  if (event === undefined && (COUNTED.test(after) || UNIT_AFTER.test(after))) return null
  return stated(year)
}

/** A day of a month, or a range of days, with or without its year. */
export function readDay(groups: Groups): Reading | null {
  const { month = '', day: words = '', year, yearShift, through, event, shift } = groups
  const [monthIs, dayIs] = [monthNumber(month), Number.parseInt(words, 10)]
  if (through !== undefined && Number(through) > dayIs && Number(through) <= 31) {
    return year === undefined ? monthInYear(monthIs, lower(shift)) : stated(isoMonth(Number(year), monthIs))
  }
  if (year !== undefined) return statedDay(Number(year), monthIs, dayIs)
  if (yearShift !== undefined) {
    if (!exists(2000, monthIs, dayIs)) return null
    return day((published) => dayOf(yearOf(published) + offsetOf(yearShift), monthIs, dayIs))
  }
  // The attacks of 2001 are named by their day without a year, in any later year.
  if (monthIs === 9 && dayIs === 11 && event !== undefined) {
    return unresolved('day', 'names an event, not a day of the year')
  }
  return dayInYear(monthIs, dayIs, lower(shift))
}
