import type { Block } from '../../model/article.js'
import type { Statement } from '../../model/statement.js'
import { hasAny, spanIndex } from '../../text/span.js'
import { piecesOf } from '../../export/pieces.js'

/** A statement's surroundings: the blocks that its words lie in, with the one before and the one after. */
export function contextOf(blocks: readonly Block[], statement: Statement): Block[] {
  const pieces = spanIndex(piecesOf(statement))
  const holdsAny = (block: Block) => hasAny(pieces.over(block))
  const story = blocks.filter((block) => block.kind !== 'furniture' || holdsAny(block))
  const holding = story.flatMap((block, index) => (holdsAny(block) ? [index] : []))
  const first = holding[0]
  const last = holding.at(-1)
  if (first === undefined || last === undefined) return []
  return story.slice(Math.max(0, first - 1), last + 2)
}
