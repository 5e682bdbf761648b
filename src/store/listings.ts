import { sql, type Kysely, type RawBuilder } from 'kysely'
import { toArticle, toSighting, toStatement } from './rows.js'
import type { Tables } from './schema.js'
import { seenBetween } from './seen.js'
import type { ListedArticle, Listing, Paging, SpeakerSummary, StatementInArticle, StatementQuery } from './store.js'
import { countAll } from './tallies.js'
import { fold, queryOf, storableKey, words } from './terms.js'

type Database = Kysely<Tables>

/**
 * Matches are counted so far, or to the end of the page that is asked for: to count all would be most of a search's time.
 * With fewer matches, a page is found by collecting all and sorting them; with more, it is sought among the newest first.
 * Chosen here, since Postgres' guesses of how often words stand together are often far off, and PGlite has nobody to keep
 * its statistics.
 */
const COUNT_TO = 1_000

/**
 * How many of the newest statements are walked through for a page of what matches often: a few milliseconds where they
 * don't hold it, since most that matches is old. Then all matches are collected after all.
 */
const WALK_TO = 5_000

/** One query for any of many names takes the index long; with more than this, each name is looked up on its own. */
const MOST_NAMES = 60

/** Which statements are asked for: as a condition on rows of `listed_statements`, and as rows found through the index. */
interface Matching {
  readonly condition: RawBuilder<unknown>
  /** A query for `published`, `version`, `position`, `analysis`, `first_version` and `last_version`. */
  readonly rows: RawBuilder<unknown>
  /** Whether `rows` may hold a statement more than once. */
  readonly repeats: boolean
}

export async function listStatements(db: Database, query: StatementQuery): Promise<Listing<StatementInArticle>> {
  const required = words(query.words ?? '')
  const part = fold(query.speaker ?? '')
  const isAsked = (text: string | undefined) => (text ?? '').trim() !== ''
  // Something was asked for, but nothing that could be found: `?!`.
  if ((required.length === 0 && isAsked(query.words)) || (part === '' && isAsked(query.speaker))) return nothing
  if (part === '') return required.length === 0 ? listAll(db, query) : listMatching(db, byTerms(queryOf(required, null)), query)
  const names = await namesHolding(db, part)
  if (names.length === 0) return nothing
  if (names.length <= MOST_NAMES) return listMatching(db, byTerms(queryOf(required, names)), query)
  const called = sql`strpos(called, ${part}) > 0`
  const said = required.length === 0 ? called : sql`${byTerms(queryOf(required, null)).condition} and ${called}`
  return listMatching(db, { condition: said, rows: rowsOfEach(names.map((name) => queryOf(required, [name]))), repeats: true }, query)
}

export async function listStatementsBy(db: Database, key: string, paging: Paging): Promise<Listing<StatementInArticle>> {
  const named = await db.selectFrom('speaker_names').select('id').where('key', '=', storableKey(key)).execute()
  if (named.length === 0) return nothing
  const summary = await db.selectFrom('speakers').select('statements').where('key', '=', storableKey(key)).executeTakeFirst()
  return listMatching(db, byTerms(queryOf([], named.map(({ id }) => id))), paging, summary?.statements ?? 0)
}

export async function listSpeakers(db: Database, { words: asked, limit, offset }: Paging & { readonly words?: string }) {
  let matching = db.selectFrom('speakers').where('statements', '>', 0)
  for (const word of fold(asked ?? '').split(' ').filter(Boolean)) {
    matching = matching.where((build) => build.exists(
      build.selectFrom('speaker_names').whereRef('speaker_names.key', '=', 'speakers.key').where(holds(word)),
    ))
  }
  const items: SpeakerSummary[] = await matching.select(['key', 'name', 'statements'])
    .orderBy('statements', 'desc').orderBy('name').orderBy('key').limit(limit).offset(offset).execute()
  return { items, total: await count(matching.select(sql<number>`count(*)::integer`.as('total')).executeTakeFirst()) }
}

export async function listArticles(db: Database, { limit, offset }: Paging): Promise<Listing<ListedArticle>> {
  const rows = await db.selectFrom('page_versions').innerJoin('readings', 'readings.sequence', 'page_versions.reading')
    .innerJoin('sightings', 'sightings.id', 'readings.sighting')
    .select(['page_versions.sequence', 'page_versions.statements', 'readings.record', 'sightings.record as sighting'])
    .select(sql<string>`(select min(first.added_at) from readings as first where first.capture = readings.capture)`.as('added_at'))
    .orderBy('page_versions.published', 'desc').orderBy('page_versions.sequence', 'desc').limit(limit).offset(offset).execute()
  const seen = await seenBetween(db, rows.map(({ sequence }) => ({ first: sequence, last: sequence })))
  const items = rows.map((row, i) => ({
    article: toArticle(row.record), sighting: toSighting(row.sighting), addedAt: row.added_at, statements: row.statements, seen: seen[i]!,
  }))
  return { items, total: (await countAll(db)).articles }
}

