import type { Article } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import { plainMarks } from '../normalise.js'
import { findQuotes, type Quote } from '../quotes.js'
import { quotesNear } from '../quotes-by-block.js'

/** A word as it is compared, and where it stands. */
export interface QuoteWord extends Span {
  /** Lower case, without accents and apostrophes. */
  readonly word: string
  /** Whether it stands between quotation marks, or else in words that are told as said to the letter; counted, so that one quote is told from the next. -1: the page's own words. */
  readonly quote: number
}

/** The words of a statement's content, as they are compared: in the order of the text. */
export type QuoteWords = readonly Pick<QuoteWord, 'word' | 'quote'>[]

/** Of a longer content only so many words are compared. */
export const MOST_WORDS = 1_000
/** Longer words are cut here. UTF-16 code units. */
const LONGEST_WORD = 40
/** The page's own words. */
export const OWN = -1

/** Scripts that put no spaces between words: there, every character is a word. */
const SINGLE = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`
const WORD = new RegExp(String.raw`[${SINGLE}]|(?:(?![${SINGLE}])[\p{L}\p{M}\p{N}])+(?:'(?:(?![${SINGLE}])[\p{L}\p{M}\p{N}])+)*`, 'gu')
const IS_SINGLE = new RegExp(`^[${SINGLE}]$`, 'u')

/** Whether a word is one character of a script without spaces. */
export function isSingle(word: string): boolean {
  return IS_SINGLE.test(word)
}

/** The words of a text, as they are compared, with where they stand in it; `begin`: where it begins in the text that offsets count in. */
export function wordsIn(text: string, begin = 0): Omit<QuoteWord, 'quote'>[] {
  return Array.from(plainMarks(text).matchAll(WORD), (match) => ({
    word: folded(match[0]), begin: begin + match.index, end: begin + match.index + match[0].length,
  })).filter(({ word }) => word !== '')
}

function folded(word: string): string {
  return word.replaceAll("'", '').toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '').slice(0, LONGEST_WORD).toWellFormed()
}

/** Words that somebody asks for: all of them to the letter. */
export function askedWords(text: string): QuoteWord[] {
  return wordsIn(text).slice(0, MOST_WORDS).map((word) => ({ ...word, quote: 0 }))
}

/**
 * The words of statements of one article. What is direct is verbatim as a whole, each of its spans a quote of its own only where marks part them; of
 * the others what stands between marks.
 */
export function quoteWordsIn(article: Pick<Article, 'text' | 'blocks'>): (statement: Pick<Statement, 'content' | 'form'>) => QuoteWord[] {
  let quotes: readonly Quote[] | undefined
  return ({ content, form }) => {
    const found: QuoteWord[] = []
    for (const { begin, end } of content) {
      for (const word of wordsIn(article.text.slice(begin, end), begin)) found.push({ ...word, quote: form === 'direct' ? 0 : OWN })
      if (found.length >= MOST_WORDS) break
    }
    const words = found.slice(0, MOST_WORDS)
    if (form !== 'mixed') return words
    quotes ??= findQuotes(article.text, article.blocks).quotes
    return marked(words, content, quotes)
  }
}

function marked(words: readonly QuoteWord[], content: readonly Span[], quotes: readonly Quote[]): QuoteWord[] {
  const near = content.flatMap(({ begin, end }) => quotesNear(quotes, begin, end).filter(({ level }) => level === 0))
  return words.map((word) => {
    const at = near.findIndex(({ inner }) => inner.begin <= word.begin && word.end <= inner.end)
    return at < 0 ? word : { ...word, quote: at }
  })
}

const MARK = '|'

/** Words as one text: a stroke stands before and behind what is verbatim. */
export function packed(words: QuoteWords): string {
  const parts: string[] = []
  let open = OWN
  for (const { word, quote } of words) {
    if (quote !== open) {
      if (open !== OWN) parts.push(MARK)
      if (quote !== OWN) parts.push(MARK)
      open = quote
    }
    parts.push(word)
  }
  return parts.join(' ')
}

/** What `packed` made a text of. */
export function unpacked(text: string): Pick<QuoteWord, 'word' | 'quote'>[] {
  const words: Pick<QuoteWord, 'word' | 'quote'>[] = []
  let quote = OWN
  let count = 0
  for (const part of text.split(' ')) {
    if (part === MARK) quote = quote === OWN ? count++ : OWN
    else if (part !== '') words.push({ word: part, quote })
  }
  return words
}
