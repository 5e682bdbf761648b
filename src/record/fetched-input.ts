import type { Fetched } from '../fetch/fetcher.js'
import type { PagesInput } from './read-pages.js'
import { inOnePiece } from './in-one-piece.js'

/** What was fetched, as an input that holds pages. */
export function receivedFrom({ requestedUrl, url, redirects, status, headers, bytes, receivedAt }: Fetched): PagesInput {
  return { name: url, url, asked: requestedUrl, door: 'fetch', redirects, status, headers, receivedAt, source: inOnePiece(bytes) }
}
