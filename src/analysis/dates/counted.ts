import { dayOf, isoDay, isoMonth, type Day } from './calendar.js'
import type { DateMention } from './mention.js'
import type { Counted } from './reading.js'

/** A date expression that may be counted from another. */
export interface Countable extends DateMention {
  readonly counted?: Counted
}

/** How far back the day may stand that a date is counted from, in UTF-16 code units: a paragraph or two. */
const REACH = 700

/** How many dates on either side may be that of the noun that a date is counted from. */
const NEAREST = 6

/**
 * Gives dates that are counted from another day of the story their values: `closed on 26 February. Two days later …`. The
 * day is the last one told before; of `two days before the vote` one that stands with the same noun. Where there is none,
 * or it is still to come, or only one of the two is in a quote, the date stays open. `mentions` in the order of the text.
 */
export function countedFrom(text: string, mentions: readonly Countable[]): DateMention[] {
  const result: DateMention[] = []
  let taken: Countable | undefined
  for (const [i, { counted, ...mention }] of mentions.entries()) {
    if (mentions[i] === taken) continue
    const next = counted?.of == null ? undefined : mentions[i + 1]
    // `the eve of the election of 21 April`: the day stands with its noun.
    taken = next !== undefined && /^\s(?:(?:of|on|in)\s)?$/u.test(text.slice(mention.end, next.begin)) && dayIn(next) !== null ? next : undefined
    const whole = taken === undefined ? mention : { ...mention, end: taken.end, date: { ...mention.date, as: text.slice(mention.begin, taken.end) } }
    // `two days before the vote … on the morning after it`: of what the one before is counted from.
    const of = counted?.of?.toLowerCase() === 'it' ? (mentions[i - 1]?.counted?.of ?? 'it') : (counted?.of ?? null)
    const anchor = counted === undefined ? undefined : (taken ?? anchorOf(text, mention, { ...counted, of }, result, mentions))
    const value = counted === undefined || anchor === undefined ? null : countedValue(anchor, counted)
    result.push(value === null || anchor === undefined ? whole : { ...whole, date: { ...whole.date, value, basis: `counted from ${anchor.date.as}, ${anchor.date.basis}` } })
  }
  return result
}

function countedValue(anchor: DateMention, { from, step }: Counted): string | null {
  const day = dayIn(anchor)
  const counted = day === null ? null : from(day)
  if (counted !== null) return isoDay(counted)
  const { value } = anchor.date
  if (step === undefined || value === null) return null
  const [year = 0, month] = value.split('-').map(Number)
  if (step.unit === 'year') return String(year + step.count)
  return month === undefined ? null : isoMonth(year, month + step.count)
}

function dayIn({ date }: DateMention): Day | null {
  if (date.precision !== 'day' || date.value?.length !== 10) return null
  const [year = 0, month = 1, day = 1] = date.value.split('-').map(Number)
  return dayOf(year, month, day)
}

function anchorOf(text: string, mention: DateMention, { of }: Counted, before: readonly DateMention[], all: readonly DateMention[]): DateMention | undefined {
  if (of === null || /^(?:that|this|it)$/i.test(of)) {
    // What others say in between has days of its own.
    const last = before.slice(-NEAREST).findLast((d) => mention.begin - d.end <= REACH && isOpenBetween(text, d, mention))
    return last !== undefined && last.direction !== 'future' ? last : undefined
  }
  // `after the inquiry was published`: the noun stands before the verb.
  const noun = of.replace(BEHIND_NOUN, '').split(/\s+/).at(-1)?.toLowerCase() ?? ''
  if (noun.length < 3) return undefined
  const near = all.slice(Math.max(0, before.length - NEAREST), before.length + NEAREST)
  const named = near.filter((d) => d.begin !== mention.begin && dayIn(d) !== null && stands(text, d, noun))
  const [first, ...others] = named
  return first !== undefined && others.every((d) => d.date.value === first.date.value) ? first : undefined
}

/** A verb or a preposition behind the noun that a date is counted from, and what follows it. */
const BEHIND_NOUN = /\s+(?:was|were|is|are|had|has|have|of|in|by|at|on|to|with|and|that|which|who|for|from|came|began|ended|broke|closed|opened)\b.*$/iu

/** Words for one event: `Turnout on 12 May was low. Two days before the vote …`. */
const SAME_EVENT: readonly (readonly string[])[] = [
  ['vote', 'election', 'poll', 'referendum', 'ballot', 'turnout', 'polling', 'voted'], ['attack', 'bombing', 'blast', 'explosion', 'shooting', 'strike', 'raid'],
  ['crash', 'accident', 'collision', 'derailment', 'crashed'], ['fire', 'blaze'], ['verdict', 'ruling', 'judgment', 'decision'], ['match', 'game', 'final'], ['talks', 'meeting', 'met', 'negotiations'],
]

/** Whether a date stands with the noun: in its own name or in its clause. */
function stands(text: string, { begin, end, eventWord }: DateMention, noun: string): boolean {
  if (eventWord?.toLowerCase() === noun) return true
  const before = /[^.!?;\n]{0,120}$/u.exec(text.slice(Math.max(0, begin - 120), begin))?.[0] ?? ''
  const after = /^[^.!?;\n]{0,120}/u.exec(text.slice(end, end + 120))?.[0] ?? ''
  const words = SAME_EVENT.find((names) => names.includes(noun)) ?? [noun]
  return new RegExp(`\\b(?:${words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '.')).join('|')})s?\\b`, 'iu').test(`${before} ${after}`)
}

/** Whether both stand in the reporter's words, or both in a quote: as many quotes are opened as closed between them. */
function isOpenBetween(text: string, one: DateMention, other: DateMention): boolean {
  const between = text.slice(one.end, other.begin)
  const count = (mark: RegExp) => between.match(mark)?.length ?? 0
  return count(/[“«]/gu) === count(/[”»]/gu) && count(/"/gu) % 2 === 0
}
