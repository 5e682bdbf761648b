import { finished, Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** A file of a ZIP: its path with `/`, and its bytes, whole or in pieces. `stored`: not packed again. */
export interface ZipEntry {
  readonly path: string
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
  readonly stored?: boolean
}

/**
 * Writes a ZIP in pieces, one file after the other: the next is asked for once the one before is written, so that memory stays flat. `at`: the time that all
 * files bear, ISO 8601. Where `entries` reject, so does it, and what was written is no whole ZIP: it has no directory.
 */
export async function* zipOf(entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>, at: string): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  const mtime = new Date(at)
  zip.on('error', (error) => output.destroy(error as Error))
  const adding = addAll(zip, entries, mtime).catch((error: unknown) => { output.destroy(error instanceof Error ? error : new Error(String(error))) })
  try {
    for await (const piece of output) yield piece as Uint8Array
  } finally {
    output.destroy()
  }
  await adding
}

async function addAll(zip: ZipFile, entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>, mtime: Date): Promise<void> {
  for await (const { path, bytes, stored = false } of entries) {
    const stream = Readable.from(bytes instanceof Uint8Array ? [bytes] : bytes, { objectMode: false })
    const done = new Promise<void>((resolve, reject) => finished(stream, (error) => { if (error) reject(error); else resolve() }))
    zip.addReadStreamLazy(path, { mtime, mode: 0o100644, compress: !stored }, onceOnly(stream))
    unpooled(zip)
    await done
  }
  zip.end()
}

/** Hands a stream over and forgets it: the ZIP keeps what it was given for each file until its end, which would be all bytes. */
function onceOnly(stream: Readable): (take: (error: null, stream: Readable) => void) => void {
  let kept: Readable | null = stream
  return (take) => {
    const handed = kept
    kept = null
    if (handed !== null) take(null, handed)
  }
}

/**
 * The ZIP keeps each file's name until its end, as a slice of the 64 KiB that Node gives to small buffers, and so also the packed bytes beside it: gigabytes, for
 * many files. A name of its own keeps nothing else.
 */
function unpooled(zip: ZipFile): void {
  const entry = (zip as unknown as { readonly entries?: readonly { utf8FileName?: unknown }[] }).entries?.at(-1)
  if (entry?.utf8FileName instanceof Uint8Array) entry.utf8FileName = Buffer.from(Uint8Array.from(entry.utf8FileName).buffer)
}
