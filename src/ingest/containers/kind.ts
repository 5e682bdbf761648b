import { isGzip } from './gzip.js'
import { isZstd } from './zstd.js'
import { legible } from './xml-text.js'

/** What an input is, by how it begins. `page` is all that is none of the others. */
export type Kind = 'gzip' | 'zstd' | 'zip' | 'warc' | 'arc' | 'feed' | 'opml' | 'sitemap' | 'json-feed' | 'lines' | 'addresses' | 'page'

/** So many first bytes are looked at. */
export const HEAD = 65_536

/** What may stand before the root of an XML document: declarations, comments, a document type with what it declares. */
const PROLOGUE = /^(?:\s+|<\?(?:(?!\?>)[^])*\?>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE\s(?:[^[\]<>"']|"[^"]*"|'[^']*')*(?:\[(?:(?!\]\s*>)[^])*\]\s*)?>)*/i
const ROOT = /^<(?:[\w.-]+:)?(rss|feed|RDF|urlset|sitemapindex|opml)[\s/>]/
const ROOTS: Readonly<Record<string, Kind>> = {
  rss: 'feed', feed: 'feed', RDF: 'feed', urlset: 'sitemap', sitemapindex: 'sitemap', opml: 'opml',
}
const JSON_FEED = /(?<!\\)"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//
const LINES_NAME = /\.(?:jsonl|ndjson)(?:\.gz)?$/i
const LINE_OF_PAGE = /^\s*\{\s*"(?:id|text|html|url|title|published)"\s*:/
/** What archives of web pages list their pages in, not the pages themselves. */
const LIST_OF_PAGES = /"format"\s*:\s*"json-pages-/
const ADDRESS = /^https?:\/\/[^\s<>"]+$/i

/** Tells what an input is. `name` counts for JSON Lines only, as their lines may begin with any field; `-` is standard input. */
export function kindOf(name: string, head: Uint8Array): Kind {
  if (isGzip(head)) return 'gzip'
  if (isZstd(head)) return 'zstd'
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(Buffer.from(head.subarray(0, 4)).toString('latin1'))) return 'zip'
  const text = legible(head)
  if (/^\s*WARC\/\d/.test(text)) return 'warc'
  if (/^\s*filedesc:\/\/\S+ \S+ \d{8,14} /.test(text)) return 'arc'
  const begin = text.trimStart()
  const late = feedAfterOther(begin)
  if (late !== null) return xmlKind(begin.slice(late))
  if (begin.startsWith('<')) return xmlKind(begin)
  if (begin.startsWith('{')) {
    if (LINES_NAME.test(name)) return LIST_OF_PAGES.test(begin.slice(0, 400)) ? 'page' : 'lines'
    if (JSON_FEED.test(begin)) return 'json-feed'
    return name === '-' || LINE_OF_PAGE.test(begin) ? 'lines' : 'page'
  }
  if (LINES_NAME.test(name)) return 'lines'
  return areAddresses(text, head.length < HEAD) ? 'addresses' : 'page'
}

/** Programs print warnings before the feed that they make, in text or in HTML; longer ones are pages. */
const MOST_BEFORE = 8_192
const FEED_BEGINS = /<\?xml\s[^<>]{0,200}\?>|<(?:rss|feed|rdf:RDF)\s[^<>]{0,2000}(?:version=|xmlns)/i

/** Where a feed begins that other text stands before; `null` where none does. Pages and JSON that hold one are what they are. */
function feedAfterOther(text: string): number | null {
  const at = FEED_BEGINS.exec(text.slice(0, MOST_BEFORE))?.index ?? 0
  if (at === 0 || /^[{["]|<(?:!doctype|html|head|body|!--|pre|code|textarea|script|rss|feed|rdf:RDF|opml|urlset|sitemapindex)\b|^WARC\//i.test(text.slice(0, at))) return null
  return xmlKind(text.slice(at)) === 'feed' ? at : null
}

function xmlKind(text: string): Kind {
  const prologue = PROLOGUE.exec(text)?.[0] ?? ''
  if (/<!doctype\s+html[\s>]/i.test(prologue)) return 'page'
  const root = ROOT.exec(text.slice(prologue.length, prologue.length + 200))?.[1]
  return root === undefined ? 'page' : ROOTS[root] ?? 'page'
}

/** Nothing but addresses, a line each, and more than one. The last line counts only where it is all there. */
function areAddresses(text: string, whole: boolean): boolean {
  const lines = text.split('\n').slice(0, whole ? undefined : -1).map((line) => line.trim()).filter((line) => line !== '')
  return lines.length > 1 && lines.every((line) => ADDRESS.test(line))
}
