import { sql, type Kysely } from 'kysely'
import type { Tables } from './schema.js'
import { countAll } from './tallies.js'

/** With fewer articles, whatever Postgres chooses is quick. */
const FEW = 200
/** So often as many articles as were there when statistics were made, and they are made anew: what they say of shares holds for long. */
const GROWN = 2

/** What is looked up by these columns; `terms` and records are wide, and no choice hangs on them. */
const LOOKED_UP = [
  'page_versions', 'placements', 'sightings (sequence, id, capture, received_at, received_from, address)', 'readings (sequence, id, capture, sighting)',
  'analyses (sequence, reading)', 'statements (analysis, position, id)', 'listed_statements (published, version, position, analysis)', 'listed_topics (published, version, position, analysis)', 'captures (sha256)',
  'sketches (version)', 'sketch_bands', 'copies', 'speakers', 'speaker_names', 'facets', 'quotes (quote, version, position)', 'quote_grams', 'word_counts', 'article_words (version, day)', 'article_terms',
] as const

/**
 * Has the database look at how its tables are filled, where it hasn't since the ledger was much smaller: embedded Postgres has nobody in the
 * background that would. Without, it guesses that hundreds of rows are of one page, and reads whole tables for one. Takes seconds for
 * 100,000 articles.
 */
export async function keepStatistics(db: Kysely<Tables>): Promise<void> {
  const { articles } = await countAll(db)
  if (articles < FEW) return
  const { rows: [known] } = await sql<{ articles: number; any: boolean }>`
    select reltuples as articles, exists (select 1 from pg_stats where tablename = 'placements') as any from pg_class where oid = 'page_versions'::regclass`.execute(db)
  if (known?.any === true && articles < GROWN * known.articles) return
  for (const table of LOOKED_UP) await sql.raw(`analyze ${table}`).execute(db)
}
