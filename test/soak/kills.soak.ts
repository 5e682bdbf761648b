import { keepFigures } from '../../bench/keep.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pages } from '../store/kill-pages.js'
import { inspect, killAtWork } from '../store/kills.js'
import { OF_STORE, PAGES_OF_STORE } from '../kills-of.js'
import { PgliteGround } from '../store/pglite-ground.js'
import { findPostgres, ServerGround } from '../store/postgres-server.js'

const EACH = OF_STORE.soak
const KILLS = 3 * EACH

const programs = findPostgres()
const grounds = [['in a folder', new PgliteGround()], ...(programs === null ? [] : [['on a server', new ServerGround(programs)]] as const)] as const

describe.each(grounds)('a ledger %s', (where, ground) => {
  beforeAll(ground.setUp)
  afterAll(ground.tearDown)

  it(`keeps all that it acknowledged, decisions too, and nothing by half or twice, through ${KILLS} kills`, { timeout: 3_600_000 }, async () => {
    const location = await ground.fresh()
    const trials = { location, open: () => ground.open(location), pages: PAGES_OF_STORE.soak, lookEvery: 10 }
    const added = await killAtWork({ ...trials, work: 'add-pages', kills: EACH })
    const store = await ground.open(location)
    for (const page of pages(PAGES_OF_STORE.soak)) await store.add(page)
    await store.close()
    const edited = await killAtWork({ ...trials, work: 'edit-pages', kills: EACH })
    const again = await killAtWork({ ...trials, work: 'reread-pages', kills: EACH })
    await inspect(await ground.open(location), { work: 'reread-pages', pages: PAGES_OF_STORE.soak, acknowledged: again })
    await inspect(await ground.open(location), { work: 'edit-pages', pages: PAGES_OF_STORE.soak, acknowledged: edited })
    expect(added.size).toBeGreaterThan(EACH)
    expect(edited.size).toBeGreaterThan(EACH)
    keepFigures('soak', [{ id: `soak.store.${ground instanceof PgliteGround ? 'folder' : 'server'}`, what: `kills while pages are added, corrected and read again, in a ledger ${where}, nothing lost or doubled`, value: KILLS, unit: 'kills' }])
    expect(again.size).toBeGreaterThan(EACH)
  })
})
