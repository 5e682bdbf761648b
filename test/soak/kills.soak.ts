import { keepFigures } from '../../bench/keep.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pages } from '../store/kill-pages.js'
import { inspect, killAtWork } from '../store/kills.js'
import { PgliteGround } from '../store/pglite-ground.js'
import { findPostgres, ServerGround } from '../store/postgres-server.js'

/** On each ground: a third of them while adding, while correcting, and while reading again. */
const KILLS = 75

const programs = findPostgres()
const grounds = [['in a folder', new PgliteGround()], ...(programs === null ? [] : [['on a server', new ServerGround(programs)]] as const)] as const

describe.each(grounds)('a ledger %s', (where, ground) => {
  beforeAll(ground.setUp)
  afterAll(ground.tearDown)

  it(`keeps all that it acknowledged, decisions too, and nothing by half or twice, through ${KILLS} kills`, { timeout: 3_600_000 }, async () => {
    const location = await ground.fresh()
    const trials = { location, open: () => ground.open(location), lookEvery: 10 }
    const added = await killAtWork({ ...trials, work: 'add-pages', kills: KILLS / 3 })
    const store = await ground.open(location)
    for (const page of pages()) await store.add(page)
    await store.close()
    const edited = await killAtWork({ ...trials, work: 'edit-pages', kills: KILLS / 3 })
    const again = await killAtWork({ ...trials, work: 'reread-pages', kills: KILLS / 3 })
    await inspect(await ground.open(location), 'reread-pages', again)
    await inspect(await ground.open(location), 'edit-pages', edited)
    expect(added.size).toBeGreaterThan(KILLS / 3)
    expect(edited.size).toBeGreaterThan(KILLS / 3)
    keepFigures('soak', [{ id: `soak.store.${ground instanceof PgliteGround ? 'folder' : 'server'}`, what: `kills while pages are added, corrected and read again, in a ledger ${where}, nothing lost or doubled`, value: KILLS, unit: 'kills' }])
    expect(again.size).toBeGreaterThan(KILLS / 3)
  })
})
