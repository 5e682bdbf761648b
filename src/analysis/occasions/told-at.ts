import { textOf } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import { audiencesOf, SITS_THERE } from '../lang/en/shared-audiences.js'
import { CROWDS, CROWD_CRIES, RECURRING_EVENTS } from '../lang/en/speech-events.js'
import { isGatheringTime } from '../dates/open-time.js'
import { kindOf } from '../chain/outlet-names.js'
import { takesPart, type TalkingEvent } from './events.js'
import type { Occasion } from './occasion.js'
import { earsOf } from './voice.js'

/** How many blocks further down an audience is still the one that the page told of. */
const AUDIENCE_REACH = 6
/** How many blocks further down two are still heard talking with each other. */
const TALK_REACH = 2

/**
 * The event that a statement is told from: its paragraph tells of it, or its speaker takes part, or its audience is the one there (`a jury`,
 * `the court`), or right after it one talks to the other. `events`: the last ones before it, in order.
 */
export function eventOf(statement: Statement, own: Occasion, voices: readonly string[], events: readonly TalkingEvent[], text: string): TalkingEvent | undefined {
  if (own.tense !== 'past') return undefined
  return [...events].reverse().find((event) => {
    const apart = own.sentence.block - event.sentence.block
    if (event.isScene === true) return isInScene(statement, event, voices, apart, text)
    if (isAtAPoint(statement, own, text)) return RECURRING_EVENTS.has(event.noun) && apart <= AUDIENCE_REACH
    // Who is visited speaks to the visitor as much as the visitor to them.
    if (event.isVisit) return statement.addressees.length > 0 && apart <= 1 && takesPart(event, [...voices, ...earsOf(statement.addressees)])
    if (apart <= AUDIENCE_REACH && isBeforeThem(statement, own, event, text)) return true
    if (event.isHeardOnly && event.isByPronoun && apart === 0) return true
    if (event.isHeardOnly) return apart <= TALK_REACH && takesPart(event, voices)
    if (event.isBetween && apart <= TALK_REACH && isToOne(statement)) return true
    return apart === 0 || takesPart(event, voices) || (event.isGathering && isToCrowd(statement, own, text))
  })
}

/** Who does something in the sentences before goes on to speak: in the same paragraph, or in quote marks in the next. */
function isInScene(statement: Statement, event: TalkingEvent, voices: readonly string[], apart: number, text: string): boolean {
  if (voices.length > 1 || (apart > 0 && (apart > 1 || !(statement.form === 'direct' || (statement.saidAt !== null && isGatheringTime(statement.saidAt)))))) return false
  const source = statement.source.map((span) => textOf(text, span)).join(' ')
  if (event.isByPronoun) return apart === 0 && (/^(?:he|she|they)$/iu.test(source) || voices.length === 1)
  return takesPart(event, voices)
}

/** `he said at another point`: of the event that the page tells of. */
function isAtAPoint({ cue }: Statement, { sentence }: Occasion, text: string): boolean {
  const last = cue.at(-1)
  return last !== undefined && /^\s+at\s(?:one|another|some)\spoint\b/iu.test(text.slice(last.end, Math.min(sentence.end, last.end + 24)))
}

/** Whether the statement's own words tell of an audience of the event's kind: `told the court`, `Giving evidence at Olm Crown Court, …`. */
function isBeforeThem(statement: Statement, { sentence }: Occasion, event: TalkingEvent, text: string): boolean {
  if (event.audiences.size === 0) return false
  const told = statement.addressees.flatMap(({ as }) => (/^an?\s/iu.test(as) ? [] : (/[\p{L}’'-]+$/u.exec(as)?.[0].toLowerCase() ?? [])))
  const first = [...statement.cue, ...statement.source, ...statement.content].reduce((least, { begin }) => Math.min(least, begin), Infinity)
  const opening = text.slice(sentence.begin, Math.max(sentence.begin, Math.min(first, sentence.begin + LONGEST_OPENING))).toLowerCase().match(/[\p{L}’'-]+/gu) ?? []
  // `the committee’s chair asked`
  const who = statement.source.flatMap((span) => text.slice(span.begin, Math.min(span.end, span.begin + LONGEST_OPENING)).toLowerCase().match(/\b(?:committee|subcommittee|panel|inquiry|tribunal|court|jury|juror|judge|magistrate|coroner|hearing)\b/gu) ?? [])
  if (event.audiences.has('parliament') && statement.source.some((span) => SITS_THERE.test(textOf(text, { begin: span.begin, end: Math.min(span.end, span.begin + LONGEST_OPENING) })))) return true
  if (event.audiences.has('court') && statement.source.some((span) => PLEADS.test(textOf(text, { begin: span.begin, end: Math.min(span.end, span.begin + LONGEST_OPENING) })))) return true
  return [...audiencesOf(told), ...[...audiencesOf([...opening, ...who])].filter((kind) => kind !== 'crowd')].some((kind) => event.audiences.has(kind))
}

/** In UTF-16 code units. */
const LONGEST_OPENING = 120

/** Who speaks in a court by calling: `Prosecutor Ada Roe`, `Ada Roe KC`. */
const PLEADS = /\b(?:prosecutor|prosecuting|barrister|KC|QC|defending|counsel)\b/iu

/** Whether it is said to somebody, and not to the press. */
function isToOne({ addressees }: Statement): boolean {
  const [one, ...others] = addressees
  return one !== undefined && others.length === 0 && !/\b(?:reporters|journalists|media|press|newspaper|agency|reporter)$/iu.test(one.as) && kindOf(one.as) === null
}

/** `told the crowd`, `said to cheers`, `chanted`. */
function isToCrowd({ cue, content, addressees }: Statement, { sentence }: Occasion, text: string): boolean {
  if (cue.some((c) => CROWD_CRIES.test(textOf(text, c))) || addressees.some(({ as }) => CROWDS.test(as))) return true
  const last = cue.at(-1)
  const behind = last === undefined ? '' : text.slice(last.end, Math.min(sentence.end, last.end + 40))
  return last !== undefined && !content.some((c) => c.begin >= last.end && c.begin < last.end + 3) && /^\s+to\s+(?:loud\s+)?(?:cheers|applause|boos)\b/iu.test(behind)
}
