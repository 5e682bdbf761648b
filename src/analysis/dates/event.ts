import type { PartialDate } from '../../model/partial-date.js'
import { textOf, type Span } from '../../model/span.js'
import { holds, spansWithin } from '../../text/span.js'
import { firstDay } from './calendar.js'
import { openingOf, type StatementGeometry } from './geometry.js'
import type { DateMention } from './mention.js'

/** For each word that refers back to an event: what can have introduced it. */
const EVENTS: readonly { readonly refers: string; readonly introduced: string }[] = [
  { refers: 'meetings?', introduced: 'met|meets?|meetings?|talks|summit|gathering|gathered' },
  { refers: 'talks', introduced: 'talks|talked|met|meets?|meetings?|negotiat\\w+|summit' },
  { refers: 'summit', introduced: 'summit|met|meets?|gathered' },
  { refers: 'negotiations', introduced: 'negotiat\\w+|talks' },
  { refers: 'visit', introduced: 'visit(?:s|ed|ing)?' },
  { refers: 'trip', introduced: 'trip|travel(?:s|led|ed|ling|ing)?|visit(?:s|ed|ing)?' },
  { refers: 'conference', introduced: 'conference' },
  { refers: 'speech|address', introduced: 'speech|address(?:ed|es)?|spoke' },
  { refers: 'interview', introduced: 'interview(?:ed|s)?' },
  { refers: 'vote', introduced: 'vot(?:e|es|ed|ing)' },
  { refers: 'election', introduced: 'elections?|elected' },
  { refers: 'debate', introduced: 'debate[ds]?' },
  { refers: 'hearing', introduced: 'hearing|testified' },
  { refers: 'session', introduced: 'session' },
  { refers: 'briefing', introduced: 'brief(?:ing|ed)' },
  { refers: 'rally', introduced: 'rally|rallied' },
  { refers: 'call', introduced: 'call|called|phoned|spoke' },
  { refers: 'ceremony', introduced: 'ceremony' },
  { refers: 'attacks?', introduced: 'attack(?:s|ed)?' },
  { refers: 'ruling|verdict|decision', introduced: 'rul(?:ed|ing)|verdict|decision|decided' },
]

/** `After the meeting`, `At that press conference`: definite, so that it has been spoken of before. */
const REFERENCE = new RegExp('^[\\s“«"]*((?:right\\s+|shortly\\s+|soon\\s+|immediately\\s+)?'
  + '(?:at|during|after|following|in|on the sidelines of)\\s+'
  + '(?:the|that|this|those|these|their|his|her|its|both)\\s+(?:same\\s+)?(?:[a-z-]+\\s+){0,2}?'
  + `(?<event>${EVENTS.map(({ refers }) => refers).join('|')}))`
  + `(?=\\s*(?:,|$|\\s(?:with|in|at|on|of|between|to|by)\\b))`, 'iu')
/** Longer ones, in UTF-16 code units, hold whole speeches: a date there is hardly the event's. */
const LONGEST_SENTENCE = 5_000
/** Between a date and its event. */
const LONGEST_GAP = 300
/** How many sentences back an event may have been spoken of. */
const SENTENCES_BACK = 2

/**
 * The date of the event that a statement's sentence begins by referring back to, from the nearest of the two
 * sentences before that speaks of such an event; `null` unless exactly one date there belongs to it.
 */
export function dateOfEvent(geometry: StatementGeometry): PartialDate | null {
  const reference = REFERENCE.exec(openingOf(geometry))
  const word = reference?.groups?.event?.toLowerCase()
  const [, words] = reference ?? []
  if (word === undefined || words === undefined) return null
  const kind = EVENTS.find(({ refers }) => new RegExp(`^(?:${refers})$`, 'u').test(word))
  if (kind === undefined) return null
  const introduced = new RegExp(`\\b(?:${kind.introduced})\\b`, 'giu')
  for (const sentence of geometry.previousSentences.slice(0, SENTENCES_BACK)) {
    if (sentence.end - sentence.begin > LONGEST_SENTENCE) continue
    const said = textOf(geometry.text, sentence)
    const mentions = [...said.matchAll(introduced)].map(({ index, 0: { length } }) =>
      ({ begin: sentence.begin + index, end: sentence.begin + index + length }))
    if (mentions.length === 0) continue
    const dates = spansWithin(geometry.dates, sentence)
    const [date, ...others] = dates.filter((d) => mentions.some((event) => belongs(geometry.text, d, event, sentence)))
    if (date !== undefined && others.length === 0 && date.direction !== 'future') {
      // The date's own words are the evidence; how the statement refers to them is the basis.
      return { ...whenAfter(words, date.date, geometry.publishedAt ?? null), basis: `event: ${words}, ${date.date.basis}` }
    }
    if (date !== undefined) return null
  }
  return null
}

/**
 * `After that summit` of June may be in July: only a day holds for what follows on it, or the month or year that the page itself was
 * published in.
 */
function whenAfter(words: string, date: PartialDate, publishedAt: string | null): PartialDate {
  if (!/^(?:after|following)\b/iu.test(words) || date.value === null) return date
  // People come out of a meeting and talk; a summit or a visit has an aftermath.
  if (date.precision === 'day' && !LASTING.test(words)) return date
  if (date.precision !== 'day' && publishedAt?.startsWith(date.value) === true) return date
  const first = firstDay(date)
  return { ...date, value: null, ...(first !== null && { notBefore: first }) }
}

/** Events that last, or that are talked of for days. */
const LASTING = /\b(?:summit|visit|trip|talks|negotiations|conference|elections?|vote|attacks?|ruling|verdict|decision)$/iu

/** A date of the event's name, in front of its clause, or after it in the same clause. */
function belongs(text: string, date: DateMention, event: Span, sentence: Span): boolean {
  if (holds(date, event)) return true
  const fronted = /^\W*(?:(?:at|in|during|on)\s+)?$/iu.test(text.slice(sentence.begin, date.begin))
  const between = date.end <= event.begin ? text.slice(date.end, event.begin) : text.slice(event.end, date.begin)
  if (between.length > LONGEST_GAP) return false
  if (date.begin < event.begin && !fronted && !/^[\s\w-]*$/u.test(between)) return false
  return !/[.!?;:“”«»"]|\b(?:who|which|that|where|when|because|while|since)\b/iu.test(between)
    && (fronted || !/,/u.test(between))
}
