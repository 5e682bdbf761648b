import { sql, type Kysely, type RawBuilder } from 'kysely'
import { cursorOf, placeOfCursor } from './cursor.js'
import { holdersIn } from './holders.js'
import { toArticle, toStatement } from './rows.js'
import type { Tables } from './schema.js'
import type { Condition } from './search/condition.js'
import { afterPlace, cursorAt, inStretch, keyColumn, NEWEST, orderBy, placeAt, stretch, type Order, type Place } from './search/order.js'
import { paysToSeek, sampleOf, saves, shareIn, stretchFor, type ListNow, type Sampled } from './search/sample.js'
import { margin, WALK_EACH, WALK_TO, walkFor } from './search/walk.js'
import { seenAndRead } from './seen.js'
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
 * Statements of which the index first collects as many as there are take it longer than reading the table until enough are found: from such a
 * share on. So many are looked at to guess it: a millisecond or two.
 */
const PLENTY = 0.04
/** Where likely so many match, it is tried whether those of some months are more than are counted. */
export const MANY = 3 * COUNT_TO
/** Statements of so short a stretch of time are all read. */
const SHORT = 2_000

/** So many the index collects in some milliseconds, and so many of them are looked at in as long. */
const [COLLECTED_SOON, LOOKED_AT_SOON] = [100_000, 4_000]

/** Of what the index collects without regard to the order of words, so many are looked at to tell how much matches. */
const CANDIDATES = 6_000
/** So many found on the way are enough to tell what there is. */
const FEW = 100
/** So much longer a stretch of time is looked in, where one held less than what it should; so many times. */
const LONGER = 5
const TRIES = 2

/** Results are put in order by relevance so far, the newest ones. */
export const RANK_TO = 1_000

/** What is listed: statements, or topic mentions apart from them. */
export type List = 'listed_statements' | 'listed_topics'

/** Which statements are asked for, by what is on each. */
export interface Matching {
  readonly list: List
  /** Parts of a `tsquery` that must all hold. */
  readonly terms: readonly string[]
  /** Conditions on other columns. */
  readonly also: readonly Condition[]
  readonly order: Order
  /** As `newestOf` tells it, for a list in the order of adding; by publication where it is missing. */
  readonly newest?: Order
  /** Of the terms, those that follow from others or from `also`: the index finds by them, and nothing is to be looked at again for them. */
  readonly implied?: readonly string[]
  /** What a look at some statements tells of it; missing where none was taken. */
  readonly looked?: Sampled
}

/** How many match; `more`: counting stopped there. */
export type Counted = Pick<Listing<unknown>, 'total' | 'more'>

/** Columns that are taken along: what is wide only where it is needed, since rows are sorted. */
const COLUMNS = { page: sql`published, said, version, position, analysis, first_version, last_version`, counts: sql`published, said, version, position, facets`, ranks: sql`published, said, version, position, analysis, first_version, last_version, terms`, all: sql`published, said, version, position, analysis, first_version, last_version, facets`, allRanks: sql`published, said, version, position, analysis, first_version, last_version, facets, terms` } as const
export type Columns = keyof typeof COLUMNS

/** Statements with all of `terms`, newest first. */
export function byTerms(terms: readonly string[], list: List = 'listed_statements'): Matching {
  return { list, terms, also: [], order: NEWEST }
}

