import { Decompress } from 'fzstd'
import type { Stretch } from './gzip.js'
import { Damage, isBomb, LARGEST_PAGE, mebibytes } from './limits.js'

/** Whether bytes begin with a frame of zstd (RFC 8878), or with one to be skipped, which holds a dictionary. */
export function isZstd(head: Uint8Array): boolean {
  const [a = 0, b, c, d] = head
  return (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) || ((a & 0xf0) === 0x50 && b === 0x2a && c === 0x4d && d === 0x18)
}

/** Unpacks zstd of any number of frames as it comes: one stretch, which ends where the data are damaged. */
export async function* unzstdStretch(source: AsyncIterable<Uint8Array>): AsyncGenerator<Stretch> {
  let gap: string | null = null
  const members: Stretch['members'] = []
  const broken = (why: string, unpacked: number, packed: number) => {
    gap = why
    // What was unpacked before is whole.
    members.push({ unpacked, packed })
  }
  yield await Promise.resolve({ bytes: unzstd(source, broken), members, gap: () => gap })
}

async function* unzstd(source: AsyncIterable<Uint8Array>, broken: (why: string, unpacked: number, packed: number) => void): AsyncGenerator<Uint8Array> {
  let [packed, unpacked] = [0, 0]
  const found: Uint8Array[] = []
  const stream = new Decompress((piece) => {
    unpacked += piece.length
    found.push(Uint8Array.from(piece))
  })
  try {
    for await (const piece of source) {
      packed += piece.length
      push(stream, piece, false)
      yield* found.splice(0)
    }
    push(stream, new Uint8Array(), true)
  } catch (error) {
    if (!(error instanceof Damage)) throw error
    broken(error.message, unpacked, packed)
  }
  yield* found
}

/** Unpacks a body. Throws `Damage`, also where it unpacks to more than a page may have. */
export function unzstdWhole(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  let size = 0
  const stream = new Decompress((piece) => {
    size += piece.length
    if (size > LARGEST_PAGE || isBomb(bytes.length, size)) throw new Damage(`its body unpacks to more than ${mebibytes(size)}`)
    pieces.push(Uint8Array.from(piece))
  })
  push(stream, bytes, true)
  return Buffer.concat(pieces)
}

function push(stream: Decompress, bytes: Uint8Array, last: boolean): void {
  try {
    stream.push(bytes, last)
  } catch (error) {
    if (error instanceof Damage) throw error
    const why = error instanceof Error ? error.message : ''
    throw new Damage(/dict/i.test(why) ? 'its zstd data needs the dictionary that it was packed with: unpack it with unzstd and add that' : 'its zstd data is damaged or cut off')
  }
}
