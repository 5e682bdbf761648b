import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { OF_DESK } from '../kills-of.js'
import { emptyLedger } from '../store/empty-ledger.js'
import { killAroundDesk } from './kill-desk.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-desk-kills-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('nothing is lost or doubled when workers, the desk and commands that go through it are killed', async () => {
  await emptyLedger(join(folder, 'ledger'))
  const { jobs } = await killAroundDesk({ location: join(folder, 'ledger'), folder: join(folder, 'pages'), kills: OF_DESK.test, victims: ['a worker', 'the desk', 'a command'] })
  expect(jobs).toBe(2 * OF_DESK.test)
})
