import { sql, type Transaction } from 'kysely'
import type { Article, BlockKind } from '../../model/article.js'
import { hashOf } from '../../text/same-words/grams.js'
import { wordsIn } from '../../text/same-words/quote-words.js'
import type { Tables } from '../schema.js'
import { countWords, weightsOf } from './word-counts.js'

type Trx = Transaction<Tables>

/** What the text is, without what the page puts around it. */
const TEXT: ReadonlySet<BlockKind> = new Set(['heading', 'standfirst', 'paragraph', 'quote', 'list', 'caption'])
/** Words of a text that are looked at. */
const MOST_WORDS = 5_000
/** Of a page's different words, those that tell most of it are what it is compared by; of these again the first are what it is found by. */
const COMPARED_BY = 120
const FOUND_BY = 40

/** A page's state, when it is from, and its text. */
export interface ArticleToIndex {
  readonly version: number
  /** 20211224, or 0 where nothing tells. */
  readonly day: number
  readonly article: Pick<Article, 'text' | 'blocks'>
}

/** Keeps by what pages that are about the same find a state of one, once; and again where it is from another day. */
export async function indexArticle(trx: Trx, { version, day, article }: ArticleToIndex): Promise<void> {
  const kept = await trx.selectFrom('article_words').select(['day', 'words']).where('version', '=', version).executeTakeFirst()
  if (kept?.day === day) return
  if (kept !== undefined) {
    const words = unpackedWords(kept.words)
    await deleteTerms(trx, version, kept.day, words)
    await trx.updateTable('article_words').set({ day }).where('version', '=', version).execute()
    return insertTerms(trx, version, day, words)
  }
  const counts = countsIn(article)
  const weight = await weightsOf(trx, [...counts.keys()])
  const telling = [...counts].map(([word, count]) => ({ word, count, tells: tellsOf(count, weight(word)) })).sort((a, b) => b.tells - a.tells || (a.word < b.word ? -1 : 1)).slice(0, COMPARED_BY)
  await trx.insertInto('article_words').values({ version, day, words: telling.map(({ word, count }) => `${word} ${count}`).join(' ') }).execute()
  await insertTerms(trx, version, day, telling)
  await countWords(trx, [...counts.keys()])
}

/** Forgets a state that is none any more. That its words were counted stays: a count that is one too high tells nearly the same. */
export async function unindexArticle(trx: Trx, version: number): Promise<void> {
  const kept = await trx.deleteFrom('article_words').where('version', '=', version).returning(['day', 'words']).executeTakeFirst()
  if (kept !== undefined) await deleteTerms(trx, version, kept.day, unpackedWords(kept.words))
}

/** How much a word tells of a text that it stands in so often: its weight, more where it comes again and again. */
export function tellsOf(count: number, weight: number): number {
  return (1 + Math.log(count)) * weight
}

export interface CountedWord {
  readonly word: string
  readonly count: number
}

/** Those that tell most first, as they were weighed when the page was added. */
export function unpackedWords(text: string): CountedWord[] {
  const parts = text.split(' ')
  return Array.from({ length: Math.floor(parts.length / 2) }, (_, i) => ({ word: parts[2 * i]!, count: Number(parts[2 * i + 1]) }))
}

/** The terms that a page is found by. */
export function termsOfWords(words: readonly CountedWord[]): number[] {
  return [...new Set(words.slice(0, FOUND_BY).map(({ word }) => hashOf(word) | 0))]
}

async function insertTerms(trx: Trx, version: number, day: number, words: readonly CountedWord[]): Promise<void> {
  await sql`insert into article_terms (term, day, version) select term, ${day}::integer, ${version}::integer from unnest(${termsOfWords(words)}::integer[]) as kept (term)`.execute(trx)
}

async function deleteTerms(trx: Trx, version: number, day: number, words: readonly CountedWord[]): Promise<void> {
  await sql`delete from article_terms where term = any(${termsOfWords(words)}::integer[]) and day = ${day}::integer and version = ${version}::integer`.execute(trx)
}

function countsIn({ text, blocks }: ArticleToIndex['article']): Map<string, number> {
  const counts = new Map<string, number>()
  let seen = 0
  for (const { kind, begin, end } of blocks) {
    if (!TEXT.has(kind)) continue
    for (const { word } of wordsIn(text.slice(begin, end))) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
      if (++seen >= MOST_WORDS) return counts
    }
  }
  return counts
}
