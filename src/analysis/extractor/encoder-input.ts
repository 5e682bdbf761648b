import type { Span } from '../../model/span.js'
import type { Quotes } from '../../text/quotes.js'
import { quotesNear } from '../../text/quotes-by-block.js'
import { CASES, QUOTE_STATES, signalsOf } from './signals.js'
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

/** A block is read by so many UTF-16 code units and to the end of their last word: its pieces take more memory than what is made of them. */
const AT_ONCE = 20_000

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
    const first = ids.length
    for (let from = begin, to = begin; from < end; from = to) {
      to = from + AT_ONCE < end ? words.edge(text, from + AT_ONCE, end) : end
      const pieces = words.read(text, from, to)
      const own = signalsOf(text, pieces, quotesNear(quotes, from, to).filter((quote) => quote.block === block))
      pieces.forEach((piece, i) => {
        const mark = WELL_KNOWN.has(text.slice(piece.begin, piece.end)) ? undefined : marks.get(own.quoteState[i] ?? 0)
        signals.letterCase.push(own.letterCase[i] ?? CASES.other)
        signals.quoteState.push(own.quoteState[i] ?? QUOTE_STATES.outside)
        signals.blockStart.push(ids.length === first ? 1 : 0)
        ids.push(mark ?? piece.id)
        begins.push(piece.begin)
        ends.push(piece.end)
      })
    }
  }
  return { ids, begins, ends, ...signals }
}
