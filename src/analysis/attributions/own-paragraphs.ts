import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import type { Quote } from '../../text/quotes.js'
import { quotesOfBlock } from '../../text/quotes-by-block.js'
import { indexAt } from '../../text/span.js'

/**
 * A paragraph that is one whole quote, behind a quote that was closed, is a statement of its own by the one who spoke before: the
 * page prints no cue for it. A quote that was left open and goes on in the next paragraph is one with it.
 */
export function ownParagraphs(attributions: readonly Attribution[], blocks: readonly (Span & { readonly block: number })[], quotes: readonly Quote[]): readonly Attribution[] {
  return attributions.flatMap((a): readonly Attribution[] => {
    const [first] = a.cue
    if (first === undefined || a.content.length < 2) return [a]
    const home = indexAt(blocks, first.begin)
    const groups: Span[][] = [[]]
    for (const piece of a.content) {
      const at = indexAt(blocks, piece.begin)
      const block = blocks[at]
      const own = at > home && block !== undefined ? wholeQuote(piece, block, quotes) : undefined
      const [last] = groups.slice(-1)
      if (own === undefined || own.continues !== null || groups[0]?.length === 0) last?.push(piece)
      else groups.push([piece])
    }
    const [rest = [], ...others] = groups
    return others.length === 0 ? [a] : [{ ...a, content: rest }, ...others.map((content): Attribution => ({ ...a, cue: [], content }))]
  })
}

/** The quote that a piece is, where it is all of its paragraph. */
function wholeQuote(piece: Span, block: Span & { readonly block: number }, quotes: readonly Quote[]): Quote | undefined {
  return quotesOfBlock(quotes, block.block).map(({ quote }) => quote)
    .find((q) => q.level === 0 && q.begin <= piece.begin + 1 && piece.end <= q.end + 1 && q.begin - block.begin < MARGIN && block.end - q.end < MARGIN)
}

/** Signs and space that may stand around a quote in its paragraph. */
const MARGIN = 3
