import { lstat } from 'node:fs/promises'
import { Failure } from './errors.js'

/** Throws a `Failure` when a ledger's folder isn't there. Whether a server has a ledger, only opening it tells. */
export async function requireLedger(location: string): Promise<void> {
  if (/^(?:postgres(?:ql)?|socket):/.test(location)) return
  // A link that leads to nothing is there: opening it tells so.
  const found = await lstat(location).catch(() => null)
  if (!found) throw new Failure(`no ledger in ${location}; add pages to it first with onrecord add, or name another with --ledger`)
}
