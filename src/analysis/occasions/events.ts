import type { PartialDate } from '../../model/partial-date.js'
import type { Span } from '../../model/span.js'
import { spanIndex, spansWithin } from '../../text/span.js'
import type { DateMention } from '../dates/mention.js'
import type { Sentence } from '../grammar/sentences.js'
import { TALKING_EVENTS } from '../lang/en/speech-events.js'

/** An occasion on which people talk, `held a press conference on Wednesday`, and its day. */
export interface TalkingEvent {
  readonly sentence: Sentence
  readonly date: PartialDate
  /** The words of the sentence up to its date, in small letters: who is named there takes part. */
  readonly words: string
}

/** Longer sentences, in UTF-16 code units, hold whole speeches. */
const LONGEST = 600
/** A date that begins so bounds the event at one end only. */
const BOUND = /^(?:since|until|till|before|after|by|from|through|for)\b/iu

/**
 * The events of a text on which people talk and that have one day, past, told in the same sentence; in order. `contents`: words
 * that are told by somebody, whose dates are other ones. `sentences` and `dates` in the order of the text.
 */
export function talkingEvents(text: string, sentences: readonly Sentence[], contents: readonly Span[], dates: readonly DateMention[]): readonly TalkingEvent[] {
  const told = spanIndex(contents)
  const isTold = (span: Span): boolean => told.over(span).next().done !== true
  return sentences.flatMap((sentence): TalkingEvent[] => {
    if (sentence.end - sentence.begin > LONGEST) return []
    const [date, ...others] = spansWithin(dates, sentence).filter((d) => !isTold(d))
    if (date === undefined || others.length > 0 || date.direction === 'future' || date.date.precision !== 'day' || BOUND.test(date.date.as)) return []
    const noun = TALKING_EVENTS.exec(text.slice(sentence.begin, sentence.end))
    if (noun === null || isTold({ begin: sentence.begin + noun.index, end: sentence.begin + noun.index + noun[0].length })) return []
    return [{ sentence, date: date.date, words: text.slice(sentence.begin, date.begin).toLowerCase() }]
  })
}

/** Whether one of the voices is named in the event's sentence: by the last word of the name. */
export function takesPart({ words }: TalkingEvent, voices: readonly string[]): boolean {
  return voices.some((voice) => {
    const last = voice.split(/\s+/).at(-1) ?? ''
    return last.length > 2 && words.includes(last)
  })
}
