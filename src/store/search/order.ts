import { sql, type RawBuilder } from 'kysely'
import type { Search } from '../../model/search.js'
import { cursorOf, placeOfCursor, type Order as CursorOrder } from '../cursor.js'

/** In the order of which a list goes, and the stretch of it that is asked for. */
export interface Order {
  readonly by: 'published' | 'said' | 'added'
  readonly oldest: boolean
  /** Bounds of the dates that the order is by, both included; `null` where it is open. As `publishedOrder` makes them. */
  readonly from: number | null
  readonly to: number | null
}

export const NEWEST: Order = { by: 'published', oldest: false, from: null, to: null }

/** A place in a list, right after a statement. `key`: what the order is by. */
export interface Place {
  readonly key: number
  readonly version: number
  readonly position: number
}

const KEYS = { published: sql`published`, said: sql`said`, added: sql`version` }

/** A date as a search gives it, as the first or last number that dates in it have: `2021-12` is from 20211200 to 20211299. */
export function bound(date: string | undefined, end: 'from' | 'to'): number | null {
  if (date === undefined) return null
  const [year = '', month, day] = date.split('-')
  return Number(`${year}${month ?? (end === 'from' ? '00' : '12')}${day ?? (end === 'from' ? '00' : '99')}`)
}

/** The order that a search asks for; relevance is to be sought elsewhere. */
export function orderOf({ sort = 'published', oldest = false, publishedFrom, publishedTo, saidFrom, saidTo }: Search): Order {
  const by = sort === 'relevance' ? 'published' : sort
  if (by === 'added') return { by, oldest, from: null, to: null }
  const [from, to] = by === 'published' ? [publishedFrom, publishedTo] : [saidFrom, saidTo]
  return { by, oldest, from: bound(from, 'from'), to: bound(to, 'to') }
}

/**
 * In which order the newest come of what is listed as it was added: by the date that the search bounds above, since later ones have none of it. A search for what was said until 2019 looks at what was
 * said then, and not at all that was published since.
 */
export function newestOf(search: Search): Order {
  return orderOf({ ...search, oldest: false, sort: search.saidTo !== undefined && search.publishedTo === undefined ? 'said' : 'published' })
}

/** As SQL has it. */
export function orderBy({ by, oldest }: Order): RawBuilder<unknown> {
  const way = sql.raw(oldest ? 'asc' : 'desc')
  return by === 'added' ? sql`version ${way}, position` : sql`${KEYS[by]} ${way}, version ${way}, position`
}

export function keyColumn({ by }: Order): RawBuilder<unknown> {
  return KEYS[by]
}

/** The stretch that is asked for, as a condition on a stretch of the order's index. Without what has no date, where that would come first. */
export function stretch({ by, oldest, from, to }: Order): RawBuilder<unknown> {
  if (by === 'added') return sql`true`
  const least = from ?? (by === 'said' || oldest || to !== null ? 1 : null)
  return sql`${least === null ? sql`true` : sql`${KEYS[by]} >= ${least}::integer`} and ${by === 'said' ? sql`said > 0` : sql`true`} and ${to === null ? sql`true` : sql`${KEYS[by]} <= ${to}::integer`}`
}

/** The same as a condition that keeps the order's index out: for what the index on terms is to find. */
export function inStretch({ by, oldest, from, to }: Order): RawBuilder<unknown> {
  if (by === 'added') return sql`true`
  const least = from ?? (by === 'said' || oldest || to !== null ? 1 : null)
  return sql`${least === null ? sql`true` : sql`${KEYS[by]} + 0 >= ${least}::integer`} and ${to === null ? sql`true` : sql`${KEYS[by]} + 0 <= ${to}::integer`}`
}

/** What comes after a place, as a condition whose first part is a stretch of the index on the order. */
export function afterPlace(order: Order, place: Place | null): RawBuilder<unknown> {
  if (place === null) return stretch(order)
  const { key, version, position } = place
  const [upTo, beyond] = [sql.raw(order.oldest ? '>=' : '<='), sql.raw(order.oldest ? '>' : '<')]
  const [columns, here] = order.by === 'added' ? [sql`version`, sql`${version}::integer`] : [sql`(${KEYS[order.by]}, version)`, sql`(${key}::integer, ${version}::integer)`]
  return sql`${stretch(order)} and ${columns} ${upTo} ${here} and (${columns} ${beyond} ${here} or position > ${position}::integer)`
}

/** Of whose lists cursors are: those of one say nothing in another. */
function cursorsOf({ by, oldest }: Order): CursorOrder {
  return by === 'published' && !oldest ? 'statements' : `${by}-${oldest ? 'oldest' : 'newest'}` as const as CursorOrder
}

export function placeAt(order: Order, after: string | undefined): Place | null {
  if (after === undefined) return null
  const [key, version, position] = placeOfCursor(cursorsOf(order), after, 3).numbers
  return { key: key!, version: version!, position: position! }
}

export function cursorAt(order: Order, { key, version, position }: Place): string {
  return cursorOf(cursorsOf(order), { numbers: [key, version, position] })
}
