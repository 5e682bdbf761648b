import { crc32 } from 'node:zlib'
import { ByteReader } from './byte-reader.js'
import { inflated } from './inflate.js'
import { Damage } from './limits.js'

/** Bytes without a gap. Whoever reads one reads it to its end before the next. */
export interface Stretch {
  readonly bytes: AsyncIterable<Uint8Array>
  /** Where gzip members begin: offsets in `bytes` and in the file, for those that have begun so far. Empty for plain bytes. */
  readonly members: { readonly unpacked: number; readonly packed: number }[]
  /** Once `bytes` has ended: why there is a gap, without a place; `null` at the end of the file. */
  readonly gap: () => string | null
}

const MAGIC = [0x1f, 0x8b, 0x08] as const
const LONGEST_HEADER = 8192
const SCANNED = 65_536
/** So many places in a row that look like gzip and are none: then nothing is to be hoped for. */
const MOST_FRUITLESS = 200

export function isGzip(head: Uint8Array): boolean {
  return head[0] === MAGIC[0] && head[1] === MAGIC[1] && head[2] === MAGIC[2] && ((head[3] ?? 0xff) & 0xe0) === 0
}

/** Bytes that are not packed, as one stretch. */
export async function* plainStretch(source: AsyncIterable<Uint8Array>): AsyncGenerator<Stretch> {
  yield await Promise.resolve({ bytes: source, members: [], gap: () => null })
}

/**
 * Unpacks gzip (RFC 1952) of any number of members, checksums checked. Where one is damaged the stretch ends, and the
 * next begins at the next member that can be read.
 */
export async function* gunzipStretches(source: AsyncIterable<Uint8Array>): AsyncGenerator<Stretch> {
  const reader = new ByteReader(source)
  try {
    for (let fruitless = 0; !await reader.atEnd();) {
      const members: { unpacked: number; packed: number }[] = []
      let whole = 0
      let gap: string | null = null
      const bytes = membersOf(reader, members, () => { whole++ }, (why) => { gap = why })
      yield { bytes, members, gap: () => gap }
      fruitless = whole > 0 ? 0 : fruitless + 1
      if (fruitless > MOST_FRUITLESS) throw new Damage('its gzip data is damaged in too many places: the rest was not read')
      await toNextMember(reader)
    }
  } finally {
    await reader.close()
  }
}

/** What gzip members hold, one after the other, until one is damaged or none follows. */
async function* membersOf(
  reader: ByteReader, members: { unpacked: number; packed: number }[], whole: () => void, broken: (why: string) => void,
): AsyncGenerator<Uint8Array> {
  let unpacked = 0
  let header = new Uint8Array() as Uint8Array
  let begin = -1
  try {
    while (!await reader.atEnd()) {
      const packed = reader.at
      if (await onlyZeros(reader)) return
      header = await takeHeader(reader)
      begin = reader.at
      members.push({ unpacked, packed })
      let sum = 0
      let size = 0
      let last = new Uint8Array() as Uint8Array
      for await (const piece of inflated(reader, (bytes) => { last = bytes })) {
        sum = crc32(piece, sum)
        size += piece.length
        unpacked += piece.length
        yield piece
      }
      const trailer = Buffer.from(await reader.take(8))
      if (trailer.length < 8) throw new Damage('its gzip data is cut off')
      if (trailer.readUInt32LE(0) !== sum >>> 0 || trailer.readUInt32LE(4) !== size % 2 ** 32) {
        // Where bytes are missing, the next member was taken for the rest of this one.
        reader.unread(trailer)
        reader.unread(last)
        throw new Damage('its gzip checksum is wrong')
      }
      whole()
    }
  } catch (error) {
    if (!(error instanceof Damage)) throw error
    // What was taken for a header may hold one.
    if (reader.at === begin) reader.unread(header.subarray(1))
    broken(error.message)
  }
}

/** Tapes and block devices fill files up with zeros. */
async function onlyZeros(reader: ByteReader): Promise<boolean> {
  const head = await reader.peek(512)
  return head.length > 0 && head.every((byte) => byte === 0)
}

/** Takes the header of a member. Where none begins, passes one byte and throws `Damage`. */
async function takeHeader(reader: ByteReader): Promise<Uint8Array> {
  const ahead = await reader.peek(LONGEST_HEADER)
  const length = ahead.length >= 10 && isGzip(ahead) ? headerLength(ahead) : null
  if (length !== null && length <= ahead.length) return reader.take(length)
  await reader.skip(1)
  throw new Damage(isGzip(ahead) ? 'its gzip header is damaged' : 'what follows is not gzip')
}

/** With the extra field, the name and the comment that the flags tell of; `null` where one doesn't end. */
function headerLength(head: Uint8Array): number | null {
  const flags = head[3] ?? 0
  let length = 10
  if (flags & 4) length += 2 + (head[10] ?? 0) + (head[11] ?? 0) * 256
  for (const text of [8, 16]) {
    if (!(flags & text)) continue
    const end = head.indexOf(0, length)
    if (end < 0) return null
    length = end + 1
  }
  return flags & 2 ? length + 2 : length
}

async function toNextMember(reader: ByteReader): Promise<void> {
  for (;;) {
    const ahead = await reader.peek(SCANNED)
    if (ahead.length < 4) {
      await reader.skip(ahead.length)
      return
    }
    let at = Buffer.from(ahead.buffer, ahead.byteOffset, ahead.length).indexOf(Buffer.from(MAGIC))
    while (at >= 0 && at + 4 <= ahead.length && !isGzip(ahead.subarray(at))) at = ahead.indexOf(MAGIC[0], at + 1)
    if (at >= 0 && at + 4 <= ahead.length) {
      await reader.skip(at)
      return
    }
    await reader.skip(ahead.length - 3)
  }
}
