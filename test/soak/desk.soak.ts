import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepFigures } from '../../bench/keep.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OF_DESK } from '../kills-of.js'
import { emptyLedger } from '../store/empty-ledger.js'
import { findPostgres, ServerGround } from '../store/postgres-server.js'
import { killAroundDesk, VICTIMS } from '../workers/kill-desk.js'

const KILLS = OF_DESK.soak

const folder = mkdtempSync(join(tmpdir(), 'onrecord-desk-kills-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it(`a ledger in a folder: nothing is lost or doubled through ${KILLS} kills of workers, the desk and commands that go through it`, async () => {
  await emptyLedger(join(folder, 'ledger'))
  const { jobs } = await killAroundDesk({ location: join(folder, 'ledger'), folder: join(folder, 'pages'), kills: KILLS, victims: ['a worker', 'the desk', 'a command'] })
  expect(jobs).toBe(2 * KILLS)
  keep('folder')
})

function keep(where: 'folder' | 'server'): void {
  keepFigures('soak', [{ id: `soak.desk.${where}`, what: `kills of workers, the desk and commands that go through it, on a ledger ${where === 'folder' ? 'in a folder' : 'on a server'}, nothing lost or doubled`, value: KILLS, unit: 'kills' }])
}

const programs = findPostgres()

describe.skipIf(programs === null)('a ledger on a server', () => {
  const ground = new ServerGround(programs ?? '')
  beforeAll(ground.setUp)
  afterAll(ground.tearDown)

  it(`nothing is lost or doubled through ${KILLS} kills of workers, the desk and commands`, async () => {
    const { jobs } = await killAroundDesk({ location: await ground.fresh(), folder: join(folder, 'pages-of-server'), kills: KILLS, victims: VICTIMS })
    expect(jobs).toBe(2 * KILLS)
    keep('server')
  })
})
