import type { PartialDate } from '../../model/partial-date.js'
import { textOf, type Span } from '../../model/span.js'
import { hasAny, spanIndex, spansWithin, type SpanIndex } from '../../text/span.js'
import { isBroughtOut } from '../dates/brought-out.js'
import type { DateMention } from '../dates/mention.js'
import type { Addressee } from '../../model/statement.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { AUDIENCES } from '../lang/en/audiences.js'
import { framedAddressee } from '../people/addressed-frames.js'
import { sceneOf } from './scenes.js'
import { audiencesOf, IN_COURT } from '../lang/en/shared-audiences.js'
import { ANNOUNCED_BY, BETWEEN, CROWD_EVENTS, RECURRING_EVENTS, TALKING_EVENTS, VISITING, VISITS } from '../lang/en/speech-events.js'

/** An occasion on which people talk, `held a press conference on Wednesday`, and its day. */
export interface TalkingEvent {
  readonly sentence: Sentence
  readonly date: PartialDate
  /** What it is called, in small letters: `debate`. */
  readonly noun: string
  /** Words in small letters that name who takes part: those of its sentence up to the date, and of sentences that come back to it, `during the debate`. */
  readonly words: string
  /** Its people go somewhere, and talk to whom they meet there: no more than what is told next is said on it. */
  readonly isVisit: boolean
  /** Whom it is told that was spoken to there: `spoke to graduating nurses`. */
  readonly to: readonly Addressee[]
  /** People stand together there, and are spoken to as a crowd: `a rally`. */
  readonly isGathering: boolean
  /** Those who meet there talk with each other: `spoke by phone`. */
  readonly isBetween: boolean
  /** Before what kinds of audience it is, `a jury`, `the committee`. */
  readonly audiences: ReadonlySet<string>
  /** Nothing but its audience tells that people talk there: it holds for what that audience hears, and nothing else. */
  readonly isHeardOnly: boolean
  /** Who does it is only `he` or `she`, who is told of in the paragraph: `The following day he called back.` */
  readonly isByPronoun: boolean
  /** Nothing is told to have been said there: it holds for who does it, in the same paragraph or for the quote behind it. */
  readonly isScene?: boolean
}

/** Longer sentences, in UTF-16 code units, hold whole speeches. */
const LONGEST = 600
/** A date that begins so bounds the event at one end only. */
const BOUND = /^(?:since|until|till|before|after|by|from|through|for)\b/iu

/**
 * The events of a text on which people talk and that have one day, past, told in the same sentence; in order. `contents`: words
 * that are told by somebody, whose dates are other ones; `cues`: the verbs by which. `sentences` and `dates` in the order of the text.
 */
export function talkingEvents(text: string, sentences: readonly Sentence[], contents: readonly Span[], cues: readonly Span[], dates: readonly DateMention[]): readonly TalkingEvent[] {
  const told = spanIndex(contents)
  const cued = spanIndex(cues)
  const isTold = (span: Span): boolean => told.over(span).next().done !== true
  const events = sentences.flatMap((sentence): TalkingEvent[] => {
    if (sentence.end - sentence.begin > LONGEST) return []
    const within = spansWithin(dates, sentence).filter((d) => isOneDay(d) && !isBroughtOut(text, sentence, d))
    const [date, ...others] = within.filter((d) => !isTold(d))
    const words = textOf(text, sentence)
    if (date !== undefined && others.length === 0) {
      const nouns = [TALKING_EVENTS, VISITING].flatMap((kind) => [...words.matchAll(kind)])
        .filter((m) => !isTold({ begin: sentence.begin + m.index, end: sentence.begin + m.index + m[0].length })).map((m) => m[0].toLowerCase().replace(/\s+/gu, ' '))
      // `met for a debate`: what the page can come back to.
      const noun = nouns.find((n) => RECURRING_EVENTS.has(n)) ?? nouns[0]
      const own = sentence.units.flatMap((u) => (u.pos === 'QUOTE' || isTold(u) ? [] : [u.lower]))
      const audiences = audiencesOf(own.some((word) => IN_COURT.has(word)) ? [...own, 'court'] : own)
      const isHeardOnly = noun === undefined
      if (noun !== undefined || audiences.size > 0 || (!hasAny(cued.over(sentence)) && sentence.units.some((u) => isSpeaking(u) && !isTold(u)))) return [{ sentence, date: date.date, words: partakers(text, sentence, date).toLowerCase(), isVisit: noun !== undefined && VISITS.test(noun), isGathering: audiences.has('crowd') || nouns.some((n) => CROWD_EVENTS.has(n)), isBetween: nouns.some((n) => BETWEEN.has(n)), audiences, isHeardOnly, isByPronoun: BY_HE_OR_SHE.test(words), noun: noun ?? '', to: spokenTo(text, sentence) }]
    }
    const announced = announcedBy(text, sentence, within)
    const [day, ...more] = within
    const scene = announced.length === 0 && day !== undefined && more.length === 0 && !isTold(day) && !hasAny(cued.over(sentence)) ? sceneOf(text, sentence, day) : null
    if (scene === null || day === undefined) return announced
    return [{ sentence, date: day.date, words: scene.words, isVisit: false, isGathering: false, isBetween: false, audiences: new Set<string>(), isHeardOnly: true, isByPronoun: scene.isByPronoun, isScene: true, noun: '', to: [] }]
  })
  const days = new Map<string, Set<string>>()
  for (const { noun, date } of events) days.set(noun, (days.get(noun) ?? new Set()).add(date.value ?? WEEKDAY.exec(date.as)?.[0] ?? date.as))
  const known = new Map<string, TalkingEvent>()
  return events.map((event) => {
    const { noun } = event
    // Of two debates `the debate` may be either.
    if (!RECURRING_EVENTS.has(noun) || days.get(noun)?.size !== 1) return event
    const first = known.get(noun)
    if (first !== undefined) return { ...first, sentence: event.sentence }
    const whole = { ...event, words: [event.words, ...comingBack(text, sentences, told, event.sentence, noun)].join(' ') }
    known.set(noun, whole)
    return whole
  })
}

