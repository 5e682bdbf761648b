/** The words of English date expressions, and the pieces of regular expression made from them. */

export const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
] as const

/** Sunday first, as `Date.prototype.getUTCDay` counts. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

const NUMBER_WORDS = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
] as const

/** Nouns for things that happen on a date: `a June summit`, `Friday’s vote`, `the 2008 decision`. */
export const EVENT_NOUNS = [
  'accord', 'address', 'agreement', 'ambush', 'announcement', 'appearance', 'arrest', 'article', 'assassination',
  'assault', 'attack', 'attacks', 'ballot', 'ban', 'battle', 'blast', 'blaze', 'blog post', 'bombing', 'bombings',
  'briefing', 'broadcast', 'budget', 'call', 'campaign', 'ceasefire', 'ceremony', 'clash', 'clashes', 'collapse',
  'column',
  'conference', 'congress', 'convention', 'coup', 'crackdown', 'crash', 'crisis', 'deadline', 'deal', 'debate',
  'decision',
  'declaration', 'defeat', 'document', 'earthquake', 'election', 'elections', 'email', 'event', 'explosion', 'fire',
  'flood', 'floods', 'forum', 'gathering', 'hearing', 'hurricane', 'incident', 'inauguration', 'interview', 'invasion',
  'judgment', 'judgement', 'killing', 'killings', 'launch', 'law', 'letter', 'massacre', 'meeting', 'meetings', 'memo',
  'message', 'murder', 'news conference', 'offensive', 'op-ed', 'opinion', 'order', 'pact', 'peace talks', 'poll',
  'polls',
  'post', 'presentation', 'press briefing', 'press conference', 'primary', 'proposal', 'protest', 'protests', 'raid',
  'rally', 'referendum', 'release', 'remarks', 'report', 'resolution', 'revolt', 'revolution', 'riot', 'riots',
  'ruling',
  'session', 'shooting', 'speech', 'statement', 'storm', 'strike', 'strikes', 'study', 'summit', 'survey', 'talk',
  'talks',
  'testimony', 'treaty', 'trial', 'trip', 'tweet', 'uprising', 'verdict', 'video', 'violence', 'visit', 'vote', 'war',
] as const

/**
 * Any of `words`, the longest first so that `press conference` wins over `press`. A space stands for any white space.
 */
export function oneOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  return `(?:${longestFirst.map((word) => word.replaceAll(' ', '\\s{1,4}')).join('|')})`
}

/** `words` with a small or a capital first letter. */
export function capitalisable(words: readonly string[]): string {
  return oneOf(words.map((word) => {
    const first = word.charAt(0)
    return `[${first.toUpperCase()}${first.toLowerCase()}]${word.slice(1)}`
  }))
}

export const GAP = '[\\s\\u00a0]{1,4}'
export const MONTH = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.|May|June?|Jun\\.|July?|Jul\\.'
  + '|Aug(?:ust|\\.)?'
  + '|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
/** Also with the abbreviations that are only safe beside a day. */
export const MONTH_BESIDE_DAY = `(?:${MONTH}|Mar|Apr|Jun|Jul)`
export const WEEKDAY = oneOf(WEEKDAYS)
/** Also with the abbreviations that are only safe before the rest of a date. */
export const WEEKDAY_BEFORE_DATE = `(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?)`
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
export const YEAR = '(?:1[0-9]|20)\\d{2}'
export const EVENT = oneOf(EVENT_NOUNS)
export const PART_OF_DAY = '(?:morning|afternoon|evening|night|lunchtime|midday|noon)'
export const NUMBER = `(?:\\d{1,3}|${capitalisable([...NUMBER_WORDS, 'a', 'an'])})`

/** Month 1 to 12 of a name or abbreviation; throws on anything that `MONTH` does not match. */
export function monthNumber(name: string): number {
  const index = MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3)))
  if (index < 0) throw new RangeError(`monthNumber: got ${JSON.stringify(name)}, expected the name of a month`)
  return index + 1
}

/** Weekday 0 (Sunday) to 6 of a name; throws on anything else. */
export function weekdayNumber(name: string): number {
  const index = WEEKDAYS.findIndex((weekday) => weekday === name)
  if (index < 0) throw new RangeError(`weekdayNumber: got ${JSON.stringify(name)}, expected the name of a weekday`)
  return index
}

/** The number that `NUMBER` matched. */
export function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words)
  const index = NUMBER_WORDS.findIndex((word) => word === words.toLowerCase())
  return index < 0 ? 1 : index + 1
}
