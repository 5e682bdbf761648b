import type { Span } from '../../model/span.js'
import type { Sentence, Unit } from '../grammar/sentences.js'

/** Who does something on a day in a sentence that tells nothing said: `On Sunday, Ada Roe, 31, fed her hens`. */
export interface Scene {
  /** The words for who does it, in small letters. */
  readonly words: string
  readonly isByPronoun: boolean
}

/** The last days, which a page calls by their weekday: what somebody did long ago isn't when they were heard. */
const NEAR_DAY = /day\b|\b(?:today|yesterday|tonight|last\snight|this\s(?:morning|afternoon|evening))\b/iu
/** What befalls people, or changes what they are: no scene in which somebody meets them. */
const NO_SCENE: ReadonlySet<string> = new Set(['die', 'be', 'bear', 'become', 'have', 'join', 'live', 'work', 'turn', 'succeed', 'replace', 'fall', 'disappear', 'suffer', 'receive', 'lose', 'get', 'include', 'follow'])
const WHO = /^(?:(?:he|she|they)|(?:(?:the|its|their|an?)\s)?(?:[\p{L}’'.-]+\s){0,6}\p{Lu}[\p{L}’'.-]+(?:,\s(?:\d{1,2}|[^,.;:“”«»"]{2,70}),?)?)$/iu
/** In UTF-16 code units. */
const LONGEST_SUBJECT = 120

/** The scene of a sentence with one `date`: its first verb is in the past and its subject a name or `she`. `null` where it is no such sentence. */
export function sceneOf(text: string, { begin, units }: Sentence, date: Span & { readonly date: { readonly as: string } }): Scene | null {
  if (!NEAR_DAY.test(date.date.as)) return null
  const at = units.findIndex((u, i) => u.pos === 'VERB' && u.begin >= begin && isPast(units, i))
  const verb = units[at]
  if (verb === undefined || NO_SCENE.has(verb.lemma)) return null
  const helper = units[at - 1]
  if (helper?.pos === 'AUX' && !verb.lower.endsWith('ing')) return null
  const isFronted = date.begin - begin <= FRONT && date.end <= verb.begin
  const to = helper?.pos === 'AUX' ? helper.begin : verb.begin
  const subject = text.slice(isFronted ? date.end : begin, to).replace(/^[\s,–—-]+|[\s,]+$/gu, '')
  if (subject.length > LONGEST_SUBJECT || !/^\p{Lu}|^(?:he|she|they|the|its|their|an?)\s?/u.test(subject) || !WHO.test(subject) || !/\p{Lu}/u.test(`${subject} `.slice(isFronted ? 0 : 1)) && !/^(?:he|she|they)$/iu.test(subject)) return null
  return { words: subject.toLowerCase(), isByPronoun: /^(?:he|she|they)$/iu.test(subject) }
}

/** How far from the start of its sentence a date stands in front. */
const FRONT = 12

function isPast(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit === undefined) return false
  if (unit.lower.endsWith('ing')) return units[at - 1]?.pos === 'AUX' && /^(?:was|were)$/.test(units[at - 1]?.lower ?? '')
  return unit.lower !== unit.lemma && !unit.lower.endsWith('s')
}
