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
  const { rows } = await sql<{ word: string; articles: number }>`
    select word, sum(articles)::integer as articles from word_counts where word = any(${[...new Set(words)]}::text[]) group by word`.execute(db)
  const counts = new Map(rows.map((row) => [row.word, row.articles]))
  const known = new Map<string, number>()
  return (word) => {
    let weight = known.get(word)
    if (weight === undefined) known.set(word, weight = weightOf(word, { articles, of: (one) => counts.get(one) ?? 0 }))
    return weight
  }
}
