import { sql, type RawBuilder } from 'kysely'
import { COUNT_TO, dated, isLong, MANY, nearest, rowsOf, within, type Matching } from '../matching.js'
import { orderBy, type Order } from './order.js'
import { LONG_WALK, LONGEST_WALK, margin, WALK_TO, walkFor } from './walk.js'

/** Where likely fewer than `MANY` match, so many are all read. */
const WHOLE_TO = 2 * COUNT_TO
/** Where the index likely collects more for a stretch of time, how many match and what by are asked for apart, each of fewer. */
const MOST_AT_ONCE = 8_000
/** Of so many that the index likely collects all are read, rather than once to count them, once to tell what by, and once for the page. */
const MOST_OF_ALL = 40_000
/** The same in the order of adding, where no stretch of time has the page. */
const MOST_OF_ALL_ADDED = 100_000
/** Where a stretch held too few, one is tried that holds so many times what is still wanted, as far as the first tells; it is no longer than so many times the first. */
const [AGAIN, LONGEST_AGAIN] = [1.5, 6]
/** A stretch for which the index collects this part of what it does for all is no use. */
const HARDLY_LESS = 0.5

/** Rows with all their columns from which what matches may be told at once. */
export interface AtOnce {
  readonly from: RawBuilder<unknown>
  /** They tell it where there are so many of them, both included. */
  readonly least: number
  readonly most: number
  /** Whether they are then all that match, and tell what comes first in any order; else they are the first of `order`. */
  readonly all: boolean
  readonly order: Order
}

/** All that matches. */
export function allOf(matching: Matching, columns: 'all' | 'allRanks' = 'all', limit = sql``, most = Infinity): AtOnce {
  return { from: materialized(matching, columns, limit), least: 0, most, all: true, order: dated(matching).order }
}

function materialized(matching: Matching, columns: 'all' | 'allRanks', limit = sql``): RawBuilder<unknown> {
  return sql`(with rows as materialized (${rowsOf(matching, columns)}) select * from rows ${limit}) as found`
}

/** The first that match among the next `walk` of the list. A long walk ends where it has as many as are counted: the rest of it is room for guessing wrong. */
function walked(matching: Matching, walk: number, columns: 'all' | 'allRanks'): RawBuilder<unknown> {
  const all = nearest(matching, null, walk, columns)
  return walk <= WALK_TO ? all : sql`(select * from ${all} order by ${orderBy(matching.order)} limit ${COUNT_TO + 1}::integer) as found`
}

/**
 * What is to be read in turn, until it tells how many match, what by, and which come first: all of it where likely few do; else as much of what comes first as likely holds more than are counted, once
 * more where that held too few, and then all, unless the index collects very much for that. Nothing where that is no use. It takes how many rows the last one had.
 */
export function* atOnce(matching: Matching, columns: 'all' | 'allRanks' = 'all', limit = 0): Generator<AtOnce, void, number> {
  const { looked: found, order, terms } = matching
  if (found === undefined) return
  const { share, rows } = found.sample
  const isAdded = order.by === 'added'
  const inTime = dated(matching)
  const first = (from: RawBuilder<unknown>, of: Order): AtOnce => ({ from, least: COUNT_TO + 1, most: Infinity, all: false, order: of })
  // The beginning of a word costs the index the same again at each look.
  const isDear = terms.some((term) => term.includes(':*'))
  const isLittle = !isDear && found.found <= (isAdded ? MOST_OF_ALL_ADDED : MOST_OF_ALL)
  if (share * rows < MANY) {
    const tried = terms.some((term) => term.startsWith('!')) || ((order.from !== null || order.to !== null) && !isLong(matching))
    // Of little all is read: where more match than was likely, it would be read again for each answer.
    if (!tried) yield isLittle ? allOf(matching, columns) : allOf(matching, columns, sql`limit ${WHOLE_TO + 1}::integer`, WHOLE_TO)
    return
  }
  const wanted = margin(found.sample) * COUNT_TO
  if (share * (isDear ? LONGEST_WALK : LONG_WALK) > wanted) yield first(walked(matching, Math.max(WALK_TO, Math.ceil(wanted / share)), columns), order)
  else if (!isAdded || !isLittle || walkFor(found, order, limit + 1) !== null) {
    const stretch = (many: number) => {
      const part = within(inTime, null, 0, many)
      const isUse = part !== null && !(isLittle && part.likely > HARDLY_LESS * found.found) && (part.likely <= MOST_AT_ONCE || isLittle || isAdded)
      return isUse ? first(materialized(part, columns), inTime.order) : null
    }
    const near = stretch(wanted)
    const held = near === null ? 0 : yield near
    const again = held === 0 || isDear ? null : stretch(Math.min(LONGEST_AGAIN, Math.max(1, AGAIN * COUNT_TO / held)) * wanted)
    if (again !== null) yield again
  }
  if (isLittle) yield allOf(matching, columns)
}
