import { Buffer } from 'node:buffer'

export type BodyKind = 'text/html' | 'text/plain'

/** Text files that are for programs, at these places of every host. */
const FOR_PROGRAMS = /^https?:\/\/[^/]+\/(?:robots|ads|app-ads|security|humans|llms|\.well-known\/[^?#]*)(?:\.txt)?(?:[?#]|$)/i
const OPENS_HTML = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)\b/i

/**
 * Whether a body that came over the web is a page: by its `Content-Type`, and where it has none by how it begins. `null`
 * for pictures, scripts, styles, data, and for text that is for programs.
 */
export function kindOfBody(contentType: string, url: string, body: Uint8Array): BodyKind | null {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'text/html'
  if (type === 'text/plain') return FOR_PROGRAMS.test(url) ? null : 'text/plain'
  const begin = Buffer.from(body.subarray(0, 512)).toString('latin1')
  return type === '' && OPENS_HTML.test(begin) ? 'text/html' : null
}
