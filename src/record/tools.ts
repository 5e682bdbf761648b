import type { FetchPage } from '../fetch/fetcher.js'
import type { Analyser, Reader } from './add-page.js'
import type { MakeSeekable } from './read-pages.js'

/** What reading takes besides the ledger. What is loaded is loaded when it is needed first, and kept. */
export interface Tools {
  readonly reader: () => Promise<Reader>
  /** Rejects with a `ModelError`. */
  readonly analyser: () => Promise<Analyser>
  readonly fetchPage: () => Promise<FetchPage>
  /** Puts bytes on disk for as long as they are read. */
  readonly spool: MakeSeekable
  readonly now: () => Date
}
