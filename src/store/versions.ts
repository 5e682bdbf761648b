import { sql, type Kysely, type Transaction } from 'kysely'
import { textOf, type Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { storedAddress } from './origins.js'
import { toArticle, toCaptureRecord, toStatement } from './rows.js'
import type { Tables } from './schema.js'
import type { KeptArticle, Version } from './store.js'
import { keyOf } from './terms.js'

/** The states of the page that an article is one of, oldest first. */
export async function versionsOf(db: Kysely<Tables>, articleId: string): Promise<Version[]> {
  const { rows } = await sql<{ record: string; received_at: string; last: string | null; recaptures: number }>`
    select articles.record, articles.received_at, again.last, coalesce(again.recaptures, 0)::integer as recaptures
    from articles
      join articles as asked on asked.id = ${articleId} and (articles.sequence = asked.sequence or articles.address = asked.address)
      left join (select article, max(received_at) as last, count(*) as recaptures from recaptures group by article) as again
        on again.article = articles.sequence
    order by articles.received_at, articles.sequence`.execute(db)
  return rows.map(({ record, received_at, last, recaptures }) => {
    const { id, title, publishedAt } = toArticle(record)
    const lastReceivedAt = last !== null && last > received_at ? last : received_at
    return { articleId: id, title, publishedAt, receivedAt: received_at, lastReceivedAt, captures: 1 + recaptures }
  })
}

/** The page at an address as received last before a time, else as received first. */
export async function pageAt(db: Kysely<Tables>, url: string, before: string): Promise<Omit<KeptArticle, 'analysis'> | null> {
  const { rows: [row] } = await sql<{ record: string; added_at: string; capture: string }>`
    select articles.record, articles.added_at, captures.record as capture
    from articles join captures on captures.id = articles.capture_id
    where articles.address = ${storedAddress(url)}
    order by received_at > ${before}, case when received_at > ${before} then received_at end, received_at desc, sequence desc limit 1`.execute(db)
  return row === undefined ? null : { article: toArticle(row.record), capture: toCaptureRecord(row.capture), addedAt: row.added_at }
}

/** An article in the order of its page's versions. */
export interface Placed {
  readonly sequence: number
  readonly address: string | null
  readonly received_at: string
}

/** What statements say and who said it, to the letter: the same in two versions of a page is one statement. */
export function wordsKey(statement: Statement, text: string): string {
  const words = (spans: readonly Span[]) => spans.map((span) => textOf(text, span))
  return JSON.stringify([words(statement.source), words(statement.cue), words(statement.content), statement.speakers.map(keyOf)])
}

/** The words of all statements of the versions newer than an article. */
export async function wordsOfNewer(trx: Transaction<Tables>, of: Placed): Promise<Set<string>> {
  const found = new Set<string>()
  if (of.address === null) return found
  const { rows } = await sql<{ record: string; article: string }>`
    select statements.record, articles.record as article
    from articles join listed_articles on listed_articles.article = articles.sequence
      join statements on statements.analysis = listed_articles.analysis
    where articles.address = ${of.address} and (articles.received_at, articles.sequence) > (${of.received_at}, ${of.sequence}::integer)`.execute(trx)
  for (const row of rows) found.add(wordsKey(toStatement(row.record), toArticle(row.article).text))
  return found
}

/** A statement that lists show. */
export interface ListedStatement {
  readonly article: number
  readonly position: number
  readonly statement: Statement
}

/** The listed statements of older versions that are among `words`. */
export async function listedInOlder(trx: Transaction<Tables>, of: Placed, words: ReadonlySet<string>): Promise<ListedStatement[]> {
  if (of.address === null || words.size === 0) return []
  const { rows } = await sql<{ article: number; position: number; record: string; text: string }>`
    select listed.article, listed.position, statements.record, articles.record as text
    from articles join listed_statements as listed on listed.article = articles.sequence
      join statements on statements.analysis = listed.analysis and statements.position = listed.position
    where articles.address = ${of.address} and (articles.received_at, articles.sequence) < (${of.received_at}, ${of.sequence}::integer)`.execute(trx)
  return rows.map((row) => ({ article: row.article, position: row.position, statement: toStatement(row.record), text: toArticle(row.text).text }))
    .filter(({ statement, text }) => words.has(wordsKey(statement, text)))
}