/** `replied a day later`, `defended her record on Monday`: a verb of speech in the past, of which no words are told. */
function isSpeaking(unit: Unit): boolean {
  return unit.pos === 'VERB' && unit.lower !== unit.lemma && !unit.lower.endsWith('ing') && !unit.lower.endsWith('s') && (CUE_VERBS.get(unit.lemma) ?? []).some((r) => !r.attitude)
}

/** A group in small letters, whose words are its name; who has a name is found by other passes. */
function spokenTo(text: string, { units }: Sentence): readonly Addressee[] {
  const range = framedAddressee(units, [], [])
  const [first, last] = range === null ? [] : [units[range.from], units[range.to - 1]]
  if (range === null || first === undefined || last === undefined || !units.slice(range.from, range.to).some(({ lower }) => AUDIENCES.has(lower)) || /\p{Lu}/u.test(text.slice(first.begin, last.end))) return []
  const as = text.slice(first.begin, last.end)
  return [{ name: as, as }]
}

const BY_HE_OR_SHE = /^[^,.;:“”«»"]{3,40},(?:\showever,)?\s(?:he|she)\s|^(?:he|she)\s/iu

const WEEKDAY = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u

/** The words up to the date; behind it a clause goes on about the event, `, when Captain Roe gave evidence`. */
function partakers(text: string, sentence: Sentence, date: Span): string {
  const behind = /^,?\s+(?:when|where|at\s+which|with)\s[^.;:“”«»"]*/iu.exec(text.slice(date.end, sentence.end))?.[0] ?? ''
  return text.slice(sentence.begin, date.begin) + behind
}

function isOneDay({ date, direction }: DateMention): boolean {
  return direction !== 'future' && date.precision === 'day' && !BOUND.test(date.as)
}

/** `the closure announced on Monday by Roe`, in whosever words: what Roe says of it next was said then. */
function announcedBy(text: string, sentence: Sentence, dates: readonly DateMention[]): TalkingEvent[] {
  return dates.flatMap((date) => {
    const announced = ANNOUNCED_BY.before.test(text.slice(Math.max(sentence.begin, date.begin - 40), date.begin))
    const by = announced ? ANNOUNCED_BY.after.exec(text.slice(date.end, Math.min(sentence.end, date.end + 120)))?.[1] : undefined
    return by === undefined ? [] : [{ sentence, date: date.date, words: by.toLowerCase(), isVisit: false, isGathering: false, isBetween: false, audiences: new Set<string>(), isHeardOnly: false, isByPronoun: false, noun: 'announced', to: [] }]
  })
}

/** How many blocks on either side a page may come back to an event. */
const REACH = 12

/** The reporter's own words of the sentences that come back to an event, and of the rest of its paragraph. */
function comingBack(text: string, sentences: readonly Sentence[], told: SpanIndex<Span>, event: Sentence, noun: string): readonly string[] {
  const again = new RegExp(`\\b${noun}\\b`, 'iu')
  return sentences.flatMap((sentence) => {
    const near = Math.abs(sentence.block - event.block)
    if (sentence === event || near > REACH || sentence.end - sentence.begin > LONGEST || (near > 0 && !again.test(textOf(text, sentence)))) return []
    return [withoutContents(text, sentence, told.over(sentence)).toLowerCase()]
  })
}

function withoutContents(text: string, sentence: Sentence, contents: Iterable<Span>): string {
  let words = textOf(text, sentence)
  for (const c of contents) {
    const [from, to] = [Math.max(c.begin, sentence.begin), Math.min(c.end, sentence.end)]
    if (from < to) words = words.slice(0, from - sentence.begin) + ' '.repeat(to - from) + words.slice(to - sentence.begin)
  }
  return words
}

/** Whether one of the voices is named in the event's sentences: by the last word of the name. */
export function takesPart({ words }: Pick<TalkingEvent, 'words'>, voices: readonly string[]): boolean {
  return voices.some((voice) => {
    const last = voice.split(/\s+/).at(-1) ?? ''
    return last.length > 2 && words.includes(last)
  })
}
