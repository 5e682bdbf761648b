import type { Quote } from './quotes.js'

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

/** Quotes that can overlap `[begin, end)`, by their order in the text; a quote that began long before counts by the look back. */
export function quotesNear(quotes: readonly Quote[], begin: number, end: number): readonly Quote[] {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle]?.begin ?? 0) < end) low = middle + 1
    else high = middle
  }
  const near: Quote[] = []
  for (let i = low - 1; i >= 0 && low - i <= LOOK_BACK + near.length; i--) {
    const quote = quotes[i]
    if (quote !== undefined && quote.end > begin) near.push(quote)
  }
  return near.reverse()
}

/** How many quotes that ended before are passed over in search of one that has not: more than one can hold inside it. */
const LOOK_BACK = 24
