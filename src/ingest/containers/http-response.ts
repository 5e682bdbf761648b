import { Buffer } from 'node:buffer'
import { contentLength, field, fieldsOf, type Fields } from './warc-fields.js'

/** An HTTP response as it went over the wire; the body may still be in chunks and packed. */
export interface HttpResponse {
  readonly status: number
  readonly headers: Fields
  readonly body: Uint8Array
}

const LONGEST_HEAD = 1024 * 1024

/** Takes a response apart; `null` where the bytes are none. */
export function httpResponse(bytes: Uint8Array): HttpResponse | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST_HEAD)).toString('latin1')
  const end = /\r?\n\r?\n/.exec(head)
  const lines = (end === null ? head : head.slice(0, end.index)).split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})(?: |$)/.exec(lines[0] ?? '')?.[1]
  if (status === undefined) return null
  const body = end === null ? new Uint8Array() : bytes.subarray(end.index + end[0].length)
  return { status: Number(status), headers: fieldsOf(lines.slice(1)), body }
}

export interface Unchunked {
  readonly body: Uint8Array
  /** The last chunk is there, and nothing after it. */
  readonly whole: boolean
}

/**
 * Joins the chunks of a body (RFC 9112, 7.1). `null` where it doesn't begin with a chunk: archives often keep such bodies
 * joined already, under the header of before.
 */
export function unchunked(bytes: Uint8Array): Unchunked | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  // Not in pieces: there may be millions of chunks of one byte.
  const body = Buffer.alloc(bytes.length)
  let at = 0
  let length = 0
  for (let first = true; ; first = false) {
    const end = buffer.indexOf(0x0a, at) + 1
    const line = end === 0 || end - at > LONGEST_LINE ? null : CHUNK.exec(buffer.toString('latin1', at, end))
    if (line === null) return first ? null : { body: body.subarray(0, length), whole: false }
    at = end
    const size = parseInt(line[1] ?? '', 16)
    if (size === 0) return { body: body.subarray(0, length), whole: /^(?:[^\r\n]+\r?\n)*\r?\n$/.test(buffer.toString('latin1', at, at + 65_536)) }
    length += buffer.copy(body, length, at, at + size)
    if (at + size > buffer.length) return { body: body.subarray(0, length), whole: false }
    at += size
    if (buffer[at] === 0x0d && buffer[at + 1] === 0x0a) at += 2
    else if (buffer[at] === 0x0a) at += 1
  }
}

/** The line before a chunk: its size in hexadecimal digits, perhaps with extensions. */
const CHUNK = /^[ \t]*([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n$/i
const LONGEST_LINE = 1024

/** Whether a response's body ends where its own length or its chunks say; `null` where it says neither. */
export function endsWhereItSays({ headers, body }: HttpResponse): boolean | null {
  if (/chunked/i.test(field(headers, 'transfer-encoding') ?? '')) return unchunked(body)?.whole ?? null
  const length = contentLength(headers)
  return length === null ? null : length === body.length
}
