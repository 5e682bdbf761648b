import type { Attribution } from '../../model/attribution.js'
import type { Quote } from '../../text/quotes.js'
import { hasAny, overlap, spanIndex } from '../../text/span.js'
import { isRelative, isVerbal, isWeekday, phraseEnd, verbGroup } from '../grammar/phrases.js'
import type { Range } from '../grammar/phrases.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import { TERMINAL } from '../grammar/tokens.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { spanOf } from './candidate.js'
import { contentEnd } from './clause-end.js'
import { subjectBefore } from './subject.js'

/** Units between `quoted` and `as`: a name with its office, or who quotes. */
const LONGEST_GAP = 30

interface Quoting {
  readonly source: Range
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

/**
 * `Hill was quoted by the Post as saying that …`, `“…,” the agency quoted Hill as saying`: in the training data who quotes is the source, and the
 * quoted person with `as saying` part of the content. In the ledger the words are Hill's, `as saying` belongs to the cue, and who quotes is a hop of
 * the chain. What the model made of such a sentence gives way to what its form tells; how sure it was stays.
 */
export function withQuotedSpeakers(text: string, sentences: readonly Sentence[], read: readonly Attribution[], quotes: readonly Quote[], unmeasured: { readonly confidence: number, readonly maker: string }): readonly Attribution[] {
  const found = sentences.flatMap((sentence) => quotingsOf(sentence).map((q) => {
    const span = (range: Range) => spanOf(text, sentence, range, quotes)
    return { source: [span(q.source)], cue: q.cue.map(span), content: q.content.map(span) }
  }))
  if (found.length === 0) return read
  const cues = spanIndex(found.flatMap(({ cue: [first, last] }) => (first === undefined || last === undefined ? [] : [{ begin: first.begin, end: last.end }])))
  const rest = read.filter((a) => !a.cue.some((c) => hasAny(cues.over(c))))
  return [...rest, ...found.map((spans): Attribution => {
    const models = read.filter((a) => a.cue.some((c) => spans.cue.some((own) => overlap(c, own))))
    return { ...spans, kind: 'speech', confidence: models.reduce((most, a) => Math.max(most, a.confidence), unmeasured.confidence), by: `${unmeasured.maker}/quoted-as` }
  })].sort((one, other) => (one.cue[0]?.begin ?? 0) - (other.cue[0]?.begin ?? 0))
}

function quotingsOf({ units }: Sentence): readonly Quoting[] {
  return units.flatMap((unit, i): readonly Quoting[] => {
    if (unit.pos === 'QUOTE' || !/^(?:quot|cit)(?:e|es|ed|ing)$/.test(unit.lower)) return []
    const as = units.findIndex((u, k) => k > i && k - i <= LONGEST_GAP && u.lower === 'as' && isSaying(units, k + 1))
    if (as < 0 || units.slice(i, as).some((u) => u.pos === 'QUOTE' || u.text === ';' || TERMINAL.test(u.text))) return []
    const own = quotingAt(units, i, as)
    return own === null ? [] : [own]
  })
}

/** `saying`, `telling`, `having said`, `warning`. */
function isSaying(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit?.lower === 'having') return CUE_VERBS.has(units[at + 1]?.lemma ?? '')
  return unit?.lower.endsWith('ing') === true && (CUE_VERBS.get(unit.lemma) ?? CUE_VERBS.get(unit.lower.slice(0, -3)))?.some((v) => /[qs]/.test(v.frames)) === true
}

function quotingAt(units: readonly Unit[], verb: number, as: number): Quoting | null {
  const next = units[verb + 1]
  const group = verbGroup(units, verb)
  // Between an active verb and `as` stands who is quoted; behind a passive one nothing, or by whom and where.
  const passive = as === verb + 1 || ['by', 'in', 'on', 'at', 'last', 'as'].includes(next?.lower ?? '') || isWeekday(next)
  const subject = subjectBefore(units, group)
  const source = passive ? subject : trimmedRange(units, verb + 1, as)
  if (source === null) return null
  const said = as + (units[as + 1]?.lower === 'having' ? 3 : 2)
  const content = contentBehind(units, said, verb, isRelative(units[source.from])) ?? contentBefore(units, (passive ? source : (subject ?? source)).from)
  return content === null ? null : { source, cue: [{ from: group.from, to: verb + 1 }, { from: as, to: said }], content }
}

function trimmedRange(units: readonly Unit[], from: number, end: number): Range | null {
  let to = end
  while (to > from && units[to - 1]?.text === ',') to--
  return to > from ? { from, to } : null
}

function contentBehind(units: readonly Unit[], said: number, cue: number, inRelative: boolean): readonly Range[] | null {
  let from = said
  const told = CUE_VERBS.get(units[said - 1]?.lemma ?? '')?.some((v) => v.frames.includes('a')) === true || units[said - 1]?.lower === 'telling'
  if (told) from = phraseEnd(units, said, { prepositions: false }) ?? said
  while ([',', ':'].includes(units[from]?.text ?? '')) from++
  const first = units[from]
  if (first === undefined || TERMINAL.test(first.text) || isWeekday(first) || ['in', 'on', 'at', 'by', 'to', 'last', 'earlier', 'during', 'after', 'when', 'while'].includes(first.lower)) return null
  const whole = first.pos === 'QUOTE' ? from + 1 : contentEnd(units, from, cue)
  // `Hill, who was quoted as saying it leaked, resigned`: the clause ends with its comma.
  const comma = inRelative ? units.findIndex((u, k) => k > from && k < whole && u.text === ',' && isVerbal(units[k + 1])) : -1
  const to = comma < 0 ? whole : comma
  return to > from ? [{ from, to }] : null
}

/** The quote or clause before who is quoted, at `end`. */
function contentBefore(units: readonly Unit[], end: number): readonly Range[] | null {
  let to = end
  while (to > 0 && [',', '—', '–'].includes(units[to - 1]?.text ?? '')) to--
  if (to === 0) return null
  if (units[to - 1]?.pos === 'QUOTE') return [{ from: to - 1, to }]
  return to === end ? null : [{ from: 0, to }]
}
