import type { FetchPage } from '../fetch/fetcher.js'
import type { PostJson } from '../fetch/post.js'
import type { SendMail } from '../fetch/send-mail.js'
import type { Translating } from '../translate/configured.js'
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
  /** Sends to a webhook that a user named; missing where nothing is sent. */
  readonly post?: () => Promise<PostJson>
  /** Missing where nothing is sent. */
  readonly mail?: () => Promise<Mailing>
  /** By what pages are translated for readers; missing where nothing is. */
  readonly translating?: () => Promise<Translating>
}

/** The user's mail server, or why there is none. */
export type Mailing = { readonly is: 'ready'; readonly send: SendMail } | { readonly is: 'off'; readonly why: string }
