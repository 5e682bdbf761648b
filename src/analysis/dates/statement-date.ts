import type { PartialDate } from '../../model/partial-date.js'
import type { Span } from '../../model/span.js'
import { holds, hullOf, overlap, spansWithin } from '../../text/span.js'
import { firstDay, lastDay } from './calendar.js'
import { boundedBy, isBroughtOut } from './brought-out.js'
import { dateOfEvent } from './event.js'
import { dateOfClause } from './hanging-clauses.js'
import { isAddressee, isDatedDocument, isSayingFrame } from './frames.js'
import { isOfSaying } from './in-content.js'
import { isFronted } from './fronted.js'
import { isOfMainClause } from './main-clause.js'
import type { StatementGeometry } from './geometry.js'
import type { DateMention } from './mention.js'
import { withoutBrackets } from './in-brackets.js'
import { openTime } from './open-time.js'

/** Longer stretches of text, in UTF-16 code units, are more than a frame around a date. */
const LONGEST_FRAME = 500

/** A date that begins so bounds the saying, or something else, at one end only. */
const BOUND = /^(?:since|until|till|before|after|by|from|through|for|throughout|to|between|around|as\s+of)\b/iu

/**
 * When a statement was said: the date in its own sentence that hangs on the cue, else the date of the event that the
 * sentence refers back to (`After the meeting, …`), else a time that has no day (`previously`). `null` where no date does, or where it could as well belong to
 * the content.
 */
export function statementDate(of: StatementGeometry): PartialDate | null {
  const own = withoutBrackets(of.text, spansWithin(of.dates, of.sentence)).filter((date) => couldBeSaying(date, of))
  const attached = (['within', 'beside', 'fronted'] as const).map((how) => own.filter((date) => hangsOnCue(date, of) === how))
  for (const dates of attached) {
    const [first, ...others] = dates
    if (first === undefined) continue
    if (others.every(({ date }) => date.value === first.date.value && date.as === first.date.as)) return isBroughtOut(of.text, of.sentence, first) ? boundedBy(first.date) : first.date
    // `for the third time this year on Thursday, blaming`: the one day among coarser words.
    const days = dates.filter(({ date }) => date.precision === 'day' && date.value?.length === 10)
    const [day, ...more] = days
    if (day !== undefined && more.length === 0 && dates.every((d) => d === day || /^(?:this|in)\b/iu.test(d.date.as))) return day.date
    return lastOfList(of, dates)
  }
  return dateOfClause(of)?.date ?? dateOfEvent(of) ?? bound(of) ?? openTime(of)
}

