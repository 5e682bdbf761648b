import { sql, type Kysely, type RawBuilder } from 'kysely'
import { FACETS, type Search, type SearchCounts } from '../../model/search.js'
import { saidBy } from '../listings.js'
import { atOnce, COUNT_TO, MORE, newestTries, pageOf, type Counted, type Listed, type Matching } from '../matching.js'
import type { Tables } from '../schema.js'
import type { Listing, Paging, StatementInArticle } from '../store.js'
import { countOf, countsOf, toCounts, type CountedRow } from './facet-counts.js'
import { keyColumn, orderBy, type Order } from './order.js'
import { countSought, listSought, soughtBy, type Sought } from './search.js'

type Database = Kysely<Tables>

/** Of more results so many are counted, the newest; fewer where they lie far apart. */
const NEWEST_TO = 5_000
/** Where the next few thousand statements have so many of them, these are enough. */
const ENOUGH = 300

const NOTHING: SearchCounts = { of: 0, all: true, facets: Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as SearchCounts['facets'], published: [], said: [] }

/** Counts what a speaker said, by the same. `key` as in `SpeakerSummary`. */
export async function countSpeaker(db: Database, key: string): Promise<SearchCounts> {
  const { matching, total } = await saidBy(db, key)
  return matching === null ? NOTHING : countFound(db, matching, { total })
}

/** Counts what a search finds, by what it can be asked for further. */
export async function countSearch(db: Database, search: Search): Promise<SearchCounts> {
  const sought = await soughtBy(db, search)
  if (sought === null) return NOTHING
  const together = await readTogether(db, sought, 0)
  return together?.counts ?? countFound(db, sought.matching, together?.counted ?? await countSought(db, sought))
}

/** A page of what a search finds, and what that is counted by: in one go, since much of the work is the same. */
export async function searched(db: Database, { limit, after, ...search }: Paging & Search): Promise<{ readonly found: Listing<StatementInArticle>; readonly counts: SearchCounts }> {
  const sought = await soughtBy(db, search)
  if (sought === null) return { found: { items: [], total: 0, next: null }, counts: NOTHING }
  const relevant = search.sort === 'relevance' && sought.words !== null
  const together = await readTogether(db, sought, after === undefined && !relevant ? limit : 0)
  const counted = together?.counted ?? await countSought(db, sought)
  return {
    found: together?.page != null ? { ...await pageOf(db, together.page, sought.matching.order, limit), ...counted } : await listSought(db, sought, counted, { limit, after }, search),
    counts: together?.counts ?? await countFound(db, sought.matching, counted),
  }
}

/** What one look at what matches told. */
interface Together {
  readonly counted: Counted
  /** `null` where it isn't the newest that were looked at. */
  readonly counts: SearchCounts | null
  /** Those that come first, one more than were wished; `null` where it didn't tell them. */
  readonly page: readonly (Listed & { readonly key: number })[] | null
}

/** How many match, what by, and the first `limit` of them, read once; `null` where that doesn't tell. */
async function readTogether(db: Database, { matching, everything }: Sought, limit: number): Promise<Together | null> {
  const tried = everything === null ? atOnce(matching) : null
  if (tried === null) return null
  const { order } = matching
  const rows = await togetherFrom(db, tried.from, tried.order, limit)
  const held = rows.find(({ what }) => what === 'held')?.count ?? 0
  if (tried.whole ? held > COUNT_TO : held <= COUNT_TO) return tried.whole ? { counted: MORE, counts: null, page: null } : null
  const first = rows.filter(({ what }) => what === 'page').sort((a, b) => a.count - b.count)
  const told = tried.order.by === order.by && limit > 0 && (tried.whole || first.length > limit)
  return { counted: tried.whole ? { total: held } : MORE, counts: held === 0 ? NOTHING : toCounts(rows, tried.whole), page: told ? first : null }
}

type TogetherRow = CountedRow & Listed & { readonly key: number }

/** The counts of the first of `from`, with how many there are in all (`held`) and the first `limit` and one more, with their statements (`page`, whose `count` is their place). */
async function togetherFrom(db: Database, from: RawBuilder<unknown>, order: Order, limit: number): Promise<readonly TogetherRow[]> {
  const { tables, counts } = countsOf(sql`newest`)
  const { rows } = await sql<TogetherRow>`
    with found as materialized (select * from ${from}), newest as materialized (select * from found order by ${orderBy(order)} limit ${NEWEST_TO}::integer), ${tables},
      counted as (${counts}),
      first as (select *, ${keyColumn(order)} as key, row_number() over (order by ${orderBy(order)}) as place from (select * from newest order by ${orderBy(order)} limit ${limit === 0 ? 0 : limit + 1}::integer) as of_page)
    select counted.*, null::integer as published, null::integer as version, null::integer as position, null::integer as analysis, null::integer as first_version, null::integer as last_version, null::integer as key, null as record from counted
    union all select 'held', null, null, null, null, count(*)::integer, null, null, null, null, null, null, null, null from found
    union all select 'page', null, null, null, null, first.place::integer, first.published, first.version, first.position, first.analysis, first.first_version, first.last_version, first.key, statements.record
      from first join statements on statements.analysis = first.analysis and statements.position = first.position`.execute(db)
  return rows
}

async function countFound(db: Database, matching: Matching, counted: Counted): Promise<SearchCounts> {
  if (counted.total === 0) return NOTHING
  let rows: readonly CountedRow[] = []
  for (const { from, least } of newestTries(matching, counted, { most: NEWEST_TO, enough: ENOUGH, columns: 'counts' })) {
    rows = await countedBy(db, from)
    if (countOf(rows) >= least) break
  }
  return toCounts(rows, countOf(rows) === counted.total && counted.more !== true)
}

async function countedBy(db: Database, from: RawBuilder<unknown>): Promise<readonly CountedRow[]> {
  const { tables, counts } = countsOf(sql`found`)
  return (await sql<CountedRow>`with found as materialized (select published, said, facets from ${from}), ${tables} ${counts}`.execute(db)).rows
}
