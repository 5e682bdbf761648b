import type { Span } from '../../model/span.js'
import type { Quotes } from '../../text/quotes.js'
import { quotesOfBlock } from '../../text/quotes-by-block.js'
import { QUOTE_STATES, signalsOf } from './signals.js'
import type { WordPieces } from './wordpiece.js'

/** An article as the encoder reads it: one entry a piece in every list, blocks one after the other. */
export interface EncoderInput {
  readonly ids: readonly number[]
  /** Where each piece begins and ends in the article's text, UTF-16 code units. */
  readonly begins: readonly number[]
  readonly ends: readonly number[]
  readonly letterCase: readonly number[]
  readonly quoteState: readonly number[]
  readonly blockStart: readonly number[]
}

/** A block to be read, with its index among all blocks of the article, by which quotes name it. */
export interface NumberedBlock extends Span {
  readonly block: number
}

/** Quote marks that the training data hold in numbers; of the others the network has seen too few to know them. */
const WELL_KNOWN: ReadonlySet<string> = new Set(['"', '“', '”'])

/**
 * Reads blocks into pieces and their signals. What made the training data and what reads articles is this one function.
 * A sign that `findQuotes` read as a quote mark is given as `“` or `”`, whatever its family: `«`, `„`, `‘`, `「`.
 */
export function encoderInput(text: string, blocks: readonly NumberedBlock[], { quotes }: Quotes, words: WordPieces): EncoderInput {
  const ids: number[] = []
  const begins: number[] = []
  const ends: number[] = []
  const signals = { letterCase: [] as number[], quoteState: [] as number[], blockStart: [] as number[] }
  const marks = new Map<number, number>([[QUOTE_STATES.opening, words.sign('“')], [QUOTE_STATES.closing, words.sign('”')]])
  for (const { begin, end, block } of blocks) {
    const pieces = words.read(text, begin, end)
    const own = signalsOf(text, pieces, quotesOfBlock(quotes, block).map(({ quote }) => quote))
    pieces.forEach((piece, i) => {
      const mark = WELL_KNOWN.has(text.slice(piece.begin, piece.end)) ? undefined : marks.get(own.quoteState[i] ?? 0)
      ids.push(mark ?? piece.id)
      begins.push(piece.begin)
      ends.push(piece.end)
    })
    // One by one: a block may hold more pieces than a call takes arguments.
    for (const value of own.letterCase) signals.letterCase.push(value)
    for (const value of own.quoteState) signals.quoteState.push(value)
    for (const value of own.blockStart) signals.blockStart.push(value)
  }
  return { ids, begins, ends, ...signals }
}
