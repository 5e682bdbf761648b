import { isSingle } from './quote-words.js'

/** In how many of a ledger's pages words stand. */
export interface WordCounts {
  readonly articles: number
  /** 0 for a word of none. */
  readonly of: (word: string) => number
}

/**
 * A ledger of a few pages can't tell which words are common. So it is looked at as if it held this many more, in which words were as
 * frequent as words of their length mostly are (Zipf 1935: frequent words are short, in every language).
 */
const BEFOREHAND = 500
/** The share of pages that hold an average word of a length, in letters: halved about with each letter more, and never below what a name has. */
const SHRINKING = 0.55
const LEAST = 0.015

/** How much it tells that two texts share a word: the logarithm of one in how many pages holds it (inverse document frequency), in nats. */
export function weightOf(word: string, counts: WordCounts): number {
  const before = BEFOREHAND * expected(word)
  return Math.max(0, Math.log((counts.articles + BEFOREHAND) / (counts.of(word) + before)))
}

/** The same where nothing is known but the word. */
export function weightBeforehand(word: string): number {
  return -Math.log(expected(word))
}

function expected(word: string): number {
  if (isSingle(word)) return 0.6
  if (/^\p{N}+$/u.test(word)) return word.length > 2 ? 0.05 : 0.3
  return Math.max(LEAST, Math.min(1, Math.exp(-SHRINKING * (word.length - 1))))
}
