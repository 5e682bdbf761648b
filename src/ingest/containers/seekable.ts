import { Damage, mebibytes } from './limits.js'

/** Bytes that can be read at any place, as a ZIP must be: its list of contents stands at its end. */
export interface Seekable {
  /** In bytes. */
  readonly size: number
  /** The bytes from `offset` on, `length` of them, or fewer at the end. */
  read(offset: number, length: number): Promise<Uint8Array>
  close(): Promise<void>
}

/** Makes a stream seekable, by putting it on disk or holding it. May throw `Damage`. */
export type MakeSeekable = (source: AsyncIterable<Uint8Array>) => Promise<Seekable>

const MOST_HELD = 256 * 1024 * 1024
const PIECE = 256 * 1024

/** Holds the bytes in memory, up to 256 MiB of them. */
export const heldInMemory: MakeSeekable = async (source) => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of source) {
    size += piece.length
    if (size > MOST_HELD) throw new Damage(`is larger than ${mebibytes(MOST_HELD)}`)
    pieces.push(piece)
  }
  const bytes = Buffer.concat(pieces)
  return {
    size,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    close: () => Promise.resolve(),
  }
}

/** The bytes of `seekable` from `begin` to `end`, end exclusive, piece by piece. */
export async function* rangeOf(seekable: Seekable, begin: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = begin; at < Math.min(end, seekable.size);) {
    const piece = await seekable.read(at, Math.min(PIECE, end - at))
    if (piece.length === 0) return
    yield piece
    at += piece.length
  }
}
