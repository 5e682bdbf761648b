import type { PGlite } from '@electric-sql/pglite'
import type { Kysely } from 'kysely'
import { fromPglite, type Db } from 'pg-boss'
import type { Tables } from '../schema.js'
import { startBoss } from './boss.js'
import { JobQueue } from './job-queue.js'

// Loaded when jobs are asked for first: most commands need none.

/** What goes wrong in the queue's own upkeep is tried again there; what is asked of it meanwhile says so itself. */
const untold = (): void => undefined

/** The queue of a ledger on a server: with connections of its own. */
export async function jobsOnServer(db: Kysely<Tables>, url: string): Promise<JobQueue> {
  return new JobQueue(await startBoss({ connectionString: url }, untold), db, () => new Date())
}

/** The queue of a ledger in a folder: over the one connection that there is. */
export async function jobsInFolder(db: Kysely<Tables>, database: PGlite): Promise<JobQueue> {
  return new JobQueue(await startBoss({ db: inTurn(db, database), backend: 'pglite' }, untold), db, () => new Date())
}

/**
 * Takes turns with all else, also with a backup. A string of several statements goes another way in PGlite than one with parameters,
 * which pg-boss' adapter knows.
 */
function inTurn(db: Kysely<Tables>, database: PGlite): Db {
  const adapter = fromPglite(database)
  return { executeSql: (text, values) => db.connection().execute(() => adapter.executeSql(text, values)) }
}
