import { isServer, openServerLedger } from './server-ledger.js'
import { openSharedFolder, type Sharing } from './shared-folder.js'
import type { Store } from './store.js'

/**
 * Opens a ledger: `location` is a folder, made where there is none, or the address of a database on a Postgres server
 * (`postgres://…`, `postgresql://…`, `socket:…`). A folder that another process has is worked with through that one. `now`, ISO 8601 in UTC, is kept as the time of migrations. Throws a
 * `LedgerError` that says what to do.
 */
export function openStore(location: string, now = new Date().toISOString(), sharing: Sharing = { mayOwn: true }): Promise<Store> {
  return isServer(location) ? openServerLedger(location, now) : openSharedFolder(location, now, sharing)
}
