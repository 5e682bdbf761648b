import type { Listing } from '../../record/ledger.js'

/** Where a reader is in a long list. */
export interface Place {
  /** Whether this is its first page. */
  readonly first: boolean
  /** Entries on this page. */
  readonly shown: number
  readonly total: number
  /** Whether more match than `total`. */
  readonly more: boolean
  /** What the address of the next page names; `null` on the last. */
  readonly next: string | null
}

/** The place of a page that was asked for by `after`; `undefined` for the first. */
export function placeOf(after: string | undefined, list: Listing<unknown>): Place {
  const { total, more = false, next, items } = list
  return { first: after === undefined, shown: items.length, total, more, next }
}
