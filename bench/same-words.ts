import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Block } from '../src/model/article.js'
import type { Span } from '../src/model/span.js'
import { gramsOf } from '../src/text/same-words/grams.js'
import { linkOf, type QuoteLink } from '../src/text/same-words/link.js'
import { quoteWordsIn, wordsIn, type QuoteWord } from '../src/text/same-words/quote-words.js'
import { maySpeakAlike, type SaidBy } from '../src/text/same-words/speakers.js'
import { weightOf, type WordCounts } from '../src/text/same-words/word-weight.js'

/** An article of PolNeAR, one annotator's. */
export interface SisterArticle {
  readonly id: string
  readonly publisher: string
  readonly date: string
  readonly text: string
  readonly blocks: readonly Block[]
}

/** One of its attributions. */
export interface SisterQuote {
  readonly article: number
  /** Its place among the attributions of the article. */
  readonly number: number
  readonly source: string
  readonly content: readonly Span[]
  readonly words: readonly QuoteWord[]
  readonly speakers: readonly SaidBy[]
}

export interface Sisters {
  readonly articles: readonly SisterArticle[]
  readonly quotes: readonly SisterQuote[]
  readonly counts: WordCounts
}

interface Line {
  readonly id: string
  readonly publisher: string
  readonly date: string
  readonly text: string
  readonly attributions: readonly { readonly source: readonly (readonly [number, number])[]; readonly content: readonly (readonly [number, number])[] }[]
}

/** The articles of some PolNeAR files, each once, with what their annotator marked. */
export function sisters(files: readonly string[]): Sisters {
  const lines = new Map<string, Line>()
  for (const file of files) {
    for (const text of readFileSync(file, 'utf8').split('\n')) {
      if (text === '') continue
      const line = JSON.parse(text) as Line
      if (!lines.has(line.id)) lines.set(line.id, line)
    }
  }
  const articles = [...lines.values()].map(({ id, publisher, date, text }): SisterArticle => ({ id, publisher, date, text, blocks: blocksOf(text) }))
  const counts = new Map<string, number>()
  for (const { text } of articles) for (const word of new Set(wordsIn(text).map((one) => one.word))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const quotes = [...lines.values()].flatMap(({ text, attributions }, article) => {
    const of = { text, blocks: articles[article]!.blocks }
    const wordsOf = quoteWordsIn(of)
    return attributions.flatMap(({ source, content }, number): SisterQuote[] => {
      if (content.length === 0) return []
      const spans = content.map(([begin, end]) => ({ begin, end }))
      const said = source.map(([begin, end]) => text.slice(begin, end)).join(' ')
      return [{ article, number, source: said, content: spans, words: wordsOf({ content: spans, form: 'mixed' }), speakers: speakersOf(said) }]
    })
  })
  return { articles, quotes, counts: { articles: articles.length, of: (word) => counts.get(word) ?? 0 } }
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let begin = 0
  for (const paragraph of text.split('\n\n')) {
    blocks.push({ kind: 'paragraph', begin, end: begin + paragraph.length })
    begin += paragraph.length + 2
  }
  return blocks
}

/** The last name in a source's words; nobody where it has none: a pronoun or a role, which stays unknown here. */
function speakersOf(source: string): SaidBy[] {
  const names = source.match(/(?<=\s)(?:Mr|Mrs|Ms|Dr)?\.? ?\p{Lu}[\p{L}'’-]+(?= |,|$)|^\p{Lu}[\p{L}'’-]{3,}$/gu)
  const last = names?.at(-1)?.replace(/^(?:Mr|Mrs|Ms|Dr)\.? /u, '').replace(/['’]s$/u, '').trim()
  return last === undefined || /^(?:The|They|She|This|That|These|Those|Both|Some|Many)$/.test(last) ? [] : [{ key: last, name: last }]
}

export interface Pair {
  readonly one: number
  readonly other: number
  readonly link: QuoteLink | null
}

/** All pairs of quotes of different articles that share a gram, may be of one speaker, and share a stretch that might be taken for the same words. */
export function pairsOf({ quotes, counts }: Sisters): Pair[] {
  const postings = new Map<number, number[]>()
  for (const [i, { words }] of quotes.entries()) for (const gram of gramsOf(words.map(({ word }) => word))) postings.set(gram, [...postings.get(gram) ?? [], i])
  const weight = (word: string) => weightOf(word, counts)
  const seen = new Set<string>()
  const pairs: Pair[] = []
  for (const posting of postings.values()) {
    for (const [n, one] of posting.entries()) {
      for (const other of posting.slice(n + 1)) {
        const key = `${one} ${other}`
        if (seen.has(key) || quotes[one]!.article === quotes[other]!.article) continue
        seen.add(key)
        if (maySpeakAlike(quotes[one]!.speakers, quotes[other]!.speakers)) pairs.push({ one, other, link: linkOf(quotes[one]!.words, quotes[other]!.words, weight) })
      }
    }
  }
  return pairs
}

/** What a reader said of a pair: whether the two are the same words of one speaker's. Texts are not kept: a pair is known by its articles, attributions and a hash. */
export interface Label {
  readonly one: readonly [article: string, number: number]
  readonly other: readonly [article: string, number: number]
  readonly sha256: string
  readonly readings: readonly [boolean, boolean]
}

/** By what a pair's words are known to be those that were read. */
export function hashOfPair({ articles, quotes }: Sisters, one: number, other: number): string {
  const words = [one, other].map((i) => quotes[i]!.content.map(({ begin, end }) => articles[quotes[i]!.article]!.text.slice(begin, end)).join(' … '))
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16)
}
