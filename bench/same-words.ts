import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Block } from '../src/model/article.js'
import type { Span } from '../src/model/span.js'
import { gramsOf } from '../src/text/same-words/grams.js'
import { linkOf, QUOTE_RELATIONS, type QuoteLink } from '../src/text/same-words/link.js'
import { quoteWordsIn, wordsIn, type QuoteWord } from '../src/text/same-words/quote-words.js'
import { tiesStatements, type SaidBy } from '../src/text/same-words/speakers.js'
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

/** All pairs of quotes of different articles that share a gram, with what links them, if anything does. */
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
        pairs.push({ one, other, link: tied(quotes[one]!, quotes[other]!, weight) })
      }
    }
  }
  return pairs
}

function tied(one: SisterQuote, other: SisterQuote, weight: (word: string) => number): QuoteLink | null {
  const link = linkOf(one.words, other.words, weight)
  return link !== null && tiesStatements(link, one.speakers, other.speakers) ? link : null
}

/** What a reader said of a pair. `same`: words of one speaker’s stand in both. `copied`: the page’s own words for what was said do, in two editions of one report. `other`: neither. */
export type Reading = 'same' | 'copied' | 'other'

/** A pair that was read twice. Texts are not kept: it is known by its articles, attributions and a hash. */
export interface Label {
  readonly one: readonly [article: string, number: number]
  readonly other: readonly [article: string, number: number]
  readonly sha256: string
  readonly readings: readonly [Reading, Reading]
}

/** By what a pair's words are known to be those that were read. */
export function hashOfPair({ articles, quotes }: Sisters, one: number, other: number): string {
  const words = [one, other].map((i) => quotes[i]!.content.map(({ begin, end }) => articles[quotes[i]!.article]!.text.slice(begin, end)).join(' … '))
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16)
}

export interface SameWordsFigures {
  /** Pairs that were labelled, and the share of them of which both readings say the same. */
  readonly pairs: number
  readonly agreement: number
  /** Of the links among them, and by their relation: how many, and the share that is the same words; where the readings differ it counts as wrong. */
  readonly links: { readonly count: number; readonly precision: number }
  readonly byRelation: Readonly<Record<string, { readonly count: number; readonly precision: number }>>
  /** The share of what both readings call the same words that is linked. */
  readonly recall: number
  /** Pairs whose texts aren't those that were read. */
  readonly lost: number
}

/** How right the links among labelled pairs are. */
export function measureLabels(of: Sisters, labels: readonly Label[]): SameWordsFigures {
  const places = new Map(of.quotes.map(({ article, number }, i) => [JSON.stringify([of.articles[article]!.id, number]), i]))
  const weight = (word: string) => weightOf(word, of.counts)
  const told = labels.flatMap(({ one, other, sha256, readings }) => {
    const [a, b] = [places.get(JSON.stringify(one)), places.get(JSON.stringify(other))]
    if (a === undefined || b === undefined || hashOfPair(of, a, b) !== sha256) return []
    return [{ readings, same: readings.every((reading) => reading === 'same'), link: tied(of.quotes[a]!, of.quotes[b]!, weight) }]
  })
  const rightOf = (some: typeof told) => ({ count: some.length, precision: share(some.filter(({ same }) => same).length, some.length) })
  const links = told.filter(({ link }) => link !== null)
  const same = told.filter((one) => one.same)
  return {
    pairs: told.length, agreement: share(told.filter(({ readings: [a, b] }) => a === b).length, told.length), links: rightOf(links),
    byRelation: Object.fromEntries(QUOTE_RELATIONS.map((relation) => [relation, rightOf(links.filter(({ link }) => link?.relation === relation))])),
    recall: share(same.filter(({ link }) => link !== null).length, same.length), lost: labels.length - told.length,
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round(1000 * part / whole) / 1000
}
