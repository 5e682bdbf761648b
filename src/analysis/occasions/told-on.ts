import type { PartialDate } from '../../model/partial-date.js'
import type { Statement } from '../../model/statement.js'
import { textOf } from '../../model/span.js'
import { isOpenTime } from '../dates/open-time.js'
import { OTHER_TIMES } from '../lang/en/other-times.js'
import { blocksBetween, type Occasion } from './occasion.js'

/** What is put out or held for everybody to hear, on a day: by its last word. A letter to somebody may be of any day. */
const ONCE = /\b(?:statement|speech|address|post|tweet|thread|video|remarks|release|briefing|conference)$/iu
/** `an earlier letter`: another time. */
const ANOTHER = /\b(?:another|earlier|previous|past|later|subsequent|separate|second|third|last|old|recent|first|new|\d{4})\b/iu
/** `In a speech to parliament, she said`: a gathering told without its day. */
const GATHERING = /^(?:in|at|during)\s(?:an?|his|her|their|its)\s(?!(?:earlier|previous|later|separate|second|recent|different)\b)/iu

/**
 * `The mayor thanked the crews on Monday. In a speech to the council, she said the dams had held.`: where a page tells on what day somebody spoke up, and right behind in what
 * or before whom, it is one occasion. `before`: the same speaker's, told right before; the day of it, or `null` where the two can be told apart.
 */
export function dayOfTheSame(before: Occasion | undefined, own: Occasion, statement: Statement, text: string): PartialDate | null {
  const date = before?.date
  if (before === undefined || date == null || date.value === null || isOpenTime(date) || before.hops.length > 0 || before.told.length > 0 || (before.act === 'say' && before.addressees.length > 0) || before.isSetting === true) return null
  const apart = blocksBetween(before, own)
  if (apart > 1 || own.sentence.begin <= before.sentence.begin || own.tense !== 'past' || !/^(?:past|participle|none)$/.test(before.tense)) return null
  // Of a month or a year only what stands beside it.
  if (date.value.length < 10 && apart > 0) return null
  const first = Math.min(statement.cue[0]?.begin ?? own.sentence.end, statement.content[0]?.begin ?? own.sentence.end, statement.source[0]?.begin ?? own.sentence.end)
  if (first >= own.sentence.begin && OTHER_TIMES.test(text.slice(own.sentence.begin, Math.min(first, own.sentence.begin + LONGEST)))) return null
  if (statement.cue.some((c) => OTHER_TIMES.test(textOf(text, c)))) return null
  if (own.date !== null) return isOpenTime(own.date) && GATHERING.test(own.date.as) && !ANOTHER.test(own.date.as) ? date : null
  // What is told to a newspaper may be told on any day.
  const isOnce = own.hops.length > 0 && own.told.length === 0 && own.hops.every(({ kind, name, as }) => !ANOTHER.test(as) && !/^(?:the|that|this)\s/iu.test(as) && (kind === 'platform' || (kind === 'document' && ONCE.test(name))))
  return isOnce ? date : null
}

/** In UTF-16 code units. */
const LONGEST = 200
