import type { Attribution, AttributionKind } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import type { Quote } from '../../text/quotes.js'
import { quoteIndex } from '../../text/quotes-by-block.js'
import type { Range } from '../grammar/phrases.js'
import type { Sentence } from '../grammar/sentences.js'

/** An attribution as a rule finds it in one sentence: ranges of the sentence's units. */
export interface Candidate {
  readonly sentence: Sentence
  readonly source: Range | null
  readonly cue: Range | null
  readonly content: readonly Range[]
  readonly kind: AttributionKind
  /** Which rule found it, and for which verb: `headline:say`. */
  readonly rule: string
}

/** The span of a range of units, whose ends take in the marks of a quote that starts or ends there. */
export function spanOf(text: string, sentence: Sentence, range: Range, quotes: readonly Quote[]): Span {
  const first = sentence.units[range.from]
  const last = sentence.units[range.to - 1]
  if (first === undefined || last === undefined) throw new RangeError(`spanOf: got [${range.from}, ${range.to}) of ${sentence.units.length} units`)
  let { begin } = first
  let { end } = last
  for (const quote of quoteIndex(quotes).over({ begin: begin - MARK, end: Infinity })) {
    if (quote.begin >= end) break
    if (quote.block !== sentence.block) continue
    // A comma or full stop between the last word and the mark is printed inside, and belongs to the quote.
    if (quote.begin >= begin - MARK && quote.begin < end && end <= quote.inner.end && /^[^\p{L}\p{N}]*$/u.test(text.slice(end, quote.inner.end))) end = quote.end
    if (quote.inner.begin === begin && (!quote.closed || quote.end <= end)) begin = quote.begin
  }
  return { begin, end }
}

/** The most code units that an opening mark takes. */
const MARK = 2

/** Makes the attribution that a candidate stands for. */
export function toAttribution(text: string, candidate: Candidate, quotes: readonly Quote[], confidence: number, maker: string): Attribution {
  const { sentence, source, cue, content, kind, rule } = candidate
  return {
    source: source === null ? [] : [spanOf(text, sentence, source, quotes)],
    cue: cue === null ? [] : [spanOf(text, sentence, cue, quotes)],
    content: content.map((range) => spanOf(text, sentence, range, quotes)),
    kind,
    confidence,
    by: `${maker}/${rule}`,
  }
}
