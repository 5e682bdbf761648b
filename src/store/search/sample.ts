import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Tables } from '../schema.js'
import type { Condition } from './condition.js'
import { keptRows, looksAt, toldBy, type Look, type Told } from './kept-sample.js'
import { timesOf } from './lexemes.js'
import type { Order, Place } from './order.js'

/** So many statements are looked at to guess how many match, and when they are from: a millisecond or two. */
const ROWS = 2_000
/** Of those that are kept in memory, where that costs next to nothing. */
const ROWS_KEPT = 8_000
/** A term that so large a share of statements has is no use to look them up by: to read through its list takes longer than to look at what the others find. */
const DENSE = 0.25
/** What only tells of time leaves out what else would all be looked at, from times when nothing matches: of that, so large a share. */
const DENSE_TIME = 0.6
/** Where so few are found by other terms the shares above decide. Of more it is reckoned, in microseconds: to look at one that the index finds, to seek it in another list of the index, to read one entry of a list on the way. */
const [MANY_FOUND, LOOK, SEEK, READ] = [2_000, 4.5, 0.8, 0.01]
/** Unless so small a share of what the others find has it. */
const LOST = 0.1

/** What is on a statement for its dates alone: conditions on its columns say more exactly. */
const TIMES = /^\('#[ps]:/

/** Fewer that meet what is asked of other columns tell less of when those are from than all do. */
const FEW_FITTING = 50
/** Fewer that match tell nothing of when those are from. */
const FEW_MATCHED = 4

/** What a look at some statements, from all over the list, tells of a search. */
export interface Sample {
  /** Of all statements, about how many match. */
  readonly share: number
  /** How many were looked at. */
  readonly seen: number
  /** About how many statements there are. */
  readonly rows: number
  /** The dates that the order is by, of those that were looked at, the earliest first; without those that have none. */
  readonly dates: readonly number[]
  /** The same of those that meet what is asked of other columns: what was said until 2018 was published by then, most of it. */
  readonly fitting: readonly number[]
  /** The same of those that match. */
  readonly matched: readonly number[]
  /** The first and the last date of all. */
  readonly first: number
  readonly last: number
}

/** The same, with which of the terms are too frequent to look anything up by, and about how many statements the index finds by the others. */
export interface Sampled {
  readonly sample: Sample
  readonly dense: readonly string[]
  /** Of those that only tell of time, the share that has each. */
  readonly times: ReadonlyMap<string, number>
  readonly found: number
}

interface ToSample {
  readonly list: 'listed_statements' | 'listed_topics'
  readonly terms: readonly string[]
  /** As in `Matching`. */
  readonly implied?: readonly string[]
  readonly order: Order
  /** What must hold besides, of each column that a list is asked by. */
  readonly also: readonly Condition[]
}

/** Looks at some statements. Always the same ones, as long as the list hardly changes: what is guessed by it decides on pages that follow each other. */
export async function sampleOf(db: Kysely<Tables>, { list, terms, implied = [], order, also }: ToSample, now?: ListNow): Promise<Sampled> {
  const by = datesBy(order)
  const { statements, table, first, last } = now ?? await listNow(db, list, by)
  const look = (rows: number): Look => ({ list, percent: Math.min(100, 100 * rows / Math.max(1, statements)), most: 3 * rows })
  const kept = keptRows(db, look(ROWS_KEPT), { statements, table })
  const { seen, total, having, dates, fitting, matched } = (kept === null ? null : toldBy(kept, { terms, also, by })) ?? await toldByDatabase(db, look(ROWS), { terms, also, by })
  const shares = terms.map((term, i) => ({ term, share: seen === 0 ? 0 : having[i]! / seen }))
  // A phrase is found by its marks.
  const looked = ({ term }: { readonly term: string }) => !term.startsWith('!') && !term.includes(' <-> ')
  const positive = shares.filter(looked).sort((a, b) => a.share - b.share)
  const rarest = positive[0]?.term
  const share = seen === 0 ? 0 : total / seen
  // Where one term alone is rare, and hardly any of what it finds has the others too, to look at all of it takes longest: then the index looks for the next as well.
  const lost = positive[1] !== undefined && positive[1].share >= DENSE && share < LOST * positive[0]!.share ? positive[1].term : undefined
  // The rarest first, as if none told of another: what each leaves is what is to be looked at.
  let candidates = statements
  const useless = new Set<string>()
  for (const { term, share: having } of positive) {
    const isDense = having >= (implied.includes(term) ? DENSE_TIME : DENSE)
    if (term !== rarest && term !== lost && (isDense || implied.includes(term)) && (candidates < MANY_FOUND ? isDense : !paysToSeek({ term, share: having, found: candidates, rows: statements }))) useless.add(term)
    else candidates *= Math.max(having, 1 / Math.max(1, 2 * seen))
  }
  return {
    sample: { share, seen, rows: statements, dates, fitting, matched, first, last },
    // One at least finds something.
    dense: seen < ROWS / 4 ? [] : shares.flatMap((one) => (one.term !== rarest && (!looked(one) || useless.has(one.term)) ? [one.term] : [])),
    times: new Map(shares.flatMap(({ term, share }) => (TIMES.test(term) ? [[term, share] as const] : []))),
    found: Math.round(candidates),
  }
}

/** The dates that an order goes by. */
export function datesBy({ by }: Order): 'published' | 'said' {
  return by === 'said' ? 'said' : 'published'
}

/** About how many statements there are, what tells the list from one that was put in its place, and the first and the last of its dates; 0 for none. */
export interface ListNow {
  readonly statements: number
  readonly table: string
  readonly first: number
  readonly last: number
}

async function listNow(db: Kysely<Tables>, list: ToSample['list'], by: 'published' | 'said'): Promise<ListNow> {
  const { rows: [now] } = await sql<ListNow>`select ${nowOf(list, by)}`.execute(db)
  return now!
}

/** The columns of a query that tells a list as it is now. */
export function nowOf(list: ToSample['list'], by: 'published' | 'said'): RawBuilder<unknown> {
  const date = sql.raw(by)
  return sql`(select coalesce(sum(statements), 0)::integer from tallies) as statements,
    ${list}::regclass::oid || '/' || pg_relation_filenode(${list}::regclass) as table, coalesce((select min(${date}) from ${sql.table(list)} where ${date} > 0), 0) as first,
    coalesce((select max(${date}) from ${sql.table(list)} where ${date} > 0), 0) as last`
}

/** What a look tells that the database takes. */
export async function toldByDatabase(db: Kysely<Tables>, look: Look, { terms, also, by }: { readonly terms: readonly string[]; readonly also: readonly Condition[]; readonly by: 'published' | 'said' }): Promise<Told> {
  const date = sql.raw(by)
  // Each term is looked for once: that is most of the work.
  const each = terms.map((term, i) => sql`, terms @@ ${term}::tsquery as ${sql.raw(`held${i}`)}`)
  const counts = terms.map((_, i) => sql.raw(`, count(*) filter (where held${i})::integer as term${i}`))
  const conditions = also.map((one) => one.sql)
  const all = [...terms.map((_, i) => sql.raw(`held${i}`)), ...conditions, sql`true`]
  const { rows: [found] } = await sql<Record<string, number> & { readonly dates: readonly number[] | null; readonly fitting: readonly number[] | null; readonly matched: readonly number[] | null; readonly seen: number; readonly total: number }>`
    select count(*)::integer as seen, count(*) filter (where ${sql.join(all, sql` and `)})::integer as total, array_agg(${date}) filter (where ${date} > 0) as dates, array_agg(${date}) filter (where ${sql.join([sql`${date} > 0`, ...conditions], sql` and `)}) as fitting, array_agg(${date}) filter (where ${date} > 0 and ${sql.join(all, sql` and `)}) as matched
      ${sql.join(counts, sql``)} from ${looksAt(look, sql`published, said, copy, facets, terms, called, version, position ${sql.join(each, sql``)}`)}`.execute(db)
  const { seen, total, dates, fitting, matched } = found!
  return { seen, total, having: terms.map((_, i) => found![`term${i}`]!), dates: inOrder(dates), fitting: inOrder(fitting), matched: inOrder(matched) }
}

function inOrder(dates: readonly number[] | null): readonly number[] {
  return [...dates ?? []].sort((a, b) => a - b)
}

/**
 * Whether it takes less long to seek what is `found` by other terms in the lists of the index that a term has (one for each of its parts, which are gone through at most once), than to look at those
 * that it leaves out. `share`: of the `rows` of the list that have it.
 */
export function paysToSeek(of: ToSeek): boolean {
  return of.found < MANY_FOUND || saves(of)
}

/** The same of however few. */
export function saves({ term, share, found, rows }: ToSeek): boolean {
  return LOOK * found * (1 - share) > Math.min(READ * share * rows, SEEK * found * term.split(' | ').length)
}

interface ToSeek {
  readonly term: string
  readonly share: number
  readonly found: number
  readonly rows: number
}

/** The share of statements with a date that lie in a stretch. */
export function shareIn({ dates }: Sample, { from, to }: Pick<Stretch, 'from' | 'to'>): number {
  return dates.filter((date) => date >= from && date <= to).length / Math.max(1, dates.length)
}

/**
 * The end of a stretch, where what matches lies elsewhere than all does (what was said long ago, in the order of publication), so that none that was looked at lies before `spread`: so far that it has
 * this part of those that match and were looked at, one at least. Else `spread`.
 */
function furtherOff(matched: readonly number[], { oldest }: Order, begin: number, part: number, spread: number): number {
  const beyond = oldest ? matched.filter((date) => date >= begin) : matched.filter((date) => date <= begin).reverse()
  const [next] = beyond
  if (beyond.length < FEW_MATCHED || next === undefined || (oldest ? next <= spread : next >= spread)) return spread
  return beyond[Math.min(beyond.length - 1, Math.max(1, Math.floor(part * matched.length)))]!
}

/** A stretch of the order that begins where a page does, by its dates, both included. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** Marks of its years and months, one of which each statement in it has. */
  readonly marks: string
}

