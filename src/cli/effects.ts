import type { ReceivedPage } from '../export/warc.js'
import type { Analyser, Reader as PageReader } from '../record/add-page.js'
import type { Polled } from '../record/follow/poll.js'
import type { BadPage, GoodPage, LinkedPage, MakeSeekable, PagesInput, Seekable } from '../record/read-pages.js'
import type { Store } from '../store/store.js'
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
export interface Exporter {
  readonly allReceived: (store: Store) => AsyncIterable<ReceivedPage>
  /** `missing` is told of articles that aren't there. */
  readonly receivedOf: (store: Store, articles: readonly string[], missing: (id: string) => void) => AsyncIterable<ReceivedPage>
  readonly warcOf: (pages: AsyncIterable<ReceivedPage>, making: { readonly software: string; readonly now: string }) => AsyncIterable<Uint8Array>
}

/** What a backup holds. */
export interface BackedUp {
  /** ISO 8601, UTC. */
  readonly madeAt: string
  readonly counts: { readonly articles: number; readonly statements: number }
}

/** From a ledger in a folder to a file, and back. */
export interface Backups {
  /** Throws where a ledger is on a server, which keeps backups of its own. */
  readonly refuseServers: (location: string) => void
  readonly backUp: (store: Store, write: (bytes: Uint8Array) => Promise<void>, making: { readonly software: string; readonly now: string }) => Promise<BackedUp>
  readonly restore: (name: string, source: Seekable, folder: string, now: string) => Promise<BackedUp>
}

/** From addresses to the pages there, and to those that feeds and lists there name. */
export type CollectPages = (links: readonly { readonly url: string }[], byHand?: PagesInput['byHand']) => AsyncIterable<GoodPage | BadPage>

/** Reads the sources that are due, once each, and tells of each as it is done; `signal` ends it. */
export type PollSources = (tell: (polled: Polled) => Promise<void>, signal?: AbortSignal) => Promise<void>

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
  /** `fast`: with the small model. */
  loadAnalyser(options?: { readonly fast?: boolean | undefined }): Promise<Analyser>
  /** As the collector and the analyser do, which it loads when a source is due. */
  loadPoller(options: { readonly store: Store; readonly allowPrivate: boolean; readonly fast?: boolean | undefined }): Promise<PollSources>
  /** Resolves after so many milliseconds, or when `signal` ends it. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>
  /**
   * Makes a file, or takes standard output for `-`. Rejects with Node's error; `EEXIST` where there is one, unless `overwrite` says
   * that it may be replaced. `ownersAlone`: nobody else may read it.
   */
  openOutput(name: string, options?: { readonly overwrite?: boolean | undefined; readonly ownersAlone?: boolean }): Promise<BytesOutput>
  loadBackups(): Promise<Backups>
  loadExporter(): Promise<Exporter>
  /** Opens a ledger: a folder or a `postgres://` address. `create: false` rejects where there is none yet. */
  openLedger(location: string, options: { readonly create: boolean }): Promise<Store>
  /** Serves the desk; resolves once it listens. */
  serveDesk(options: Listening & { readonly store: Store }): Promise<ServedDesk>
  /** Resolves when the user asks the program to end. */
  untilInterrupted(): Promise<void>
}
