import type { Quote } from './quotes.js'
import { spanIndex } from './span.js'
import type { SpanIndex } from './span.js'

/** A quote with its index among all quotes of its article. */
export interface IndexedQuote {
  readonly quote: Quote
  readonly index: number
}

const grouped = new WeakMap<readonly Quote[], ReadonlyMap<number, readonly IndexedQuote[]>>()
const NONE: readonly IndexedQuote[] = []

/** The quotes of one block, in order. Grouped once for each list of quotes: an article may have ten thousand. */
export function quotesOfBlock(quotes: readonly Quote[], block: number): readonly IndexedQuote[] {
  let groups = grouped.get(quotes)
  if (groups === undefined) {
    const made = new Map<number, IndexedQuote[]>()
    quotes.forEach((quote, index) => {
      const group = made.get(quote.block)
      if (group === undefined) made.set(quote.block, [{ quote, index }])
      else group.push({ quote, index })
    })
    grouped.set(quotes, made)
    groups = made
  }
  return groups.get(block) ?? NONE
}

const indexed = new WeakMap<readonly Quote[], SpanIndex<Quote>>()

/** An index of an article's quotes by where they are, made once for each list of quotes. */
export function quoteIndex(quotes: readonly Quote[]): SpanIndex<Quote> {
  const known = indexed.get(quotes)
  if (known !== undefined) return known
  const made = spanIndex(quotes)
  indexed.set(quotes, made)
  return made
}

/** Quotes that share a code unit with `[begin, end)`, by their order in the text. */
export function quotesNear(quotes: readonly Quote[], begin: number, end: number): readonly Quote[] {
  return [...quoteIndex(quotes).over({ begin, end })]
}
