import type { PartialDate } from '../../model/partial-date.js'
import { hullOf } from '../../text/span.js'
import { isAddressee, isSayingFrame } from './frames.js'
import { openingOf, type StatementGeometry } from './geometry.js'

/** Why such a time has no value. */
const OPEN = 'open: the words give no day'

/** Whether a time only hangs on something of no known day, or tells no more than that it was before. */
export function isOpenTime({ value, basis }: PartialDate): boolean {
  return value === null && basis === OPEN
}

/** Whether it is an occasion at which people come together, `At a press conference`: what is told next may go on with it. */
export function isGatheringTime(date: PartialDate): boolean {
  return isOpenTime(date) && /^(?:in|at)\s(?!the\s+time\b)/iu.test(date.as)
}

const HANGS = '(?:(?:shortly|just|right|soon|immediately|hours|minutes)\\s+)?(?:before|after|following|during|ahead\\s+of|prior\\s+to)'
/** What it hangs on: `the trial`, `her first match in Olm`; no numbers and no clause. */
const EVENT = '(?:the|that|this|those|his|her|their|its|an?)\\s+(?:[\\p{L}’\'-]+\\s+){0,4}?[\\p{L}’\'-]+'
/** Occasions at which people come together, and that tell when something was said as a date does: `At a pre-budget briefing`. */
const GATHERING = '(?:conference|speech|address|briefing|hearing|debate|rally|sermon|lecture|testimony|ceremony|meeting|summit|forum|campaign|trial|inquest|town\\s+hall|session|vigil|funeral|convention|fundraiser|dinner|march|protest|demonstration)'
/** `Speaking [after the verdict], Roe said`: also to whom and where. */
const SPEAKING = '(?:(?:speaking|talking|writing|asked|interviewed|addressing)\\s(?:(?:to|with|in|at|from|outside|by|the|an?|his|her|their)\\s(?:[\\p{L}’\'-]+\\s){1,5}?)?)?'
const FRONTED = new RegExp(`^[\\s“«"]*(?:(?:and|but|then)\\s+)?${SPEAKING}(${HANGS}\\s+${EVENT}|(?:just\\s+|only\\s+|more\\s+)?recently|previously)\\s*,?\\s*$`, 'iu')
const AT_GATHERING = new RegExp(`^[\\s“«"]*(?:(?:and|but|then)\\s+)?((?:in|at|during)\\s+(?:an?|his|her|their|its|one|another|[\\p{L}]+[’']s)\\s+(?:[\\p{L}’'-]+\\s+){0,5}?${GATHERING})(?:\\s+(?:in|at|for|to|with|on|of|before|outside)\\s[^,.;:“”«»"]{1,100})?\\s*,\\s*(?:the|an?)?\\s*$`, 'iu')
/** Right before who speaks: `came [about a month after] Roe announced`. */
const COUNTED = new RegExp('(?:^|[\\s,—–-])((?:(?:about|around|roughly|nearly|almost|just|only|barely|more than|just over|just under|less than|over)\\s+)?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a\\s+few|\\d{1,3})\\s+(?:hours?|days?|weeks?|months?|years?|decades?)\\s+(?:after|before))\\s+(?:the\\s+|an?\\s+|its\\s+|his\\s+|her\\s+|their\\s+)?$', 'iu')
const BODIES_BEFORE: ReadonlySet<string> = new Set(['committee', 'court', 'jury', 'panel', 'judge', 'tribunal', 'senate', 'parliament', 'congress', 'commission', 'council', 'board', 'inquiry', 'assembly', 'crowd', 'magistrate', 'magistrates', 'lawmakers', 'cameras', 'house'])
const CLAUSE = /\b(?:was|were|is|are|had|has|have|who|which|that|when|being|said|saying)\b/iu
/** Behind the cue or at the sentence's end: `said after the match`, `said at the time`. */
const TRAILING = new RegExp(`^[\\s,”"»]*((?:${HANGS}\\s+(?:the|that|his|her|their|its)\\s+(?:[\\p{L}’'-]+\\s+){0,3}?[\\p{L}’'-]+|at\\s+the\\s+time|back\\s+then|recently))(?=[.,:;“«"]|\\s+that\\b|$)`, 'iu')

/** Behind the cue, in UTF-16 code units: whom it was said to may stand between. */
const LONGEST_BEHIND = 120
const VAGUE = /\b(?:recently|back\s+then)(?=[.,:;“«"]|\s+that\b|\s*$)/iu

/**
 * A time that is told and has no day: `had previously said`, `During the campaign, Roe said`, `At a briefing, Roe said`. Its
 * value is `null`; it keeps the words, so that it isn't taken for one of the days around it. `null` where no such words stand.
 */
export function openTime(geometry: StatementGeometry): PartialDate | null {
  const { text, sentence } = geometry
  const verb = hullOf(geometry.cue)
  if (verb === null) return null
  const opening = openingOf(geometry).slice(0, 160)
  const fronted = event(FRONTED.exec(opening)?.[1]) ?? AT_GATHERING.exec(opening)?.[1]
  const words = COUNTED.exec(openingOf(geometry).slice(-60))?.[1] ?? (fronted !== undefined && !CLAUSE.test(fronted) ? fronted
    : (adverb(text.slice(Math.max(sentence.begin, verb.begin - 20), verb.end), text.slice(verb.end, Math.min(sentence.end, verb.end + 14))) ?? trailing(geometry)))
  return words === undefined ? null : { value: null, precision: 'day', as: words, basis: OPEN }
}

/** `testified before the Senate Banking Committee`, `before the court`: whom one stands before is no time. */
function event(words: string | undefined): string | undefined {
  const last = words === undefined ? '' : (/[\p{L}’'-]+$/u.exec(words)?.[0] ?? '')
  return words !== undefined && /\bbefore\b/iu.test(words) && !/\s(?:in|on|of|at)\s\S+$/u.test(words) && (/^\p{Lu}/u.test(last) || BODIES_BEFORE.has(last.toLowerCase())) ? undefined : words
}

/** `previously said`, `has recently called`, `have since confirmed`, `said previously`. */
function adverb(before: string, after: string): string | undefined {
  return /\b(?:previously|recently|(?<=\b(?:has|have|had)\s+)since)(?=\s+(?:[\p{L}’'-]+\s*){1,3}$)/iu.exec(before)?.[0] ?? /^\s+(previously|recently)\b/iu.exec(after)?.[1]
}

/** What stands behind the cue and who speaks, where no content follows right away. */
function trailing({ text, cue, source, content, sentence }: StatementGeometry): string | undefined {
  const last = cue.at(-1)
  if (last === undefined) return undefined
  const speaker = source.find((s) => s.begin >= last.end && /^\s*$/u.test(text.slice(last.end, s.begin)))
  let at = speaker?.end ?? last.end
  const behind = text.slice(at, Math.min(sentence.end, at + LONGEST_BEHIND))
  // `told a council meeting recently that`, `wrote in a letter to the board recently`
  const vague = VAGUE.exec(behind)
  if (vague !== null && vague.index > 0 && (isAddressee(behind.slice(0, vague.index)) || isSayingFrame(behind.slice(0, vague.index)))) at += vague.index
  const words = TRAILING.exec(text.slice(at, Math.min(sentence.end, at + 90)))?.[1]
  return words === undefined || event(words) === undefined || CLAUSE.test(words) || content.some((c) => c.begin < at + words.length && at < c.end) ? undefined : words
}
