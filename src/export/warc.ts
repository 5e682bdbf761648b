import { createHash, randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Capture, Header } from '../model/capture.js'

/** Who wrote an archive, when, and what its records are called. */
export interface WarcMaking {
  /** `Onrecord 0.1.0`. */
  readonly software: string
  /** ISO 8601, UTC. */
  readonly now: string
  /** A new UUID each time. */
  readonly uuid?: (() => string) | undefined
}

/** Headers that are true of the packed body and of its length, and not of the body as it is kept. */
const OF_PACKED_BODY = /^(?:content-encoding|transfer-encoding|content-length)$/i

/**
 * Writes captures as WARC 1.1, each record in a gzip member of its own: a `warcinfo` record, then for each capture that came
 * by HTTP a `response` record, for others a `resource` record. The body is the one that is kept, unpacked; headers that were
 * true of the packed one are kept under `X-Archive-Orig-`. Fields of our own let such an archive be read back as it was:
 * `Onrecord-Media-Type`, `Onrecord-Renamed-Headers` (how many headers there were, then the places, from 0, of those renamed)
 * and `Onrecord-Url` (a URL that isn't of the web, as a JSON string). Holds one capture at a time.
 */
export async function* warcOf(captures: AsyncIterable<Capture>, { software, now, uuid = randomUUID }: WarcMaking): AsyncGenerator<Uint8Array> {
  const info = Buffer.from(`software: ${software}\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n`)
  const id = `<urn:uuid:${uuid()}>`
  yield record([['WARC-Type', 'warcinfo'], ['WARC-Record-ID', id], ['WARC-Date', now], ['Content-Type', 'application/warc-fields']], info)
  for await (const capture of captures) {
    const { url, receivedAt, bytes, headers, mediaType } = capture
    const ofWeb = url !== null && isWebAddress(url)
    const http = ofWeb && headers.length > 0
    const fields: Header[] = [
      ['WARC-Type', http ? 'response' : 'resource'],
      ['WARC-Record-ID', `<urn:uuid:${uuid()}>`],
      ['WARC-Date', receivedAt],
      ['WARC-Target-URI', ofWeb ? url : `urn:onrecord:capture:${capture.id}`],
      ['WARC-Warcinfo-ID', id],
      ['WARC-Payload-Digest', digest(bytes)],
      ['Onrecord-Media-Type', mediaType],
      ['Content-Type', http ? 'application/http;msgtype=response' : mediaType],
    ]
    if (url !== null && !ofWeb) fields.push(['Onrecord-Url', asciiJson(url)])
    const { head, renamed } = http ? responseHead(headers, bytes.length) : { head: '', renamed: [] }
    if (renamed.length > 0) fields.push(['Onrecord-Renamed-Headers', [headers.length, ...renamed].join(' ')])
    yield record(fields, Buffer.concat([Buffer.from(head, 'latin1'), bytes]))
  }
}

/** The status line, the headers fitted to the body as it is kept, and the places of those that were renamed for it. */
function responseHead(headers: readonly Header[], length: number): { head: string, renamed: number[] } {
  const untrue = headers.map(([name, value]) => OF_PACKED_BODY.test(name) && !(name.toLowerCase() === 'content-length' && value === String(length)))
  const renamed = untrue.flatMap((is, i) => (is ? [i] : []))
  const kept = headers.map(([name, value], i) => (untrue[i] ? [`X-Archive-Orig-${name}`, value] : [name, value]))
  const added = renamed.length > 0 ? [['Content-Length', String(length)]] : []
  const lines = [...kept, ...added].map((parts) => parts.map((part) => (part ?? '').replace(/[\r\n]+/g, ' ')).join(': '))
  return { head: ['HTTP/1.1 200 OK', ...lines, '', ''].join('\r\n'), renamed }
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

function asciiJson(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
