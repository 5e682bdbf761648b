import { sql, type Kysely, type RawBuilder } from 'kysely'
import { cursorOf, placeOfCursor } from './cursor.js'
import { holdersIn } from './holders.js'
import { toArticle, toStatement } from './rows.js'
import type { Tables } from './schema.js'
import { afterPlace, cursorAt, keyColumn, NEWEST, orderBy, placeAt, stretch, type Order, type Place } from './search/order.js'
import { seenBetween } from './seen.js'
import type { Listing, Paging, StatementInArticle } from './store.js'

type Database = Kysely<Tables>

/**
 * Matches are counted so far: to count all would be most of a search's time. With fewer matches, a page is found by collecting all and
 * sorting them; with more, it is sought among those that come next in the order of lists.
 * Chosen here, since Postgres' guesses of how often words stand together are often far off, and PGlite has nobody to keep
 * its statistics.
 */
export const COUNT_TO = 1_000

/**
 * How many statements are walked through for a page of what matches often: a few milliseconds where they don't hold it, since most that
 * matches is elsewhere. Then all matches are collected after all.
 */
const WALK_TO = 5_000
/** So many more are walked through for each that is asked for: pages of thousands are for programs, which take their time. */
const WALK_EACH = 10

/**
 * Statements of which the index first collects as many as there are take it longer than reading the table until enough are found: from such a
 * share on. So many are looked at to guess it: a millisecond or two.
 */
const PLENTY = 0.04
const SAMPLE = 2_000

/** Further than that, where the index would have to collect much more than what matches: words of a phrase that stand everywhere, a name of many. */
const WALK_FAR = 20_000
/** Such a share of all statements is much to collect, where so many times fewer match. */
const MANY = 0.01
const TIMES_MORE = 4
/** So many found on the way are enough to tell what there is. */
const FEW = 100

/** One query for any of many names takes the index long; with more than this, each name is looked up on its own. */
export const MOST_NAMES = 60
/** Results are put in order by relevance so far, the newest ones. */
export const RANK_TO = 2_000

/** What is listed: statements, or topic mentions apart from them. */
export type List = 'listed_statements' | 'listed_topics'

/** Which statements are asked for, by what is on each. */
export interface Matching {
  readonly list: List
  /** Parts of a `tsquery` that must all hold. */
  readonly terms: readonly string[]
  /** Conditions on other columns. */
  readonly also: readonly RawBuilder<unknown>[]
  /** Of speakers whose names hold `part`: their numbers, where they are too many for one query. */
  readonly called: { readonly part: string; readonly names: readonly number[] } | null
  readonly order: Order
}

/** How many match; `more`: counting stopped there. */
export type Counted = Pick<Listing<unknown>, 'total' | 'more'>

const COLUMNS = sql`published, version, position, analysis, first_version, last_version, said, copy, facets, terms`

/** Statements with all of `terms`, newest first. */
export function byTerms(terms: readonly string[], list: List = 'listed_statements'): Matching {
  return { list, terms, also: [], called: null, order: NEWEST }
}

