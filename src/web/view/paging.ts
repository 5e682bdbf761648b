import type { Listing } from '../../record/ledger.js'

/** Where a reader is in a long list. Pages count from 1. */
export interface Place {
  readonly page: number
  /** Pages that are known to be there; more may follow where `more` is set. */
  readonly pages: number
  readonly total: number
  /** Whether more match than `total`, and there may be more pages than `pages`. */
  readonly more: boolean
  /** The first and last entry on this page, counted from 1; both 0 on an empty page. */
  readonly from: number
  readonly to: number
}

/** The most pages that an address may ask for: further down, a search says more than paging. */
const LAST = 1_000_000

/** The page number in an address: 1 unless it is a whole number above that. */
export function pageAsked(value: string | undefined): number {
  if (value === undefined || !/^[1-9]\d*$/.test(value)) return 1
  return Math.min(Number(value), LAST)
}

export function pagingOf(page: number, size: number): { readonly limit: number; readonly offset: number } {
  return { limit: size, offset: (page - 1) * size }
}

/** The place of a page of `size` entries in a list. */
export function placeOf(page: number, size: number, list: Listing<unknown>): Place {
  const { total, more = false, items: { length: shown } } = list
  const from = shown === 0 ? 0 : (page - 1) * size + 1
  const pages = Math.max(1, Math.ceil((more ? total + 1 : total) / size))
  return { page, pages, total, more, from, to: shown === 0 ? 0 : from + shown - 1 }
}
