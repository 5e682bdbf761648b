import { Buffer } from 'node:buffer'
import type { Seekable } from './seekable.js'
import { ENCRYPTED, localHeader, shown, unpackedData, type ZipDamage, type ZipFile } from './zip-data.js'

const LOCAL = Buffer.from('PK\x03\x04', 'latin1')
const SIGNATURES = [LOCAL, Buffer.from('PK\x01\x02', 'latin1'), Buffer.from('PK\x07\x08', 'latin1'), Buffer.from('PK\x05\x06', 'latin1')]
const SCANNED = 16_384
/** So many in a row that look like files and are none: then nothing is to be hoped for. */
const MOST_FRUITLESS = 200

/** Finds files in a damaged ZIP from `from` on by the headers before them. The last one may be cut off. */
export async function* salvaged(zip: Seekable, from: number): AsyncGenerator<ZipFile | ZipDamage> {
  let fruitless = 0
  for (let at = await next(zip, from, [LOCAL]); at !== null;) {
    if (fruitless > MOST_FRUITLESS) {
      yield { name: null, failure: 'is damaged in too many places: no more of its files were looked for' }
      return
    }
    const header = await localHeader(zip, at)
    if (header === null) {
      at = await next(zip, at + 1, [LOCAL])
      continue
    }
    const name = shown(header.name.toString('utf8'))
    const stored = header.packed === null && header.method === 0
    const end = stored ? await next(zip, header.data, SIGNATURES) ?? zip.size : header.packed === null ? zip.size : header.data + header.packed
    let ended = header.packed === null ? null : end
    if (header.flags & ENCRYPTED) {
      yield { name, failure: 'is encrypted: unpack it and give its pages' }
    } else if (end > zip.size) {
      yield { name, failure: 'is cut off: it was not read' }
    } else if (!name.endsWith('/')) {
      const crc = header.packed === null ? null : header.crc
      const bytes = unpackedData(zip, { data: header.data, end, method: header.method, crc }, (place) => { ended = place })
      yield { name, bytes: counting(bytes, (whole) => { fruitless = whole ? 0 : fruitless + 1 }) }
    }
    // A file that nobody read may hold what looks like a header: then that is not a file, and its checksum tells.
    at = await next(zip, Math.max(ended ?? header.data, at + 1), [LOCAL])
  }
}

async function* counting(bytes: AsyncIterable<Uint8Array>, ended: (whole: boolean) => void): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
    ended(true)
  } catch (error) {
    ended(false)
    throw error
  }
}

/** Where one of `marks` stands next; `null` where none does. */
async function next(zip: Seekable, from: number, marks: readonly Buffer[]): Promise<number | null> {
  for (let at = from; at < zip.size; at += SCANNED - 3) {
    const read = await zip.read(at, SCANNED)
    const bytes = Buffer.from(read.buffer, read.byteOffset, read.length)
    const found = marks.map((mark) => bytes.indexOf(mark)).filter((index) => index >= 0)
    if (found.length > 0) return at + Math.min(...found)
    if (bytes.length < SCANNED) return null
  }
  return null
}
