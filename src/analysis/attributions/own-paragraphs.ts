import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import type { Quote } from '../../text/quotes.js'
import { quotesOfBlock } from '../../text/quotes-by-block.js'
import { indexAt } from '../../text/span.js'

/**
 * A paragraph that is one whole quote, behind a quote that was closed, is a statement of its own by the one who spoke before: the
 * page prints no cue for it. A quote that was left open and goes on in the next paragraph is one with it. One that ends no sentence is a heading (`“… a lost year”`), and
 * nobody's who spoke before.
 */
export function ownParagraphs(text: string, attributions: readonly Attribution[], blocks: readonly (Span & { readonly block: number })[], quotes: readonly Quote[]): readonly Attribution[] {
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
      if (own !== undefined && groups[0]?.length !== 0 && !endsSentence(text, own)) continue
      if (own === undefined || own.continues !== null || groups[0]?.length === 0) last?.push(piece)
      else groups.push([piece])
    }
    const [rest = [], ...others] = groups
    return others.length === 0 ? [rest.length === a.content.length ? a : { ...a, content: rest }] : [{ ...a, content: rest }, ...others.map((content): Attribution => ({ ...a, cue: [], content }))]
  })
}

/** The quote that a piece is, where it is all of its paragraph. */
function wholeQuote(piece: Span, block: Span & { readonly block: number }, quotes: readonly Quote[]): Quote | undefined {
  return quotesOfBlock(quotes, block.block).map(({ quote }) => quote)
    .find((q) => q.level === 0 && q.begin <= piece.begin + 1 && piece.end <= q.end + 1 && q.begin - block.begin < MARGIN && block.end - q.end < MARGIN)
}

/** Whether quoted words end as those of a sentence, or of one that goes on, do; a full stop may stand behind the closing mark. */
export function endsSentence(text: string, { begin, end }: Span): boolean {
  return /[.!?…,;:—–-]["”’'»]*\s*$/u.test(text.slice(begin, end + 1))
}

/** Signs and space that may stand around a quote in its paragraph. */
const MARGIN = 3

/**
 * `“Is it deep?” asked Tran.`, `“It is a river,” said Ashe.`, `“I cannot swim.”`: where two take turns and one has asked, a paragraph without a cue may
 * be either's, and so is what follows it: its source stays open.
 */
export function withOpenTurns(text: string, attributions: readonly Attribution[], blocks: readonly Span[]): readonly Attribution[] {
  const cued = new Map<number, Attribution>()
  for (const a of attributions) if (a.cue[0] !== undefined && a.layout === undefined) cued.set(indexAt(blocks, a.cue[0].begin), a)
  const open = new Set<number>()
  return attributions.map((a) => {
    const [content] = a.content
    const [who] = a.source
    if (a.cue.length > 0 || a.layout !== undefined || content === undefined || who === undefined) return a
    const at = indexAt(blocks, content.begin)
    const [last, first] = [cued.get(at - 1), cued.get(at - 2)]
    const asked = first?.content.some(({ begin, end }) => /\?["”’»']?\s*$/.test(text.slice(begin, end))) === true
    const other = last !== undefined && first !== undefined && wordsOf(text, last) !== wordsOf(text, first)
    if (!(asked && other) && !open.has(at - 1)) return a
    open.add(at)
    return { ...a, source: [] }
  })
}

function wordsOf(text: string, { source }: Attribution): string {
  return source.map(({ begin, end }) => text.slice(begin, end)).join(' ')
}