function all(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`
}

const asQuery = (terms: readonly string[]) => sql`terms @@ ${terms.join(' & ')}::tsquery`

/**
 * The same for the index, as a condition for each term: what has them all it finds so in a third of the time, since what one of them rules out is not sought by the others. What must not be there is
 * sought with something that must: alone the index would collect everything for it.
 */
function eachAsQuery(terms: readonly string[]): RawBuilder<unknown> {
  const [first, ...others] = terms.filter((term) => !term.startsWith('!'))
  const not = terms.filter((term) => term.startsWith('!'))
  return first === undefined ? asQuery(not) : all([asQuery([first, ...not]), ...others.map((term) => asQuery([term]))])
}

/** What the index collects before it is looked at whether it matches: without what must not be there. */
function looseOf({ terms, looked }: Matching): RawBuilder<unknown> {
  const positive = terms.filter((term) => !term.startsWith('!') && looked?.dense.includes(term) !== true)
  return positive.length === 0 ? sql`true` : eachAsQuery(positive)
}

/** Conditions of which the first is one that the index on terms serves. What is on most statements is only looked at on those that the index finds, after other columns, which takes a tenth as long. */
function byIndex({ terms, looked, implied, also }: Matching): RawBuilder<unknown>[] {
  const conditions = also.map((one) => one.sql)
  const dense = looked?.dense ?? []
  const rest = terms.filter((term) => dense.includes(term) && implied?.includes(term) !== true)
  const first = terms.filter((term) => !dense.includes(term))
  return [...(first.length === 0 ? [] : [eachAsQuery(first)]), ...conditions, ...(rest.length === 0 ? [] : [conditions.length === 0 ? sql`(${asQuery(rest)}) is not false` : sql`case when ${all(conditions)} then ${asQuery(rest)} else false end`])]
}

/** As a condition on rows of the list. */
export function conditionOf(matching: Matching): RawBuilder<unknown> {
  return all(byIndex(matching))
}

/** The same, with what a look at some statements tells. `now`: the list as it was just looked up. */
export async function looked(db: Database, matching: Matching, now?: ListNow): Promise<Matching> {
  return { ...matching, looked: await sampleOf(db, dated(matching), now) }
}

/** The same in an order of dates: in that of adding no stretch of time is next. */
export function dated(matching: Matching): Matching {
  return matching.order.by === 'added' ? { ...matching, order: matching.newest ?? NEWEST } : matching
}

/** Of what matches, what lies in the stretch that is likely to hold so many that come next, and more of `known`; `null` where it may be no less than all. `likely`: how many the index collects for it. */
export function within(matching: Matching, place: Place | null, known: number, wanted: number): (Matching & { readonly likely: number }) | null {
  const { looked: sampled, order, terms, also } = matching
  const found = sampled === undefined ? null : stretchFor(sampled.sample, order, place, known, wanted)
  if (found === null || sampled === undefined) return null
  const inside = shareIn(sampled.sample, found)
  // What a longer stretch is found by follows from the marks of this one; what tells of the other date may leave out too little of it.
  const isLonger = (term: string) => term.startsWith(`('#${order.by === 'said' ? 's' : 'p'}:`)
  const isIdle = (term: string) => {
    const share = sampled.times.get(term)
    return share !== undefined && !saves({ term, share, found: sampled.found * inside / Math.max(share, inside), rows: sampled.sample.rows })
  }
  const idle = terms.filter((term) => !isLonger(term) && isIdle(term))
  const rest = terms.filter((term) => !isLonger(term) && !idle.includes(term))
  const isSought = (term: string) => !term.startsWith('!') && !sampled.dense.includes(term)
  const use = !rest.some(isSought) || paysToSeek({ term: found.marks, share: inside, found: sampled.found, rows: sampled.sample.rows })
  return { ...matching, terms: use ? [...rest, found.marks] : rest, also: [...also, { sql: sql`${keyColumn(order)} + 0 between ${found.from}::integer and ${found.to}::integer` }], likely: sampled.found * (use ? inside : 1) }
}

/** As rows found through the index, where it can. */
export function rowsOf(matching: Matching, columns: Columns = 'page'): RawBuilder<unknown> {
  return sql`select ${COLUMNS[columns]} from ${sql.table(matching.list)} where ${all([conditionOf(matching), inStretch(matching.order)])}`
}

/** How many statements match, counted up to 1,000. `told`: that it was tried already whether more of the newest do. */
export async function countMatching(db: Database, matching: Matching, told = false): Promise<Counted> {
  const guessed = (told ? null : await byStretch(db, matching)) ?? await byReading(db, matching) ?? await byCandidates(db, matching)
  if (guessed !== null) return guessed
  const counted = await countTo(db, matching, COUNT_TO + 1)
  return counted > COUNT_TO ? MORE : { total: counted }
}

/** That more match than are counted. */
export const MORE: Counted = { total: COUNT_TO, more: true }

/** That more match than are counted, told by those of the time that likely holds so many, where likely many more do; `null` where that doesn't tell. */
async function byStretch(db: Database, matching: Matching): Promise<Counted | null> {
  const { looked: found } = matching
  if (found === undefined || found.sample.share * found.sample.rows < MANY || isPlain(found)) return null
  // In which order they are listed is nothing to how many there are.
  const part = within(dated(matching), null, 0, margin(found.sample) * COUNT_TO)
  return part !== null && await countTo(db, part, COUNT_TO + 1) > COUNT_TO ? MORE : null
}

/** Whether the index collects no more than it soon has, and so much of that matches that counting it ends before much of it was looked at. */
function isPlain({ found, sample: { share, rows } }: Sampled): boolean {
  return found <= COLLECTED_SOON && COUNT_TO * found <= LOOKED_AT_SOON * share * rows
}

/**
 * Of a short stretch of time how many match in it; else whether more do than are counted, told by reading on from where the table begins: worthwhile only where many do. `null` where neither
 * tells.
 */
async function byReading(db: Database, matching: Matching): Promise<Counted | null> {
  const { list, order } = matching
  const short = (order.from !== null || order.to !== null) && !isLong(matching)
  const among = async (rows: number) => {
    const part = short ? sql`where ${stretch(order)} order by ${orderBy(order)}` : sql``
    const { rows: [found] } = await sql<{ total: number; seen: number }>`select count(*) filter (where ${conditionOf(matching)})::integer as total, count(*)::integer as seen
      from (select published, said, copy, facets, terms, called, version, position from ${sql.table(list)} ${part} limit ${rows}::integer) as first`.execute(db)
    return found!
  }
  if (short) {
    const first = await among(SHORT)
    if (first.seen < SHORT) return first.total > COUNT_TO ? MORE : { total: first.total }
  }
  const share = matching.looked?.sample.share ?? 0
  return share >= PLENTY && (await among(Math.ceil(1.5 * COUNT_TO / share))).total > COUNT_TO ? MORE : null
}

/** Whether the stretch of time that is asked for likely has many times as many statements as are read of a short one. */
export function isLong({ looked: found, order: { from, to } }: Matching): boolean {
  if (found === undefined) return false
  const { dates, rows } = found.sample
  const inside = dates.filter((date) => date >= (from ?? 0) && date <= (to ?? Infinity)).length
  return inside >= FEW && rows * inside / dates.length > 10 * SHORT
}

/**
 * Where the index collects much more than what matches (what must not stand there does), so many of what it collects are looked at: of what matches there is one more at least than
 * one less. `null` where it doesn't, or few of them do.
 */
async function byCandidates(db: Database, matching: Matching): Promise<Counted | null> {
  const { list, terms, order } = matching
  if (!terms.some((term) => term.startsWith('!'))) return null
  const loose = sql`with loose as materialized (select published, said, copy, facets, terms, called, version, position from ${sql.table(list)} where ${all([looseOf(matching), inStretch(order)])}),
    first as (select * from loose limit ${CANDIDATES}::integer)`
  const counted = async (rows: RawBuilder<unknown>) => (await sql<{ total: number }>`${loose} select count(*)::integer as total from ${rows} as found`.execute(db)).rows[0]?.total ?? 0
  // Looking ends where more are found than are counted.
  const total = await counted(sql`(select 1 from first where ${conditionOf(matching)} limit ${COUNT_TO + 1}::integer)`)
  if (total > COUNT_TO) return MORE
  if (await counted(sql`first`) < CANDIDATES) return { total }
  return total < FEW ? null : { total: Math.min(total - 1, COUNT_TO), more: true }
}

/** A page of the statements that match; `counted` are known to. */
export async function listMatching(db: Database, matching: Matching, paging: Paging, counted: Counted): Promise<Listing<StatementInArticle>> {
  return { ...await pageOf(db, await placesOf(db, matching, paging, counted), matching.order, paging.limit), ...counted }
}

/** The entries of the list that a page of those that match has, in their order; one more where more follow. */
export async function placesOf(db: Database, matching: Matching, { limit, after }: Paging, counted: Counted): Promise<readonly (Listed & { readonly key: number })[]> {
  const { order } = matching
  const place = placeAt(order, after)
  if (counted.total === 0 || limit === 0) return []
  if (counted.more === true || counted.total > COUNT_TO) {
    const walk = walkFor(matching.looked, order, limit + 1, WALK_TO + WALK_EACH * limit)
    if (walk !== null) {
      const found = await page(db, nearest(matching, place, walk), order, limit)
      if (found.length > limit || await endsWithin(db, matching, place, walk)) return found
    }
    for (let [tried, wanted] = [0, 3 * (limit + 1)]; tried < TRIES; tried++, wanted *= LONGER) {
      const part = within(matching, place, COUNT_TO, wanted)
      const found = part === null ? [] : await page(db, collected(part, place), order, limit)
      if (found.length > limit) return found
    }
  }
  return page(db, collected(matching, place), order, limit)
}

/** All that matches after a place, as rows to select from. */
function collected(matching: Matching, place: Place | null, columns?: Columns): RawBuilder<unknown> {
  // `materialized` keeps the order from the index on the order, which would have it walk through the whole list.
  return sql`(with rows as materialized (${rowsOf(matching, columns)}) select * from rows) as found where ${afterPlace(matching.order, place)}`
}

/** The first that match among the next `walk` of the list. The limit inside keeps the condition from the index on terms. */
export function nearest(matching: Matching, place: Place | null, walk: number, columns: Columns = 'page'): RawBuilder<unknown> {
  return sql`(select ${COLUMNS[columns]} from (select * from ${sql.table(matching.list)} where ${afterPlace(matching.order, place)}
    order by ${orderBy(matching.order)} limit ${walk}::integer) as nearest where ${conditionOf(matching)}) as found`
}

/** Rows to select from, which are only good where they are `least` at least. */
export interface NewestTry {
  readonly from: RawBuilder<unknown>
  readonly least: number
}

/**
 * The newest that match, up to `most`, with their columns: what is to be tried in turn; the last always holds. Where more match than are counted, those of the next few thousand of the list, if
 * that is likely to have `enough` of them; else those of a stretch of time that is.
 */
export function newestTries(matching: Matching, counted: Counted, { most, enough, columns }: { readonly most: number; readonly enough: number; readonly columns: Columns }): readonly NewestTry[] {
  const all = collected(matching, null, columns)
  if (counted.more !== true && counted.total <= COUNT_TO) return [{ from: sql`(select * from ${all}) as found`, least: 0 }]
  const newest = (from: RawBuilder<unknown>) => sql`(select * from ${from} order by ${orderBy(matching.order)} limit ${most}::integer) as found`
  const walk = walkFor(matching.looked, matching.order, enough / 2)
  const part = within(matching, null, COUNT_TO, enough)
  return [
    ...(walk === null ? [] : [{ from: newest(nearest(matching, null, walk, columns)), least: enough / 2 }]), ...(part === null ? [] : [{ from: newest(collected(part, null, columns)), least: FEW }]),
    { from: newest(all), least: 0 },
  ]
}

async function countIn(db: Database, from: RawBuilder<unknown>): Promise<number> {
  const { rows: [found] } = await sql<{ total: number }>`select count(*)::integer as total from ${from}`.execute(db)
  return found!.total
}

/** How well a row matches, by how near to each other the words stand, in how long a text; what was said counts more than who said it, and a form less than the word. `words`: a `tsquery`. */
export function rankBy(words: string): RawBuilder<unknown> {
  return sql`round(1e6 * ts_rank_cd('{0.1, 0.2, 0.4, 1.0}', terms, ${words}::tsquery, 1))::integer`
}

/** A page of those that match in the order of how well they do, of the newest ones. `words`: a `tsquery`. */
export async function listRelevant(db: Database, matching: Matching, words: string, { limit, after }: Paging, counted: Counted): Promise<Listing<StatementInArticle>> {
  if (counted.total === 0 || limit === 0) return { items: [], next: null, ...counted }
  const place = after === undefined ? null : placeOfCursor('relevance', after, 4).numbers
  const rank = rankBy(words)
  const columns = sql`(rank, published, version, -position)`
  const ranked = async (from: RawBuilder<unknown>) => (await sql<Listed & { rank: number; held: number }>`
    select rank, held, ${LISTED}, statements.record from (
      select * from (select ${rank} as rank, count(*) over ()::integer as held, published, version, position, analysis, first_version, last_version from ${from}) as ranked
      where ${place === null ? sql`true` : sql`${columns} < (${place[0]}::integer, ${place[1]}::integer, ${place[2]}::integer, ${-place[3]!}::integer)`}
      order by rank desc, published desc, version desc, position limit ${limit + 1}::integer) as page
    join statements on statements.analysis = page.analysis and statements.position = page.position
    order by page.rank desc, page.published desc, page.version desc, page.position`.execute(db)).rows
  let found: Awaited<ReturnType<typeof ranked>> = []
  for (const { from, least } of newestTries(matching, counted, { most: RANK_TO, enough: RANK_TO, columns: 'ranks' })) {
    found = await ranked(from)
    if ((found[0]?.held ?? await countIn(db, from)) >= least) break
  }
  return { ...await relevantPage(db, found.map((row) => ({ ...row, key: row.rank })), limit), ...counted }
}

/** The page that begins with these rows, in the order of relevance, by their `key`. */
export async function relevantPage(db: Database, found: readonly (Listed & { readonly key: number })[], limit: number): Promise<Pick<Listing<StatementInArticle>, 'items' | 'next'>> {
  const last = found.length > limit ? found[limit - 1]! : null
  return { items: await inArticles(db, found.slice(0, limit)), next: last === null ? null : cursorOf('relevance', { numbers: [last.key, last.published, last.version, last.position] }) }
}

/** Whether no more than `walk` statements come after a place. */
async function endsWithin(db: Database, { list, order }: Matching, place: Place | null, walk: number): Promise<boolean> {
  const { rows } = await sql`select 1 from (select published from ${sql.table(list)} where ${afterPlace(order, place)} order by ${orderBy(order)}
    limit 1 offset ${walk}::integer) as further`.execute(db)
  return rows.length === 0
}

/** How many statements match, counted up to `most`. */
export async function countTo(db: Database, matching: Matching, most: number): Promise<number> {
  // `materialized` keeps the limit from the planner, which would think it quicker to look through everything until enough are found; the rows are still only made as they are needed.
  const { rows: [first] } = await sql<{ total: number }>`with rows as materialized (${rowsOf(matching)}) select count(*)::integer as total from (select version from rows limit ${most}::integer) as first`.execute(db)
  return first?.total ?? 0
}

/** A row of a list with its statement. */
export interface Listed {
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
async function page(db: Database, from: RawBuilder<unknown>, order: Order, limit: number): Promise<readonly (Listed & { readonly key: number })[]> {
  const { rows } = await sql<Listed & { key: number }>`
    select ${LISTED}, page.key, statements.record
    from (select published, said, version, position, analysis, first_version, last_version, ${keyColumn(order)} as key from ${from} order by ${orderBy(order)} limit ${limit + 1}::integer) as page
    join statements on statements.analysis = page.analysis and statements.position = page.position
    order by page.key ${sql.raw(order.oldest ? 'asc' : 'desc')}, page.version ${sql.raw(order.oldest ? 'asc' : 'desc')}, page.position`.execute(db)
  return rows
}

/** The page that begins with these rows, in their order: one more than it holds, where there are more. */
export async function pageOf(db: Database, found: readonly (Listed & { readonly key: number })[], order: Order, limit: number): Promise<Pick<Listing<StatementInArticle>, 'items' | 'next'>> {
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return { items: await inArticles(db, rows), next: found.length > limit && last !== undefined ? cursorAt(order, last) : null }
}

/** Entries of a list with what they are shown with. */
async function inArticles(db: Database, rows: readonly Listed[]): Promise<StatementInArticle[]> {
  if (rows.length === 0) return []
  const asked = new Set<number>()
  const told = await seenAndRead(db, rows.map((row) => {
    const read = asked.has(row.version) ? null : row.version
    asked.add(row.version)
    return { first: row.first_version, last: row.last_version, read }
  }))
  const articles = new Map(rows.flatMap(({ version }, i) => {
    const record = told[i]?.record ?? null
    return record === null ? [] : [[version, toArticle(record)] as const]
  }))
  const statements = rows.map(({ analysis, record }) => ({ analysis, statement: toStatement(record) }))
  const holders = await holdersIn(db, statements)
  return rows.map((row, i) => ({ statement: statements[i]!.statement, holders: holders[i]!, article: articles.get(row.version)!, seen: told[i]!.seen }))
}
