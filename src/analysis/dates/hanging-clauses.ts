import { textOf } from '../../model/span.js'
import { holds, hullOf, overlap, spansWithin } from '../../text/span.js'
import { BRIEF_EVENTS, PUBLIC_ACTS } from '../lang/en/public-acts.js'
import { TALKING_EVENTS } from '../lang/en/speech-events.js'
import { isAddressee } from './frames.js'
import type { StatementGeometry } from './geometry.js'
import type { DateMention } from './mention.js'

/** Longer stretches of text, in UTF-16 code units, hold more than one clause. */
const LONGEST = 250
const BOUND = /^(?:since|until|till|before|after|by|from|through|for|throughout|to|between|around|as\s+of)\b/iu
const BREAK = /[.!?;:]\s|[“”«»"()]/u
const OTHER_CLAUSE = /\b(?:who|whose|which|that|where|when|because|while|since|until|after|before|if|as)\b/iu
const PAST_VERB = /\b(?:said|told|was|were|had|did|led|met|made|gave|went|came|took|began|held|won|lost|left|spoke|wrote|sent|saw|fell|rose|hit|set|put|cut|ran|sat|stood|drove|rode|flew|walked|[a-z]{2,}ed)\b/u

/** Titles and an article between a conjunction and who speaks. */
const TO_SOURCE = '(?:(?:the|an?|his|her|their|its)\\s)?(?:\\p{L}[\\p{L}’\'-]*\\s){0,4}$'
/** `shortly after Roe said`, `when he said`: a clause of the same time. */
const SAME_TIME = new RegExp(`(?:^|[\\s,])(?:(?:shortly|soon|just|immediately|right|moments|minutes|seconds)\\s(?:after|before)|when|as)\\s${TO_SOURCE}`, 'iu')
/** `went to the police, where they claimed`. */
const PLACE = /(?:^|[\s,])(?:where|(?:at|in|during|on)\swhich)\s(?:(?:the|an?|his|her|their|its)\s)?$/iu
/** Someone lives or is at home somewhere. */
const LASTS = /\b(?:born|lives?|lived|living|works?|worked|based|remains?|remained|buried)\b/iu
/** `what he called`, `the raids that they said`. */
const RELATIVE = /\b(?:what|that|which)\s$/iu
const PRONOUN = /^(?:he|she|they|it)$/iu
const AND = /(?:^|[\s,])(?:and|but)\s(?:also\s|then\s)?$/iu
const AND_CLAUSE = new RegExp(`,\\s(?:and|but|with)\\s${TO_SOURCE}`, 'iu')
const CLEFT = /^[\s“”«»"]*it\swas\s(?:only\s|not\suntil\s|just\s)?$/iu
/** `said as she led the march [on Sunday]`, behind whom it was said to. */
const AT_THE_TIME = /^(?<to>(?:\s[^.;:,“”«»"]{1,60})?),?\s(?:as|while|when)\s(?!part\b|well\b|of\b|long\b|far\b|soon\b|much\b|many\b|to\b|for\b|if\b|though\b|such\b|usual\b)(?<clause>[^.;:“”«»"]{2,160})\s$/u
const AFTERWARDS = /^(?<to>(?:\s[^.;:,“”«»"]{1,60})?),?\s(?:(?:shortly|soon|just|right|immediately)\s)?(?:after|following|upon)\s(?<event>[^.;:“”«»"]{2,120})\s$/u
const FRONTED_AFTER = /^[\s“”«»"]*(?:(?:and|but)\s)?(?:(?:shortly|soon|just|right|immediately)\s)?(?:after|following|upon)\s(?<event>[^.;:,“”«»"]{2,120})\s$/iu

/**
 * The date of a clause beside the saying that is of the same time: `said as she led the march [on Sunday]`, `held a press conference [on Friday], shortly after Roe said`,
 * `went [on Friday] to the police, where they claimed`, `condemned [on Tuesday] the raids that she said`, `said [on Tuesday] that it was late and called it a shame`. `null`
 * where no such clause stands there, or two days could be meant.
 */
export function dateOfClause(of: StatementGeometry): DateMention | null {
  const cue = hullOf(of.cue)
  if (cue === null || isToldBySomebody(of.text.slice(cue.end, of.sentence.end))) return null
  const dates = spansWithin(of.dates, of.sentence).filter((date) => date.direction !== 'future' && !BOUND.test(date.date.as) && !of.content.some((span) => overlap(span, date)) && !of.source.some((span) => overlap(span, date)))
  const fitting = dates.filter((date) => isBeside(date, cue.begin, cue.end, of))
  const [one, ...others] = fitting
  return one !== undefined && others.every(({ date }) => date.as === one.date.as) ? one : null
}

/** `…, the ministry said.`: the sentence, with its days, is told by somebody else. */
const isToldBySomebody = (behind: string): boolean => /,\s(?:[^,.;:“”«»"]{2,60}\s(?:said|says|announced|reported)|according\sto\s[^.;:“”«»"]{2,80})\.?\s*$/u.test(behind.slice(-100))

function isBeside(date: DateMention, begin: number, end: number, of: StatementGeometry): boolean {
  const { text, sentence, source } = of
  const own = hullOf(source.filter((span) => holds(sentence, span)))
  const who = own !== null && own.end <= begin ? own.begin : null
  const before = text.slice(sentence.begin, Math.max(sentence.begin, date.begin))
  if (date.end <= (who ?? begin)) return who !== null && isAhead(before, text.slice(date.end, who), own === null ? '' : textOf(text, own))
  if (own !== null && own.end <= date.begin && date.end <= begin) return isOfVerbBefore(text.slice(own.end, date.begin), text.slice(date.end, begin))
  const from = Math.max(end, own !== null && own.begin >= end && /^\s*$/u.test(text.slice(end, own.begin)) ? own.end : 0)
  return date.begin >= from && !of.content.some((c) => c.begin >= from && c.end <= date.begin) && isBehind(text.slice(from, date.begin))
}

/** The date stands in front of who speaks. `between`: from the date to them. */
function isAhead(before: string, between: string, source: string): boolean {
  if (between.length > LONGEST || before.length > LONGEST || BREAK.test(between)) return false
  if (CLEFT.test(before)) return /^\sthat\s/u.test(between) && !OTHER_CLAUSE.test(between.slice(6))
  const front = FRONTED_AFTER.exec(before)?.groups?.event
  if (front !== undefined) return BRIEF_EVENTS.test(front) && !OTHER_CLAUSE.test(front) && new RegExp(`^,\\s${TO_SOURCE}`, 'iu').test(between)
  const clause = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(between)
    return match === null ? undefined : between.slice(0, match.index)
  }
  const isOne = (words: string | undefined): words is string => words !== undefined && !OTHER_CLAUSE.test(words)
  const same = clause(SAME_TIME)
  if (isOne(same)) return PAST_VERB.test(`${before} ${same}`)
  const place = clause(PLACE)
  if (isOne(place)) return PAST_VERB.test(`${before} ${place}`) && !LASTS.test(`${before} ${place}`)
  const relative = clause(RELATIVE)
  if (relative !== undefined && PRONOUN.test(source) && relative.trim() !== '' && !OTHER_CLAUSE.test(relative)) return PUBLIC_ACTS.test(`${before} ${relative}`)
  const and = clause(AND_CLAUSE)
  return isOne(and) && (`${before} ${and}`.match(TALKING_EVENTS)?.length ?? 0) > 0
}

/** `Roe said [on Tuesday] that it was late and called it a shame`: the day of the first verb of two. */
function isOfVerbBefore(between: string, after: string): boolean {
  return between.length <= 90 && after.length <= LONGEST && AND.test(after) && !BREAK.test(between) && !/[.;]\s/u.test(after) && !/^\s*,/u.test(between) && PAST_VERB.test(`${between} said`) && /\b\p{Ll}+\b/u.test(between) && !OTHER_CLAUSE.test(between)
    && !/\b(?:who|whose|which|since|until|when|where|because|after|before)\b/iu.test(after)
}

/** The date stands behind the cue and who speaks. */
function isBehind(rest: string): boolean {
  if (rest.length > LONGEST) return false
  const at = AT_THE_TIME.exec(rest)?.groups
  if (at?.clause !== undefined) return isTo(at.to ?? '') && PAST_VERB.test(at.clause) && !OTHER_CLAUSE.test(at.clause)
  const after = AFTERWARDS.exec(rest)?.groups
  return after?.event !== undefined && isTo(after.to ?? '') && BRIEF_EVENTS.test(after.event) && !OTHER_CLAUSE.test(after.event)
}

const isTo = (words: string): boolean => words.trim() === '' || isAddressee(words)
