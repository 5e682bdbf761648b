import { PGlite, type postgresMod, type Transaction } from '@electric-sql/pglite'
import { ledgerError, stoppedError } from './driver-error.js'
import { DURABLE_PARAMETERS, DurableFolder } from './durable-fs.js'
import { LedgerError } from './ledger-error.js'
import { cacheParameter } from './page-cache.js'

/** What PGlite's module throws where Postgres jumps back to its loop after an ordinary error. */
const BACK_TO_THE_LOOP = 100
/** How Postgres tells on its standard error that it ends. */
const LAST_WORDS = /\b(?:PANIC|FATAL):\s+(.*)/

/** What is known of a ledger while its database is open. */
interface Standing {
  /** The ledger as messages name it. */
  readonly where: string
  /** What has become of the ledger's folder, where it is no longer this process's. */
  readonly lost: () => LedgerError | null
}

/**
 * The database in a ledger's folder. It ends for good, and says why at every use, once the folder is another's, another program has
 * written to it, or Postgres has ended.
 *
 * PGlite goes on after whatever is thrown while Postgres runs: a statement that broke off seems to have been carried out, and the
 * next one never returns.
 */
export class FolderDatabase extends PGlite {
  readonly #standing: Standing
  readonly #files: DurableFolder
  readonly #heard: { lastWords: string }
  #watched = false
  #end: LedgerError | null = null

  private constructor(folder: string, standing: Standing) {
    const heard = { lastWords: '' }
    const files = new DurableFolder(folder, () => this.#ended())
    super({
      fs: files, startParams: [...DURABLE_PARAMETERS, ...cacheParameter(folder)], relaxedDurability: false,
      onStderr: (text: string) => {
        heard.lastWords = LAST_WORDS.exec(text)?.[1] ?? heard.lastWords
        return false
      },
    })
    this.#standing = standing
    this.#files = files
    this.#heard = heard
  }

  /** Opens the database in a folder. Throws a `LedgerError`, or PGlite's error for what isn't a database. */
  static async open(folder: string, standing: Standing): Promise<FolderDatabase> {
    const database = new FolderDatabase(folder, standing)
    try {
      await database.waitReady
      return database
    } catch (error) {
      await database.#abandon()
      throw database.#end ?? database.#failure() ?? error
    }
  }

  override execProtocolRawSync(message: Uint8Array): Uint8Array<ArrayBuffer> {
    const ended = this.#ended()
    if (ended !== null) throw ended
    this.#watch(this.Module)
    this.#files.failure = null
    const answer = super.execProtocolRawSync(message) as Uint8Array<ArrayBuffer>
    // Noticed meanwhile: then what Postgres answers isn't to be believed.
    if (this.#end !== null) throw this.#end
    return answer
  }

  /** As PGlite has it, except that `work` is run also where no transaction could be begun: then its first statement says why. */
  override async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    let begun = false
    try {
      return await super.transaction((transaction) => {
        begun = true
        return work(transaction)
      })
    } catch (error) {
      if (begun) throw error
      // Kysely waits for ever for a beginning that fails.
      return work(notBegun(error as Error))
    }
  }

  override async close(): Promise<void> {
    if (this.#ended() !== null) {
      await this.#abandon()
    } else {
      this.#files.failure = null
      await super.close()
      this.#end ??= this.#failure()
    }
    if (this.#end !== null) throw this.#end
  }

  /** Why the database can't be used any more. */
  #ended(): LedgerError | null {
    if (this.#end !== null) return this.#end
    const { where, lost } = this.#standing
    const changed = () => new LedgerError(
      `The ledger ${where} was written to by another program while it was open. This process (${process.pid}) writes nothing more to it. ` +
      'Start onrecord again; if the ledger is damaged then, restore it from a backup.',
    )
    this.#end = lost() ?? (this.#files.changedByOthers() ? changed() : null)
    return this.#end
  }

  #failure(): LedgerError | null {
    const { failure } = this.#files
    return failure === null ? null : ledgerError(this.#standing.where, Object.assign(new Error(failure), { code: failure }))
  }

  /** Ends the database when Postgres has ended. */
  #watch(module: postgresMod.PostgresMod): void {
    if (this.#watched) return
    this.#watched = true
    const loop = module._PostgresMainLoopOnce
    module._PostgresMainLoopOnce = () => {
      try {
        loop()
      } catch (error) {
        if ((error as { status?: unknown }).status === BACK_TO_THE_LOOP) throw error
        this.#end ??= stoppedError(this.#standing.where, this.#files.failure, this.#heard.lastWords, error)
        const end = this.#end
        // PGlite swallows what the loop throws, not what it calls next; then it would go on with what is left of Postgres.
        module.stackRestore = () => { throw end }
        module._PostgresSendReadyForQueryIfNecessary = module._pgl_pq_flush = () => undefined
        throw end
      }
    }
  }

  /** Lets the files go, and leaves them as they are. */
  async #abandon(): Promise<void> {
    if (this.mod === undefined) return
    await this.fs!.closeFs()
    try {
      // Clears its timers, which would keep the process; Postgres' own end, which writes, is PGlite's to call.
      this.mod._emscripten_force_exit(0)
    } catch (error) {
      if ((error as Error).name !== 'ExitStatus') throw error
    }
  }
}

function notBegun(why: Error): Transaction {
  const refuse = () => Promise.reject(why)
  return { query: refuse, sql: refuse, exec: refuse, rollback: refuse, listen: refuse, closed: true }
}
