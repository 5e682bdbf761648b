import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where Linux has a file system in memory. */
const MEMORY = '/dev/shm'
const PREFIX = 'onrecord-tests-'
/** Bytes that have to be free there: several times what the tests have in files at once. */
const ROOM = 6 * 1024 ** 3

/**
 * Before all tests: where there is room in memory their temporary files are there, since a ledger waits for the disk some five times a page, and in
 * what no test asks does it matter that the disk is one. A TMPDIR that is set stays. And what one process of the run compiles, the next ones have. What
 * the run leaves is taken away after it, or by the next run.
 */
export default function setUp(): () => void {
  if (process.env['TMPDIR'] === undefined && hasRoom()) process.env['TMPDIR'] = folderInMemory()
  const compiled = mkdtempSync(join(tmpdir(), 'onrecord-compiled-'))
  process.env['NODE_COMPILE_CACHE'] ??= compiled
  return () => {
    rmSync(compiled, { recursive: true, force: true })
    rmSync(join(MEMORY, PREFIX + process.pid), { recursive: true, force: true })
  }
}

function folderInMemory(): string {
  for (const name of readdirSync(MEMORY)) {
    if (name.startsWith(PREFIX) && !isRunning(Number(name.slice(PREFIX.length)))) rmSync(join(MEMORY, name), { recursive: true, force: true })
  }
  const folder = join(MEMORY, PREFIX + process.pid)
  mkdirSync(folder)
  // A Postgres server that is another user goes through it.
  chmodSync(folder, 0o755)
  return folder
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize > ROOM && freemem() > ROOM
  } catch {
    return false
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
