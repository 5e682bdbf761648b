import { randomBytes } from 'node:crypto'
import {
  closeSync, existsSync, fstatSync, linkSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeSync, type BigIntStats,
} from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { danglingLink } from './dangling-link.js'
import { anchorFolder, type Anchor } from './folder-anchor.js'
import { makePrivateFolder, writePrivateFile } from './private-files.js'
import { processStart } from './process-start.js'
import { InUseError } from './in-use-error.js'
import { LedgerError } from './ledger-error.js'

/** A folder that this process holds. */
export interface FolderLock {
  /** A path that leads to the very folder that was locked, as `Anchor` has it. */
  readonly path: string
  /**
   * What has become of the folder where it can't be told any more that it is this process's: moved, deleted, or another in its
   * place. Nothing may be written then, not even by `release`. `null` while all is well; never again once it wasn't.
   */
  readonly lost: () => LedgerError | null
  /** Renames the folder, which stays locked. Throws Node's error. */
  moveTo(folder: string): void
  /** Gives the folder back; a second call does nothing. */
  release(): void
}

/** Who holds a lock. `start` tells a process from a later one that was given the same number. */
interface Holder {
  readonly pid: number
  readonly start: string | null
  readonly host: string
  /** ISO 8601, UTC. Locks of earlier versions have none. */
  readonly since?: string
  readonly released?: true
}

/** So few digits that a number and the one after it are exact. */
const NUMBERED = /^[1-9]\d{0,14}$/
const TEMPORARY = /^\./
/** How often a claim is tried again after losing a race. Each loss means that another process has won. */
const TRIES = 50

/**
 * Takes `folder`, which is there, for this process, or throws an `InUseError` that names the process which has it. A lock that a
 * killed process left behind is passed over. `since`: the time now, ISO 8601 in UTC, for those who are refused.
 *
 * Each holder puts a file with the next number in `folder/lock`, by a hard link, which fails where the number is taken.
 * The highest number is the lock, and it stays after release, marked: if it were removed, or a dead process's lock were
 * replaced under the same name, two processes that had both seen the old one could each believe to be its successor. A
 * process that claims a number late, after it was used and swept away, finds a higher one and yields.
 */
export function lockFolder(folder: string, since = new Date().toISOString()): FolderLock {
  const anchor = anchorFolder(folder)
  try {
    const self: Holder = { pid: process.pid, start: processStart(process.pid), host: hostname(), since }
    const number = claim(folder, lockFolderIn(folder, anchor.path), self)
    return held(folder, anchor, number, self)
  } catch (error) {
    anchor.close()
    throw error
  }
}

