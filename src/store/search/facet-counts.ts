import { sql, type Kysely, type RawBuilder } from 'kysely'
import { FACETS, type Facet, type FacetCount, type MonthCount, type SearchCounts } from '../../model/search.js'
import { personsOf } from '../persons.js'
import type { Tables } from '../schema.js'
import { keptFacets, type KeptFacet } from './kept-facets.js'

export const NOTHING_COUNTED: SearchCounts = { of: 0, all: true, facets: Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as SearchCounts['facets'], published: [], said: [] }

/** Values of one facet at most. */
const MOST_VALUES = 200

/** What rows are counted by, as a query gives it; `null` where there are no rows. */
export interface CountedRows {
  readonly of: number
  /** The numbers of each row's facets: `{17,204}{17}`. */
  readonly numbers: string | null
  /** By a year and a month, 202112, or 202100 for a year, and how many rows have each: `202112 3,202100 1`. */
  readonly published: string | null
  readonly said: string | null
  /** Whether editors joined names of any speakers. */
  readonly joined: boolean
  /** As `keptFacets` takes it. */
  readonly table: string
}

/**
 * The columns of the one row of a query that tells what rows are counted by (`CountedRows`). `of`: what to select from, with the columns that are counted by. The numbers of facets are only strung
 * together: to count them, and to look up and sort the names of all, takes Postgres several times as long as it takes here.
 */
export function countsOf(of: RawBuilder<unknown>): RawBuilder<unknown> {
  const months = (date: 'published' | 'said') => sql`(select string_agg(month || ' ' || count, ',') from (select ${sql.raw(date)} / 100 as month, count(*) as count from ${of} group by 1) as each)`
  return sql`(select count(*)::integer from ${of}) as of, (select string_agg(facets::text, '') from ${of}) as numbers, ${months('published')} as published, ${months('said')} as said,
      exists (select 1 from people) as joined, 'facets'::regclass::oid || '/' || pg_relation_filenode('facets') as table`
}

/** What rows were counted by. Names that are one person's count together, under the name that has most. `all`: whether they are all that a search finds. */
export async function toCounts(db: Kysely<Tables>, { of, numbers, published, said, joined, table }: CountedRows, all: boolean): Promise<SearchCounts> {
  const counted = [...countNumbers(numbers ?? '')]
  const kept = await keptFacets(db, table, counted.map(([id]) => id))
  const values = counted.flatMap(([id, count]) => {
    const facet = kept.get(id)
    return facet === undefined ? [] : [{ ...facet, id, count }]
  })
  const byFacet = Map.groupBy(joined ? await together(db, values) : values, ({ kind }) => kind)
  const facets = Object.fromEntries(FACETS.map((facet): [Facet, readonly FacetCount[]] => [
    facet, (byFacet.get(facet) ?? []).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).slice(0, MOST_VALUES).map(({ value, name, count }) => ({ value, name, count })),
  ])) as Record<Facet, readonly FacetCount[]>
  return { of, all, facets, published: monthsIn(published), said: monthsIn(said) }
}

type Value = KeptFacet & { readonly id: number; readonly count: number }

/** Names of speakers that editors joined, as one. */
async function together(db: Kysely<Tables>, values: readonly Value[]): Promise<Value[]> {
  const speakers = values.filter(({ kind }) => kind === 'speaker')
  const persons = await personsOf(db, speakers.map(({ value }) => value))
  const named = Map.groupBy(speakers, ({ value }) => persons.get(value) ?? value)
  return [...values.filter(({ kind }) => kind !== 'speaker'), ...[...named].map(([value, names]) => {
    const first = names.reduce((one, other) => (other.count > one.count || (other.count === one.count && other.id < one.id) ? other : one))
    return { ...first, value, count: names.reduce((sum, { count }) => sum + count, 0) }
  })]
}

/** How often each number is in a text that has other characters between them. */
export function countNumbers(text: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  let number = -1
  for (let i = 0; i <= text.length; i++) {
    const digit = i < text.length ? text.charCodeAt(i) - 48 : -1
    if (digit >= 0 && digit <= 9) number = number < 0 ? digit : number * 10 + digit
    else if (number >= 0) {
      counts.set(number, (counts.get(number) ?? 0) + 1)
      number = -1
    }
  }
  return counts
}

function pairsIn(text: string | null): (readonly [number, number])[] {
  return text === null ? [] : text.split(',').map((pair) => {
    const space = pair.indexOf(' ')
    return [Number(pair.slice(0, space)), Number(pair.slice(space + 1))]
  })
}

function monthsIn(text: string | null): MonthCount[] {
  return pairsIn(text).filter(([month]) => month > 0).sort(([one], [other]) => one - other).map(([month, count]) => {
    const year = String(Math.floor(month / 100)).padStart(4, '0')
    return { month: month % 100 === 0 ? year : `${year}-${String(month % 100).padStart(2, '0')}`, count }
  })
}
