import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, sql } from 'kysely'
import { ledgerError } from './driver-error.js'
import { DURABLE_PARAMETERS, DurableFolder, fsyncFolder } from './durable-fs.js'
import { lockFolder, type FolderLock } from './folder-lock.js'
import { migrate } from './migrations.js'
import type { Tables } from './schema.js'
import { SqlStore } from './sql-store.js'
import { LedgerError, type Store } from './store.js'

/** A file that tells a ledger's folder from any other, written first. Its number is that of the folder's layout. */
const MARK = 'onrecord.json'
const LAYOUT = 1
const DATABASE = 'database'
/** A database that is being made; one that is found was never finished. */
const UNFINISHED = 'database.new'

/**
 * Postgres as one process has nobody in the background: log and dead rows would only grow. After so many additions, the
 * log is written out (a kill would have that much to replay at the next start) and counters' old rows are given back.
 */
const UPKEEP_EVERY = 500

/**
 * Opens the ledger in a folder, made where there is none, and keeps it for this process. `now`: ISO 8601, UTC. Throws a
 * `LedgerError`: in use, no ledger, not writable, of a newer version, damaged.
 */
export async function openFolderLedger(folder: string, now: string): Promise<Store> {
  const where = `in ${folder}`
  let lock: FolderLock | undefined
  try {
    prepare(folder)
    lock = lockFolder(folder)
    const pglite = await openDatabase(folder)
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
    try {
      await migrate(db, now)
    } catch (error) {
      await db.destroy()
      throw error
    }
    return storeOf(db, where, lock)
  } catch (error) {
    lock?.release()
    throw ledgerError(where, error)
  }
}

function storeOf(db: Kysely<Tables>, where: string, lock: FolderLock): Store {
  let additions = 0
  return new SqlStore({
    db,
    where,
    async added() {
      if (++additions % UPKEEP_EVERY !== 0) return
      await sql`vacuum (analyze) speakers`.execute(db)
      await sql`checkpoint`.execute(db)
    },
    async close() {
      await db.destroy().finally(() => lock.release())
    },
  })
}

/** Makes the folder a ledger's, or throws a `LedgerError` where it is another's. Hidden files don't count. */
function prepare(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new LedgerError(`--ledger ${folder} is a file. A ledger is a folder: use another --ledger.`)
  }
  mkdirSync(folder, { recursive: true })
  const mark = join(folder, MARK)
  if (!existsSync(mark)) {
    if (readdirSync(folder).some((name) => !name.startsWith('.'))) {
      throw new LedgerError(`The folder ${folder} holds other files and is no ledger. Use an empty or a new folder as --ledger.`)
    }
    // Written aside and renamed: a kill leaves a whole mark or none.
    const aside = join(folder, `.${MARK}-${process.pid}`)
    writeFileSync(aside, `${JSON.stringify({ onrecord: 'ledger', layout: LAYOUT })}\n`)
    renameSync(aside, mark)
    fsyncFolder(folder)
  }
  const layout = layoutOf(mark)
  if (layout === null) throw new LedgerError(`The ledger in ${folder} is damaged: ${MARK} can't be read. Restore it from a copy.`)
  if (layout > LAYOUT) {
    throw new LedgerError(
      `This ledger was written by a newer Onrecord (layout ${layout}; this one reads up to ${LAYOUT}). Update onrecord.`,
    )
  }
}

function layoutOf(mark: string): number | null {
  try {
    const { onrecord, layout } = JSON.parse(readFileSync(mark, 'utf8')) as { onrecord?: unknown; layout?: unknown }
    return onrecord === 'ledger' && typeof layout === 'number' ? layout : null
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null
    throw error
  }
}

/** Opens the database in a folder that is locked. A new one is made aside, so that a kill leaves none half made. */
async function openDatabase(folder: string): Promise<PGlite> {
  const database = join(folder, DATABASE)
  if (!existsSync(database)) {
    const unfinished = join(folder, UNFINISHED)
    rmSync(unfinished, { recursive: true, force: true })
    await (await open(unfinished)).close()
    renameSync(unfinished, database)
    fsyncFolder(folder)
  }
  if (!existsSync(join(database, 'PG_VERSION'))) throw damaged(folder)
  try {
    return await open(database)
  } catch (error) {
    throw damaged(folder, error)
  }
}

async function open(database: string): Promise<PGlite> {
  const pglite = new PGlite({
    fs: new DurableFolder(database), startParams: DURABLE_PARAMETERS, relaxedDurability: false,
  })
  await pglite.waitReady
  return pglite
}

function damaged(folder: string, cause?: unknown): LedgerError {
  return new LedgerError(
    `The ledger in ${folder} is damaged: its database can't be opened. Restore it from a copy, or use another --ledger.`,
    { cause },
  )
}
