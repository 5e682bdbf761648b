import { IngestError } from './ingest-error.js'

export type MediaType = 'text/plain' | 'text/html'

/** First bytes of files that people hand over by mistake, as latin-1 text, with what to do instead. */
const NOT_TEXT: readonly (readonly [mark: string, what: string, advice: string])[] = [
  ['%PDF-', 'a PDF', 'save its text as .txt and read that'],
  ['\x89PNG', 'a PNG picture', 'give the page or its text'],
  ['\xff\xd8\xff', 'a JPEG picture', 'give the page or its text'],
  ['GIF8', 'a GIF picture', 'give the page or its text'],
  ['PK\x03\x04', 'a ZIP archive or an office document', 'unpack it, or save the document as plain text'],
  ['\x1f\x8b', 'gzip-compressed', 'unpack it with gunzip first'],
  ['BZh', 'bzip2-compressed', 'unpack it with bunzip2 first'],
  ['\xfd7zXZ', 'xz-compressed', 'unpack it with unxz first'],
  ['(\xb5/\xfd', 'zstd-compressed', 'unpack it with unzstd first'],
  ['7z\xbc\xaf', 'a 7z archive', 'unpack it first'],
  ['Rar!', 'a RAR archive', 'unpack it first'],
  ['\x7fELF', 'a program', 'give a page or its text'],
  ['\xd0\xcf\x11\xe0', 'an office document', 'save the document as plain text'],
  ['{\\rtf', 'an RTF document', 'save the document as plain text'],
  ['SQLite format 3', 'a database', 'give a page or its text'],
  ['bplist', 'a web archive of Safari', 'save the page as HTML'],
]

const HEAD = 4096
/** A page of HTML may hold a stray NUL, which HTML ignores; more than this share of NULs makes it something else. */
const STRAY_NULS = 0.01

const OPENS_HTML = new RegExp(
  '^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--(?:(?!-->)[^])*-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|link|script|style|base' +
    '|div|article|section|main|header|nav|p|h[1-6]|table|center|figure|blockquote|ul|ol|span|a|img|br)[\\s/>]', 'i')
const OPENS_FEED = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex)[\s>]/i

/**
 * Whether bytes are plain text or HTML, by their content: a file's name says little. Throws `IngestError` where they
 * are neither: a picture, an archive, a feed. `told` skips the choice, not the refusals of binary data.
 */
export function mediaTypeOf(name: string, bytes: Uint8Array, told?: MediaType): MediaType {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  for (const [mark, what, advice] of NOT_TEXT) {
    if (head.startsWith(mark)) throw new IngestError(`${name}: is ${what}, not a page: ${advice}`)
  }
  const readable = legibleHead(bytes, head)
  const type = told ?? (looksLikeHtml(readable) ? 'text/html' : 'text/plain')
  refuseNuls(name, bytes, type)
  if (told === undefined && OPENS_FEED.test(readable)) {
    throw new IngestError(`${name}: is a feed or site map, not a page: save the pages that it links to and read those`)
  }
  return type
}

/** The head with the bytes of UTF-16 folded to single ones: good enough to see tags. */
function legibleHead(bytes: Uint8Array, head: string): string {
  if (isUtf16(bytes)) return head.slice(2).replaceAll('\0', '')
  return head.startsWith('\xef\xbb\xbf') ? head.slice(3) : head
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function looksLikeHtml(head: string): boolean {
  if (OPENS_HTML.test(head)) return true
  const closed = head.match(/<\/(?:p|div|article|section|body|html|head|h[1-6]|li|blockquote)>/gi)
  return (closed?.length ?? 0) >= 3
}

function refuseNuls(name: string, bytes: Uint8Array, type: MediaType): void {
  if (isUtf16(bytes)) return
  let nuls = 0
  for (const byte of bytes) if (byte === 0) nuls++
  if (nuls === 0 || (type === 'text/html' && nuls <= bytes.length * STRAY_NULS)) return
  throw new IngestError(nuls > bytes.length / 3
    ? `${name}: looks like UTF-16 or UTF-32 without a byte order mark: save it as UTF-8`
    : `${name}: is binary data, not text: give a page of HTML or its text in UTF-8`)
}
