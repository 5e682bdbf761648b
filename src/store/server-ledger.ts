import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { ledgerError } from './driver-error.js'
import { migrate } from './migrations.js'
import type { Tables } from './schema.js'
import { SqlStore } from './sql-store.js'
import { LedgerError } from './ledger-error.js'
import type { Store } from './store.js'

const CONNECT_WITHIN_MS = 10_000
const CONNECTIONS = 8

/** Whether `--ledger` names a Postgres server rather than a folder: what `pg` takes as a connection string. */
export function isServer(location: string): boolean {
  return /^(?:postgres(?:ql)?:\/\/|socket:)/i.test(location)
}

/** Opens the ledger in a database on a Postgres server. `now`: ISO 8601, UTC. Throws a `LedgerError`. */
export async function openServerLedger(url: string, now: string): Promise<Store> {
  const where = withoutPassword(url)
  let pool: pg.Pool
  try {
    pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: CONNECT_WITHIN_MS })
  } catch {
    throw new LedgerError(`--ledger ${where} is no address of a Postgres server. Write postgres://user@host/database.`)
  }
  // A connection that is lost while idle is replaced at the next query; unheard, the event would end the process.
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await migrate(db, now)
  } catch (error) {
    await db.destroy().catch(() => undefined)
    throw ledgerError(`at ${where}`, error)
  }
  return new SqlStore({
    db, where: `at ${where}`, close: () => db.destroy(),
    startJobs: async () => (await import('./jobs/start-jobs.js')).jobsOnServer(db, url),
  })
}

/** The address without password and parameters, for messages. */
function withoutPassword(url: string): string {
  return url.replace(/^([a-z]+:(?:\/\/)?)(?:([^:@/]*)(?::.*)?@(?=[^@]*$))?/i, (_, scheme: string, user?: string) =>
    scheme + (user === undefined ? '' : `${user}@`)).replace(/\?.*$/s, '')
}