const nothing: Listing<StatementInArticle> = { items: [], total: 0 }

async function listAll(db: Database, { limit, offset }: Paging): Promise<Listing<StatementInArticle>> {
  return { items: await page(db, sql`listed_statements`, limit, offset), total: (await countAll(db)).statements }
}

const COLUMNS = sql`published, version, position, analysis, first_version, last_version`

/** `terms` as the text of a `tsquery`. */
function byTerms(terms: string): Matching {
  const condition = sql`terms @@ ${terms}::tsquery`
  const rows = sql`select ${COLUMNS} from listed_statements where ${condition}`
  return { condition, rows, repeats: false }
}

/** Of each of some searches the rows; a statement that several find comes several times. */
function rowsOfEach(searches: readonly string[]): RawBuilder<unknown> {
  return sql`select one.* from unnest(${searches}::text[]) as asked (terms) cross join lateral (
    select ${COLUMNS} from listed_statements where terms @@ asked.terms::tsquery) as one`
}

/** `known`: how many match, where that need not be counted. */
async function listMatching(
  db: Database, matching: Matching, { limit, offset }: Paging, known?: number,
): Promise<Listing<StatementInArticle>> {
  const most = Math.max(COUNT_TO, offset + limit)
  const counted = known ?? await countTo(db, matching, most + 1)
  const listing = known === undefined && counted > most ? { total: most, more: true as const } : { total: counted }
  if (counted <= offset || limit === 0) return { items: [], ...listing }
  if (counted > COUNT_TO) {
    // The limit inside keeps the condition from the index on terms.
    const newest = sql`(select * from (select * from listed_statements
      order by published desc, version desc, position limit ${WALK_TO}::integer) as newest where ${matching.condition}) as found`
    const items = await page(db, newest, limit, offset)
    if (items.length === Math.min(limit, counted - offset)) return { items, ...listing }
  }
  // `materialized` keeps the order from the index on the order, which would have it walk through the whole list.
  const found = sql`(with rows as materialized (${matching.rows}) select ${sql.raw(matching.repeats ? 'distinct' : '')} * from rows) as found`
  return { items: await page(db, found, limit, offset), ...listing }
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
  return count(sql<{ total: number }>`select count(distinct (version, position))::integer as total from (${rows}) as all_rows`
    .execute(db).then(({ rows: [all] }) => all))
}

/** A page of `from`, which has the columns of `listed_statements`, in the order of lists. */
async function page(db: Database, from: RawBuilder<unknown>, limit: number, offset: number): Promise<StatementInArticle[]> {
  const { rows } = await sql<{ version: number; first_version: number; last_version: number; record: string }>`
    select page.version, page.first_version, page.last_version, statements.record
    from (select ${COLUMNS} from ${from}
      order by published desc, version desc, position limit ${limit}::integer offset ${offset}::integer) as page
    join statements on statements.analysis = page.analysis and statements.position = page.position
    order by page.published desc, page.version desc, page.position`.execute(db)
  const wanted = [...new Set(rows.map((row) => row.version))]
  if (wanted.length === 0) return []
  const kept = await db.selectFrom('page_versions').innerJoin('readings', 'readings.sequence', 'page_versions.reading')
    .select(['page_versions.sequence', 'readings.record']).where('page_versions.sequence', 'in', wanted).execute()
  const articles = new Map(kept.map((row) => [row.sequence, toArticle(row.record)]))
  const seen = await seenBetween(db, rows.map((row) => ({ first: row.first_version, last: row.last_version })))
  return rows.map((row, i) => ({ statement: toStatement(row.record), article: articles.get(row.version)!, seen: seen[i]! }))
}

/** The numbers of the names that hold `part`, which is folded. */
async function namesHolding(db: Database, part: string): Promise<number[]> {
  const rows = await db.selectFrom('speaker_names').select('id').where(holds(part)).execute()
  return rows.map(({ id }) => id)
}

function holds(part: string): RawBuilder<boolean> {
  return sql<boolean>`strpos(speaker_names.folded, ${part}) > 0`
}

async function count(answer: Promise<{ total: number } | undefined>): Promise<number> {
  return (await answer)?.total ?? 0
}
