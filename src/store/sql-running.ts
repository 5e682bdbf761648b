import type { Kysely } from 'kysely'
import { ledgerError } from './driver-error.js'
import type { JobQueue } from './jobs/job-queue.js'
import { LedgerError } from './ledger-error.js'
import type { Tables } from './schema.js'
import type { Paging } from './store.js'

/** What a store needs of its backend. */
export interface Backend {
  readonly db: Kysely<Tables>
  /** What lists and counts are read through: where they may take only so long, by connections of their own. */
  readonly lists?: Kysely<Tables>
  /** The ledger as messages name it; never with a password. */
  readonly where: string
  /** Starts the queue of jobs; asked for when it is needed first. */
  readonly startJobs: () => Promise<JobQueue>
  /** Called after each addition. */
  readonly added?: () => Promise<void>
  /** Called once, when nothing runs any more; closes `db` and `lists`. */
  readonly close: () => Promise<void>
}

/** Runs what is asked of a store on its database. */
export abstract class SqlRunning {
  readonly #of: Backend

  constructor(backend: Backend) {
    this.#of = backend
  }

  protected abstract get isClosed(): boolean

  protected whileOpen(): void {
    if (this.isClosed) throw new LedgerError(`The ledger ${this.#of.where} is closed.`)
  }

  /** Runs `task`; what the database throws becomes a `LedgerError`, a programmer's mistake stays what it is. */
  protected async run<T>(task: (db: Kysely<Tables>) => Promise<T>, db = this.#of.db): Promise<T> {
    this.whileOpen()
    try {
      return await task(db)
    } catch (error) {
      if (error instanceof RangeError) throw error
      throw ledgerError(this.#of.where, error)
    }
  }

  /** Has the backend do what it does after additions. */
  protected async wasAdded(): Promise<void> {
    await this.#of.added?.()
  }
}

/** Entries of a page at most; more would not fit into memory. */
const MOST = 1_000_000

export function checkedPaging<T extends Pick<Paging, 'limit'>>(paging: T): T {
  const { limit } = paging
  if (!Number.isInteger(limit) || limit < 0 || limit > MOST) throw new RangeError(`limit: got ${limit}, expected a whole number from 0 to ${MOST}`)
  return paging
}
