import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { sql, type Kysely } from 'kysely'
import { ledgerError } from './driver-error.js'
import type { FolderLock } from './folder-lock.js'
import { DATABASE, LAYOUT } from './folder-mark.js'
import type { Tables } from './schema.js'
import { SqlStore } from './sql-store.js'
import { countEntries } from './tallies.js'
import { keepStatistics } from './statistics.js'
import { copyAside, piecesOf, type FilePiece, type StillFiles } from './still-files.js'

/**
 * Postgres as one process has nobody in the background: log and dead rows would only grow. After so many additions, the
 * log is written out (a kill would have that much to replay at the next start), counters' old rows are given back, and statistics made anew
 * where the ledger has grown much.
 */
const UPKEEP_EVERY = 500
/** What Postgres makes anew when it starts. */
const OF_A_PROCESS = new Set(['postmaster.pid', 'postmaster.opts'])
const LOG = 'pg_wal'
const LOG_SEGMENT = /^[0-9A-F]{24}$/

/** A ledger in a folder. */
export class FolderStore extends SqlStore {
  readonly #db: Kysely<Tables>
  readonly #where: string
  readonly #lock: FolderLock

  constructor(db: Kysely<Tables>, database: PGlite, where: string, lock: FolderLock) {
    let additions = 0
    super({
      db,
      where,
      startJobs: async () => (await import('./jobs/start-jobs.js')).jobsInFolder(db, database),
      async added() {
        if (++additions % UPKEEP_EVERY !== 0) return
        await sql`vacuum (analyze) speakers, tallies`.execute(db)
        await keepStatistics(db)
        await sql`checkpoint`.execute(db)
      },
      async close() {
        try {
          await db.destroy().finally(() => lock.release())
        } catch (error) {
          throw ledgerError(where, error)
        }
      },
    })
    this.#db = db
    this.#where = where
    this.#lock = lock
  }

  /** Whether the folder was moved, deleted or replaced: then nothing more is written to it. */
  get isLost(): boolean {
    return this.#lock.lost() !== null
  }

  /** A path that leads to the ledger's folder. */
  get root(): string {
    return this.#lock.path
  }

  /** The files are those of one moment. While they are copied aside whoever asks the store for something waits. */
  override async *files(): AsyncGenerator<FilePiece> {
    const aside = await this.#asideNow().catch((error: unknown) => { throw ledgerError(this.#where, error) })
    yield* piecesOf(aside.folder, aside.still)
  }

  #asideNow(): Promise<{ readonly folder: string; readonly still: StillFiles }> {
    return this.#db.connection().execute(async (connection) => {
      const still = await this.#written(connection)
      const folder = await copyAside(this.#lock.path, this.#where, still)
      const lost = this.#lock.lost()
      if (lost !== null) throw lost
      return { folder, still }
    })
  }

  async #written(connection: Kysely<Tables>): Promise<StillFiles> {
    await sql`checkpoint`.execute(connection)
    const { rows: [log] } = await sql<{ first: string; last: string }>`
      select redo_wal_file as first, pg_walfile_name(pg_current_wal_insert_lsn()) as last from pg_control_checkpoint()`.execute(connection)
    const { rows: [versions] } = await sql<{ tables: number }>`select max(version) as tables from onrecord_versions`.execute(connection)
    const counts = await countEntries(connection)
    const of = list(this.#lock.path, DATABASE)
    // Older segments are kept to be used again.
    const needed = (path: string) => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      if (OF_A_PROCESS.has(name)) return false
      return path !== `${DATABASE}/${LOG}/${name}` || !LOG_SEGMENT.test(name) || (name >= log!.first && name <= log!.last)
    }
    return {
      layout: LAYOUT, tables: versions!.tables, counts, folders: of.folders, files: of.files.filter(needed),
    }
  }
}

function list(root: string, folder: string): { folders: string[]; files: string[] } {
  const found = { folders: [folder], files: [] as string[] }
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`
    if (entry.isFile()) found.files.push(path)
    if (!entry.isDirectory()) continue
    const below = list(root, path)
    for (const one of below.folders) found.folders.push(one)
    for (const one of below.files) found.files.push(one)
  }
  return found
}
