import type { ModelName } from '../model/model-name.js'
import type { ReceivedPage } from '../export/warc.js'
import type { Analyser, Reader as PageReader } from '../record/add-page.js'
import type * as Evidence from '../record/evidence/evidence.js'
import type { Ledger } from '../record/ledger.js'
import type { BadPage, GoodPage, LinkedPage, MakeSeekable, PagesInput, Seekable } from '../record/read-pages.js'
import type { Log } from '../record/log.js'
import type { ProviderAt } from '../web/oidc.js'
import type { Access } from '../web/security.js'
import type { Listening, ServedDesk } from '../web/serve-desk.js'

/** A stream to print on. */
export interface Output {
  /** Resolves once the stream took the text, so that a slow reader slows us down. */
  write(text: string): Promise<void>
  readonly isTerminal: boolean
  /** Columns of the terminal; `undefined` where there is none. */
  readonly columns: number | undefined
}

/** What is known of a page besides its bytes. Dates are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export interface About {
  readonly published?: string | undefined
  readonly url?: string | undefined
  /** When a saved copy was captured: ISO 8601, UTC. */
  readonly captured?: string | undefined
  /** Whether what feeds, lists and site maps in files name is fetched. */
  readonly fetch?: true | undefined
  /** Whether addresses of one's own network may be fetched from. */
  readonly allowPrivate?: true | undefined
}

/** A file that is being written. It has its name only once it is whole. */
export interface BytesOutput {
  write(bytes: Uint8Array): Promise<void>
  /** Once all is written. */
  close(): Promise<void>
  /** Instead of `close`: takes back what was written. */
  discard(): Promise<void>
}

/** From what was received to an archive. */
export type MakeWarc = (pages: AsyncIterable<ReceivedPage>, making: { readonly software: string; readonly now: string }) => AsyncIterable<Uint8Array>

/** What a backup holds. */
export interface BackedUp {
  /** ISO 8601, UTC. */
  readonly madeAt: string
  readonly counts: { readonly articles: number; readonly statements: number }
}

/** From a backup to a ledger in a folder. Rejects where the ledger is to be on a server, which keeps backups of its own. */
export type Restore = (name: string, source: Seekable, folder: string, now: string) => Promise<BackedUp>

/** How workers are started. */
export interface WorkerOptions {
  readonly location: string
  readonly workers: number
  readonly model: ModelName | undefined
  readonly allowPrivate: boolean
  /** Is told that one has ended, by its name, before another takes its place; its jobs are to be given back. */
  readonly ended: (name: string) => Promise<void>
  readonly log: Log
}

export interface Workers {
  /** Lets them end, each with the page that it is at. */
  close(): Promise<void>
}

/** How a ledger is opened. */
export interface Opening {
  /** `false` rejects where there is none yet. */
  readonly create: boolean
  /** Which model reads into it; the default one unless given. */
  readonly model?: ModelName | undefined
  /** Whether addresses of one's own network may be fetched from. */
  readonly allowPrivate?: boolean | undefined
  /** Whether only through the program that has it: for a worker of that program. */
  readonly forOwner?: boolean | undefined
}

/** From addresses to the pages there, and to those that feeds and lists there name. */
export type CollectPages = (links: readonly { readonly url: string }[], byHand?: PagesInput['byHand']) => AsyncIterable<GoodPage | BadPage>

/** From an input to its pages, and from one page to what it says. */
export interface Reader extends PageReader {
  readonly readPages: (input: PagesInput) => AsyncIterable<GoodPage | LinkedPage | BadPage>
}

/**
 * All that the commands do to the world around them, and the parts of Onrecord that take long to load: those are
 * functions, so that a command only waits for what it uses.
 */
export interface Effects {
  readonly stdout: Output
  readonly stderr: Output
  /** The log of programs that run for long. */
  openLog(): Promise<Log>
  readonly env: Readonly<Record<string, string | undefined>>
  now(): Date
  /** The bytes of a file, or of standard input for `-`, in pieces. Throws Node's error while it is read. */
  readInput(name: string): AsyncIterable<Uint8Array>
  /** A file whose bytes can be read at any place; `null` for a pipe. Throws Node's error, also while it is read. */
  openInput(name: string): Promise<Seekable | null>
  /** When a file was changed last: ISO 8601, UTC; `null` where it isn't known, as of a pipe. */
  changedAt(name: string): Promise<string | null>
  /** Puts bytes on disk for as long as they are read. */
  readonly spool: MakeSeekable
  loadReader(): Promise<Reader>
  /** Nothing is asked of the network but through this. */
  loadCollector(options: { readonly allowPrivate: boolean }): Promise<CollectPages>
  /** With the default model unless another is given. */
  loadAnalyser(options?: { readonly model?: ModelName | undefined }): Promise<Analyser>
  /** Resolves after so many milliseconds, or when `signal` ends it. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>
  /**
   * Makes a file, or takes standard output for `-`. Rejects with Node's error; `EEXIST` where there is one, unless `overwrite` says
   * that it may be replaced. `ownersAlone`: nobody else may read it.
   */
  openOutput(name: string, options?: { readonly overwrite?: boolean | undefined; readonly ownersAlone?: boolean }): Promise<BytesOutput>
  loadRestore(): Promise<Restore>
  loadWarc(): Promise<MakeWarc>
  /** To have evidence stamped with the time, the one thing here that asks the network, and to check it. */
  loadEvidence(): Promise<typeof Evidence>
  /** Opens a ledger: a folder or a `postgres://` address. */
  openLedger(location: string, opening: Opening): Promise<Ledger>
  /** Serves the desk; resolves once it listens. */
  serveDesk(options: Listening & { readonly ledger: Ledger; readonly log: Log; readonly access: Omit<Access, 'provider'> & { readonly provider: ProviderAt | null } }): Promise<ServedDesk>
  /** Answers by the Model Context Protocol over standard input and output. */
  serveMcp(options: { readonly ledger: Ledger; readonly desk: string | null; readonly version: string }): Promise<{ close(): Promise<void> }>
  /** Starts processes that do what is in the queue of a ledger that this program serves. */
  startWorkers(options: WorkerOptions): Promise<Workers>
  /** The worker that this process is, for the queue: no two have the same name. */
  workerName(): Promise<string>
  /** Resolves when the user asks the program to end; with `orInputEnds`, also where the program ends that it reads from. */
  untilInterrupted(options?: { readonly orInputEnds: boolean }): Promise<void>
}
