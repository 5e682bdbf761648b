import type { PartialDate } from '../../model/partial-date.js'
import { textOf } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import { isOpenTime } from '../dates/open-time.js'
import { GOING_ON } from '../lang/en/other-times.js'
import type { Sentence } from '../grammar/sentences.js'
import { startsAnew, type Occasion } from './occasion.js'

/** Times of no known day, `after the match`, that hold for what their speaker says in the same breath, and for nothing after it. */
export interface OpenTimes {
  /** The time that a statement of the same speaker goes on with, where it tells none itself: in the same sentence, or right behind with `she added`. */
  readonly goneOn: (statement: Statement, now: Occasion, voice: string | undefined) => PartialDate | null
  readonly tell: (now: Occasion, voice: string | undefined) => void
}

/** Keeps the open times of the article whose text it is. */
export function openTimesOf(text: string): OpenTimes {
  let last: { readonly voice: string, readonly date: PartialDate, readonly sentence: Sentence } | null = null
  return {
    goneOn: (statement, now, voice) => {
      if (last === null || voice !== last.voice || now.date !== null || startsAnew(statement) || now.tense === 'ahead' || now.tense === 'present') return null
      if (now.sentence === last.sentence) return now.tense === 'pluperfect' || now.tense === 'perfect' ? null : last.date
      return now.sentence.block === last.sentence.block && statement.cue.some((c) => GOING_ON.test(textOf(text, c))) ? last.date : null
    },
    tell: (now, voice) => {
      if (voice !== undefined && now.date !== null && (isOpenTime(now.date) || isCountedOpen(now.date))) last = { voice, date: now.date, sentence: now.sentence }
      else if (now.date !== null) last = null
    },
  }
}

/** `at the time`, `hours later`: counted from another day that the page doesn't tell. */
const isCountedOpen = ({ value, basis }: PartialDate): boolean => value === null && basis === 'hangs on another date'
