import { sql, type Transaction } from 'kysely'
import { toArticle, toStatement } from '../rows.js'
import type { Tables } from '../schema.js'
import { indexArticle } from './article-words.js'
import { dayOfPage } from './days.js'
import { indexQuotes } from './quote-index.js'

/** States of pages that are indexed at a time. */
const AT_A_TIME = 100

/** Makes anew, from what the ledger lists, by what the same words and pages about the same are found. */
export async function indexAnew(trx: Transaction<Tables>): Promise<void> {
  for (const table of ['quotes', 'quote_grams', 'word_counts', 'article_words', 'article_terms'] as const) await trx.deleteFrom(table).execute()
  for (let after: number | undefined = 0; after !== undefined;) after = await indexSome(trx, after)
}

/** Indexes the states of pages that come after one; tells which was the last, unless there was none. */
async function indexSome(trx: Transaction<Tables>, after: number): Promise<number | undefined> {
  const states = await trx.selectFrom('page_versions').innerJoin('readings', 'readings.sequence', 'page_versions.reading')
    .select(['page_versions.sequence', 'page_versions.first_seen', 'readings.record']).where('page_versions.sequence', '>', after)
    .orderBy('page_versions.sequence').limit(AT_A_TIME).execute()
  for (const { sequence, first_seen, record } of states) {
    const article = toArticle(record)
    await indexArticle(trx, { version: sequence, day: dayOfPage(article.publishedAt, first_seen), article })
    const { rows } = await sql<{ position: number; analysis: number; record: string }>`
      select listed.position, listed.analysis, statements.record from listed_statements as listed
        join statements on statements.analysis = listed.analysis and statements.position = listed.position
      where listed.version = ${sequence} order by listed.position`.execute(trx)
    await indexQuotes(trx, rows.map(({ position, analysis, record: said }) => ({ version: sequence, position, analysis, article, statement: toStatement(said) })))
  }
  return states.at(-1)?.sequence
}
