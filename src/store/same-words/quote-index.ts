import { sql, type Transaction } from 'kysely'
import type { Article } from '../../model/article.js'
import type { Statement } from '../../model/statement.js'
import { gramsOf } from '../../text/same-words/grams.js'
import { packed, quoteWordsIn, unpacked } from '../../text/same-words/quote-words.js'
import type { SaidBy } from '../../text/same-words/speakers.js'
import type { Tables } from '../schema.js'
import { nameOf } from '../speaker-counts.js'
import { keyOf } from '../terms.js'

type Trx = Transaction<Tables>

/** Where a listed statement stands. */
export interface QuotePlace {
  readonly version: number
  readonly position: number
  readonly analysis: number
}

/** A statement that is being listed. */
export interface QuoteToIndex extends QuotePlace {
  readonly article: Pick<Article, 'text' | 'blocks'>
  readonly statement: Statement
}

/** Who is known to have said a statement: not those who are only described, nor those who may be several. */
export function knownSpeakers({ speakers }: Pick<Statement, 'speakers'>): SaidBy[] {
  return speakers.flatMap((speaker) => {
    const key = keyOf(speaker)
    return key === null || speaker.known === 'described' || speaker.known === 'open' ? [] : [{ key, name: nameOf(speaker) }]
  })
}

/** Keeps by what statements of one transaction are found where other pages carry their words. Shorter ones than a gram are found by nobody. */
export async function indexQuotes(trx: Trx, listed: readonly QuoteToIndex[]): Promise<void> {
  const wordsIn = new Map<QuoteToIndex['article'], ReturnType<typeof quoteWordsIn>>()
  const rows = listed.flatMap(({ article, statement, ...place }) => {
    const wordsOf = wordsIn.get(article) ?? quoteWordsIn(article)
    wordsIn.set(article, wordsOf)
    const words = wordsOf(statement)
    const grams = gramsOf(words.map(({ word }) => word))
    return grams.length === 0 ? [] : [{ ...place, words: packed(words), speakers: JSON.stringify(knownSpeakers(statement).map(({ key, name }) => [key, name])), grams }]
  })
  if (rows.length === 0) return
  const column = (of: keyof QuotePlace) => sql`${rows.map((row) => row[of])}::integer[]`
  const { rows: kept } = await sql<QuotePlace & { quote: number }>`insert into quotes (version, position, analysis, words, speakers)
    select * from unnest(${column('version')}, ${column('position')}, ${column('analysis')}, ${rows.map(({ words }) => words)}::text[], ${rows.map(({ speakers }) => speakers)}::text[])
    returning quote, version, position, analysis`.execute(trx)
  const numbers = new Map(kept.map((row) => [placeKey(row), row.quote]))
  const postings = rows.flatMap((row) => row.grams.map((gram) => ({ gram, quote: numbers.get(placeKey(row))! })))
  await sql`insert into quote_grams (gram, quote) select * from unnest(${postings.map(({ gram }) => gram)}::integer[], ${postings.map(({ quote }) => quote)}::integer[])`.execute(trx)
}

/** Forgets statements that are listed no more. */
export async function unindexQuotes(trx: Trx, gone: readonly QuotePlace[]): Promise<void> {
  const column = (of: keyof QuotePlace) => sql`${gone.map((row) => row[of])}::integer[]`
  const { rows } = await sql<{ quote: number; words: string }>`delete from quotes using unnest(${column('version')}, ${column('position')}, ${column('analysis')}) as gone (version, position, analysis)
    where quotes.version = gone.version and quotes.position = gone.position and quotes.analysis = gone.analysis returning quotes.quote, quotes.words`.execute(trx)
  const postings = rows.flatMap(({ quote, words }) => gramsOf(unpacked(words).map(({ word }) => word)).map((gram) => ({ gram, quote })))
  if (postings.length === 0) return
  await sql`delete from quote_grams as kept using unnest(${postings.map(({ gram }) => gram)}::integer[], ${postings.map(({ quote }) => quote)}::integer[]) as gone (gram, quote)
    where kept.gram = gone.gram and kept.quote = gone.quote`.execute(trx)
}

/** One text for each place. */
export function placeKey({ version, position, analysis }: QuotePlace): string {
  return `${version} ${position} ${analysis}`
}
