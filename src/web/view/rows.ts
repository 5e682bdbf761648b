import type { NumberedStatement } from '../../export/numbered.js'
import type { Block, BlockKind } from '../../model/article.js'
import { grouped } from './grouped.js'
import { homeOf, segmentsOf } from './segments.js'
import type { Segment } from './segments.js'

/** A block with its text cut up. */
export interface MarkedBlock extends Block {
  readonly segments: readonly Segment[]
}

/** What stands side by side on an article's page: a block, or neighbours that are set as one, and their cards. */
export interface Row {
  readonly kind: BlockKind
  readonly blocks: readonly MarkedBlock[]
  /** The statements that begin in these blocks. */
  readonly cards: readonly NumberedStatement[]
  /** How many rows its cards may run beside: this one and those after it that have no cards of their own. */
  readonly room: number
}

/** Cards run beside no more rows than this: the stylesheet has a class for each number up to it. */
export const MOST_ROOM = 12

/** Neighbours of these kinds make one list, one quotation, one folded heap. */
const SET_TOGETHER: ReadonlySet<BlockKind> = new Set(['list', 'quote', 'furniture'])
/** But not where they come to more UTF-16 code units: a row stands on one page, which is to stay light. */
const MOST_TOGETHER = 12_000

export function rowsOf(blocks: readonly Block[], statements: readonly NumberedStatement[]): Row[] {
  const segments = segmentsOf(blocks, statements)
  const cards = grouped(statements, (statement) => homeOf(blocks, statement))
  const rows: { kind: BlockKind; blocks: MarkedBlock[]; cards: NumberedStatement[] }[] = []
  for (const [index, block] of blocks.entries()) {
    const marked: MarkedBlock = { ...block, segments: segments[index] ?? [] }
    const own = cards.get(index) ?? []
    const before = rows.at(-1)
    if (before?.kind === block.kind && SET_TOGETHER.has(block.kind) && block.end - before.blocks[0]!.begin <= MOST_TOGETHER) {
      before.blocks.push(marked)
      for (const card of own) before.cards.push(card)
    } else rows.push({ kind: block.kind, blocks: [marked], cards: own })
  }
  return withRoom(rows)
}

function withRoom(rows: readonly Omit<Row, 'room'>[]): Row[] {
  let room = 0
  return rows
    .toReversed()
    .map((row) => {
      room++
      const withIt = { ...row, room }
      if (row.cards.length > 0) room = 0
      return withIt
    })
    .toReversed()
}