function lockFolderIn(folder: string, path: string): string {
  const locks = join(path, 'lock')
  try {
    makePrivateFolder(locks)
  } catch (error) {
    if (!['EEXIST', 'ENOTDIR', 'ENOENT', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    const dangling = danglingLink(locks)
    const what = dangling === null ? 'a file' : `a symbolic link to ${dangling.target}, which isn't there`
    throw new LedgerError(`The ledger in ${folder} can't be locked: ${join(folder, 'lock')} is ${what}, not a folder. If no other onrecord runs on it, delete that.`)
  }
  return locks
}

/** Throws an `InUseError` that names the process of this machine which has `folder`, where one has; a `LedgerError` for one of another. */
export function refuseIfInUse(folder: string): void {
  const locks = join(folder, 'lock')
  const newest = existsSync(locks) ? newestNumber(locks) : 0
  const holder = newest === 0 ? 'gone' : readHolder(join(locks, String(newest)))
  if (typeof holder !== 'string') refuseIfHeld(folder, newest, holder)
}

/** Puts this process's number into the folder of locks, and returns it. */
function claim(folder: string, locks: string, self: Holder): number {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const newest = newestNumber(locks)
    if (newest > 0) {
      const holder = readHolder(join(locks, String(newest)))
      if (holder === 'gone') continue
      if (typeof holder === 'string') throw new LedgerError(unreadable(folder, newest, holder))
      refuseIfHeld(folder, newest, holder)
    }
    const claimed = newest + 1
    if (!putExclusively(locks, String(claimed), self)) continue
    if (newestNumber(locks) !== claimed) {
      rmSync(join(locks, String(claimed)), { force: true })
      continue
    }
    sweep(locks, claimed)
    return claimed
  }
  throw new LedgerError(`The ledger in ${folder} could not be locked: other processes are starting on it. Try again.`)
}

function held(folder: string, anchor: Anchor, number: number, self: Holder): FolderLock {
  // While it is open, no other file can be given its number by the file system.
  const descriptor = openSync(join(anchor.path, 'lock', String(number)), 'r+')
  const { dev, ino } = fstatSync(descriptor, { bigint: true })
  const whole = statOf(anchor.path)
  let named = resolve(folder)
  let lost: LedgerError | null = null
  let holding = true
  const whatIsLost = () => {
    const at = lost === null ? statOf(join(named, 'lock', String(number))) : null
    if (at?.ino !== ino || at.dev !== dev) lost ??= new LedgerError(whatBecame(folder, named, whole))
    return lost
  }
  return {
    get path() { return anchor.path },
    lost: whatIsLost,
    moveTo(to) {
      renameSync(named, to)
      named = resolve(to)
      anchor.movedTo(named)
    },
    release() {
      if (!holding) return
      holding = false
      try {
        if (whatIsLost() === null) markReleased(join(anchor.path, 'lock'), number, descriptor, { ...self, released: true })
      } finally {
        closeSync(descriptor)
        anchor.close()
      }
    },
  }
}

function statOf(file: string): BigIntStats | null {
  try {
    return statSync(file, { bigint: true })
  } catch {
    return null
  }
}

function whatBecame(folder: string, path: string, whole: BigIntStats | null): string {
  const now = statOf(path)
  const what = now === null ? 'was moved or deleted while it was open'
    : now.ino === whole?.ino && now.dev === whole.dev ? 'lost its lock while it was open'
      : 'was replaced while it was open: what is there now is another'
  return `The ledger in ${folder} ${what}. This process (${process.pid}) writes nothing more to it. Start onrecord again on the ledger that you mean.`
}

function markReleased(locks: string, number: number, descriptor: number, holder: Holder): void {
  try {
    renameSync(writeTemporary(locks, holder), join(locks, String(number)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    // The block that it lies in has room for a few bytes more.
    writeSync(descriptor, JSON.stringify(holder), 0)
  }
}

function newestNumber(locks: string): number {
  return readdirSync(locks).filter((name) => NUMBERED.test(name)).reduce((newest, name) => Math.max(newest, Number(name)), 0)
}

/** `gone` when the file was swept away meanwhile; `empty` or `damaged` when it doesn't say who holds it. */
function readHolder(file: string): Holder | 'gone' | 'empty' | 'damaged' {
  try {
    const text = readFileSync(file, 'utf8')
    if (text === '') return 'empty'
    const { pid, start, host, since, released } = JSON.parse(text) as Partial<Holder>
    if (!Number.isSafeInteger(pid) || pid! < 1 || typeof host !== 'string' || host === '') return 'damaged'
    if (typeof (start ?? '') !== 'string' || typeof (since ?? '') !== 'string') return 'damaged'
    return { pid: pid!, start: start ?? null, host, ...(since ? { since } : {}), ...(released === true ? { released } : {}) }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : 'damaged'
  }
}

function refuseIfHeld(folder: string, number: number, holder: Holder): void {
  if (holder.released) return
  if (holder.host !== hostname()) {
    throw new LedgerError(
      `The ledger in ${folder} is in use by onrecord on another machine, ${holder.host} (${processOf(holder)}). ` +
      `Stop it, or if it no longer runs, delete ${join(folder, 'lock', String(number))}.`,
    )
  }
  const start = processStart(holder.pid)
  if (start === null || (holder.start !== null && start !== holder.start)) return
  throw new InUseError(`The ledger in ${folder} is in use by another onrecord (${processOf(holder)}). Stop it, or use another --ledger.`, holder.pid)
}

function processOf({ pid, since }: Holder): string {
  return `process ${pid}${since === undefined ? '' : `, since ${since.slice(0, 'YYYY-MM-DDThh:mm'.length).replace('T', ' ')} UTC`}`
}

function unreadable(folder: string, number: number, how: 'empty' | 'damaged'): string {
  const file = join(folder, 'lock', String(number))
  const why = how === 'empty' ? 'is empty, as a loss of power may leave it' : 'is damaged'
  return `Whether the ledger in ${folder} is in use can't be told: its lock, ${file}, ${why}. If no other onrecord runs on it, delete that file.`
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
    writePrivateFile(file, JSON.stringify(holder))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function writeTemporary(locks: string, holder: Holder): string {
  const file = join(locks, `.${process.pid}-${randomBytes(6).toString('hex')}`)
  // On disk before it counts: a loss of power must not leave an empty lock.
  writePrivateFile(file, JSON.stringify(holder))
  return file
}

/** Removes the locks of earlier holders, and what killed claims left. */
function sweep(locks: string, held: number): void {
  for (const name of readdirSync(locks)) {
    if (TEMPORARY.test(name) || (NUMBERED.test(name) && Number(name) < held)) rmSync(join(locks, name), { force: true })
  }
}
