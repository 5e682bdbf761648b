import { sql, type Kysely, type RawBuilder } from 'kysely'
import { NAME_FILTERS, type Facet, type NameFilter, type Search } from '../../model/search.js'
import type { List } from '../matching.js'
import type { Tables } from '../schema.js'
import { fold } from '../terms.js'
import { nowOf, type ListNow } from './sample.js'

/** What a search is looked up by before it is made: names' numbers, languages, ends of dates. */
export interface LookedUp {
  /** The numbers of what each filter by a name asks for, one more at most than a search may have. */
  readonly names: ReadonlyMap<NameFilter, readonly number[]>
  /** The numbers of the language that is asked for: one, or none where no page is in it. */
  readonly language: readonly number[]
  /** The languages of the ledger's pages, where words are sought in all of them. */
  readonly languages: readonly string[]
  /** The last or the first date that there is, where a stretch of time is open there; 0 for none. */
  readonly ends: Readonly<Record<'published' | 'said', number>>
  /** Missing where nothing was looked up. */
  readonly now?: ListNow
}

/** A stretch of time, as numbers that dates have; `null` where it is open. */
export type Bounds = readonly [from: number | null, to: number | null]

interface ToLookUp {
  readonly search: Search
  readonly list: List
  readonly bounds: Readonly<Record<'published' | 'said', Bounds>>
  /** Of names but speakers'. */
  readonly most: number
  /** The dates by which the list is looked at. */
  readonly by: 'published' | 'said'
}

/** Looks up at once what a search asks for: each query of its own takes both processes longer than what it asks. */
export async function lookUp(db: Kysely<Tables>, { search, list, bounds, most, by }: ToLookUp): Promise<LookedUp> {
  const { words = '', language } = search
  const asked = NAME_FILTERS.flatMap((filter) => {
    const { part, whole } = readName(search[filter])
    return part === '' ? [] : [filter === 'speaker' ? speakersNamed(part, whole) : facetsNamed(filter, part, whole, most)]
  })
  if (language !== undefined) asked.push(sql`select 'language' as what, id, null as value from facets where kind = 'language' and value = ${language}`)
  else if (words.trim() !== '') asked.push(sql`select 'languages' as what, id, value from facets where kind = 'language'`)
  for (const column of ['published', 'said'] as const) {
    const [from, to] = bounds[column]
    const date = sql.raw(column)
    if ((from === null) !== (to === null)) asked.push(sql`select ${sql.lit(column)} as what, ${from === null ? sql`min(${date})` : sql`max(${date})`} as id, null as value from ${sql.table(list)} where ${date} > 0`)
  }
  if (asked.length > 0) asked.push(sql`select 'now' as what, null::integer as id, to_json(list)::text as value from (select ${nowOf(list, by)}) as list`)
  const rows = asked.length === 0 ? [] : (await sql<{ what: string; id: number | null; value: string | null }>`${sql.join(asked.map((one) => sql`(${one})`), sql` union all `)}`.execute(db)).rows
  const of = (what: string) => rows.filter((row) => row.what === what)
  const numbers = (what: string) => of(what).flatMap(({ id }) => id ?? [])
  const end = (column: 'published' | 'said') => numbers(column)[0] ?? 0
  const now = of('now')[0]?.value
  return {
    names: new Map(NAME_FILTERS.map((filter) => [filter, numbers(`of ${filter}`)])), language: numbers('language'),
    languages: of('languages').flatMap(({ value }) => value ?? []), ends: { published: end('published'), said: end('said') },
    ...(typeof now === 'string' && { now: JSON.parse(now) as ListNow }),
  }
}

/** A name as it is asked for, folded: a part, or in quotes the whole. */
export function readName(typed = ''): { readonly part: string; readonly whole: boolean } {
  const asked = typed.trim()
  const inQuotes = /^["“”„«»](.*)["“”„«»]$/su.exec(asked)?.[1]
  return { part: fold(inQuotes ?? asked), whole: inQuotes !== undefined }
}

/** The numbers of the names that hold `part`, which is folded, or are it. */
function speakersNamed(part: string, whole: boolean): RawBuilder<unknown> {
  return sql`select 'of speaker' as what, id, null as value from speaker_names where ${named(part, whole)}`
}

function facetsNamed(kind: Exclude<NameFilter, 'speaker'>, part: string, whole: boolean, most: number): RawBuilder<unknown> {
  return sql`select ${`of ${kind}`}::text as what, id, null as value from facets where kind = ${kind satisfies Facet} and ${named(part, whole)} limit ${most + 1}::integer`
}

function named(part: string, whole: boolean): RawBuilder<unknown> {
  return whole ? sql`folded = ${part}` : sql`strpos(folded, ${part}) > 0`
}
