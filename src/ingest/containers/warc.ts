import { uncoded } from './content-coding.js'
import type { BadEntry, Entry, Header, PageEntry } from './entry.js'
import type { Stretch } from './gzip.js'
import { httpResponse, unchunked } from './http-response.js'
import { Damage, LARGEST_PAGE, mebibytes } from './limits.js'
import { field, type Fields } from './warc-fields.js'
import type { Payloads } from './warc-payloads.js'
import { warcRecords, type WarcRecord } from './warc-records.js'
import { Segments, type Joined } from './warc-segments.js'
import { keptAs, namedUrl, originalHeaders, receiptOf } from './warc-own.js'
import { kindOfBody, type BodyKind } from './web-types.js'

/**
 * Reads the pages of a WARC, one record at a time: `response` records of a page that was there (status 2xx) and `resource`
 * records, of HTML or plain text, their bodies unpacked. Other records and other types of content are passed over. Damage
 * is reported with its place, and reading goes on after it. `payloads` remembers what pages there were, for `revisit`
 * records: one whose page isn't among them is reported.
 */
export async function* readWarc(name: string, stretches: AsyncIterable<Stretch>, payloads: Payloads): AsyncGenerator<Entry> {
  const segments = new Segments()
  let converted: string | null = null
  let pages = false
  for await (const record of warcRecords(stretches)) {
    const place = `${name}, ${record.where}`
    const bad = (failure: string): BadEntry => ({ is: 'bad', name: place, failure: `${place}: ${failure}` })
    if ('failure' in record) {
      yield bad(record.failure)
      continue
    }
    if (record.complaint !== null) yield bad(record.complaint)
    const type = field(record.fields, 'warc-type')?.toLowerCase()
    if (type === 'conversion') {
      converted ??= place
      continue
    }
    const joined = segments.take(record)
    for (const each of joined ?? []) yield* readSegments(name, each, payloads)
    if (joined !== null || type === 'continuation') continue
    for (const entry of readRecord(name, record, payloads)) {
      pages ||= entry.is === 'page'
      yield entry
    }
  }
  for (const each of segments.rest()) yield* readSegments(name, each, payloads)
  if (converted !== null && !pages) {
    yield { is: 'bad', name: converted, failure: `${converted}: holds what a program made of pages (WET), not the pages: add the WARC that it was made from` }
  }
}

/** The page of a record that was written in several. */
function* readSegments(name: string, { record, segments, whole }: Joined, payloads: Payloads): Generator<Entry> {
  const place = `${name}, ${record.where}`
  const failure = whole ? `was kept in ${segments} segments: they were joined` : `is one of several segments, and not all are here: what there is was read`
  yield { is: 'bad', name: place, failure: `${place}: ${failure}` }
  yield* readRecord(name, record, payloads)
}

function* readRecord(name: string, record: WarcRecord, payloads: Payloads): Generator<Entry> {
  const place = `${name}, ${record.where}`
  const bad = (failure: string): BadEntry => ({ is: 'bad', name: place, failure: `${place}: ${failure}` })
  const type = field(record.fields, 'warc-type')?.toLowerCase()
  try {
    if (type === 'revisit') {
      const missing = revisited(record, payloads)
      if (missing !== null) yield bad(missing)
      return
    }
    const page = type === 'resource' ? resource(record, place) : responseOf(record, place)
    if (page === null) return
    payloads.add(record.fields)
    const cut = field(record.fields, 'warc-truncated')
    if (cut !== null) yield bad(`its page was cut off by whoever saved it (${cut.slice(0, 40)}): what there is was read`)
    if (page.cut) yield bad('its page is cut off in the middle: what there is was read')
    yield page.entry
  } catch (error) {
    if (!(error instanceof Damage)) throw error
    yield bad(`${error.message}: it was not read`)
  }
}

export interface Read {
  readonly entry: PageEntry
  readonly cut: boolean
}

/** The page of a `response` record; `null` where it holds none. Throws `Damage`. */
export function responseOf(record: WarcRecord, name: string): Read | null {
  const url = targetOf(record.fields)
  if (url === null || !/^https?:/i.test(url)) return null
  const http = httpResponse(record.block)
  if (http === null) throw new Damage('holds no HTTP response')
  if (http.status < 200 || http.status > 299 || http.status === 206) return null
  const headers = originalHeaders(record.fields, http.headers)
  const own = keptAs(record.fields)
  if (own === null && kindOfBody(field(http.headers, 'content-type') ?? '', url, http.body) === null) return null
  if (record.tooLarge) throw tooLarge()
  const chunks = /chunked/i.test(field(http.headers, 'transfer-encoding') ?? '') ? unchunked(http.body) : null
  const bytes = uncoded(chunks?.body ?? http.body, field(http.headers, 'content-encoding'))
  if (bytes.length === 0 && own === null) return null
  return { entry: { status: http.status, ...entryOf(record.fields, name, bytes, headers, own) }, cut: chunks !== null && !chunks.whole }
}

/** The page of a `resource` record, which came by another way than HTTP; `null` where it holds none. Throws `Damage`. */
function resource(record: WarcRecord, name: string): Read | null {
  const target = targetOf(record.fields)
  // Crawlers keep their own notes as resources with addresses of other schemes.
  if (target === null || !/^(?:https?|ftp|file|urn:onrecord):/i.test(target)) return null
  const own = keptAs(record.fields)
  const kind = own ?? kindOfBody(field(record.fields, 'content-type') ?? '', target, record.block)
  if (kind === null || (record.block.length === 0 && own === null)) return null
  if (record.tooLarge) throw tooLarge()
  return { entry: entryOf(record.fields, name, record.block, [], kind), cut: false }
}

function entryOf(fields: Fields, name: string, bytes: Uint8Array, headers: readonly Header[], kind: BodyKind | null): PageEntry {
  const target = targetOf(fields)
  const url = namedUrl(fields) ?? (target !== null && /^https?:/i.test(target) ? target : null)
  return { is: 'page', name, bytes, url, door: 'warc', receivedAt: dateOf(fields), headers, ...receiptOf(fields), ...(kind === null ? {} : { mediaType: kind }) }
}

/** What is wrong with a `revisit` record, which says that a page was the same as another; `null` where that one was read. */
function revisited({ fields, block }: WarcRecord, payloads: Payloads): string | null {
  const http = httpResponse(block)
  const type = http === null ? '' : field(http.headers, 'content-type') ?? ''
  if (kindOfBody(type, targetOf(fields) ?? '', new Uint8Array()) === null || payloads.knows(fields)) return null
  const [url, date] = [field(fields, 'warc-refers-to-target-uri') ?? targetOf(fields), field(fields, 'warc-refers-to-date')]
  return `says that ${targetOf(fields) ?? 'a page'} was as before, and no page of that kind comes before it here: add the archive that holds ${
    url === null ? 'it' : bare(url)}${date === null ? '' : ` of ${date}`}`
}

function tooLarge(): Damage {
  return new Damage(`is larger than ${mebibytes(LARGEST_PAGE)}`)
}

/** What a record is of; some writers put it between angle brackets. */
function targetOf(fields: Fields): string | null {
  const target = field(fields, 'warc-target-uri')
  return target === null || target === '' ? null : bare(target)
}

function bare(uri: string): string {
  return uri.replace(/^<([^]*)>$/, '$1')
}

/** When a record's content was received, in UTC; `null` where that is not given to the second. */
function dateOf(fields: Fields): string | null {
  const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.exec(field(fields, 'warc-date') ?? '')?.[0]
  const time = date === undefined ? NaN : Date.parse(date)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