/**
 * The stretch from a place on, or from where the order begins, that is likely to hold so many of what matches; `null` where that may be all there is, or dates don't
 * tell. `known`: as many match at least.
 */
export function stretchFor({ share, rows, dates: every, fitting, matched, first, last }: Sample, order: Order, place: Place | null, known: number, wanted: number): Stretch | null {
  const dates = fitting.length < FEW_FITTING ? every : fitting
  if (order.by === 'added' || every.length < ROWS / 10) return null
  const begin = place?.key ?? (order.oldest ? order.from : order.to) ?? (order.oldest ? first : last)
  const here = order.oldest ? dates.findIndex((date) => date >= begin) : dates.findLastIndex((date) => date <= begin)
  const steps = Math.ceil(dates.length * wanted / (Math.max(share, known / Math.max(1, rows)) * rows))
  const spread = here < 0 ? undefined : dates[order.oldest ? here + steps : here - steps]
  if (spread === undefined) return null
  const end = furtherOff(matched, order, begin, wanted / (share * rows), spread)
  // Whole months: those are what statements are found by.
  const month = Math.floor(end / 100) * 100
  const [from, to] = order.oldest ? [begin, month + 99] : [month, begin]
  const marks = timesOf(order.by === 'said' ? 's' : 'p', from, to)
  return marks === null ? null : { from, to, marks }
}
