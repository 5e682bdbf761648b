import type { PartialDate } from '../../model/partial-date.js'
import { textOf, type Span } from '../../model/span.js'
import { overlap, spanIndex, spansWithin } from '../../text/span.js'
import { withoutBrackets } from '../dates/in-brackets.js'
import { isSayingFrame } from '../dates/frames.js'
import type { DateMention } from '../dates/mention.js'
import type { Sentence } from '../grammar/sentences.js'
import type { Addressee } from '../../model/statement.js'
import { framedAddressee } from '../people/addressed-frames.js'
import { AUDIENCES } from '../lang/en/audiences.js'
import { SENT_DOCUMENT } from '../lang/en/speech-events.js'

/** A document that the page tells of having been put out, outside of what anybody says: `sent a letter to the board on Tuesday`. */
export interface Sent {
  readonly sentence: Sentence
  /** Its noun in small letters: `letter`. */
  readonly noun: string
  readonly date: PartialDate
  /** Whom it was sent to, as far as the sentence tells. */
  readonly to: readonly Addressee[]
}

/** Longer sentences, in UTF-16 code units, tell of more than one thing. */
const LONGEST = 400
/** A date that begins so bounds the sending at one end only. */
const BOUND = /^(?:since|until|till|before|after|by|from|through|for|between)\b/iu

/** Documents that were put out, with the one date of their sentence; in order. `contents`: words that are told by somebody. */
export function sentDocuments(text: string, sentences: readonly Sentence[], contents: readonly Span[], dates: readonly DateMention[], named: (span: Span) => readonly Addressee[]): readonly Sent[] {
  const told = spanIndex(contents)
  const isTold = (span: Span): boolean => told.over(span).next().done !== true
  return sentences.flatMap((sentence): Sent[] => {
    if (sentence.end - sentence.begin > LONGEST) return []
    const [date, ...others] = withoutBrackets(text, spansWithin(dates, sentence)).filter((d) => d.direction !== 'future' && !BOUND.test(d.date.as) && !isTold(d))
    if (date === undefined || others.length > 0) return []
    return [...textOf(text, sentence).matchAll(SENT_DOCUMENT)].flatMap(({ index, groups, 0: words }): Sent[] => {
      const noun = (groups?.noun ?? groups?.kind ?? groups?.which ?? groups?.passive ?? groups?.aside ?? (groups?.wrote === undefined ? undefined : /^e-?mail/iu.test(groups.wrote) ? 'email' : 'letter'))?.toLowerCase()
      const span = { begin: sentence.begin + index, end: sentence.begin + index + words.length }
      if (noun === undefined || isTold(span) || !isBeside(text, span, date)) return []
      return [{ sentence, noun: noun.split(/\s+/).at(-1) ?? noun, date: date.date, to: sentTo(text, sentence, named) }]
    }).slice(0, 1)
  })
}

function sentTo(text: string, { units }: Sentence, named: (span: Span) => readonly Addressee[]): readonly Addressee[] {
  const range = framedAddressee(units, [], [])
  const [first, last] = range === null ? [] : [units[range.from], units[range.to - 1]]
  if (first === undefined || last === undefined) return []
  const span = { begin: first.begin, end: last.end }
  const as = textOf(text, span)
  // A group in small letters: its words are its name.
  return AUDIENCES.has(last.lower) && !/\p{Lu}/u.test(as) ? [{ name: as, as }] : named(span)
}

/** How far, in UTF-16 code units, a date may stand from its document. */
const NEAR = 90

/** Whether nothing else stands between a document and its date: in its words, before the verb, or behind it in a frame (`to the board on Tuesday`). */
function isBeside(text: string, document: Span, date: Span): boolean {
  if (overlap(document, date)) return true
  const between = document.end <= date.begin ? text.slice(document.end, date.begin) : text.slice(date.end, document.begin)
  if (between.length > NEAR || /[.!?;:“”«»"]/u.test(between)) return false
  return document.end <= date.begin ? isSayingFrame(`letter ${between}`) : !/,.*,/u.test(between) && !/\b(?:who|which|that|where|when|because|while)\b/iu.test(between)
}
