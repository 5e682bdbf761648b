import { sql, type Transaction } from 'kysely'
import { relist } from './relist.js'
import type { Tables } from './schema.js'
import { SpeakerChanges } from './speaker-counts.js'

/** Makes all lists and counts anew from what the ledger keeps. */
export async function listAnew(trx: Transaction<Tables>): Promise<void> {
  for (const table of ['listed_statements', 'listed_topics', 'speakers', 'tallies', 'quotes', 'quote_grams', 'word_counts', 'article_words', 'article_terms'] as const) await trx.deleteFrom(table).execute()
  const pages = await trx.selectFrom('page_versions').select('page').distinct().orderBy('page').execute()
  const speakers = new SpeakerChanges()
  for (const { page } of pages) await relist(trx, page, speakers)
  await speakers.write(trx)
  await sql`insert into tallies (shard, articles, statements, speakers, copies) select 0, count(reading), coalesce(sum(statements), 0),
    (select count(*) from speakers where statements > 0), (select count(*) from listed_statements where copy) from page_versions`.execute(trx)
}
