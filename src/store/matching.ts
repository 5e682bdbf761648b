import { sql, type Kysely, type RawBuilder } from 'kysely'
import { cursorOf, placeOfCursor } from './cursor.js'
import { holdersIn } from './holders.js'
import { toArticle, toStatement } from './rows.js'
import type { Tables } from './schema.js'
import { seenBetween } from './seen.js'
import type { Listing, Paging, StatementInArticle } from './store.js'
import { queryOf } from './terms.js'

type Database = Kysely<Tables>

/**
 * Matches are counted so far: to count all would be most of a search's time. With fewer matches, a page is found by collecting all and
 * sorting them; with more, it is sought among those that come next in the order of lists.
 * Chosen here, since Postgres' guesses of how often words stand together are often far off, and PGlite has nobody to keep
 * its statistics.
 */
const COUNT_TO = 1_000

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

/** One query for any of many names takes the index long; with more than this, each name is looked up on its own. */
export const MOST_NAMES = 60

/** What is listed: statements, or topic mentions apart from them. */
export type List = 'listed_statements' | 'listed_topics'

/** Which statements are asked for: as a condition on rows of `listed_statements`, and as rows found through the index. */
export interface Matching {
  readonly condition: RawBuilder<unknown>
  /** A query for `published`, `version`, `position`, `analysis`, `first_version` and `last_version`. */
  readonly rows: RawBuilder<unknown>
  /** Whether `rows` may hold a statement more than once. */
  readonly repeats: boolean
  readonly list: List
}

/** How many match; `more`: counting stopped there. */
export type Counted = Pick<Listing<unknown>, 'total' | 'more'>

/** A place in the order of lists, right after a statement. */
interface Place {
  readonly published: number
  readonly version: number
  readonly position: number
}

const COLUMNS = sql`published, version, position, analysis, first_version, last_version`
const ORDER = sql`published desc, version desc, position`

/** `terms` as the text of a `tsquery`. */
export function byTerms(terms: string, list: List = 'listed_statements'): Matching {
  const condition = sql`terms @@ ${terms}::tsquery`
  const rows = sql`select ${COLUMNS} from ${sql.table(list)} where ${condition}`
  return { condition, rows, repeats: false, list }
}

/** Statements with all the `required` words and `marks` by speakers whose names hold `part`: each of `names`, their numbers, is looked up on its own. */
export function calledByAny(required: readonly string[], part: string, names: readonly number[], marks: readonly string[], list: List = 'listed_statements'): Matching {
  const called = sql`strpos(called, ${part}) > 0`
  const condition = required.length + marks.length === 0 ? called : sql`${byTerms(queryOf(required, null, marks)).condition} and ${called}`
  const searches = names.map((name) => queryOf(required, { names: [name], as: 'both' }, marks))
  const rows = sql`select one.* from unnest(${searches}::text[]) as asked (terms) cross join lateral (
    select ${COLUMNS} from ${sql.table(list)} where terms @@ asked.terms::tsquery) as one`
  return { condition, rows, repeats: true, list }
}

/** How many statements match, counted up to 1,000. */
export async function countMatching(db: Database, matching: Matching): Promise<Counted> {
  if (await isPlenty(db, matching)) return { total: COUNT_TO, more: true }
  const counted = await countTo(db, matching, COUNT_TO + 1)
  return counted > COUNT_TO ? { total: COUNT_TO, more: true } : { total: counted }
}

/** Whether more match than are counted, told by reading on from where the table begins: worthwhile only where a sample holds many. */
async function isPlenty(db: Database, { condition, list }: Matching): Promise<boolean> {
  const among = async (rows: number) => {
    const { rows: [found] } = await sql<{ total: number }>`select count(*)::integer as total
      from (select terms, called from ${sql.table(list)} limit ${rows}::integer) as first where ${condition}`.execute(db)
    return found?.total ?? 0
  }
  const share = await among(SAMPLE) / SAMPLE
  return share >= PLENTY && await among(Math.ceil(1.5 * COUNT_TO / share)) > COUNT_TO
}

/** A page of all that a list shows. */
export function pageOfAll(db: Database, { limit, after }: Paging, list: List = 'listed_statements'): Promise<Pick<Listing<StatementInArticle>, 'items' | 'next'>> {
  return page(db, sql`${sql.table(list)} where ${afterPlace(placeOf(after))}`, limit)
}

