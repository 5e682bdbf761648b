import type { Span } from '../../model/span.js'
import type { Spans } from './spans.js'

/**
 * Takes from each attribution the pieces of content that stand in another paragraph than its cue, where a cue of that
 * paragraph claims the same words: a reader gives a quote to who is named beside it. What has no content left is dropped.
 */
export function undisputed<A extends Spans>(attributions: readonly A[], blocks: readonly Span[]): readonly A[] {
  const blockOf = ({ begin }: Span) => blocks.findIndex((b) => b.begin <= begin && begin < b.end)
  const claims = attributions.map((a) => ({ a, block: a.cue[0] === undefined ? -1 : blockOf(a.cue[0]) }))
  return claims.flatMap(({ a, block }): readonly A[] => {
    if (block < 0) return [a]
    const content = a.content.filter((piece) => {
      const at = blockOf(piece)
      return at === block || !claims.some((other) => other.a !== a && other.block === at && other.a.content.some((c) => c.begin < piece.end && piece.begin < c.end))
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
  const blockOf = ({ begin }: Span) => blocks.findIndex((b) => b.begin <= begin && begin < b.end)
  return outer.map((a) => {
    const block = a.cue[0] === undefined ? -1 : blockOf(a.cue[0])
    const content = a.content.filter((piece) => block < 0 || blockOf(piece) === block
      || !inner.some(({ source: [who], cue: [how] }) => who !== undefined && how !== undefined && isIn(who, piece) && isIn(how, piece)))
    return content.length === a.content.length || content.length === 0 ? a : { ...a, content }
  })
}

function isIn(span: Span, piece: Span): boolean {
  return piece.begin <= span.begin && span.end <= piece.end
}