function all(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`
}

const asQuery = (terms: readonly string[]) => sql`terms @@ ${terms.join(' & ')}::tsquery`

/** What the index collects before it is looked at whether it matches: without the order of words and without what must not be there. */
function looseOf(terms: readonly string[]): RawBuilder<unknown> {
  const positive = terms.filter((term) => !term.startsWith('!')).map((term) => term.replaceAll(' <-> ', ' & '))
  return positive.length === 0 ? sql`true` : asQuery(positive)
}

/** As a condition on rows of the list. */
export function conditionOf({ terms, also, called }: Matching): RawBuilder<unknown> {
  return all([...(terms.length === 0 ? [] : [asQuery(terms)]), ...also, ...(called === null ? [] : [sql`strpos(called, ${called.part}) > 0`])])
}

/** As rows found through the index, where it can: a query for `COLUMNS`. `repeats`: whether a statement may come more than once. */
function rowsOf(matching: Matching): { readonly rows: RawBuilder<unknown>; readonly repeats: boolean } {
  const { terms, also, called, list, order } = matching
  if (called === null) return { rows: sql`select ${COLUMNS} from ${sql.table(list)} where ${all([conditionOf(matching), stretch(order)])}`, repeats: false }
  const searches = called.names.map((name) => [...terms, `('#${name}' | '@${name}')`].join(' & '))
  const rows = sql`select one.* from unnest(${searches}::text[]) as asked (terms) cross join lateral (
    select ${COLUMNS} from ${sql.table(list)} where terms @@ asked.terms::tsquery and ${all([...also, stretch(order)])}) as one`
  return { rows, repeats: true }
}

/** How many statements match, counted up to 1,000. */
export async function countMatching(db: Database, matching: Matching): Promise<Counted> {
  const sampled = await bySample(db, matching)
  if (sampled !== null) return sampled
  const counted = await countTo(db, matching, COUNT_TO + 1)
  return counted > COUNT_TO ? { total: COUNT_TO, more: true } : { total: counted }
}

/**
 * Whether more match than are counted, told by reading on from where the table begins, or the stretch that is asked for: worthwhile only where a sample holds
 * many; `null` where it doesn't. Of a short stretch all that is in it.
 */
async function bySample(db: Database, matching: Matching): Promise<Counted | null> {
  const { list, order, called, terms } = matching
  const loose = looseOf(terms)
  const short = order.from !== null || order.to !== null
  const among = async (rows: number) => {
    const part = short ? sql`where ${stretch(order)} order by ${orderBy(order)}` : sql``
    const { rows: [found] } = await sql<{ total: number; loose: number; seen: number }>`select count(*) filter (where ${conditionOf(matching)})::integer as total,
        count(*) filter (where ${loose})::integer as loose, count(*)::integer as seen
      from (select published, said, copy, version, position, terms, called from ${sql.table(list)} ${part} limit ${rows}::integer) as first`.execute(db)
    return found!
  }
  const first = await among(SAMPLE)
  if (short && first.seen < SAMPLE) return first.total > COUNT_TO ? { total: COUNT_TO, more: true } : { total: first.total }
  const share = first.total / SAMPLE
  if (share < PLENTY) {
    const expensive = first.loose / SAMPLE >= MANY && first.loose >= TIMES_MORE * first.total
    if (called === null && !expensive) return null
    // To count what matches, the index would collect all that may. Of what is found on the way there is one more at least than one less.
    const found = await countNearest(db, matching, WALK_FAR)
    return found < FEW ? null : { total: Math.min(found - 1, COUNT_TO), more: true }
  }
  return (await among(Math.ceil(1.5 * COUNT_TO / share))).total > COUNT_TO ? { total: COUNT_TO, more: true } : null
}

/** A page of the statements that match; `counted` are known to. */
export async function listMatching(db: Database, matching: Matching, { limit, after }: Paging, counted: Counted): Promise<Listing<StatementInArticle>> {
  const { order } = matching
  const place = placeAt(order, after)
  if (counted.total === 0 || limit === 0) return { items: [], next: null, ...counted }
  if (counted.more === true || counted.total > COUNT_TO) {
    const walk = WALK_TO + WALK_EACH * limit
    const found = await page(db, nearest(matching, place, walk), order, limit)
    if (found.next !== null || await endsWithin(db, matching, place, walk)) return { ...found, ...counted }
  }
  const { rows, repeats } = rowsOf(matching)
  // `materialized` keeps the order from the index on the order, which would have it walk through the whole list.
  const found = sql`(with rows as materialized (${rows}) select ${sql.raw(repeats ? 'distinct on (version, position)' : '')} * from rows) as found where ${afterPlace(order, place)}`
  return { ...await page(db, found, order, limit), ...counted }
}

/** The first that match among the next `walk` of the list. The limit inside keeps the condition from the index on terms. */
function nearest(matching: Matching, place: Place | null, walk: number): RawBuilder<unknown> {
  return sql`(select * from (select * from ${sql.table(matching.list)} where ${afterPlace(matching.order, place)}
    order by ${orderBy(matching.order)} limit ${walk}::integer) as nearest where ${conditionOf(matching)}) as found`
}

/**
 * The newest that match, up to `most`, with their columns, as rows to select from. Where more match than are counted, those among the next of the list, fewer than
 * `most` where they lie far apart: `enough` of the first few thousand will do, or a hundred of all that are walked through.
 */
export async function newestOf(db: Database, matching: Matching, counted: Counted, { most, enough }: { readonly most: number; readonly enough: number }): Promise<RawBuilder<unknown>> {
  const { rows, repeats } = rowsOf(matching)
  const collected = sql`(with rows as materialized (${rows}) select ${sql.raw(repeats ? 'distinct on (version, position)' : '')} * from rows) as found`
  if (counted.more !== true && counted.total <= COUNT_TO) return collected
  for (const walk of [WALK_TO, WALK_FAR]) {
    if (await countNearest(db, matching, walk) >= (walk === WALK_FAR ? FEW : enough)) return sql`(select * from ${nearest(matching, null, walk)} order by ${orderBy(matching.order)} limit ${most}::integer) as found`
  }
  return sql`(select * from ${collected} order by ${orderBy(matching.order)} limit ${most}::integer) as found`
}

/** How many of the first `walk` of the list match. */
async function countNearest(db: Database, matching: Matching, walk: number): Promise<number> {
  const { rows: [found] } = await sql<{ total: number }>`select count(*)::integer as total from ${nearest(matching, null, walk)}`.execute(db)
  return found!.total
}

/** A page of those that match in the order of how well they do, of the newest ones. `words`: a `tsquery`. */
export async function listRelevant(db: Database, matching: Matching, words: string, { limit, after }: Paging, counted: Counted): Promise<Listing<StatementInArticle>> {
  if (counted.total === 0 || limit === 0) return { items: [], next: null, ...counted }
  const place = after === undefined ? null : placeOfCursor('relevance', after, 4).numbers
  const from = await newestOf(db, matching, counted, { most: RANK_TO, enough: RANK_TO })
  // By how near to each other the words stand, in how long a text; what was said counts more than who said it, and a form less than the word.
  const rank = sql`round(1e6 * ts_rank_cd('{0.1, 0.2, 0.4, 1.0}', terms, ${words}::tsquery, 1))::integer`
  const columns = sql`(rank, published, version, -position)`
  const { rows: found } = await sql<Listed & { rank: number }>`
    select rank, ${LISTED}, statements.record from (
      select * from (select ${rank} as rank, published, version, position, analysis, first_version, last_version from ${from}) as ranked
      where ${place === null ? sql`true` : sql`${columns} < (${place[0]}::integer, ${place[1]}::integer, ${place[2]}::integer, ${-place[3]!}::integer)`}
      order by rank desc, published desc, version desc, position limit ${limit + 1}::integer) as page
    join statements on statements.analysis = page.analysis and statements.position = page.position
    order by page.rank desc, page.published desc, page.version desc, page.position`.execute(db)
  const last = found.length > limit ? found[limit - 1]! : null
  return {
    items: await inArticles(db, found.slice(0, limit)), ...counted,
    next: last === null ? null : cursorOf('relevance', { numbers: [last.rank, last.published, last.version, last.position] }),
  }
}

/** Whether no more than `walk` statements come after a place. */
async function endsWithin(db: Database, { list, order }: Matching, place: Place | null, walk: number): Promise<boolean> {
  const { rows } = await sql`select 1 from (select published from ${sql.table(list)} where ${afterPlace(order, place)} order by ${orderBy(order)}
    limit 1 offset ${walk}::integer) as further`.execute(db)
  return rows.length === 0
}

/** How many statements match, counted up to `most`. */
async function countTo(db: Database, matching: Matching, most: number): Promise<number> {
  const { rows, repeats } = rowsOf(matching)
  // With repeats, twice as many rows are looked at. `materialized` keeps the limit from the planner, which would think it
  // quicker to look through everything until enough are found; the rows are still only made as they are needed.
  const looked = repeats ? 2 * most : most
  const { rows: [first] } = await sql<{ total: number; rows: number }>`
    with rows as materialized (${rows})
    select count(${repeats ? sql`distinct (version, position)` : sql`*`})::integer as total, count(*)::integer as rows
    from (select version, position from rows limit ${looked}::integer) as first`.execute(db)
  if (first === undefined || first.rows < looked || first.total >= most) return Math.min(first?.total ?? 0, most)
  const { rows: [every] } = await sql<{ total: number }>`select count(distinct (version, position))::integer as total from (${rows}) as all_rows`.execute(db)
  return Math.min(every?.total ?? 0, most)
}

interface Listed {
  readonly published: number
  readonly version: number
  readonly position: number
  readonly analysis: number
  readonly first_version: number
  readonly last_version: number
  readonly record: string
}

const LISTED = sql`page.published, page.version, page.position, page.analysis, page.first_version, page.last_version`

/** The first of `from`, which has the columns of `listed_statements` and may end in a condition, in an order. */
async function page(db: Database, from: RawBuilder<unknown>, order: Order, limit: number): Promise<Pick<Listing<StatementInArticle>, 'items' | 'next'>> {
  const { rows: found } = await sql<Listed & { key: number }>`
    select ${LISTED}, page.key, statements.record
    from (select published, said, version, position, analysis, first_version, last_version, ${keyColumn(order)} as key from ${from} order by ${orderBy(order)} limit ${limit + 1}::integer) as page
    join statements on statements.analysis = page.analysis and statements.position = page.position
    order by page.key ${sql.raw(order.oldest ? 'asc' : 'desc')}, page.version ${sql.raw(order.oldest ? 'asc' : 'desc')}, page.position`.execute(db)
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return { items: await inArticles(db, rows), next: found.length > limit && last !== undefined ? cursorAt(order, last) : null }
}

/** Entries of a list with what they are shown with. */
async function inArticles(db: Database, rows: readonly Listed[]): Promise<StatementInArticle[]> {
  if (rows.length === 0) return []
  const wanted = [...new Set(rows.map((row) => row.version))]
  const kept = await db.selectFrom('page_versions').innerJoin('readings', 'readings.sequence', 'page_versions.reading')
    .select(['page_versions.sequence', 'readings.record']).where('page_versions.sequence', 'in', wanted).execute()
  const articles = new Map(kept.map((row) => [row.sequence, toArticle(row.record)]))
  const seen = await seenBetween(db, rows.map((row) => ({ first: row.first_version, last: row.last_version })))
  const statements = rows.map(({ analysis, record }) => ({ analysis, statement: toStatement(record) }))
  const holders = await holdersIn(db, statements)
  return rows.map((row, i) => ({ statement: statements[i]!.statement, holders: holders[i]!, article: articles.get(row.version)!, seen: seen[i]! }))
}
