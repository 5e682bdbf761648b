import type { Span } from '../../model/span.js'
import { hasAny, holds, indexAt, spanIndex } from '../../text/span.js'
import type { Spans } from './spans.js'

/**
 * Takes from each attribution the pieces of content that stand in another paragraph than its cue, where a cue of that
 * paragraph claims the same words: a reader gives a quote to who is named beside it. What has no content left is dropped.
 */
export function undisputed<A extends Spans>(attributions: readonly A[], blocks: readonly Span[]): readonly A[] {
  const claims = attributions.map((a) => ({ a, block: blockOfCue(a, blocks) }))
  const claimed = spanIndex(claims.flatMap(({ a, block }) => a.content.map(({ begin, end }) => ({ begin, end, by: a, block }))))
  return claims.flatMap(({ a, block }): readonly A[] => {
    if (block < 0) return [a]
    const content = a.content.filter((piece) => {
      const at = indexAt(blocks, piece.begin)
      return at === block || !hasAny(claimed.over(piece), (other) => other.by !== a && other.block === at)
    })
    if (content.length === a.content.length) return [a]
    return content.length === 0 ? [] : [{ ...a, content }]
  })
}

/**
 * Takes from each of `outer` the pieces of content in another paragraph than its cue in which one of `inner` names its own
 * source and cue: what somebody says doesn't go on there, somebody else speaks.
 */
export function withoutOthers<A extends Spans>(outer: readonly A[], inner: readonly Spans[], blocks: readonly Span[]): readonly A[] {
  const others = spanIndex(inner.flatMap(({ source: [who], cue: [how] }) => who === undefined || how === undefined ? [] : [{ begin: how.begin, end: how.end, who }]))
  return outer.map((a) => {
    const block = blockOfCue(a, blocks)
    const content = a.content.filter((piece) => block < 0 || indexAt(blocks, piece.begin) === block
      || !hasAny(others.over(piece), (how) => holds(piece, how) && holds(piece, how.who)))
    return content.length === a.content.length || content.length === 0 ? a : { ...a, content }
  })
}

/**
 * Without what only tells how another's statement came: `“It is open,” Roe told the Gazette, as reported by Corvia` is Roe's; Corvia is on its way. Its
 * content holds the other's source and cue, and its own cue stands between `as` and `by`.
 */
export function withoutReportedBy<A extends Spans>(text: string, attributions: readonly A[]): readonly A[] {
  const cues = spanIndex(attributions.flatMap((of) => of.cue.map(({ begin, end }) => ({ begin, end, of }))))
  return attributions.filter((a) => {
    const [how] = a.cue
    const asBy = how !== undefined && /\bas\s$/i.test(text.slice(Math.max(0, how.begin - 4), how.begin)) && /^(?:\s\w{1,12})?\sby\b/i.test(text.slice(how.end, how.end + 20))
    return !asBy || !a.content.some((piece) => hasAny(cues.over(piece), (other) => other.of !== a && other.of.source.some((who) => holds(piece, who))))
  })
}

/** The index of the block that an attribution's cue begins in, or -1. */
function blockOfCue({ cue: [how] }: Spans, blocks: readonly Span[]): number {
  return how === undefined ? -1 : indexAt(blocks, how.begin)
}