/** A page of the statements that match; `counted` are known to. */
export async function listMatching(db: Database, matching: Matching, { limit, after }: Paging, counted: Counted): Promise<Listing<StatementInArticle>> {
  const place = placeOf(after)
  if (counted.total === 0 || limit === 0) return { items: [], next: null, ...counted }
  if (counted.more === true || counted.total > COUNT_TO) {
    const walk = WALK_TO + WALK_EACH * limit
    // The limit inside keeps the condition from the index on terms.
    const nearest = sql`(select * from (select * from ${sql.table(matching.list)} where ${afterPlace(place)}
      order by ${ORDER} limit ${walk}::integer) as nearest where ${matching.condition}) as found`
    const found = await page(db, nearest, limit)
    if (found.next !== null || await endsWithin(db, matching.list, place, walk)) return { ...found, ...counted }
  }
  // `materialized` keeps the order from the index on the order, which would have it walk through the whole list.
  const found = sql`(with rows as materialized (${matching.rows}) select ${sql.raw(matching.repeats ? 'distinct' : '')} * from rows) as found where ${afterPlace(place)}`
  return { ...await page(db, found, limit), ...counted }
}

function placeOf(after: string | undefined): Place | null {
  if (after === undefined) return null
  const [published, version, position] = placeOfCursor('statements', after, 3).numbers
  return { published: published!, version: version!, position: position! }
}

/** What comes after a place, as a condition whose first part is a stretch of the index on the order. */
function afterPlace(place: Place | null): RawBuilder<unknown> {
  if (place === null) return sql`true`
  const { published, version, position } = place
  const here = sql`(${published}::integer, ${version}::integer)`
  return sql`(published, version) <= ${here} and ((published, version) < ${here} or position > ${position}::integer)`
}

/** Whether no more than `walk` statements come after a place. */
async function endsWithin(db: Database, list: List, place: Place | null, walk: number): Promise<boolean> {
  const { rows } = await sql`select 1 from (select published from ${sql.table(list)} where ${afterPlace(place)} order by ${ORDER}
    limit 1 offset ${walk}::integer) as further`.execute(db)
  return rows.length === 0
}

/** How many statements match, counted up to `most`. */
async function countTo(db: Database, { rows, repeats }: Matching, most: number): Promise<number> {
  // With repeats, twice as many rows are looked at. `materialized` keeps the limit from the planner, which would think it
  // quicker to look through everything until enough are found; the rows are still only made as they are needed.
  const looked = repeats ? 2 * most : most
  const { rows: [first] } = await sql<{ total: number; rows: number }>`
    with rows as materialized (${rows})
    select count(${repeats ? sql`distinct (version, position)` : sql`*`})::integer as total, count(*)::integer as rows
    from (select version, position from rows limit ${looked}::integer) as first`.execute(db)
  if (first === undefined || first.rows < looked || first.total >= most) return Math.min(first?.total ?? 0, most)
  const { rows: [all] } = await sql<{ total: number }>`select count(distinct (version, position))::integer as total from (${rows}) as all_rows`.execute(db)
  return Math.min(all?.total ?? 0, most)
}

/** The first of `from`, which has the columns of `listed_statements` and may end in a condition, in the order of lists. */
async function page(db: Database, from: RawBuilder<unknown>, limit: number): Promise<Pick<Listing<StatementInArticle>, 'items' | 'next'>> {
  const { rows: found } = await sql<Place & { analysis: number; first_version: number; last_version: number; record: string }>`
    select page.published, page.version, page.position, page.analysis, page.first_version, page.last_version, statements.record
    from (select ${COLUMNS} from ${from} order by ${ORDER} limit ${limit + 1}::integer) as page
    join statements on statements.analysis = page.analysis and statements.position = page.position
    order by page.published desc, page.version desc, page.position`.execute(db)
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  if (last === undefined) return { items: [], next: null }
  const wanted = [...new Set(rows.map((row) => row.version))]
  const kept = await db.selectFrom('page_versions').innerJoin('readings', 'readings.sequence', 'page_versions.reading')
    .select(['page_versions.sequence', 'readings.record']).where('page_versions.sequence', 'in', wanted).execute()
  const articles = new Map(kept.map((row) => [row.sequence, toArticle(row.record)]))
  const seen = await seenBetween(db, rows.map((row) => ({ first: row.first_version, last: row.last_version })))
  const statements = rows.map(({ analysis, record }) => ({ analysis, statement: toStatement(record) }))
  const holders = await holdersIn(db, statements)
  return {
    items: rows.map((row, i) => ({ statement: statements[i]!.statement, holders: holders[i]!, article: articles.get(row.version)!, seen: seen[i]! })),
    next: found.length > limit ? cursorOf('statements', { numbers: [last.published, last.version, last.position] }) : null,
  }
}
