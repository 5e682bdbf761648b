import { Buffer } from 'node:buffer'
import { crc32 } from 'node:zlib'
import { ByteReader } from './byte-reader.js'
import { inflated } from './inflate.js'
import { Damage } from './limits.js'
import { rangeOf, type Seekable } from './seekable.js'

/** A file in a ZIP. Its name is only a name: nothing is ever written to it. */
export interface ZipFile {
  readonly name: string
  /** To be read, if at all, before the next file is asked for. Throws `Damage` while it is read. */
  readonly bytes: AsyncIterable<Uint8Array>
}

/** What of a ZIP can't be read; `name` is `null` where it is not one file. */
export interface ZipDamage {
  readonly name: string | null
  readonly failure: string
}

/** The header that stands before the data of each file in a ZIP. */
export interface LocalHeader {
  readonly name: Buffer
  readonly flags: number
  readonly method: number
  readonly crc: number
  /** `null` where it only stands behind the data. */
  readonly packed: number | null
  /** Where the data begins, in bytes from the begin of the ZIP. */
  readonly data: number
}

const FIXED = 30
const SIGNATURE = 0x04034b50
export const ENCRYPTED = 1
export const SIZES_FOLLOW = 8

/** The header at `offset`; `null` where there is none. */
export async function localHeader(zip: Seekable, offset: number): Promise<LocalHeader | null> {
  const fixed = Buffer.from(await zip.read(offset, FIXED))
  if (fixed.length < FIXED || fixed.readUInt32LE(0) !== SIGNATURE) return null
  const [nameLength, extraLength] = [fixed.readUInt16LE(26), fixed.readUInt16LE(28)]
  const rest = Buffer.from(await zip.read(offset + FIXED, nameLength + extraLength))
  const flags = fixed.readUInt16LE(6)
  const packed = fixed.readUInt32LE(18)
  return {
    name: rest.subarray(0, nameLength), flags, method: fixed.readUInt16LE(8), crc: fixed.readUInt32LE(14),
    packed: flags & SIZES_FOLLOW ? null : packed === 0xffffffff ? largeSize(rest.subarray(nameLength)) : packed,
    data: offset + FIXED + nameLength + extraLength,
  }
}

/** The packed size in the extra field of ZIP64, which has the unpacked one before it. */
function largeSize(extra: Buffer): number | null {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1 && at + 20 <= extra.length) return Number(extra.readBigUInt64LE(at + 12))
  }
  return null
}

/** What a file's data is unpacked by. */
export interface Packing {
  readonly data: number
  /** Where the data ends at the latest, in bytes from the begin of the ZIP. */
  readonly end: number
  readonly method: number
  /** `null` where it isn't known yet. */
  readonly crc: number | null
}

/**
 * Unpacks a file of a ZIP. Throws `Damage` where it is broken, packed in an unknown way, a bomb, or where its checksum is
 * wrong, which is known only at its end. `ended` is told where the packed data ended.
 */
export async function* unpackedData(zip: Seekable, { data, end, method, crc }: Packing, ended?: (at: number) => void): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(rangeOf(zip, data, end))
  if (method !== 0 && method !== 8) throw new Damage(`is packed in a way that isn't read here (method ${method})`)
  let sum = 0
  for await (const piece of method === 8 ? inflated(reader) : reader.rest()) {
    sum = crc32(piece, sum)
    yield piece
  }
  ended?.(data + reader.at)
  if (crc !== null && sum >>> 0 !== crc) throw new Damage('its checksum is wrong: it is damaged')
}

/** A name on one line, of a bearable length. */
export function shown(name: string): string {
  return name.replace(/[\p{Cc}\u2028\u2029]/gu, '\uFFFD').slice(0, 300)
}
