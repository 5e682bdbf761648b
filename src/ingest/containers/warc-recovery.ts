import { Buffer } from 'node:buffer'
import type { ByteReader } from './byte-reader.js'
import { hasDigest } from './digest.js'
import type { Stretch } from './gzip.js'
import { endsWhereItSays, httpResponse } from './http-response.js'
import { LARGEST_PAGE } from './limits.js'
import { field, type Fields } from './warc-fields.js'

/** How far to look for the true end of a record, in bytes: mostly it is near. */
export const NEAR = LARGEST_PAGE / 64
const WINDOWS = [NEAR, LARGEST_PAGE / 8, LARGEST_PAGE]
/** To try each costs a hash of all before it. */
const MOST_ENDS = 20
const SCANNED = 65_536
const RECORD_BEGINS = /(?<=^|\n)WARC\/\d+\.\d+\r?\n/g

/** What was looked through so far for the ends of damaged records. */
export interface Search {
  /** Bytes, those looked through again counted again. */
  bytes: number
}

/** When so much was looked through, only what is nearest is: an archive may be made of nothing but damage. */
const MOST_SEARCHED = 4 * LARGEST_PAGE
const NEAREST = 4096

/** The true end of a record whose `Content-Length` is wrong. */
export interface TrueEnd {
  /** How many bytes lie before the next record. */
  readonly next: number
  /** The block, where something in the record proves its end; else `null`. */
  readonly block: Uint8Array | null
}

/**
 * Whether a block is what its record says: by its digest, by its payload's, else by the length or the chunks of its HTTP
 * response. `null` where the record says nothing of the kind.
 */
export function isWhole(fields: Fields, block: Uint8Array): boolean | null {
  const whole = field(fields, 'warc-block-digest')
  const byBlock = whole === null ? null : hasDigest(block, whole)
  if (byBlock !== null) return byBlock
  const response = httpResponse(block)
  if (response === null) return null
  const payload = field(fields, 'warc-payload-digest')
  if (payload !== null && hasDigest(response.body, payload)) return true
  return endsWhereItSays(response)
}

/**
 * Finds where the record ends whose block begins at `reader`'s place: where its block is whole, or where a gzip member
 * begins. What a page holds may look like a record, so that without such proof the next thing that does is taken for one
 * only if `settle` allows. `null` where nothing is found.
 */
export async function trueEnd(
  reader: ByteReader, stretch: Stretch, fields: Fields, settle: boolean, search: Search, windows = WINDOWS,
): Promise<TrueEnd | null> {
  let first: number | null = null
  for (const window of search.bytes > MOST_SEARCHED ? [NEAREST] : windows) {
    const ahead = await reader.peek(window)
    search.bytes += ahead.length
    const members = stretch.members.map(({ unpacked }) => unpacked - reader.at).filter((at) => at > 0 && at < ahead.length)
    const begins = recordsIn(ahead)
    const ended = ahead.length < window
    const ends = [...new Set([...begins.slice(0, MOST_ENDS), ...members.slice(0, 1), ...(ended ? [ahead.length] : [])])].sort((a, b) => a - b)
    for (const next of ends) {
      const block = ahead.subarray(0, next - closingLength(ahead, next))
      const whole = isWhole(fields, block)
      search.bytes += next
      if (whole === true) return { next, block }
      if (members.includes(next)) return { next, block: whole === null ? block : null }
    }
    first ??= begins[0] ?? null
    if (ended) break
  }
  return settle && first !== null ? { next: first, block: null } : null
}

/** Passes to where the next record begins, or to the end; at least one byte. Resolves to how many bytes were passed. */
export async function toNextRecord(reader: ByteReader): Promise<number> {
  const from = reader.at
  await reader.skip(1)
  for (;;) {
    const ahead = await reader.peek(SCANNED)
    const at = recordsIn(ahead)[0]
    // What follows the last line end might be the begin of a record that is not all there.
    const line = ahead.lastIndexOf(0x0a)
    const passed = at ?? (ahead.length < SCANNED || line <= 0 ? ahead.length : line)
    await reader.skip(passed)
    if (at !== undefined || ahead.length < SCANNED) return reader.at - from
  }
}

function recordsIn(bytes: Uint8Array): number[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return [...text.matchAll(RECORD_BEGINS)].map(({ index }) => index).filter((index) => index > 0)
}

/** The length of the two line ends that close a record, as far as they stand before `end`. */
function closingLength(bytes: Uint8Array, end: number): number {
  const tail = Buffer.from(bytes.subarray(Math.max(0, end - 4), end)).toString('latin1')
  return /(?:\r?\n){0,2}$/.exec(tail)?.[0].length ?? 0
}
