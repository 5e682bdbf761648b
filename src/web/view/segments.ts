import { beginOf, type NumberedStatement } from '../../export/numbered.js'
import type { Span } from '../../model/span.js'
import { firstEndingAfter } from '../../text/span.js'
import { grouped } from './grouped.js'
import { piecesOf } from '../../export/pieces.js'
import type { Part } from '../../export/pieces.js'

/** A statement over a segment of text, and the part that it plays there. */
export interface Cover {
  readonly of: NumberedStatement
  readonly part: Part
}

/** A stretch of text over which the same statements lie; segments of a block follow one another without a gap. */
export interface Segment extends Span {
  /** Outermost first: a statement that holds another comes before it. */
  readonly covers: readonly Cover[]
  /** Statements whose words in this block begin here. */
  readonly starts: readonly NumberedStatement[]
  /** Statements whose words, in the whole text, end with this segment. */
  readonly ends: readonly NumberedStatement[]
}

interface Placed extends Span {
  readonly cover: Cover
  readonly last: boolean
}

/**
 * Cuts each block's text into segments, so that every segment knows which statements cover it, however they nest or
 * overlap. `blocks` are in the order of the text and don't overlap; the answer has an entry for each. Words of a statement
 * that lie in no block are not shown.
 */
export function segmentsOf(blocks: readonly Span[], statements: readonly NumberedStatement[]): Segment[][] {
  const placed = statements.flatMap((of) => {
    const pieces = piecesOf(of.statement)
    const end = pieces.reduce((last, piece) => Math.max(last, piece.end), 0)
    return pieces.map((piece): Placed => ({ ...piece, cover: { of, part: piece.part }, last: piece.end === end }))
  })
  const perBlock = distribute(blocks, placed)
  return blocks.map((block, index) => cut(block, perBlock[index] ?? []))
}

/** The index of the block in which a statement begins; of the last block where its words lie after every block's end. */
export function homeOf(blocks: readonly Span[], { statement }: NumberedStatement): number {
  return Math.min(firstEndingAfter(blocks, beginOf(statement)), Math.max(0, blocks.length - 1))
}

function distribute(blocks: readonly Span[], placed: readonly Placed[]): Placed[][] {
  const perBlock = blocks.map((): Placed[] => [])
  for (const piece of placed) {
    for (let index = firstEndingAfter(blocks, piece.begin); index < blocks.length; index++) {
      const block = blocks[index]
      if (block === undefined || block.begin >= piece.end) break
      perBlock[index]?.push({
        ...piece,
        begin: Math.max(piece.begin, block.begin),
        end: Math.min(piece.end, block.end),
        last: piece.last && piece.end <= block.end,
      })
    }
  }
  return perBlock
}

function cut(block: Span, pieces: readonly Placed[]): Segment[] {
  const bounds = new Set([block.begin, block.end])
  for (const piece of pieces) bounds.add(piece.begin).add(piece.end)
  const offsets = [...bounds].sort((a, b) => a - b)
  const opening = grouped(pieces, (piece) => piece.begin)
  const started = new Set<NumberedStatement>()
  let active: Placed[] = []
  const segments: Segment[] = []
  for (const [index, begin] of offsets.entries()) {
    const end = offsets[index + 1]
    if (end === undefined) break
    active = [...active.filter((piece) => piece.end > begin), ...(opening.get(begin) ?? [])].sort(outerFirst)
    const starts = active.map((piece) => piece.cover.of).filter((of) => !started.has(of))
    for (const of of starts) started.add(of)
    segments.push({
      begin,
      end,
      covers: active.map((piece) => piece.cover),
      starts: [...new Set(starts)],
      ends: [...new Set(active.filter((piece) => piece.last && piece.end === end).map((piece) => piece.cover.of))],
    })
  }
  return segments
}

function outerFirst(a: Placed, b: Placed): number {
  return a.cover.of.depth - b.cover.of.depth || a.cover.of.number - b.cover.of.number
}
