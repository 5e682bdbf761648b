import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Search, SearchCounts } from '../../model/search.js'
import { countTo, dated, newestTries, type Counted, type Matching } from '../matching.js'
import type { Tables } from '../schema.js'
import { countsOf, NOTHING_COUNTED, toCounts, type CountedRows } from './facet-counts.js'
import { countSought, soughtBy } from './search.js'
import { NEWEST_TO, readTogether } from './together.js'

type Database = Kysely<Tables>

/** Where the next few thousand statements have so many of them, these are enough. */
const ENOUGH = 300

/** Counts what a search finds, by what it can be asked for further. */
export async function countSearch(db: Database, search: Search): Promise<SearchCounts> {
  const sought = await soughtBy(db, search)
  if (sought === null) return NOTHING_COUNTED
  const together = await readTogether(db, sought, { limit: 0 })
  return together.counts ?? countFound(db, sought.matching, together.counted ?? await countSought(db, sought, together.tried))
}

/** How many statements a search finds, counted up to `most`. */
export async function countUpTo(db: Database, search: Search, most: number): Promise<Counted> {
  const sought = await soughtBy(db, search)
  if (sought === null) return { total: 0 }
  // Those that were looked at are some of them.
  const { looked } = sought.matching
  const known = looked === undefined ? 0 : Math.round(looked.sample.share * looked.sample.seen)
  const total = known > most ? known : sought.everything === null ? await countTo(db, sought.matching, most + 1) : (await countSought(db, sought)).total
  return total > most ? { total: most, more: true } : { total }
}

/** Counts some of what matches, `counted` of which are known to. */
export async function countFound(db: Database, matching: Matching, counted: Counted): Promise<SearchCounts> {
  if (counted.total === 0) return NOTHING_COUNTED
  let rows: CountedRows | null = null
  for (const { from, least } of newestTries(dated(matching), counted, { most: NEWEST_TO, enough: ENOUGH, columns: 'counts' })) {
    rows = await countedBy(db, from)
    if (rows.of >= least) break
  }
  return rows === null ? NOTHING_COUNTED : toCounts(db, rows, rows.of === counted.total && counted.more !== true)
}

async function countedBy(db: Database, from: RawBuilder<unknown>): Promise<CountedRows> {
  return (await sql<CountedRows>`with found as materialized (select published, said, facets from ${from}) select ${countsOf(sql`found`)}`.execute(db)).rows[0]!
}
