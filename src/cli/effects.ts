import type { Capture } from '../model/capture.js'
import type { Analyser } from '../record/add-page.js'
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

/** From captures to an archive. */
export interface Exporter {
  readonly allCaptures: (store: Store) => AsyncIterable<Capture>
  /** `missing` is told of articles that aren't there. */
  readonly capturesOf: (store: Store, articles: readonly string[], missing: (id: string) => void) => AsyncIterable<Capture>
  readonly warcOf: (captures: AsyncIterable<Capture>, making: { readonly software: string; readonly now: string }) => AsyncIterable<Uint8Array>
}

/** From addresses to the pages there, and to those that feeds and lists there name. */
export type CollectPages = (links: readonly { readonly url: string }[]) => AsyncIterable<GoodPage | BadPage>

/** Reads the sources that are due, once each, and tells of each as it is done; `signal` ends it. */
export type PollSources = (tell: (polled: Polled) => Promise<void>, signal?: AbortSignal) => Promise<void>

/** From an input to its pages. */
export type ReadPages = (input: PagesInput) => AsyncIterable<GoodPage | LinkedPage | BadPage>

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
  /** Puts bytes on disk for as long as they are read. */
  readonly spool: MakeSeekable
  loadReader(): Promise<ReadPages>
  /** Nothing is asked of the network but through this. */
  loadCollector(options: { readonly allowPrivate: boolean }): Promise<CollectPages>
  /** `fast`: with the small model. */
  loadAnalyser(options?: { readonly fast?: boolean | undefined }): Promise<Analyser>
  /** As the collector and the analyser do, which it loads when a source is due. */
  loadPoller(options: { readonly store: Store; readonly allowPrivate: boolean; readonly fast?: boolean | undefined }): Promise<PollSources>
  /** Resolves after so many milliseconds, or when `signal` ends it. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>
  /** Makes a file, or takes standard output for `-`. Rejects with Node's error; `EEXIST` where there is one. */
  openOutput(name: string): Promise<BytesOutput>
  loadExporter(): Promise<Exporter>
  /** Opens a ledger: a folder or a `postgres://` address. `create: false` rejects where there is none yet. */
  openLedger(location: string, options: { readonly create: boolean }): Promise<Store>
  /** Serves the desk; resolves once it listens. */
  serveDesk(options: Listening & { readonly store: Store }): Promise<ServedDesk>
  /** Resolves when the user asks the program to end. */
  untilInterrupted(): Promise<void>
}
