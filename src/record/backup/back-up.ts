import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Store } from '../../store/store.js'
import { BACKUP_VERSION, HEAD, MANIFEST, type Manifest } from './manifest.js'
import { Pieces } from './pieces.js'

/** Beyond this, a file gets hardly smaller and takes twice as long. */
const COMPRESSION = 3
const OWNERS_ALONE = 0o100600

export interface Making {
  readonly software: string
  /** ISO 8601, UTC. */
  readonly now: string
}

/**
 * Backs a ledger in a folder up, as it is at this moment: hands the bytes of a ZIP to `write`, one piece after the other, and resolves to
 * what it holds. The store may be in use. Throws a `LedgerError`, and what `write` throws: then what was written is no backup.
 */
export async function backUp(store: Store, write: (bytes: Uint8Array) => Promise<void>, making: Making): Promise<Manifest> {
  const pieces = new Pieces(store.files()[Symbol.asyncIterator]())
  try {
    const { layout, tables, counts, folders, files: paths } = await pieces.begin()
    const files: Manifest['files'] = []
    const manifest: Manifest = { onrecord: 'backup', version: BACKUP_VERSION, software: making.software, madeAt: making.now, layout, tables, counts, folders: [...folders], files }
    for await (const bytes of zipOf(paths, (path) => pieces.file(path), manifest)) await write(bytes)
    return manifest
  } finally {
    await pieces.end()
  }
}

/** Fills in the manifest's files as they are read; it comes last. */
function zipOf(files: readonly string[], read: (path: string) => AsyncIterable<Uint8Array>, manifest: Manifest): AsyncIterable<Uint8Array> {
  const zip = new ZipFile()
  const as = { mtime: new Date(manifest.madeAt), mode: OWNERS_ALONE, compressionLevel: COMPRESSION }
  const output = zip.outputStream as Readable
  zip.on('error', (error: Error) => output.destroy(error))
  zip.addBuffer(Buffer.from(`${JSON.stringify({ onrecord: 'backup', version: BACKUP_VERSION })}\n`), HEAD, { mtime: as.mtime, mode: as.mode, compress: false })
  for (const path of files) {
    zip.addReadStreamLazy(path, as, (done) => {
      const content = Readable.from(hashed(path, read(path), manifest))
      // Which yazl doesn't listen to here.
      content.on('error', (error) => zip.emit('error', error))
      done(null, content)
    })
  }
  zip.addReadStreamLazy(MANIFEST, as, (done) => done(null, Readable.from([Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)])))
  zip.end()
  return output as AsyncIterable<Uint8Array>
}

async function* hashed(path: string, source: AsyncIterable<Uint8Array>, { files }: Manifest): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of source) {
    hash.update(piece)
    bytes += piece.length
    yield piece
  }
  files.push({ path, bytes, sha256: hash.digest('hex') })
}
