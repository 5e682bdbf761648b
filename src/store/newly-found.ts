import { sql, type Kysely } from 'kysely'
import type { Search } from '../model/search.js'
import type { NewlyByDay } from './alerts.js'
import { conditionOf, listMatching, type Matching } from './matching.js'
import type { Tables } from './schema.js'
import { soughtBy } from './search/search.js'
import type { StatementInArticle } from './store.js'

type Database = Kysely<Tables>

/**
 * The states of pages that the ledger first got at `since` or later, and the day on which: told by when sightings were added, which stays, whatever is listed anew.
 * Not by the states' numbers: of two that are written at once, the later one may be there first.
 */
async function freshStates(db: Database, since: string): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ version: number; day: string }>`
    with recent as (select capture, min(added_at) as added_at from sightings where added_at >= ${since} group by capture),
      states as (select placements.version, min(recent.added_at) as added_at from recent join placements on placements.capture = recent.capture group by placements.version)
    select version, left(added_at, 10) as day from states
    where not exists (select 1 from placements join sightings on sightings.capture = placements.capture where placements.version = states.version and sightings.added_at < ${since})`.execute(db)
  return new Map(rows.map(({ version, day }) => [version, day]))
}

/** What a search finds on those states and their pages didn't have before; `null` for nothing. */
async function matchingFresh(db: Database, search: Search, fresh: readonly number[]): Promise<Matching | null> {
  if (fresh.length === 0) return null
  const sought = await soughtBy(db, { ...search, sort: 'added', oldest: false })
  if (sought === null) return null
  const { matching } = sought
  return { ...matching, also: [...matching.also, { sql: sql`version = any(${fresh}::integer[])` }, { sql: sql`first_version = any(${fresh}::integer[])` }] }
}

/** See `Alerts.newlyFound`. */
export async function newlyFound(db: Database, search: Search, { since, limit }: { readonly since: string; readonly limit: number }): Promise<readonly StatementInArticle[]> {
  const matching = await matchingFresh(db, search, [...(await freshStates(db, since)).keys()])
  // There may be some: all are collected, through the states that they stand on.
  return matching === null ? [] : (await listMatching(db, matching, { limit }, { total: 1 })).items
}

/** See `Alerts.newlyByDay`. */
export async function newlyByDay(db: Database, search: Search, since: string): Promise<NewlyByDay> {
  const first = await db.selectFrom('sightings').select((e) => e.fn.min('added_at').as('at')).executeTakeFirst()
  const fresh = await freshStates(db, since)
  const matching = await matchingFresh(db, search, [...fresh.keys()])
  const byDay = new Map<string, number>()
  if (matching !== null) {
    const { rows } = await sql<{ version: number; count: number }>`
      select first_version as version, count(*)::integer as count from ${sql.table(matching.list)} where ${conditionOf(matching)} group by first_version`.execute(db)
    for (const { version, count } of rows) byDay.set(fresh.get(version) ?? '', (byDay.get(fresh.get(version) ?? '') ?? 0) + count)
  }
  return { days: [...byDay].map(([day, count]) => ({ day, count })).toSorted((a, b) => (a.day < b.day ? -1 : 1)), since: first?.at ?? null }
}

/** See `Alerts.matchingIn`. */
export async function matchingIn(db: Database, search: Search, articles: readonly string[]): Promise<readonly string[]> {
  const sought = articles.length === 0 ? null : await soughtBy(db, search)
  if (sought === null) return []
  const { matching } = sought
  const { rows } = await sql<{ id: string }>`
    select statements.id from (
      select analysis, position from ${sql.table(matching.list)} where ${conditionOf(matching)} and version in (
        select page_versions.sequence from page_versions join readings on readings.sequence = page_versions.reading where readings.id = any(${[...articles]}::text[]))) as found
    join statements on statements.analysis = found.analysis and statements.position = found.position`.execute(db)
  return rows.map(({ id }) => id)
}
