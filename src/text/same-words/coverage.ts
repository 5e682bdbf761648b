import type { Article } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { findQuotes, type Quote } from '../quotes.js'
import { linkOf } from './link.js'
import { OWN, wordsIn, type QuoteWord } from './quote-words.js'
import { alignedRuns } from './runs.js'
import { weightBeforehand } from './word-weight.js'
import { quoteDiff, type QuotePiece } from './word-diff.js'

/**
 * What became of a quote in another text. `whole`: all of it stands there in a row. `cut`: some of it, nothing put in its place. `altered`: words stand in others' place. `absent`:
 * nothing proves that any of it does.
 */
export const CARRIED = ['whole', 'cut', 'altered', 'absent'] as const
export type Carried = (typeof CARRIED)[number]

/** A quote of a text, and what another text has of it. */
export interface CarriedQuote {
  readonly is: Carried
  /** Whether what it has stands between quotation marks there. */
  readonly marked: boolean
  /** Word by word; empty where it is absent. */
  readonly pieces: readonly QuotePiece[]
}

/** Words between marks that are a quote, and no name or title. */
const LEAST_WORDS = 4

type Text = Pick<Article, 'text' | 'blocks'>

/** The quotes of a text, each with all its paragraphs: what stands between its outermost marks, four words or more. */
export function quotesIn({ text, blocks }: Text): { readonly spans: readonly Span[]; readonly words: readonly QuoteWord[] }[] {
  const { quotes } = findQuotes(text, blocks)
  const chains = new Map<Quote, Span[]>()
  const heads = quotes.map((quote): Quote | null => (quote.level === 0 && quote.continues === null ? quote : null))
  for (const [i, quote] of quotes.entries()) {
    if (quote.level > 0) continue
    const head = quote.continues === null ? quote : heads[quote.continues] ?? quote
    heads[i] = head
    chains.set(head, [...chains.get(head) ?? [], quote.inner])
  }
  return [...chains.values()].map((spans) => ({ spans, words: spans.flatMap(({ begin, end }) => wordsIn(text.slice(begin, end), begin)).map((word) => ({ ...word, quote: 0 })) }))
    .filter(({ words }) => words.length >= LEAST_WORDS)
}

/** Looks quotes up in another text, whose words are made ready once. */
export function carriedIn(other: Text): (quote: { readonly text: string; readonly spans: readonly Span[]; readonly words: readonly QuoteWord[] }) => CarriedQuote {
  const marks = findQuotes(other.text, other.blocks).quotes
  const words = other.blocks.filter(({ kind }) => kind !== 'furniture').flatMap(({ begin, end }) => wordsIn(other.text.slice(begin, end), begin)).map((word) => ({ ...word, quote: 0 }))
  const plain = words.map(({ word }) => word)
  return (quote) => {
    const runs = alignedRuns(quote.words.map(({ word }) => word), plain)
    const [first, last] = [runs[0], runs.at(-1)]
    if (first === undefined || last === undefined) return { is: 'absent', marked: false, pieces: [] }
    const stretch = words.slice(first.other, last.other + last.length)
    const shared = runs.reduce((sum, { length }) => sum + length, 0)
    const whole = shared === quote.words.length && runs.length === 1
    // A quote of few words that stands there whole needs no further proof where it is between marks.
    const marked = stretch.every((word) => marks.some(({ inner }) => inner.begin <= word.begin && word.end <= inner.end))
    if (!(whole && marked) && linkOf(quote.words, stretch, weightBeforehand) === null) return { is: 'absent', marked: false, pieces: [] }
    const spans = stretch.length === 0 ? [] : [{ begin: stretch[0]!.begin, end: stretch.at(-1)!.end }]
    return { is: whole ? 'whole' : stretch.length === shared ? 'cut' : 'altered', marked, pieces: quoteDiff(quote, { text: other.text, spans, words: stretch.map((word) => ({ ...word, quote: word.quote === OWN ? OWN : 0 })) }) }
  }
}
