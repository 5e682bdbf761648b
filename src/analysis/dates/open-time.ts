import type { PartialDate } from '../../model/partial-date.js'
import { hullOf } from '../../text/span.js'
import { openingOf, type StatementGeometry } from './geometry.js'

/** Why such a time has no value. */
const OPEN = 'open: the words give no day'

/** Whether a time only hangs on something of no known day, or tells no more than that it was before. */
export function isOpenTime({ value, basis }: PartialDate): boolean {
  return value === null && basis === OPEN
}

const HANGS = '(?:(?:shortly|just|right|soon|immediately|hours|minutes)\\s+)?(?:before|after|following|during|ahead\\s+of|prior\\s+to)'
/** What it hangs on: `the trial`, `her first match in Olm`; no numbers and no clause. */
const EVENT = '(?:the|that|this|those|his|her|their|its|an?)\\s+(?:[\\p{L}’\'-]+\\s+){0,4}?[\\p{L}’\'-]+'
const FRONTED = new RegExp(`^[\\s“«"]*(?:(?:and|but)\\s+)?(${HANGS}\\s+${EVENT})\\s*,\\s*(?:the|an?)?\\s*$`, 'iu')
const CLAUSE = /\b(?:was|were|is|are|had|has|have|who|which|that|when|being|said|saying)\b/iu
/**
 * A time that is told and has no day: `had previously said`, `During the campaign, Roe said`. Its value is `null`;
 * it keeps the words, so that it isn't taken for one of the days around it. `null` where no such words stand.
 */
export function openTime(geometry: StatementGeometry): PartialDate | null {
  const { text, sentence } = geometry
  const verb = hullOf(geometry.cue)
  if (verb === null) return null
  const fronted = FRONTED.exec(openingOf(geometry).slice(0, 160))?.[1]
  const words = fronted !== undefined && !CLAUSE.test(fronted) ? fronted : previously(text.slice(Math.max(sentence.begin, verb.begin - 20), verb.end), text.slice(verb.end, verb.end + 14))
  return words === undefined ? null : { value: null, precision: 'day', as: words, basis: OPEN }
}

/** `previously said`, `has previously called`, `said previously`. */
function previously(before: string, after: string): string | undefined {
  return /\bpreviously(?=\s+(?:[\p{L}’'-]+\s*){1,3}$)/iu.exec(before)?.[0] ?? /^\s+(previously)\b/iu.exec(after)?.[1]
}
