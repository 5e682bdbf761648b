import type { Identity } from '../record/ledger.js'

/** Who vouches for editors: a provider of identities, asked through the editor's own browser. */
export interface Provider {
  /** As the sign-in page calls it. */
  readonly name: string
  /** Where to send the browser, and what it is to keep until it comes back. Rejects with a `ProviderError`. */
  begin(redirect: string): Promise<{ readonly url: string; readonly kept: string }>
  /** Who came back. `address`: the whole one that was asked for. Rejects with a `ProviderError` where it is not what was begun, or can't be believed. */
  end(kept: string, address: URL): Promise<Identity>
}

/** A provider that can't be asked, or an answer that doesn't hold. The message is one line, for people. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError'
}
