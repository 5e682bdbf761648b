import { createWriteStream, lstatSync, mkdirSync, readdirSync, realpathSync, rmSync, statfsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { danglingLink } from './dangling-link.js'
import { ledgerError } from './driver-error.js'
import { lockFolder, refuseIfInUse, type FolderLock } from './folder-lock.js'
import { DATABASE, isLedger, leadsNowhere, MARK, writeMark } from './folder-mark.js'
import { fsyncFolder, makePrivateFolder, PRIVATE_FILE, syncAll } from './private-files.js'
import { LedgerError } from './ledger-error.js'

/** A ledger that is put together out of files. Paths have slashes, and begin at the ledger's folder. */
export interface NewLedger {
  makeFolder(path: string): void
  /** In a folder that was made. */
  writeFile(path: string, content: AsyncIterable<Uint8Array>): Promise<void>
}

/** Throws a `LedgerError` unless a ledger can be put at `folder`: nothing, or an empty folder, is there. */
export function refuseUnlessFree(folder: string): void {
  const dangling = danglingLink(folder)
  if (dangling !== null) throw new LedgerError(leadsNowhere(`No ledger can be put at ${folder}`, dangling))
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found === undefined) return
  if (!found.isDirectory()) throw new LedgerError(`--ledger ${folder} is a file. A ledger is a folder: use another --ledger.`)
  if (isLedger(folder)) {
    refuseIfInUse(folder)
    throw new LedgerError(`${folder} holds a ledger already, and a backup is never restored over one. Move it away first, or restore to another --ledger.`)
  }
  if (readdirSync(folder).length > 0) throw new LedgerError(`The folder ${folder} holds other files. Restore to an empty or a new folder, with --ledger.`)
}

/**
 * Puts a ledger of `layout` at `folder`, all or nothing: `fill` makes its files in a folder beside it, which gets the name once all
 * is on disk. A killed process leaves that folder, which the next one begins anew. `size`: of all files, in bytes. `now`: ISO 8601,
 * UTC. Throws a `LedgerError`, and what `fill` throws.
 */
export async function putLedger(
  folder: string, { layout, size, now }: { readonly layout: number; readonly size: number; readonly now: string },
  fill: (ledger: NewLedger) => Promise<void>,
): Promise<void> {
  try {
    refuseUnlessFree(folder)
    mkdirSync(dirname(resolve(folder)), { recursive: true })
    const place = placeOf(folder)
    const lock = begin(folder, place, now)
    try {
      refuseWithoutRoom(folder, dirname(place), size)
      await fill(filesIn(lock.path))
      writeMark(lock.path, { layout, made: true })
      syncAll(lock.path)
      moveInto(folder, place, lock)
    } catch (error) {
      rmSync(asideOf(place), { recursive: true, force: true })
      throw error
    } finally {
      lock.release()
    }
  } catch (error) {
    throw isSystems(error) ? ledgerError(`in ${folder}`, error) : error
  }
}

/** Where the folder is, or will be, without links. */
function placeOf(folder: string): string {
  return lstatSync(folder, { throwIfNoEntry: false }) === undefined
    ? join(realpathSync(dirname(resolve(folder))), basename(resolve(folder))) : realpathSync(folder)
}

function asideOf(place: string): string {
  return join(dirname(place), `.${basename(place)}.restoring`)
}

/** Takes the folder beside, and empties it of what a killed process left. */
function begin(folder: string, place: string, now: string): FolderLock {
  const aside = asideOf(place)
  const ours = (name: string) => ['lock', DATABASE, MARK].includes(name) || name.startsWith(`.${MARK}-`)
  if (statSync(aside, { throwIfNoEntry: false })?.isDirectory() === true && !readdirSync(aside).every(ours)) {
    throw new LedgerError(`No backup can be restored to ${folder}: ${aside}, where it is put together, holds other files. Move them away.`)
  }
  makePrivateFolder(aside)
  const lock = lockFolder(aside, now)
  for (const name of readdirSync(lock.path)) if (name !== 'lock') rmSync(join(lock.path, name), { recursive: true, force: true })
  return lock
}

function refuseWithoutRoom(folder: string, parent: string, size: number): void {
  const { bavail, bsize } = statfsSync(parent)
  if (bavail * bsize >= size) return
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`
  throw new LedgerError(`The disk of ${folder} is too full: the ledger takes ${megabytes(size)}, and ${megabytes(bavail * bsize)} are free. Make room, then try again.`)
}

function filesIn(root: string): NewLedger {
  return {
    makeFolder: (path) => makePrivateFolder(join(root, path)),
    writeFile: (path, content) => pipeline(content, createWriteStream(join(root, path), { flags: 'wx', mode: PRIVATE_FILE })),
  }
}

function moveInto(folder: string, place: string, lock: FolderLock): void {
  try {
    lock.moveTo(place)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EBUSY' || code === 'EXDEV') {
      throw new LedgerError(`${folder} is a disk's own folder, which can't be replaced. Restore to a folder in it: --ledger ${join(folder, 'ledger')}.`)
    }
    if (code === 'ENOTEMPTY' || code === 'EEXIST') throw new LedgerError(`Something was put in ${folder} meanwhile. Nothing was restored: use another --ledger.`)
    throw error
  }
  fsyncFolder(dirname(place))
}

function isSystems(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
