import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { openStore } from '../../src/store/open-store.js'
import type { Entry, Store } from '../../src/store/store.js'
import type { Ledger, Tools } from '../../src/record/ledger.js'
import { desk, type Access } from '../../src/web/index.js'
import { testLedger } from '../ledger.js'
import { emptyLedger } from '../store/empty-ledger.js'

export interface TestDesk {
  readonly app: Hono
  readonly store: Store
  readonly ledger: Ledger
  /** Sends a form, as the desk's own pages do where it listens on this machine alone; or with other headers, or to a desk elsewhere. */
  post(path: string, fields?: Fields, how?: { readonly headers?: Readonly<Record<string, string>>; readonly onLoopback?: boolean }): Promise<Response>
  close(): Promise<void>
}

/** What is put into the fields of a form. */
export type Fields = Readonly<Record<string, string | File | readonly File[]>>

/** The clock of the desk, and of its ledger. */
const NOW = '2031-03-10T00:00:00.000Z'

/** The desk over a real ledger in a folder of its own, with these entries in it. */
export async function deskWith(entries: readonly Entry[], { access, now = () => new Date(NOW), tools = {} }: { readonly access?: Access; readonly now?: () => Date; readonly tools?: Partial<Tools> } = {}): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-desk-'))
  await emptyLedger(join(folder, 'ledger'))
  const store = await openStore(join(folder, 'ledger'))
  for (const entry of entries) await store.add(entry)
  const close = async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
  const ledger = testLedger(store, NOW, { now, ...tools })
  const app = desk({ ledger, version: '0.0.0-test', now, ...(access && { access }) })
  const post: TestDesk['post'] = async (path, fields = {}, { headers = { 'Sec-Fetch-Site': 'same-origin' }, onLoopback = true } = {}) =>
    app.request(path, { method: 'POST', body: formOf(fields), headers }, { onLoopback })
  return { app, store, ledger, post, close }
}

function formOf(fields: Fields): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value as readonly File[] : [value as string | File]) form.append(name, one)
  }
  return form
}