/** `formed in May and sent a letter in June demanding`: of verbs in a row the last one's is the cue's. */
function lastOfList({ text, cue }: StatementGeometry, dates: readonly DateMention[]): PartialDate | null {
  const [last, before] = [dates.at(-1), dates.at(-2)]
  const first = cue[0]
  if (last === undefined || before === undefined || first === undefined || last.end > first.begin) return null
  return /^[^,.;:“”«»"]{0,40}\band\s/u.test(text.slice(before.end, last.begin)) ? last.date : null
}

/** A cue in two pieces around a day, in UTF-16 code units. */
const LONGEST_CUE = 120

const AT_ONE_END = /^(?<from>since|after)|^(?<to>until|till|before|by)/iu

/** `has since Friday said`, `After Friday’s vote, Roe said`: bounds at one end. */
function bound(of: StatementGeometry): PartialDate | null {
  const ends = spansWithin(of.dates, of.sentence).filter((date) => date.direction !== 'future' && AT_ONE_END.test(date.date.as) && !of.content.some((span) => overlap(span, date)) && hangsOnCue(date, of) !== null)
  const [only, ...others] = ends
  if (only === undefined || others.length > 0) return null
  const { date } = only
  const isFrom = AT_ONE_END.exec(date.as)?.groups?.from !== undefined
  const day = isFrom ? (date.notBefore ?? firstDay(date)) : (date.notAfter ?? lastDay(date))
  return { value: null, precision: 'day', as: date.as, basis: `bounded: ${date.basis}`, ...(day !== null && (isFrom ? { notBefore: day } : { notAfter: day })) }
}

function couldBeSaying(date: DateMention, of: StatementGeometry): boolean {
  if (of.content.some((span) => overlap(span, date)) && !isOfSaying(date, of)) return false
  return date.direction !== 'future' && !BOUND.test(date.date.as)
}

type Attachment = 'within' | 'beside' | 'fronted' | null

function hangsOnCue(date: DateMention, geometry: StatementGeometry): Attachment {
  const { text, content, sentence } = geometry
  const cue = hullOf(geometry.cue)
  if (cue === null) return null
  // Some cues hold their date: `said on Friday`.
  if (geometry.cue.some((span) => overlap(span, date))) return 'within'
  // `was quoted [on Friday] as saying`
  if (cue.begin < date.begin && date.end < cue.end && cue.end - cue.begin <= LONGEST_CUE && geometry.source.every((s) => s.begin >= cue.end || s.end <= cue.begin) && content.every((s) => s.begin >= cue.end || s.end <= cue.begin)) return 'within'
  if (content.some((span) => overlap(span, date))) return isOfSaying(date, geometry) ? 'beside' : null
  const source = hullOf(geometry.source.filter((span) => holds(sentence, span)))
  if (source !== null && holds(source, date)) {
    // `A statement on Friday said`, `a 2018 survey found`: only what was said in it dates the source.
    const before = text.slice(source.begin, date.begin)
    return isSayingFrame(before, 'document') || isDatedDocument(before, date, text.slice(date.end, source.end)) ? 'beside' : null
  }
  if (source !== null && source.end <= date.begin && date.end <= cue.begin) {
    const between = text.slice(source.end, date.begin)
    const after = text.slice(date.end, cue.begin)
    const atEvent = date.eventWord !== undefined && /^,?\s*(?:at|in|during|on)\s+$/iu.test(between)
    const near = (isNothing(between.replace(AUXILIARY, '')) || atEvent || isSayingFrame(between)) && isWithoutClause(after)
    // `The army’s statement, released on Sunday, said`
    if (isSayingFrame(`${text.slice(source.begin, source.end)} issued`, 'document') && PUT_OUT.test(between) && PLACE_AFTER.test(after)) return 'beside'
    const apart = content.some((c) => source.end <= c.begin && c.end <= date.begin)
    return (near || isOfMainClause(between, after, text.slice(cue.begin, cue.end))) && !apart ? 'beside' : null
  }
  const anchor = Math.max(cue.end, source !== null && followsClosely(text, cue, source) ? source.end : 0)
  if (date.begin >= anchor) return afterCue(date, anchor, geometry) ? 'beside' : null
  const ahead = hullOf(content.filter((c) => c.begin >= sentence.begin))
  const first = Math.min(cue.begin, source?.begin ?? Infinity, ahead?.begin ?? Infinity)
  if (date.end > first) return null
  // `…, and on the following day he said`
  if (first === source?.begin && /\b(?:and|but|then)\s+$/iu.test(text.slice(Math.max(sentence.begin, date.begin - 8), date.begin)) && /^\s*,?\s*$/u.test(text.slice(date.end, first))) return 'beside'
  // `At the debate on Tuesday, Roe was asked`: of a passive the subject stands between.
  const rest = (source === null || source.begin > cue.begin) && /^(?:was|were|has|have|had|is|are)\b/iu.test(text.slice(cue.begin, cue.end)) ? text.slice(date.end, first).replace(/,\s[^,.;:“”«»"]{2,60}$/u, ', ') : text.slice(date.end, first)
  return isFronted(text.slice(sentence.begin, date.begin), date, rest) ? 'fronted' : null
}

/**
 * `said on Friday`, `told the panel on Friday that`, `said in an interview on Friday`; after a content only in a
 * frame.
 */
function afterCue(date: DateMention, anchor: number, { text, content }: StatementGeometry): boolean {
  const between = content.filter((span) => span.begin >= anchor && span.end <= date.begin)
  const contentEnd = Math.max(anchor, hullOf(between)?.end ?? 0)
  const rest = text.slice(contentEnd, date.begin)
  if (between.length > 0) {
    // `said the army would leave on Friday` may be either; a closing quotation mark settles it.
    const closed = /[»”"’']\s*$/u.test(text.slice(Math.max(anchor, contentEnd - LONGEST_FRAME), contentEnd)) || /^[,.]?[»”"]/u.test(rest)
    const bare = rest.replace(/^[,.]?[»”"]/u, '')
    return isSayingFrame(bare) || (closed && isNothing(bare.replace(/^,/, '')))
  }
  return isNothing(rest) || isSayingFrame(rest) || isAddressee(rest) || MADE_AND_PUT_OUT.test(rest)
}

/** `a poll conducted in March and released [on Sunday]`: when it came out. */
const MADE_AND_PUT_OUT = /^[\s,]*(?:conducted|taken|carried\s+out|commissioned|fielded|done|written|signed|dated|completed)\b[^.;:“”«»"]{0,80}\b(?:and|but)\s+(?:released|published|posted|issued|unveiled|made\s+public)(?:\s+by\s[\w’'\s]{1,50})?\s*$/iu


/** An aside behind a document that tells when it came out. */
const PUT_OUT = /^,\s+(?:(?:which|that)\s+(?:was|were|is|are)\s+)?(?:which\s+(?:came\s+out|appeared|it\s+(?:published|released|issued))|released|published|issued|dated|sent|signed|posted|filed|made\s+public|unveiled|unsealed|completed|conducted|carried\s+out|circulated|delivered)(?:\s+(?:by|to|in|on)\s+[\w’'\s]{1,50})?\s*$/iu

/** Up to the end of that aside: where, `in Olm County Court,`. */
const PLACE_AFTER = /^(?:\s+(?:in|at|by|with|to|on|and\s+(?:seen|obtained|reviewed|signed|shared)\s+by)\s[^,.;:“”«»"]{1,70})?\s*,\s*$/u

/** `has over the past months warned`. */
const AUXILIARY = /^\s*(?:has|have|had|also)\b/u

const ADVERBS = /\b(?:also|again|later|earlier|early|late|then|only|just|himself|herself|back|here|publicly|out)\b/giu

function isNothing(words: string): boolean {
  return words.length <= LONGEST_FRAME && /^[\s,]*$/u.test(words.replace(ADVERBS, ''))
}

/** Between a date and the cue: adverbs, a place, an auxiliary, but no clause of its own. */
function isWithoutClause(words: string): boolean {
  return words.length <= 80 && !/[.!?;:]|\b(?:who|which|that|where|when|because|while)\b/iu.test(words)
}

function followsClosely(text: string, cue: Span, source: Span): boolean {
  return source.begin >= cue.end && /^\s*$/u.test(text.slice(cue.end, source.begin))
}
