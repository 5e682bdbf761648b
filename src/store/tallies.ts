import { sql, type Kysely, type Transaction } from 'kysely'
import type { Tables } from './schema.js'

/** How many articles and statements lists show, and how many speakers have any. */
export interface Counts {
  readonly articles: number
  readonly statements: number
  readonly speakers: number
  /** How many of the statements stand in copies of a text that has them too: the others are all there are, each once. */
  readonly copies: number
}

/** Rows that the counts are spread over: writers that each have another don't wait for each other. */
const SHARDS = 16

/** All that is in the ledger: the sum of what each transaction added. */
export async function countAll(db: Kysely<Tables>): Promise<Counts> {
  const { rows: [totals] } = await sql<Counts>`
    select coalesce(sum(articles), 0)::integer as articles, coalesce(sum(statements), 0)::integer as statements, coalesce(sum(speakers), 0)::integer as speakers,
      coalesce(sum(copies), 0)::integer as copies
    from tallies`.execute(db)
  return totals!
}

/** What others are told of it: how many statements stand in copies is a search of its own. */
export async function countEntries(db: Kysely<Tables>): Promise<Omit<Counts, 'copies'>> {
  const { articles, statements, speakers } = await countAll(db)
  return { articles, statements, speakers }
}

/** Adds to the counts what a transaction changed; to be written last, since it may make another that shares its row wait. */
export async function tally(trx: Transaction<Tables>, { articles, statements, speakers, copies }: Counts): Promise<void> {
  if (articles === 0 && statements === 0 && speakers === 0 && copies === 0) return
  await sql`insert into tallies as kept (shard, articles, statements, speakers, copies)
    values (pg_backend_pid() % ${sql.lit(SHARDS)}, ${articles}::integer, ${statements}::integer, ${speakers}::integer, ${copies}::integer)
    on conflict (shard) do update set articles = kept.articles + excluded.articles, statements = kept.statements + excluded.statements,
      speakers = kept.speakers + excluded.speakers, copies = kept.copies + excluded.copies`.execute(trx)
}

/** What some pages come to. */
export async function countPages(trx: Transaction<Tables>, pages: readonly string[]): Promise<Pick<Counts, 'articles' | 'statements'>> {
  const { rows: [found] } = await sql<{ articles: number; statements: number }>`
    select count(reading)::integer as articles, coalesce(sum(statements), 0)::integer as statements from page_versions where page = any(${pages}::text[])`.execute(trx)
  return found!
}
