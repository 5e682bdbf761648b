import { sql, type Kysely, type RawBuilder } from 'kysely'
import { FACETS, type Facet, type FacetCount, type MonthCount, type Search, type SearchCounts } from '../../model/search.js'
import { saidBy } from '../listings.js'
import { newestTries, type Counted, type Matching } from '../matching.js'
import { personsOf } from '../persons.js'
import type { Tables } from '../schema.js'
import type { Listing, Paging, StatementInArticle } from '../store.js'
import { countSought, listSought, soughtBy } from './search.js'

type Database = Kysely<Tables>

/** Of more results so many are counted, the newest; fewer where they lie far apart. */
const NEWEST_TO = 5_000
/** Where the next few thousand statements have so many of them, these are enough. */
const ENOUGH = 300
/** Values of one facet at most. */
const MOST_VALUES = 200

const NOTHING: SearchCounts = { of: 0, all: true, facets: Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as SearchCounts['facets'], published: [], said: [] }

/** Counts what a speaker said, by the same. `key` as in `SpeakerSummary`. */
export async function countSpeaker(db: Database, key: string): Promise<SearchCounts> {
  const { matching, total } = await saidBy(db, key)
  return matching === null ? NOTHING : countFound(db, matching, { total })
}

/** Counts what a search finds, by what it can be asked for further. */
export async function countSearch(db: Database, search: Search): Promise<SearchCounts> {
  const sought = await soughtBy(db, search)
  const counted = sought === null ? { total: 0 } : await countSought(db, sought)
  return sought === null ? NOTHING : countFound(db, sought.matching, counted)
}

/** A page of what a search finds, and what that is counted by: in one go, since much of the work is the same. */
export async function searched(db: Database, { limit, after, ...search }: Paging & Search): Promise<{ readonly found: Listing<StatementInArticle>; readonly counts: SearchCounts }> {
  const sought = await soughtBy(db, search)
  if (sought === null) return { found: { items: [], total: 0, next: null }, counts: NOTHING }
  const counted = await countSought(db, sought)
  return { found: await listSought(db, sought, counted, { limit, after }, search), counts: await countFound(db, sought.matching, counted) }
}

async function countFound(db: Database, matching: Matching, counted: Counted): Promise<SearchCounts> {
  if (counted.total === 0) return NOTHING
  let rows: readonly CountedBy[] = []
  let of = 0
  for (const { from, least } of newestTries(matching, counted, { most: NEWEST_TO, enough: ENOUGH, columns: 'counts' })) {
    rows = await countedBy(db, from)
    of = rows.find(({ what }) => what === 'all')?.count ?? 0
    if (of >= least) break
  }
  return {
    of, all: of === counted.total && counted.more !== true, facets: await namedFacets(db, rows.filter(({ what }) => what === 'facet')),
    published: months(rows.filter(({ what }) => what === 'published')), said: months(rows.filter(({ what }) => what === 'said')),
  }
}

interface CountedBy {
  readonly what: string
  readonly id: number
  readonly count: number
}

/** How many rows there are, and of each facet, month of publication and month of saying. */
async function countedBy(db: Database, from: RawBuilder<unknown>): Promise<readonly CountedBy[]> {
  const { rows } = await sql<CountedBy>`
    with found as materialized (select published, said, facets from ${from})
    select 'all' as what, 0 as id, count(*)::integer as count from found
    union all select 'facet', id, count(*)::integer from (select unnest(facets) as id from found) as each group by id
    union all select 'published', published / 100, count(*)::integer from found group by published / 100
    union all select 'said', said / 100, count(*)::integer from found group by said / 100`.execute(db)
  return rows
}

async function namedFacets(db: Database, counts: readonly { readonly id: number; readonly count: number }[]): Promise<SearchCounts['facets']> {
  const byId = new Map(counts.map(({ id, count }) => [id, count]))
  const { rows } = await sql<{ id: number; kind: Facet; value: string; name: string }>`select id, kind, value, name from facets where id = any(${[...byId.keys()]}::integer[])`.execute(db)
  const persons = await personsOf(db, rows.filter(({ kind }) => kind === 'speaker').map(({ value }) => value))
  const found = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, { name: string; count: number; most: number }>()])) as Record<Facet, Map<string, { name: string; count: number; most: number }>>
  for (const { id, kind, value, name } of rows) {
    const of = found[kind]
    // Names that are one person's count together, under the name that has most.
    const key = kind === 'speaker' ? persons.get(value) ?? value : value
    const count = byId.get(id)!
    const there = of.get(key)
    of.set(key, there === undefined ? { name, count, most: count } : { name: count > there.most ? name : there.name, count: there.count + count, most: Math.max(count, there.most) })
  }
  return Object.fromEntries(FACETS.map((facet) => [facet, [...found[facet]].map(([value, { name, count }]): FacetCount => ({ value, name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).slice(0, MOST_VALUES)])) as unknown as SearchCounts['facets']
}

/** `id`: year and month, 202112, or 202100 for a year. */
function months(rows: readonly { readonly id: number; readonly count: number }[]): MonthCount[] {
  return rows.filter(({ id }) => id > 0).sort((a, b) => a.id - b.id).map(({ id, count }) => {
    const year = String(Math.floor(id / 100)).padStart(4, '0')
    return { month: id % 100 === 0 ? year : `${year}-${String(id % 100).padStart(2, '0')}`, count }
  })
}
