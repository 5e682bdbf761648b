import { beginOf, type NumberedStatement } from '../../export/numbered.js'
import { piecesOf } from '../../export/pieces.js'
import type { Block } from '../../model/article.js'
import { spanIndex, type SpanIndex } from '../../text/span.js'

/** UTF-16 code units of a block at most that one page shows in a piece: a thousand words or so, three times what the longest paragraphs of papers have. */
const LONGEST = 6_000
const SENTENCE_END = /[.!?…。！？]["'“”’»)\]]{0,3}$/u
/** Signs before a place that are looked at to tell whether a sentence ends there. */
const LOOKED_AT = 4

/**
 * The blocks, those that are longer than a page should have in one piece cut: where a sentence ends and no statement stands, else between two words. A page of a text without paragraphs stays light so.
 * `blocks`: in the order of the text, without overlap; so are the answer's.
 */
export function cutBlocks(blocks: readonly Block[], text: string, statements: readonly NumberedStatement[]): readonly Block[] {
  if (blocks.every(({ begin, end }) => end - begin <= LONGEST)) return blocks
  const taken = spanIndex(statements.map((of) => ({ begin: beginOf(of.statement), end: piecesOf(of.statement).reduce((last, { end }) => Math.max(last, end), 0) })))
  return blocks.flatMap((block) => {
    const pieces: Block[] = []
    let { begin } = block
    while (block.end - begin > LONGEST) {
      const end = placeToCut(text, begin, taken)
      pieces.push({ ...block, begin, end })
      begin = end
      while (begin < block.end && /\s/u.test(text.charAt(begin))) begin++
    }
    return begin < block.end ? [...pieces, { ...block, begin }] : pieces
  })
}

/** The last place that is good to cut at in the second half of what may stand in one piece. */
function placeToCut(text: string, begin: number, taken: SpanIndex<{ readonly begin: number; readonly end: number }>): number {
  const most = begin + LONGEST
  let free: number | null = null
  let space: number | null = null
  for (let at = most; at > begin + LONGEST / 2; at--) {
    if (!/\s/u.test(text.charAt(at)) && !/[。！？]/u.test(text.charAt(at - 1))) continue
    space ??= at
    if (!taken.around({ begin: at - 1, end: at + 1 }).next().done) continue
    free ??= at
    if (SENTENCE_END.test(text.slice(at - LOOKED_AT, at))) return at
  }
  // Two halves of one character aren't parted.
  return free ?? space ?? (/[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most)
}
