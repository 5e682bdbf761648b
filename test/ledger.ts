import type { Ledger, Tools } from '../src/record/ledger.js'
import { ledgerOf } from '../src/record/ledger.js'
import type { Store } from '../src/store/store.js'

/** The use cases over a store, at a time of the test's; what isn't given in `tools` isn't there to be used. */
export function testLedger(store: Store, now: string, tools: Partial<Tools> = {}): Ledger {
  const missing = (what: string) => () => Promise.reject(new Error(`${what}: not for this test`))
  return ledgerOf(store, {
    reader: missing('reader'), analyser: missing('analyser'), fetchPage: missing('fetchPage'), spool: missing('spool'), now: () => new Date(now), ...tools,
  })
}
