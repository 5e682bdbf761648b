import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { OF_SERVE } from '../kills-of.js'
import { emptyLedger } from '../store/empty-ledger.js'
import { killWhileServing } from './kill-serve.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-alert-serve-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('each item is delivered once, though serve and its workers are killed while they look and send', { timeout: 300_000 }, async () => {
  await emptyLedger(join(folder, 'ledger'))
  expect(await killWhileServing({ location: join(folder, 'ledger'), kills: OF_SERVE.test })).toEqual({ items: 2 * OF_SERVE.test })
})
