import { CompiledQuery, Kysely, PostgresDialect, type PostgresDialectConfig } from 'kysely'
import pg from 'pg'
import { ledgerError } from './driver-error.js'
import { migrate } from './migrations.js'
import type { Tables } from './schema.js'
import { SqlStore } from './sql-store.js'
import { LedgerError } from './ledger-error.js'
import type { Store } from './store.js'

const CONNECT_WITHIN_MS = 10_000
const CONNECTIONS = 8
/** Connections for lists alone: however long they take, the others go on adding and showing. */
const CONNECTIONS_FOR_LISTS = 4
/** Milliseconds that a query for a list may take: all are made to take far less. Checks, backups and migrations take as long as they need. */
const LISTS_WITHIN = 10_000

/** Whether `--ledger` names a Postgres server rather than a folder: what `pg` takes as a connection string. */
export function isServer(location: string): boolean {
  return /^(?:postgres(?:ql)?:\/\/|socket:)/i.test(location)
}

/**
 * Opens the ledger in a database on a Postgres server. `now`: ISO 8601, UTC. `listsWithin`: milliseconds that a query for a list may take;
 * after them it rejects with a `TooLongError`. Throws a `LedgerError`.
 */
export async function openServerLedger(url: string, now: string, listsWithin = LISTS_WITHIN): Promise<Store> {
  const where = withoutPassword(url)
  const db = connected(url, where, CONNECTIONS)
  try {
    await migrate(db, now)
  } catch (error) {
    await db.destroy().catch(() => undefined)
    throw ledgerError(`at ${where}`, error)
  }
  const lists = connected(url, where, CONNECTIONS_FOR_LISTS, listsWithin)
  return new SqlStore({
    db, lists, where: `at ${where}`, close: async () => { await Promise.all([db.destroy(), lists.destroy()]) },
    startJobs: async () => (await import('./jobs/start-jobs.js')).jobsOnServer(db, url),
  })
}

/** `within`: milliseconds that a statement may take. Throws a `LedgerError` for what is no address. */
function connected(url: string, where: string, most: number, within?: number): Kysely<Tables> {
  let pool: pg.Pool
  try {
    pool = new pg.Pool({ connectionString: url, max: most, connectionTimeoutMillis: CONNECT_WITHIN_MS })
  } catch {
    throw new LedgerError(`--ledger ${where} is no address of a Postgres server. Write postgres://user@host/database.`)
  }
  // A connection that is lost while idle is replaced at the next query; unheard, the event would end the process.
  pool.on('error', () => undefined)
  // Asked for once it is connected: what pools connections in between may refuse to pass it on while connecting.
  const limited: Pick<PostgresDialectConfig, 'onCreateConnection'> = within === undefined ? {}
    : { onCreateConnection: async (connection) => { await connection.executeQuery(CompiledQuery.raw(settingsFor(within))) } }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool, ...limited }) })
}

/**
 * For queries of lists. To compile one takes Postgres longer than the query. And where it guesses that much matches it would read all of a table, though most of that much doesn't match what else is asked
 * for; what has no index is read all the same. To start processes beside it takes as long as a list may take, and they read on after enough is found.
 */
function settingsFor(within: number): string {
  return `select set_config('statement_timeout', '${within}', false), set_config('jit', 'off', false), set_config('enable_seqscan', 'off', false), set_config('max_parallel_workers_per_gather', '0', false)`
}

/** The address without password and parameters, for messages. */
function withoutPassword(url: string): string {
  return url.replace(/^([a-z]+:(?:\/\/)?)(?:([^:@/]*)(?::.*)?@(?=[^@]*$))?/i, (_, scheme: string, user?: string) =>
    scheme + (user === undefined ? '' : `${user}@`)).replace(/\?.*$/s, '')
}
