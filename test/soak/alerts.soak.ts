import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepFigures } from '../../bench/keep.js'
import { killWhileServing } from '../alerts/kill-serve.js'
import { OF_SERVE } from '../kills-of.js'
import { emptyLedger } from '../store/empty-ledger.js'
import { findPostgres, ServerGround } from '../store/postgres-server.js'

const KILLS = OF_SERVE.soak

const folder = mkdtempSync(join(tmpdir(), 'onrecord-alert-kills-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it(`a ledger in a folder: each item of an alert is delivered once through ${KILLS} kills of serve and its workers`, async () => {
  await emptyLedger(join(folder, 'ledger'))
  expect(await killWhileServing({ location: join(folder, 'ledger'), kills: KILLS })).toEqual({ items: 2 * KILLS })
  keep('folder')
})

function keep(where: 'folder' | 'server'): void {
  keepFigures('soak', [{ id: `soak.alerts.${where}`, what: `kills of serve and its workers while alerts are looked for and sent, on a ledger ${where === 'folder' ? 'in a folder' : 'on a server'}, each item delivered once`, value: KILLS, unit: 'kills' }])
}

const programs = findPostgres()

describe.skipIf(programs === null)('a ledger on a server', () => {
  const ground = new ServerGround(programs ?? '')
  beforeAll(ground.setUp)
  afterAll(ground.tearDown)

  it(`each item of an alert is delivered once through ${KILLS} kills of serve and its workers`, async () => {
    expect(await killWhileServing({ location: await ground.fresh(), kills: KILLS })).toEqual({ items: 2 * KILLS })
    keep('server')
  })
})
