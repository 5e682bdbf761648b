import { constants, createReadStream, rmSync } from 'node:fs'
import { copyFile, mkdtemp, readdir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { makePrivateFolder } from './private-files.js'
import { LedgerError } from './ledger-error.js'

/** A ledger's files at one moment, which hold all that was acknowledged: put together again, they are a ledger. Paths have slashes, and begin at its folder. */
export interface StillFiles {
  readonly layout: number
  /** The version of the tables. */
  readonly tables: number
  readonly counts: { readonly articles: number; readonly statements: number; readonly speakers: number }
  /** Each before what is in it. */
  readonly folders: readonly string[]
  readonly files: readonly string[]
}

/** The files one after the other: what there is, then of each its path and its bytes, in pieces. */
export type FilePiece =
  | ({ readonly is: 'begin' } & StillFiles)
  | { readonly is: 'file'; readonly path: string }
  | { readonly is: 'bytes'; readonly bytes: Uint8Array }

const COPY = '.backing-up-'

/**
 * Copies a ledger's files aside, into its own folder, where a file system that can shares their blocks: as long as this takes, nothing may be
 * written. Resolves to the folder of the copies. Throws Node's error, and a `LedgerError` where the disk has no room.
 */
export async function copyAside(root: string, where: string, { folders, files }: StillFiles): Promise<string> {
  let size = 0
  for (const file of files) size += (await stat(join(root, file))).size
  const { bavail, bsize } = await statfs(root)
  if (bavail * bsize < size) {
    const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`
    throw new LedgerError(`The ledger ${where} can't be backed up: its files are copied aside first, which takes ${megabytes(size)} of its disk, and ${megabytes(bavail * bsize)} are free. Make room, then try again.`)
  }
  const aside = await mkdtemp(join(root, COPY))
  try {
    for (const folder of folders) makePrivateFolder(join(aside, folder))
    for (const file of files) await copyFile(join(root, file), join(aside, file), constants.COPYFILE_FICLONE)
    return aside
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    throw error
  }
}

/** The copies' bytes; they are gone once all were given, or no more are asked for. Throws Node's error. */
export async function* piecesOf(aside: string, still: StillFiles): AsyncGenerator<FilePiece> {
  try {
    yield { is: 'begin', ...still }
    for (const path of still.files) {
      yield { is: 'file', path }
      for await (const bytes of createReadStream(join(aside, path)) as AsyncIterable<Buffer>) yield { is: 'bytes', bytes }
    }
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** Takes away copies that a killed process left. */
export async function sweepCopies(root: string): Promise<void> {
  for (const name of await readdir(root)) if (name.startsWith(COPY)) rmSync(join(root, name), { recursive: true, force: true })
}
