import { sql, type RawBuilder } from 'kysely'
import { FACETS, type Facet, type FacetCount, type MonthCount, type SearchCounts } from '../../model/search.js'

/** Values of one facet at most. */
const MOST_VALUES = 200

/** One count of what a search finds. `what`: `all`, `facet`, or the date whose month it is. */
export interface CountedRow {
  readonly what: string
  readonly kind: Facet | null
  readonly value: string | null
  readonly name: string | null
  /** A year and a month: 202112, or 202100 for a year. */
  readonly month: number | null
  readonly count: number
}

/**
 * Tables of a query that count rows, and what to select from them: how many there are, and of each value of a facet, month of publication and month of saying. Names that are one person's count
 * together, under the name that has most. `of`: what to select from, with the columns that are counted by.
 */
export function countsOf(of: RawBuilder<unknown>): { readonly tables: RawBuilder<unknown>; readonly counts: RawBuilder<unknown> } {
  return {
    tables: sql`
      numbered as (select id, count(*)::integer as count from (select unnest(facets) as id from ${of}) as each group by id),
      called as (select facets.id, facets.kind, case when facets.kind = 'speaker' then coalesce(people.person, facets.value) else facets.value end as value, facets.name, numbered.count
        from numbered join facets using (id) left join people on facets.kind = 'speaker' and people.key = facets.value),
      valued as (select kind, value, (array_agg(name order by count desc, id))[1] as name, sum(count)::integer as count from called group by kind, value),
      ranked as (select *, row_number() over (partition by kind order by count desc, name collate "C") as place from valued)`,
    counts: sql`
      select 'all' as what, null as kind, null as value, null as name, null::integer as month, count(*)::integer as count from ${of}
      union all select 'facet', kind, value, name, null, count from ranked where place <= ${MOST_VALUES}::integer
      union all select 'published', null, null, null, published / 100, count(*)::integer from ${of} group by published / 100
      union all select 'said', null, null, null, said / 100, count(*)::integer from ${of} group by said / 100`,
  }
}

/** What rows were counted by. `all`: whether they are all that a search finds. */
export function toCounts(rows: readonly CountedRow[], all: boolean): SearchCounts {
  const found = Object.fromEntries(FACETS.map((facet): [Facet, FacetCount[]] => [facet, []])) as Record<Facet, FacetCount[]>
  for (const { what, kind, value, name, count } of rows) if (what === 'facet') found[kind!].push({ value: value!, name: name!, count })
  for (const facet of FACETS) found[facet].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  return { of: countOf(rows), all, facets: found, published: months(rows, 'published'), said: months(rows, 'said') }
}

export function countOf(rows: readonly CountedRow[]): number {
  return rows.find(({ what }) => what === 'all')?.count ?? 0
}

function months(rows: readonly CountedRow[], of: string): MonthCount[] {
  return rows.flatMap(({ what, month, count }) => (what === of && month !== null && month > 0 ? [{ month, count }] : [])).sort((a, b) => a.month - b.month).map(({ month, count }) => {
    const year = String(Math.floor(month / 100)).padStart(4, '0')
    return { month: month % 100 === 0 ? year : `${year}-${String(month % 100).padStart(2, '0')}`, count }
  })
}
