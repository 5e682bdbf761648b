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
  const parts: Uint8Array[] = []
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = 0
  for (;;) {
    const line = /^[ \t]*([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i.exec(buffer.toString('latin1', at, at + 1024))
    if (line === null) return parts.length === 0 ? null : { body: Buffer.concat(parts), whole: false }
    at += line[0].length
    const size = parseInt(line[1] ?? '', 16)
    if (size === 0) return { body: Buffer.concat(parts), whole: /^(?:[^\r\n]+\r?\n)*\r?\n$/.test(buffer.toString('latin1', at, at + 65_536)) }
    if (at + size > buffer.length) return { body: Buffer.concat([...parts, buffer.subarray(at)]), whole: false }
    parts.push(buffer.subarray(at, at + size))
    at += size
    const ending = /^\r?\n/.exec(buffer.toString('latin1', at, at + 2))
    at += ending?.[0].length ?? 0
  }
}

/** Whether a response's body ends where its own length or its chunks say; `null` where it says neither. */
export function endsWhereItSays({ headers, body }: HttpResponse): boolean | null {
  if (/chunked/i.test(field(headers, 'transfer-encoding') ?? '')) return unchunked(body)?.whole ?? null
  const length = contentLength(headers)
  return length === null ? null : length === body.length
}
