import { sql, type Kysely, type RawBuilder } from 'kysely'
import { FACETS, type Search, type SearchCounts } from '../../model/search.js'
import { saidBy } from '../listings.js'
import { COUNT_TO, listMatching, MORE, newestTries, pageOf, RANK_TO, rankBy, relevantPage, type Counted, type Listed, type Matching } from '../matching.js'
import type { Tables } from '../schema.js'
import type { Listing, Paging, StatementInArticle } from '../store.js'
import { allOf, atOnce, type AtOnce } from './at-once.js'
import { countsOf, toCounts, type CountedRows } from './facet-counts.js'
import { keyColumn, NEWEST, orderBy, type Order } from './order.js'
import { countSought, listSought, soughtBy, type Sought } from './search.js'

type Database = Kysely<Tables>

/** Of more results so many are counted, the newest; fewer where they lie far apart. */
const NEWEST_TO = 2_000
/** Where the next few thousand statements have so many of them, these are enough. */
const ENOUGH = 300

const NOTHING: SearchCounts = { of: 0, all: true, facets: Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as SearchCounts['facets'], published: [], said: [] }

/** A page of what a speaker said, and what that is counted by. `key` as in `SpeakerSummary`. */
export async function searchedBy(db: Database, key: string, { limit, after }: Paging): Promise<{ readonly found: Listing<StatementInArticle>; readonly counts: SearchCounts }> {
  const { matching, total } = await saidBy(db, key)
  if (matching === null || total === 0) return { found: { items: [], total: 0, next: null }, counts: NOTHING }
  const { page, counts } = await readTogether(db, { matching, everything: null, words: null }, after === undefined ? limit : 0, null, total <= COUNT_TO ? [allOf(matching)].values() : atOnce(matching))
  const counted = counts ?? await countFound(db, matching, { total })
  return {
    found: page === null ? await listMatching(db, matching, { limit, after }, { total }) : { ...await pageOf(db, page, matching.order, limit), total },
    counts: { ...counted, all: counted.of === total },
  }
}

/** Counts what a search finds, by what it can be asked for further. */
export async function countSearch(db: Database, search: Search): Promise<SearchCounts> {
  const sought = await soughtBy(db, search)
  if (sought === null) return NOTHING
  const together = await readTogether(db, sought, 0)
  return together.counts ?? countFound(db, sought.matching, together.counted ?? await countSought(db, sought, together.tried))
}

/** A page of what a search finds, and what that is counted by: in one go, since much of the work is the same. */
export async function searched(db: Database, { limit, after, ...search }: Paging & Search): Promise<{ readonly found: Listing<StatementInArticle>; readonly counts: SearchCounts }> {
  const sought = await soughtBy(db, search)
  if (sought === null) return { found: { items: [], total: 0, next: null }, counts: NOTHING }
  const words = search.sort === 'relevance' ? sought.words : null
  const { page, ...together } = await readTogether(db, sought, after === undefined ? limit : 0, words)
  const counted = together.counted ?? await countSought(db, sought, together.tried)
  return {
    found: page === null ? await listSought(db, sought, counted, { limit, after }, search)
      : { ...words === null ? await pageOf(db, page, sought.matching.order, limit) : await relevantPage(db, page, limit), ...counted },
    counts: together.counts ?? await countFound(db, sought.matching, counted),
  }
}

/** What one look at what matches told. */
interface Together {
  /** Whether it was tried. */
  readonly tried: boolean
  /** `null` where it doesn't tell. */
  readonly counted: Counted | null
  /** `null` where it isn't the newest that were looked at. */
  readonly counts: SearchCounts | null
  /** Those that come first, one more than were wished; `null` where it didn't tell them. */
  readonly page: readonly (Listed & { readonly key: number })[] | null
}

