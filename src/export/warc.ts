import { createHash, randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Header } from '../model/capture.js'
import type { Sighting } from '../model/sighting.js'

/** Who wrote an archive, when, and what its records are called. */
export interface WarcMaking {
  /** `Onrecord 0.1.0`. */
  readonly software: string
  /** ISO 8601, UTC. */
  readonly now: string
  /** A new UUID each time. */
  readonly uuid?: (() => string) | undefined
}

/** A sighting with the bytes that were received. */
export interface ReceivedPage {
  readonly sighting: Sighting
  readonly bytes: Uint8Array
  /** What it was read as, which the headers may not say. */
  readonly mediaType: string
}

/** Headers that are true of the packed body and of its length, and not of the body as it is kept. */
const OF_PACKED_BODY = /^(?:content-encoding|transfer-encoding|content-length)$/i

/**
 * Writes what was received as WARC 1.1, a record a sighting, each in a gzip member of its own: a `warcinfo` record, then for each page
 * that came by HTTP a `response` record, for others a `resource` record. The body is the one that is kept, unpacked; headers that were
 * true of the packed one are kept under `X-Archive-Orig-`. Fields of our own let such an archive be read back as it was:
 * `Onrecord-Media-Type`, `Onrecord-Renamed-Headers` (how many headers there were, then the places, from 0, of those renamed),
 * `Onrecord-Url` (a URL that isn't of the web, as a JSON string) and `Onrecord-Receipt` (the address that was asked for, and the answers
 * that led on from it, as JSON). Holds one page at a time.
 */
export async function* warcOf(pages: AsyncIterable<ReceivedPage>, { software, now, uuid = randomUUID }: WarcMaking): AsyncGenerator<Uint8Array> {
  const info = Buffer.from(`software: ${software}\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n`)
  const id = `<urn:uuid:${uuid()}>`
  yield record([['WARC-Type', 'warcinfo'], ['WARC-Record-ID', id], ['WARC-Date', now], ['Content-Type', 'application/warc-fields']], info)
  for await (const { sighting, bytes, mediaType } of pages) {
    const { captureId, url, receivedAt, status, headers } = sighting
    const ofWeb = url !== null && isWebAddress(url)
    const http = ofWeb && (headers.length > 0 || status !== null)
    const fields: Header[] = [
      ['WARC-Type', http ? 'response' : 'resource'],
      ['WARC-Record-ID', `<urn:uuid:${uuid()}>`],
      ['WARC-Date', receivedAt],
      ['WARC-Target-URI', ofWeb ? url : `urn:onrecord:capture:${captureId}`],
      ['WARC-Warcinfo-ID', id],
      ['WARC-Payload-Digest', digest(bytes)],
      ['Onrecord-Media-Type', mediaType],
      ['Content-Type', http ? 'application/http;msgtype=response' : mediaType],
    ]
    if (url !== null && !ofWeb) fields.push(['Onrecord-Url', asciiJson(url)])
    const receipt = receiptField(sighting)
    if (receipt !== null) fields.push(['Onrecord-Receipt', receipt])
    const { head, renamed } = http ? responseHead(status ?? 200, headers, bytes.length) : { head: '', renamed: [] }
    if (renamed.length > 0) fields.push(['Onrecord-Renamed-Headers', [headers.length, ...renamed].join(' ')])
    yield record(fields, Buffer.concat([Buffer.from(head, 'latin1'), bytes]))
  }
}

/** Fields of WARC are short; in characters. */
const LONGEST_RECEIPT = 16_384

/** What WARC has no fields for: the address asked for, the answers that led on (without their headers where those are long), and that the status isn't known. */
function receiptField({ asked, url, redirects, status, headers }: Sighting): string | null {
  const statusUnknown = url !== null && status === null && headers.length > 0
  if (asked === null && redirects.length === 0 && !statusUnknown) return null
  const told = { ...(asked !== null && { asked }), redirects, ...(statusUnknown && { statusUnknown }) }
  const short = { ...told, redirects: redirects.map((hop) => ({ url: hop.url, status: hop.status, headers: [] })) }
  return [told, short, { ...told, redirects: [] }].map(asciiJson).find((field) => field.length <= LONGEST_RECEIPT) ?? null
}

/** The status line, the headers fitted to the body as it is kept, and the places of those that were renamed for it. */
function responseHead(status: number, headers: readonly Header[], length: number): { head: string, renamed: number[] } {
  const untrue = headers.map(([name, value]) => OF_PACKED_BODY.test(name) && !(name.toLowerCase() === 'content-length' && value === String(length)))
  const renamed = untrue.flatMap((is, i) => (is ? [i] : []))
  const kept = headers.map(([name, value], i) => (untrue[i] ? [`X-Archive-Orig-${name}`, value] : [name, value]))
  const added = renamed.length > 0 ? [['Content-Length', String(length)]] : []
  const lines = [...kept, ...added].map((parts) => parts.map((part) => (part ?? '').replace(/[\r\n]+/g, ' ')).join(': '))
  return { head: [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', ''].join('\r\n'), renamed }
}

function record(fields: readonly Header[], block: Buffer): Uint8Array {
  const all = [...fields, ['WARC-Block-Digest', digest(block)], ['Content-Length', String(block.length)]]
  const head = ['WARC/1.1', ...all.map((field) => field.join(': ')), '', ''].join('\r\n')
  return gzipSync(Buffer.concat([Buffer.from(head, 'utf8'), block, Buffer.from('\r\n\r\n')]))
}

function digest(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** Whether a URL can stand in a WARC field: `http` or `https`, without white space or control characters. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}\p{Cs}<>]+$/iu.test(url)
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
