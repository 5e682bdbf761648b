import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { crc32 } from 'node:zlib'
import { fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl'
import type { Seekable } from '../../ingest/containers/seekable.js'
import { SeekableReader } from '../../ingest/containers/zip.js'
import { localHeader } from '../../ingest/containers/zip-data.js'
import { LAYOUT } from '../../store/folder-mark.js'
import { LEDGER_VERSION } from '../../store/migrations.js'
import { BACKUP_VERSION, BackupError, Head, HEAD, MANIFEST, Manifest } from './manifest.js'

const LARGEST_MANIFEST = 64 * 1024 * 1024

/** A backup whose list of contents was read. */
export interface Backup {
  readonly manifest: Manifest
  /** The bytes of a file. Throws a `BackupError`, at its end too, unless they are what was backed up. */
  readonly bytesOf: (file: Manifest['files'][number]) => AsyncGenerator<Uint8Array>
}

/** Reads what a backup says of itself. `name`: as messages name it. Throws a `BackupError`: none, cut off, damaged, of a newer version. */
export async function openBackup(name: string, source: Seekable): Promise<Backup> {
  const version = await versionOf(name, source)
  if (version > BACKUP_VERSION) throw newer(name, `backup version ${version}; this one reads up to ${BACKUP_VERSION}`)
  const zip = await fromRandomAccessReaderPromise(new SeekableReader(source), source.size, { lazyEntries: true, autoClose: false })
    .catch((error: unknown) => { throw cutOff(name, error) })
  const entries = await entriesOf(name, zip)
  const manifest = await manifestOf(name, zip, entries.get(MANIFEST))
  if (manifest.layout > LAYOUT) throw newer(name, `layout ${manifest.layout}; this one reads up to ${LAYOUT}`)
  if (manifest.tables > LEDGER_VERSION) throw newer(name, `ledger version ${manifest.tables}; this one reads up to ${LEDGER_VERSION}`)
  if (manifest.version !== version) throw damaged(name, 'its beginning')
  const folders = new Set(manifest.folders)
  const parts = manifest.files.map(({ path }) => path)
  const listed = new Set([HEAD, MANIFEST, ...parts])
  if (listed.size !== parts.length + 2 || entries.size !== listed.size || parts.some((path) => !entries.has(path) || !folders.has(posix.dirname(path)))) {
    throw damaged(name, 'its list of contents')
  }
  return { manifest, bytesOf: (file) => checked(name, zip, entries.get(file.path)!, file) }
}

async function versionOf(name: string, source: Seekable): Promise<number> {
  const header = await localHeader(source, 0)
  if (header?.name.toString() !== HEAD) {
    throw new BackupError(`${name}: is no backup that onrecord made; give a file that onrecord backup wrote`)
  }
  try {
    return Head.parse(JSON.parse(Buffer.from(await source.read(header.data, header.packed ?? 0)).toString())).version
  } catch (error) {
    throw damaged(name, 'its beginning', error)
  }
}

async function entriesOf(name: string, zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw new Error(`${entry.fileName} is there twice`)
      entries.set(entry.fileName, entry)
    }
  } catch (error) {
    throw damaged(name, 'its list of contents', error)
  }
  return entries
}

async function manifestOf(name: string, zip: ZipFile, entry: Entry | undefined): Promise<Manifest> {
  try {
    if (entry === undefined || entry.uncompressedSize > LARGEST_MANIFEST) throw new Error('no manifest')
    const pieces: Uint8Array[] = []
    for await (const piece of await zip.openReadStreamPromise(entry) as AsyncIterable<Uint8Array>) pieces.push(piece)
    const bytes = Buffer.concat(pieces)
    if (crc32(bytes) !== entry.crc32) throw new Error('its checksum is wrong')
    return Manifest.parse(JSON.parse(bytes.toString()))
  } catch (error) {
    throw damaged(name, 'its list of contents', error)
  }
}

async function* checked(name: string, zip: ZipFile, entry: Entry, { path, bytes, sha256 }: Manifest['files'][number]): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let seen = 0
  try {
    for await (const piece of await zip.openReadStreamPromise(entry) as AsyncIterable<Uint8Array>) {
      hash.update(piece)
      seen += piece.length
      if (seen > bytes) break
      yield piece
    }
  } catch (error) {
    throw damaged(name, path, error)
  }
  if (seen !== bytes || hash.digest('hex') !== sha256) throw damaged(name, path)
}

function cutOff(name: string, cause: unknown): BackupError {
  return new BackupError(`${name}: is cut off, or its end is damaged: copy it again, or use another backup`, { cause })
}

function damaged(name: string, part: string, cause?: unknown): BackupError {
  return new BackupError(`${name}: is damaged: ${part} isn't what was backed up; copy it again, or use another backup`, { cause })
}

function newer(name: string, what: string): BackupError {
  return new BackupError(`${name}: was made by a newer Onrecord (${what}); update onrecord`)
}
