import { isFrontPage, onOneSite } from '../model/address.js'
import { BY_HAND } from '../model/article.js'

/** An address that a page gives as its own, with where it does. */
export interface OwnAddress {
  readonly value: string
  /** `link canonical`, `meta og:url`. */
  readonly from: string
}

/** A page's address with what it rests on; `from` is missing where it is simply where the bytes came from. */
export interface PageAddress {
  readonly url: string | null
  readonly from?: string
}

/**
 * The address of a page: the one given by hand; else the first that the page calls its own, where it lies on the site that the bytes
 * came from and isn't the front page; else where the bytes came from. Of a page that came from nowhere known, what it says of itself counts.
 */
export function pageAddress(received: string | null, own: readonly OwnAddress[], byHand: string | undefined): PageAddress {
  if (byHand !== undefined) return { url: byHand, from: BY_HAND }
  const told = own.find(({ value }) => !isFrontPage(value) && (received === null || onOneSite(received, value)))
  return told === undefined ? { url: received } : { url: told.value, from: told.from }
}
