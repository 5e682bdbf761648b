import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { openStore } from '../../src/store/open-store.js'
import type { Entry, Store } from '../../src/store/store.js'
import { desk } from '../../src/web/index.js'
import { testLedger } from '../ledger.js'

export interface TestDesk {
  readonly app: Hono
  readonly store: Store
  close(): Promise<void>
}

/** The desk over a real ledger in a folder of its own, with these entries in it. */
export async function deskWith(entries: readonly Entry[]): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-desk-'))
  const store = await openStore(join(folder, 'ledger'))
  for (const entry of entries) await store.add(entry)
  const close = async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { app: desk({ ledger: testLedger(store, '2031-03-10T00:00:00.000Z'), version: '0.0.0-test' }), store, close }
}