/** How many match, what by, and the first `limit` of them, read once. `own`: what is read in turn, instead of what a search reads. `words`: by whose relevance they are put in order; `null` for the order of the search. */
async function readTogether(db: Database, { matching, everything }: Sought, limit: number, words: string | null = null, own?: Iterator<AtOnce, unknown, number>): Promise<Together> {
  const untold = { counted: null, counts: null, page: null }
  const ranked = limit > 0 && words !== null
  const tries = own ?? (everything === null ? atOnce(matching, ranked ? 'allRanks' : 'all') : null)
  const { order } = matching
  let counted: Counted | null = null
  let held = 0
  let any = false
  for (let next = tries?.next(held); next?.done === false; next = tries?.next(held)) {
    const tried = next.value
    any = true
    const rows = await togetherFrom(db, tried, order, limit, ranked ? rankBy(words) : null)
    held = rows.find(({ what }) => what === 'held')?.count ?? 0
    if (held > COUNT_TO) counted = MORE
    if (held < tried.least || held > tried.most) continue
    const first = rows.filter(({ what }) => what === 'page').sort((a, b) => a.count - b.count)
    const told = limit > 0 && (tried.all || (tried.order.by === order.by && first.length > limit))
    const counts = rows.find(({ what }) => what === 'counts')?.record
    return { tried: true, counted: counted ?? { total: held }, counts: held === 0 || counts === undefined ? NOTHING : await toCounts(db, JSON.parse(counts) as CountedRows, held <= COUNT_TO), page: told ? first : null }
  }
  return { tried: any, ...untold, counted }
}

type TogetherRow = Listed & { readonly what: 'held' | 'counts' | 'page'; readonly count: number; readonly key: number }

/** How many rows there are (`held`), and where they tell something the counts of the first of them and the first `limit` and one more in the order that is `listed`, with their statements (`page`, whose `count` is their place). */
async function togetherFrom(db: Database, { from, order, least, most, all }: AtOnce, listed: Order, limit: number, rank: RawBuilder<unknown> | null): Promise<readonly TogetherRow[]> {
  const of = limit === 0 ? 0 : limit + 1
  const ofPage = all ? listed : order
  const inOrder = rank === null ? orderBy(ofPage) : sql`key desc, ${orderBy(ofPage)}`
  const tells = sql`count >= ${least}::integer ${most === Infinity ? sql`` : sql`and count <= ${most}::integer`}`
  const { rows } = await sql<TogetherRow>`
    with found as materialized (select * from ${from}), held as materialized (select count(*)::integer as count from found),
      newest as materialized (select * from found where (select ${tells} from held) order by ${orderBy(order)} limit ${NEWEST_TO}::integer),
      counted as (select ${countsOf(sql`newest`)}),
      to_rank as (select *, ${rank ?? keyColumn(ofPage)} as key from ${all && rank === null ? sql`found` : sql`newest`} where (select ${tells} from held) order by ${orderBy(rank === null ? ofPage : order)} limit ${rank === null ? of : RANK_TO}::integer),
      first as (select *, row_number() over (order by ${inOrder}) as place from (select * from to_rank order by ${inOrder} limit ${of}::integer) as of_page)
    select 'held' as what, count, null::integer as published, null::integer as version, null::integer as position, null::integer as analysis, null::integer as first_version, null::integer as last_version, null::integer as key, null as record from held
    union all select 'counts', 0, null, null, null, null, null, null, null, to_json(counted)::text from counted
    union all select 'page', first.place::integer, first.published, first.version, first.position, first.analysis, first.first_version, first.last_version, first.key, statements.record
      from first join statements on statements.analysis = first.analysis and statements.position = first.position`.execute(db)
  return rows
}

async function countFound(db: Database, matching: Matching, counted: Counted): Promise<SearchCounts> {
  if (counted.total === 0) return NOTHING
  // In the order in which they were added no stretch of time is next.
  const dated = matching.order.by === 'added' ? { ...matching, order: NEWEST } : matching
  let rows: CountedRows | null = null
  for (const { from, least } of newestTries(dated, counted, { most: NEWEST_TO, enough: ENOUGH, columns: 'counts' })) {
    rows = await countedBy(db, from)
    if (rows.of >= least) break
  }
  return rows === null ? NOTHING : toCounts(db, rows, rows.of === counted.total && counted.more !== true)
}

async function countedBy(db: Database, from: RawBuilder<unknown>): Promise<CountedRows> {
  return (await sql<CountedRows>`with found as materialized (select published, said, facets from ${from}) select ${countsOf(sql`found`)}`.execute(db)).rows[0]!
}
