import type { Quote } from '../../text/quotes.js'
import type { Piece } from './wordpiece.js'

/** How a word is written: the encoder reads lower case only, and names show by their capitals. */
export const CASES = { other: 0, lower: 1, capital: 2, upper: 3, mixed: 4, digit: 5 } as const

/** Where a piece stands among quote marks. */
export const QUOTE_STATES = { outside: 0, inside: 1, nested: 2, opening: 3, closing: 4 } as const

/** What the encoder is told beside the words, one number a piece each. */
export interface Signals {
  readonly letterCase: number[]
  readonly quoteState: number[]
  /** 1 for the first piece of a block, else 0. */
  readonly blockStart: number[]
}

/** The signals of a block's pieces, which are in the order of the text. `quotes` are its own, as `findQuotes` read them. */
export function signalsOf(text: string, pieces: readonly Piece[], quotes: readonly Quote[]): Signals {
  const letterCase: number[] = []
  const quoteState: number[] = []
  const blockStart: number[] = []
  let word = 0
  let open: Quote[] = []
  let next = 0
  pieces.forEach((piece, i) => {
    if (piece.startsWord) {
      let last = i
      while (pieces[last + 1]?.startsWord === false) last++
      word = caseOf(text.slice(piece.begin, pieces[last]?.end))
    }
    for (let quote = quotes[next]; quote !== undefined && quote.begin <= piece.begin; quote = quotes[++next]) open.push(quote)
    open = open.filter(({ end }) => end > piece.begin)
    letterCase.push(word)
    quoteState.push(stateOf(piece, open))
    blockStart.push(i === 0 ? 1 : 0)
  })
  return { letterCase, quoteState, blockStart }
}

function caseOf(word: string): number {
  if (/^\p{N}/u.test(word)) return CASES.digit
  if (!/\p{L}/u.test(word)) return CASES.other
  if (!/\p{Lu}/u.test(word)) return CASES.lower
  if (/^\p{Lu}[^\p{Lu}]*$/u.test(word)) return CASES.capital
  return /\p{Ll}/u.test(word) ? CASES.mixed : CASES.upper
}

/** `open` are the quotes that the piece begins in, marks included, the outermost first. */
function stateOf({ begin, end }: Piece, open: readonly Quote[]): number {
  for (const quote of open) {
    if (begin < quote.inner.begin) return QUOTE_STATES.opening
    if (quote.closed && end > quote.inner.end) return QUOTE_STATES.closing
  }
  return open.length === 0 ? QUOTE_STATES.outside : open.length === 1 ? QUOTE_STATES.inside : QUOTE_STATES.nested
}
