import type { Buffer } from 'node:buffer'
import { Readable } from 'node:stream'
import { fromRandomAccessReaderPromise, getFileNameLowLevel, RandomAccessReader } from 'yauzl'
import { Damage, isBomb } from './limits.js'
import { rangeOf, type Seekable } from './seekable.js'
import { ENCRYPTED, localHeader, shown, unpackedData, type ZipDamage, type ZipFile } from './zip-data.js'
import { salvaged } from './zip-salvage.js'

/**
 * Reads the files of a ZIP (also ZIP64) in the order of its list of contents. Where that is damaged or missing, as in a
 * ZIP that was cut off, the files are found by the headers before them.
 */
export async function* zipFiles(zip: Seekable): AsyncGenerator<ZipFile | ZipDamage> {
  let packed = 0
  let after = 0
  try {
    const listed = await fromRandomAccessReaderPromise(new SeekableReader(zip), zip.size, {
      lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false,
    })
    for await (const entry of listed.eachEntry()) {
      const name = shown(getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true))
      if (name.endsWith('/')) continue
      packed += entry.compressedSize
      if (packed > zip.size) {
        yield { name: null, failure: 'its files lie over each other, as in bombs: no more of them were read' }
        return
      }
      const header = await localHeader(zip, entry.relativeOffsetOfLocalHeader)
      if (header === null) {
        yield { name, failure: 'is not where the list of contents says: it was not read' }
      } else if (entry.generalPurposeBitFlag & ENCRYPTED) {
        yield { name, failure: 'is encrypted: unpack it and give its pages' }
      } else if (isBomb(entry.compressedSize, entry.uncompressedSize)) {
        yield { name, failure: 'unpacks to more than 200 times its size, as bombs do: it was not read' }
      } else {
        const end = header.data + entry.compressedSize
        after = Math.max(after, end)
        yield { name, bytes: unpackedData(zip, { data: header.data, end, method: entry.compressionMethod, crc: entry.crc32 }) }
      }
    }
  } catch (error) {
    // What the system throws names its call.
    if (!(error instanceof Error) || error instanceof Damage || 'syscall' in error) throw error
    yield { name: null, failure: 'its list of contents is missing or damaged: files were looked for without it' }
    yield* salvaged(zip, after)
  }
}

/** For `yauzl`. */
export class SeekableReader extends RandomAccessReader {
  readonly #zip: Seekable

  constructor(zip: Seekable) {
    super()
    this.#zip = zip
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    this.#zip.read(position, length).then((bytes) => {
      buffer.set(bytes, offset)
      callback(bytes.length < length ? new Error('unexpected end of file') : null)
    }, callback)
  }

  override _readStreamForRange(begin: number, end: number): Readable {
    return Readable.from(rangeOf(this.#zip, begin, end))
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null)
  }
}
