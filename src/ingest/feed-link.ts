import { streamHtml } from './html-stream.js'

const HEAD = 262_144
const FEED = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)\s*(?:;|$)/i

/**
 * The first feed that a page of HTML names for itself (`<link rel="alternate" type="application/rss+xml">`), or `null`. `url` is
 * the page's own address. Feeds of comments are passed over.
 */
export function feedLinkOf(bytes: Uint8Array, url: string): string | null {
  let base = url
  let found: string | null = null
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).toString('latin1')
  streamHtml(head, {
    onopentag: (name, { href, rel = '', type = '', title = '' }) => {
      if (href === undefined) return
      if (name === 'base' && URL.canParse(href, url)) base = new URL(href, url).href
      if (found !== null || name !== 'link' || !/(?:^|\s)alternate(?:\s|$)/i.test(rel) || !FEED.test(type.trim()) || /comment/i.test(`${title} ${href}`)) return
      const link = URL.canParse(href, base) ? new URL(href, base) : null
      if (link?.protocol === 'https:' || link?.protocol === 'http:') found = link.href
    },
  })
  return found
}
