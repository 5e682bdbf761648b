import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, PGliteDialect } from 'kysely'
import { danglingLink } from './dangling-link.js'
import { ledgerError } from './driver-error.js'
import { putEmptyDatabase } from './empty-database.js'
import { FolderDatabase } from './folder-database.js'
import { lockFolder, type FolderLock } from './folder-lock.js'
import { DATABASE, leadsNowhere, markFolder, readMark, writeMark } from './folder-mark.js'
import { FolderStore } from './folder-store.js'
import { migrate } from './migrations.js'
import { removeDoor } from './door/address.js'
import { fsyncFolder, makePrivateFolder, syncAll, tighten } from './private-files.js'
import { keepStatistics } from './statistics.js'
import { sweepCopies } from './still-files.js'
import type { Tables } from './schema.js'
import { LedgerError } from './ledger-error.js'

/** A database that is being made; one that is found was never finished. */
const UNFINISHED = 'database.new'

/**
 * Opens the ledger in a folder, made where there is none, and keeps it for this process. `now`: ISO 8601, UTC. Throws a
 * `LedgerError`: in use, no ledger, not writable, of a newer version, damaged, on a full disk. So does every method of the store once
 * the folder was moved, deleted or replaced; then nothing more is written.
 */
export async function openFolderLedger(folder: string, now: string): Promise<FolderStore> {
  const where = `in ${folder}`
  let lock: FolderLock | undefined
  try {
    markFolder(folder)
    lock = lockFolder(folder, now)
    tighten(lock.path)
    removeDoor(lock.path)
    await sweepCopies(lock.path)
    const database = await openDatabase(folder, lock)
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: database }) })
    try {
      await migrate(db, now)
      await keepStatistics(db)
    } catch (error) {
      await db.destroy().catch(() => undefined)
      throw error
    }
    return new FolderStore(db, database, where, lock)
  } catch (error) {
    lock?.release()
    throw ledgerError(where, error)
  }
}

/** Opens the database in a folder that is locked. A new one is made aside, so that a kill leaves none half made. */
async function openDatabase(folder: string, lock: FolderLock): Promise<FolderDatabase> {
  const [database, unfinished] = [join(lock.path, DATABASE), join(lock.path, UNFINISHED)]
  const standing = { where: `in ${folder}`, lost: lock.lost }
  const { layout, made } = readMark(lock.path)
  if (!existsSync(database)) {
    if (made && !existsSync(unfinished)) throw missing(folder, database)
    rmSync(unfinished, { recursive: true, force: true })
    makePrivateFolder(unfinished)
    putEmptyDatabase(unfinished)
    syncAll(unfinished)
    renameSync(unfinished, database)
    fsyncFolder(lock.path)
  }
  if (!made) writeMark(lock.path, { layout, made: true })
  if (!existsSync(join(database, 'PG_VERSION'))) throw damaged(folder)
  try {
    return await FolderDatabase.open(database, standing)
  } catch (error) {
    throw error instanceof LedgerError ? error : damaged(folder, error)
  }
}

function missing(folder: string, database: string): LedgerError {
  const dangling = danglingLink(database)
  const at = join(folder, DATABASE)
  return new LedgerError(dangling === null
    ? `The ledger in ${folder} is damaged: ${at} is missing, which held all of it. Put it back, or restore the ledger from a backup.`
    : leadsNowhere(`The ledger in ${folder} can't be opened`, { ...dangling, link: at }))
}

function damaged(folder: string, cause?: unknown): LedgerError {
  return new LedgerError(
    `The ledger in ${folder} is damaged: its database can't be opened. Restore it from a backup, or use another --ledger.`,
    { cause },
  )
}
