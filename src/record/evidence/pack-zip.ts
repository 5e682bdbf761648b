import { createHash } from 'node:crypto'
import { fromRandomAccessReaderPromise } from 'yauzl'
import type { Seekable } from '../../ingest/containers/seekable.js'
import { SeekableReader } from '../../ingest/containers/zip.js'

/** A pack holds one page's bytes a capture, and its texts: what is larger isn't one. */
const LARGEST_FILE = 256 * 1024 * 1024
const LARGEST_ALL = 2 * 1024 * 1024 * 1024
const MOST_FILES = 20_000

export interface PackedFile {
  readonly bytes: number
  readonly sha256: string
}

/** What a ZIP holds: each file's size and hash, by its path; or why it can't be taken. */
export type PackZip = { readonly is: 'read'; readonly files: ReadonlyMap<string, PackedFile>; readonly twice: readonly string[]; readonly bytesOf: (path: string) => Promise<Uint8Array | null> } | { readonly is: 'refused'; readonly why: string }

/** Reads through a ZIP once, in bounded memory and work, and unpacks nothing to disk. */
export async function packZip(source: Seekable): Promise<PackZip> {
  try {
    const files = new Map<string, PackedFile>()
    const twice: string[] = []
    let all = 0
    // Paths that lead out of a folder are refused by the reader, and sizes are held to what the directory says.
    const open = () => fromRandomAccessReaderPromise(new SeekableReader(source), source.size, { lazyEntries: true, autoClose: false, strictFileNames: true })
    const zip = await open()
    for await (const entry of zip.eachEntry()) {
      all += entry.uncompressedSize
      if (entry.uncompressedSize > LARGEST_FILE || all > LARGEST_ALL || files.size >= MOST_FILES) return { is: 'refused', why: 'it unpacks to more than an evidence pack can hold, as bombs do' }
      if (entry.fileName.endsWith('/')) continue
      if (files.has(entry.fileName)) twice.push(entry.fileName)
      const hash = createHash('sha256')
      for await (const piece of await zip.openReadStreamPromise(entry)) hash.update(piece as Uint8Array)
      files.set(entry.fileName, { bytes: entry.uncompressedSize, sha256: hash.digest('hex') })
    }
    const bytesOf = async (path: string) => {
      for await (const entry of (await open()).eachEntry()) {
        if (entry.fileName !== path) continue
        const pieces: Uint8Array[] = []
        for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Uint8Array)
        return new Uint8Array(Buffer.concat(pieces))
      }
      return null
    }
    return { is: 'read', files, twice, bytesOf }
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    if (/relative path|absolute path|invalid characters/.test(said)) return { is: 'refused', why: `a path in it leads out of it (${said})` }
    if (/end of central directory|end of file|EOF|truncated|signature/i.test(said)) return { is: 'refused', why: 'it is cut off, or no ZIP' }
    return { is: 'refused', why: `it is a damaged ZIP (${said || 'no reason is known'})` }
  }
}
