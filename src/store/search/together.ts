import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { SearchCounts } from '../../model/search.js'
import { COUNT_TO, MORE, RANK_TO, rankBy, type Counted, type Listed } from '../matching.js'
import type { Tables } from '../schema.js'
import { atOnce, type AtOnce } from './at-once.js'
import { countsOf, NOTHING_COUNTED, toCounts, type CountedRows } from './facet-counts.js'
import { keyColumn, orderBy, type Order } from './order.js'
import type { Sought } from './search.js'

type Database = Kysely<Tables>

/** Of more results so many are counted, the newest; fewer where they lie far apart. */
export const NEWEST_TO = 2_000

/** What one look at what matches told. */
export interface Together {
  /** Whether it was tried. */
  readonly tried: boolean
  /** `null` where it doesn't tell. */
  readonly counted: Counted | null
  /** `null` where it isn't the newest that were looked at, or it wasn't asked. */
  readonly counts: SearchCounts | null
  /** Those that come first, one more than were wished; `null` where it didn't tell them. */
  readonly page: readonly (Listed & { readonly key: number })[] | null
}

/** What is asked at once. */
interface ToRead {
  /** So many that come first, and one more; 0 for none. */
  readonly limit: number
  /** By whose relevance they are put in order, as a `tsquery`; by the order of the search otherwise. */
  readonly words?: string | null
  /** Whether it is asked what they are counted by; it is, unless this says otherwise. */
  readonly counting?: boolean
  /** What is read in turn, instead of what a search reads. */
  readonly from?: Iterator<AtOnce, unknown, number>
}

/** How many match, what by, and the first of them, read once. */
export async function readTogether(db: Database, { matching, everything }: Pick<Sought, 'matching' | 'everything'>, { limit, words = null, counting = true, from }: ToRead): Promise<Together> {
  const untold = { counted: null, counts: null, page: null }
  const ranked = limit > 0 && words !== null
  const tries = from ?? (everything === null ? atOnce(matching, ranked ? 'allRanks' : 'all', limit) : null)
  const { order } = matching
  let counted: Counted | null = null
  let held = 0
  let any = false
  for (let next = tries?.next(held); next?.done === false; next = tries?.next(held)) {
    const tried = next.value
    any = true
    const rows = await togetherFrom(db, tried, order, limit, ranked ? rankBy(words) : null, counting)
    held = rows.find(({ what }) => what === 'held')?.count ?? 0
    if (held > COUNT_TO) counted = MORE
    if (held < tried.least || held > tried.most) continue
    const first = rows.filter(({ what }) => what === 'page').sort((a, b) => a.count - b.count)
    const told = limit > 0 && (tried.all || (tried.order.by === order.by && first.length > limit))
    const counts = rows.find(({ what }) => what === 'counts')?.record
    return { tried: true, counted: counted ?? { total: held }, counts: !counting ? null : held === 0 || counts === undefined ? NOTHING_COUNTED : await toCounts(db, JSON.parse(counts) as CountedRows, held <= COUNT_TO), page: told ? first : null }
  }
  return { tried: any, ...untold, counted }
}

type TogetherRow = Listed & { readonly what: 'held' | 'counts' | 'page'; readonly count: number; readonly key: number }

/** How many rows there are (`held`), and where they tell something the counts of the first of them and the first `limit` and one more in the order that is `listed`, with their statements (`page`, whose `count` is their place). */
async function togetherFrom(db: Database, { from, order, least, most, all }: AtOnce, listed: Order, limit: number, rank: RawBuilder<unknown> | null, counting: boolean): Promise<readonly TogetherRow[]> {
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
    union all select 'counts', 0, null, null, null, null, null, null, null, to_json(counted)::text from counted where ${counting}::boolean
    union all select 'page', first.place::integer, first.published, first.version, first.position, first.analysis, first.first_version, first.last_version, first.key, statements.record
      from first join statements on statements.analysis = first.analysis and statements.position = first.position`.execute(db)
  return rows
}
