import { randomBytes } from 'node:crypto'
import { closeSync, linkSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { processStart } from './process-start.js'
import { LedgerError } from './store.js'

/** A folder that this process holds. `release` gives it back; a second call does nothing. */
export interface FolderLock {
  release(): void
}

/** Who holds a lock. `start` tells a process from a later one that was given the same number. */
interface Holder {
  readonly pid: number
  readonly start: string | null
  readonly host: string
  readonly released?: true
}

const NUMBERED = /^\d+$/
const TEMPORARY = /^\./
/** How often a claim is tried again after losing a race. Each loss means that another process has won. */
const TRIES = 50

/**
 * Takes `folder` for this process, or throws a `LedgerError` that names the process which has it. A lock that a killed
 * process left behind is passed over.
 *
 * Each holder puts a file with the next number in `folder/lock`, by a hard link, which fails where the number is taken.
 * The highest number is the lock, and it stays after release, marked: if it were removed, or a dead process's lock were
 * replaced under the same name, two processes that had both seen the old one could each believe to be its successor. A
 * process that claims a number late, after it was used and swept away, finds a higher one and yields.
 */
export function lockFolder(folder: string): FolderLock {
  const locks = join(folder, 'lock')
  const self: Holder = { pid: process.pid, start: processStart(process.pid), host: hostname() }
  mkdirSync(locks, { recursive: true })
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const newest = newestNumber(locks)
    if (newest > 0) {
      const holder = readHolder(join(locks, String(newest)))
      if (holder === 'gone') continue
      if (holder === null) throw new LedgerError(unreadable(folder, newest))
      refuseIfHeld(folder, newest, holder)
    }
    const claimed = newest + 1
    if (!putExclusively(locks, String(claimed), self)) continue
    if (newestNumber(locks) !== claimed) {
      rmSync(join(locks, String(claimed)), { force: true })
      continue
    }
    sweep(locks, claimed)
    return releasing(locks, claimed, self)
  }
  throw new LedgerError(`The ledger in ${folder} could not be locked: other processes are starting on it. Try again.`)
}

function releasing(locks: string, number: number, self: Holder): FolderLock {
  let held = true
  return {
    release() {
      if (!held) return
      held = false
      const marked = writeTemporary(locks, { ...self, released: true })
      renameSync(marked, join(locks, String(number)))
    },
  }
}

function newestNumber(locks: string): number {
  return Math.max(0, ...readdirSync(locks).filter((name) => NUMBERED.test(name)).map(Number))
}

/** `gone` when the file was swept away meanwhile, `null` when it doesn't say who holds it. */
function readHolder(file: string): Holder | 'gone' | null {
  try {
    const { pid, start, host, released } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>
    if (typeof pid !== 'number' || typeof host !== 'string') return null
    return { pid, start: start ?? null, host, ...(released ? { released } : {}) }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : null
  }
}

function refuseIfHeld(folder: string, number: number, holder: Holder): void {
  if (holder.released) return
  if (holder.host !== hostname()) {
    throw new LedgerError(
      `The ledger in ${folder} is in use by onrecord on another machine, ${holder.host} (process ${holder.pid}). ` +
      `Stop it, or if it no longer runs, delete ${join(folder, 'lock', String(number))}.`,
    )
  }
  const start = processStart(holder.pid)
  if (start === null || (holder.start !== null && start !== holder.start)) return
  throw new LedgerError(
    `The ledger in ${folder} is in use by another onrecord (process ${holder.pid}). Stop it, or use another --ledger.`,
  )
}

function unreadable(folder: string, number: number): string {
  return `The lock of the ledger in ${folder} can't be read. If no other onrecord runs on it, delete ${join(folder, 'lock', String(number))}.`
}

/** Puts a complete file under a name that must be free: `false` where it is taken. */
function putExclusively(locks: string, name: string, holder: Holder): boolean {
  const file = writeTemporary(locks, holder)
  try {
    linkSync(file, join(locks, name))
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // ENOENT: the holder of a newer lock has swept our temporary file away.
    if (code === 'EEXIST' || code === 'ENOENT') return false
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'EOPNOTSUPP' || code === 'ENOSYS') {
      return createExclusively(join(locks, name), holder)
    }
    throw error
  } finally {
    rmSync(file, { force: true })
  }
}

/** For file systems without hard links, where a kill between creating and writing leaves a file for a person to delete. */
function createExclusively(file: string, holder: Holder): boolean {
  try {
    const descriptor = openSync(file, 'wx')
    writeSync(descriptor, JSON.stringify(holder))
    closeSync(descriptor)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function writeTemporary(locks: string, holder: Holder): string {
  const file = join(locks, `.${process.pid}-${randomBytes(6).toString('hex')}`)
  const descriptor = openSync(file, 'wx')
  writeSync(descriptor, JSON.stringify(holder))
  closeSync(descriptor)
  return file
}

/** Removes the locks of earlier holders, and what killed claims left. */
function sweep(locks: string, held: number): void {
  for (const name of readdirSync(locks)) {
    if (TEMPORARY.test(name) || (NUMBERED.test(name) && Number(name) < held)) rmSync(join(locks, name), { force: true })
  }
}
