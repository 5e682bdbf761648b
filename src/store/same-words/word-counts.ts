import { sql, type Kysely, type Transaction } from 'kysely'
import { weightOf } from '../../text/same-words/word-weight.js'
import type { Tables } from '../schema.js'
import { countAll } from '../tallies.js'

/** Rows that a word's count is spread over: writers that each have another don't wait for each other. */
const SHARDS = 16

/** Counts one more page for each of its words, which come once each. */
export async function countWords(trx: Transaction<Tables>, words: readonly string[]): Promise<void> {
  // In one order for all writers.
  await sql`insert into word_counts as kept (word, shard, articles)
    select word, pg_backend_pid() % ${sql.lit(SHARDS)}, 1 from unnest(${[...words].sort()}::text[]) as counted (word)
    on conflict (word, shard) do update set articles = kept.articles + 1`.execute(trx)
}

/** How much each of some words tells in this ledger, as `weightOf` in word-weight.ts; of other words, as if no page had them. */
export async function weightsOf(db: Kysely<Tables>, words: readonly string[]): Promise<(word: string) => number> {
  const { articles } = await countAll(db)
  return weightsBy(articles, await countsOf(db, [...new Set(words)]))
}

/** Of words that are counted anew after so large a share of the ledger's pages came: a weight changes by as little. */
const SHARE_ADDED = 1 / 500
/** So many words' counts are kept in memory for each ledger: some ten megabytes. */
const MOST_KEPT = 100_000

/** How many pages hold words, as they were counted when the newest state of a page was `last`, in the table that `table` tells from one that was put in its place. */
interface Kept {
  readonly table: string
  readonly last: number
  readonly counts: Map<string, number>
}

const keptOf = new WeakMap<Kysely<Tables>, Kept>()

/** The same of many words, most of which are asked for again and again: their counts are kept, as long as hardly any pages came (of fewer than 500: none). */
export async function weightsKept(db: Kysely<Tables>, words: readonly string[]): Promise<(word: string) => number> {
  const { articles } = await countAll(db)
  const { rows: [now] } = await sql<{ last: number | null; table: string }>`
    select (select max(sequence) from page_versions) as last, 'word_counts'::regclass::oid || '/' || pg_relation_filenode('word_counts') as table`.execute(db)
  const [last, table] = [now?.last ?? 0, now?.table ?? '']
  const before = keptOf.get(db)
  const lasting = before !== undefined && before.table === table && last >= before.last && last - before.last <= articles * SHARE_ADDED && before.counts.size <= MOST_KEPT
  const kept = lasting ? before : { table, last, counts: new Map<string, number>() }
  keptOf.set(db, kept)
  const missing = [...new Set(words)].filter((word) => !kept.counts.has(word))
  if (missing.length > 0) {
    const counts = await countsOf(db, missing)
    for (const word of missing) kept.counts.set(word, counts.get(word) ?? 0)
  }
  return weightsBy(articles, kept.counts)
}

async function countsOf(db: Kysely<Tables>, words: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ word: string; articles: number }>`
    select word, sum(articles)::integer as articles from word_counts where word = any(${[...words]}::text[]) group by word`.execute(db)
  return new Map(rows.map((row) => [row.word, row.articles]))
}

function weightsBy(articles: number, counts: ReadonlyMap<string, number>): (word: string) => number {
  const known = new Map<string, number>()
  return (word) => {
    let weight = known.get(word)
    if (weight === undefined) known.set(word, weight = weightOf(word, { articles, of: (one) => counts.get(one) ?? 0 }))
    return weight
  }
}
