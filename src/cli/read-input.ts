import { open } from 'node:fs/promises'

/** The bytes of a file, or of standard input for `-`, in pieces. Throws Node's error while it is read. */
export async function* readInput(name: string): AsyncGenerator<Uint8Array> {
  if (name === '-') {
    yield* process.stdin as AsyncIterable<Uint8Array>
    return
  }
  const file = await open(name)
  try {
    yield* file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>
  } finally {
    await file.close()
  }
}
