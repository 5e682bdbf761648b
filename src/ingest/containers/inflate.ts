import { createInflateRaw, type InflateRaw } from 'node:zlib'
import type { ByteReader } from './byte-reader.js'
import { Damage, isBomb } from './limits.js'

/**
 * Unpacks one deflate stream (RFC 1951) and leaves `reader` at the byte after it; `ended` gets the last packed bytes, for
 * whoever finds out that they were none of the stream. Throws `Damage` where the stream is broken, cut off or a bomb: then
 * `reader` is somewhere in it.
 */
export async function* inflated(reader: ByteReader, ended?: (last: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw()
  const fed: Fed = { size: 0, last: new Uint8Array(), cut: false }
  let unpacked = 0
  const feeding = feed(reader, inflate, fed)
  try {
    for await (const piece of inflate as AsyncIterable<Uint8Array>) {
      unpacked += piece.length
      if (isBomb(fed.size, unpacked)) throw new Damage(`unpacks to more than ${Math.floor(unpacked / fed.size)} times its size, as bombs do`)
      yield piece
    }
  } catch (error) {
    if (error instanceof Damage) throw error
    if (fed.failure !== undefined) throw fed.failure.of
    throw new Damage(fed.cut ? 'its compressed data is cut off' : 'its compressed data is damaged')
  } finally {
    const whole = inflate.readableEnded
    inflate.destroy()
    await feeding
    // After damage all of the last piece: what comes next may begin in it.
    const unused = whole ? fed.size - inflate.bytesWritten : fed.last.length
    reader.unread(fed.last.subarray(fed.last.length - unused))
    if (whole) ended?.(fed.last.subarray(0, Math.max(0, fed.last.length - unused)))
  }
}

interface Fed {
  size: number
  last: Uint8Array
  /** The source came to its end before the deflate stream did. */
  cut: boolean
  /** What the source threw. */
  failure?: { readonly of: Error }
}

/** Writes pieces until the deflate stream has ended: each is used up before the next one is asked for. */
async function feed(reader: ByteReader, inflate: InflateRaw, fed: Fed): Promise<void> {
  const closed = new Promise<true>((resolve) => inflate.once('close', () => { resolve(true) }))
  try {
    while (!inflate.destroyed && !inflate.readableEnded) {
      const piece = await reader.chunk()
      if (piece === null) {
        fed.cut = true
        inflate.end()
        return
      }
      fed.last = piece
      fed.size += piece.length
      const written = new Promise<boolean>((resolve) => {
        inflate.write(piece, (error) => { resolve(error !== null && error !== undefined) })
      })
      if (await Promise.race([written, closed]) || inflate.bytesWritten < fed.size) return
    }
  } catch (error) {
    fed.failure = { of: error instanceof Error ? error : new Error(String(error)) }
    inflate.destroy(fed.failure.of)
  }
}
