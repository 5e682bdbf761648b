import { sql, type Kysely } from 'kysely'
import type { Tables } from '../schema.js'
import type { Condition, ListedColumns } from './condition.js'
import { inBoth, readTerm, sum, TermsInMemory } from './terms-in-memory.js'

/** Of a list with fewer statements nothing is kept: to look at some of them takes no longer than to keep them. */
const LEAST = 50_000
/** Looks that a process takes before it keeps anything: a command takes one, and to keep what is looked at takes as long as twenty. */
const LOOKS_FIRST = 3
/** For so many looks the same statements are kept, at most, and as long as hardly any came: of all there were, one in so many. */
const [LOOKS, FEW_CAME] = [1_000, 500]

/** Some statements of a list, as they are looked at again and again. */
export interface KeptRows {
  readonly rows: readonly ListedColumns[]
  readonly terms: TermsInMemory
  /** The numbers of those with a date and these dates, the earliest first. */
  readonly byDate: Readonly<Record<'published' | 'said', { readonly places: readonly number[]; readonly dates: readonly number[] }>>
}

interface Kept {
  readonly statements: number
  readonly table: string
  readonly rows: KeptRows
}

interface OfList {
  /** Since what is kept was loaded. */
  looks: number
  kept?: Kept
  /** The table that is being loaded from. */
  loading?: string
}

const keptOf = new WeakMap<Kysely<Tables>, Map<string, OfList>>()

/** Which rows a look takes. */
export interface Look {
  readonly list: 'listed_statements' | 'listed_topics'
  /** Of the list's pages. */
  readonly percent: number
  readonly most: number
}

/** The rows that a look takes, as SQL to select from. */
export function looksAt({ list, percent, most }: Look, columns: ReturnType<typeof sql>): ReturnType<typeof sql> {
  return sql`(select ${columns} from ${sql.table(list)} tablesample system (${sql.lit(percent)}) repeatable (1) limit ${most}::integer) as picked`
}

/**
 * The same rows in memory, where they are there; else `null`. Where they are worth keeping, they are loaded meanwhile, and so they are anew: no look waits for that. `statements`: of the ledger. `table`: what
 * tells the list from one that was put in its place.
 */
export function keptRows(db: Kysely<Tables>, look: Look, { statements, table }: Pick<Kept, 'statements' | 'table'>): KeptRows | null {
  if (statements < LEAST) return null
  let lists = keptOf.get(db)
  if (lists === undefined) keptOf.set(db, lists = new Map<string, OfList>())
  let list = lists.get(look.list)
  if (list === undefined) lists.set(look.list, list = { looks: 0 })
  const { kept } = list
  const isSame = kept?.table === table
  const isOld = !isSame || list.looks > LOOKS || Math.abs(statements - kept.statements) * FEW_CAME > kept.statements
  if (++list.looks > LOOKS_FIRST && isOld && list.loading !== table) load(db, list, look, { statements, table })
  return isSame ? kept.rows : null
}

/** What can't be loaded isn't kept: the next look tries again. */
function load(db: Kysely<Tables>, list: OfList, look: Look, { statements, table }: Pick<Kept, 'statements' | 'table'>): void {
  list.loading = table
  loadRows(db, look).then((rows) => {
    list.kept = { statements, table, rows }
    list.looks = LOOKS_FIRST
  }, () => undefined).finally(() => { delete list.loading })
}

/** So many rows are read at a time, a few milliseconds, before others have their turn. */
const ROWS_AT_ONCE = 400

/** Loads the rows that a look takes. */
export async function loadRows(db: Kysely<Tables>, look: Look): Promise<KeptRows> {
  const { rows } = await sql<ListedColumns & { readonly terms: string }>`select published, said, copy, called, terms::text as terms from ${looksAt(look, sql`published, said, copy, called, terms`)}`.execute(db)
  const terms = new TermsInMemory()
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    terms.add(rows.slice(i, i + ROWS_AT_ONCE).map((row) => row.terms))
    await new Promise(setImmediate)
  }
  const byDate = (column: 'published' | 'said') => {
    const places = rows.flatMap((row, i) => (row[column] > 0 ? [i] : [])).sort((a, b) => rows[a]![column] - rows[b]![column])
    return { places, dates: places.map((i) => rows[i]![column]) }
  }
  return { rows: rows.map(({ published, said, copy, called }) => ({ published, said, copy, called })), terms, byDate: { published: byDate('published'), said: byDate('said') } }
}

/** What a look at some statements tells: how many there were, how many match, how many have each term; and the dates of all, of those that meet the other conditions, and of those that match, the earliest first. */
export interface Told {
  readonly seen: number
  readonly total: number
  readonly having: readonly number[]
  readonly dates: readonly number[]
  readonly fitting: readonly number[]
  readonly matched: readonly number[]
}

/** What rows in memory tell; `null` where only the database can. */
export function toldBy({ rows, terms: inMemory, byDate }: KeptRows, { terms, also, by }: { readonly terms: readonly string[]; readonly also: readonly Condition[]; readonly by: 'published' | 'said' }): Told | null {
  const held: Uint8Array[] = []
  for (const term of terms) {
    const query = readTerm(term)
    if (query === null) return null
    held.push(inMemory.holding(query))
  }
  const conditions = also.flatMap(({ holds }) => (holds === undefined ? [] : [holds]))
  if (conditions.length < also.length) return null
  const fits = new Uint8Array(rows.length)
  for (const [i, row] of rows.entries()) fits[i] = conditions.every((holds) => holds(row)) ? 1 : 0
  const matches = held.reduce(inBoth, fits)
  const { places, dates } = byDate[by]
  const datesOf = (holding: Uint8Array) => dates.filter((_, i) => holding[places[i]!] === 1)
  return { seen: rows.length, total: sum(matches), having: held.map(sum), dates, fitting: datesOf(fits), matched: datesOf(matches) }
}
