import type { Effects } from './effects.js'
import { codeOf, Failure } from './errors.js'
import { whyUnreadable } from './file-errors.js'

/** Small files that options name, in bytes at most. */
const LARGEST = 1024 * 1024

/** The bytes of a small file. Throws a `Failure` that names it where it can't be read. */
export async function whole(effects: Pick<Effects, 'readInput'>, name: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of effects.readInput(name)) {
      size += piece.length
      if (size > LARGEST) throw new Failure(`${name}: is larger than such a file is`)
      pieces.push(piece)
    }
  } catch (error) {
    throw codeOf(error) === undefined ? error : new Failure(`${name}: ${whyUnreadable(name, error)}`)
  }
  return Buffer.concat(pieces)
}
