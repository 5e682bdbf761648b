import { Buffer } from 'node:buffer'

export type BodyKind = 'text/html' | 'text/plain'

/** Text files that are for programs, at these places of every host. */
const FOR_PROGRAMS = /^https?:\/\/[^/]+\/(?:robots|ads|app-ads|security|humans|llms|\.well-known\/[^?#]*)(?:\.txt)?(?:[?#]|$)/i
const OPENS_HTML = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^<>]{0,200}\?>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html)\b/i
/** What is no page, however it begins. */
const OTHER = /^(?:image|audio|video|font|multipart)\/|^text\/(?:css|javascript|csv|calendar|vcard)$|^application\/(?:json|javascript|x-javascript|ecmascript|pdf|zip|gzip|rss\+xml|atom\+xml|ld\+json)$/

/**
 * Whether a body that came over the web is a page: by its `Content-Type`, and where it has none, or one that nobody knows, by how it begins. Types
 * without the semicolon, doubled ones and those in capitals are read as browsers do. `null` for pictures, scripts, styles, data, and for text that
 * is for programs.
 */
export function kindOfBody(contentType: string, url: string, body: Uint8Array): BodyKind | null {
  const type = contentType.split(/[;,\s]/).find((part) => part !== '')?.toLowerCase() ?? ''
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'text/html'
  if (type === 'text/plain') return FOR_PROGRAMS.test(url) ? null : 'text/plain'
  const begin = Buffer.from(body.subarray(0, 2048)).toString('latin1')
  return !OTHER.test(type) && OPENS_HTML.test(begin) ? 'text/html' : null
}
