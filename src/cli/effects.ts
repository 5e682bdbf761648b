import type { Analyser } from '../record/add-page.js'
import type { BadPage, GoodPage, PagesInput } from '../record/read-pages.js'
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
}

/** From an input to its pages. */
export type ReadPages = (input: PagesInput) => AsyncIterable<GoodPage | BadPage>

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
  loadReader(): Promise<ReadPages>
  loadAnalyser(): Promise<Analyser>
  /** Opens a ledger: a folder or a `postgres://` address. `create: false` rejects where there is none yet. */
  openLedger(location: string, options: { readonly create: boolean }): Promise<Store>
  /** Serves the desk; resolves once it listens. */
  serveDesk(options: Listening & { readonly store: Store }): Promise<ServedDesk>
  /** Resolves when the user asks the program to end. */
  untilInterrupted(): Promise<void>
}
