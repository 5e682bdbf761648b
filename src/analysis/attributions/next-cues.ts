import type { Span } from '../../model/span.js'
import { holds, spanIndex } from '../../text/span.js'
import type { TokenIndex } from '../grammar/token-index.js'
import type { Spans } from './spans.js'

/**
 * `said the order favoured banks and named two of them`: where another cue stands in the content behind `and`, `but` or a comma, and its source
 * outside of the content, the same speaker does the next thing there: the content ends before it. `all`: what the model read, however unsure.
 */
export function withoutNextCues<A extends Spans>(attributions: readonly A[], all: readonly Spans[], tokens: TokenIndex): readonly A[] {
  const cues = spanIndex(all.flatMap((of) => (of.cue.length === 1 ? of.cue : []).map(({ begin, end }) => ({ begin, end, of }))))
  return attributions.map((a) => {
    const [own] = a.cue
    if (own === undefined) return a
    const content = a.content.map((piece): Span => {
      if (piece.begin < own.end) return piece
      let { end } = piece
      for (const next of cues.over(piece)) {
        if (next.begin <= piece.begin || next.begin >= end || !next.of.source.length || next.of.source.some((s) => holds(piece, s)) || !sharesSource(a, next.of)) continue
        const at = jointBefore(next, tokens, piece.begin)
        if (at !== null) end = Math.min(end, at)
      }
      return { begin: piece.begin, end }
    })
    return content.every((c, i) => c.end === a.content[i]?.end) ? a : { ...a, content }
  })
}

function sharesSource(a: Spans, b: Spans): boolean {
  return a.source.some((one) => b.source.some((other) => one.begin < other.end && other.begin < one.end))
}

/** Words that may stand between the joint and the next verb. */
const BETWEEN = /^(?:not|n't|did|does|do|has|have|had|was|were|is|are|also|then|later|again|even|never|yet|still|instead|further|furthermore|only)$/

/** Where the words before `and`, `but` or a comma end, right before a cue and its auxiliaries; `null` where none stands there. */
function jointBefore({ begin }: Span, tokens: TokenIndex, from: number): number | null {
  const before = tokens.before(begin, 6)
  let at = before.length - 1
  while (at >= 0 && (BETWEEN.test(before[at]?.lower ?? '') || before[at]?.pos === 'ADV')) at--
  const joint = before[at]
  if (joint === undefined || joint.begin <= from || !/^(?:and|but|,|;)$/.test(joint.lower)) return null
  const comma = before[at - 1]
  return (comma?.text === ',' ? before[at - 2] : comma)?.end ?? null
}
