import type { Paging } from './store.js'

/** Entries of a page at most; more would not fit into memory. */
const MOST = 1_000_000

/** What a list is asked for; throws a `RangeError` for a page size that is none. */
export function checkedPaging<T extends Pick<Paging, 'limit'>>(paging: T): T {
  const { limit } = paging
  if (!Number.isInteger(limit) || limit < 0 || limit > MOST) throw new RangeError(`limit: got ${limit}, expected a whole number from 0 to ${MOST}`)
  return paging
}
