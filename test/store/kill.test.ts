import { afterAll, beforeAll, expect, it } from 'vitest'
import { OF_STORE, PAGES_OF_STORE } from '../kills-of.js'
import { pages } from './kill-pages.js'
import { inspect, killAtWork } from './kills.js'
import { PgliteGround } from './pglite-ground.js'

// A few kills of each; many on a folder and on a server are test/soak/kills.soak.ts.

const ground = new PgliteGround()
beforeAll(ground.setUp)
afterAll(ground.tearDown)

it('keeps all that it acknowledged, and nothing by half, while it is killed adding, then correcting, and then reading again', { timeout: 600_000 }, async () => {
  const location = await ground.fresh()
  const trials = { location, open: () => ground.open(location), pages: PAGES_OF_STORE.test, lookEvery: 5 }
  const added = await killAtWork({ ...trials, work: 'add-pages', kills: OF_STORE.test })
  expect(added.size).toBeGreaterThan(OF_STORE.test)
  expect(added.size).toBeLessThan(PAGES_OF_STORE.test)
  const store = await ground.open(location)
  for (const page of pages(PAGES_OF_STORE.test)) await store.add(page)
  await store.close()
  const edited = await killAtWork({ ...trials, work: 'edit-pages', kills: OF_STORE.test })
  expect(edited.size).toBeGreaterThan(OF_STORE.test)
  const again = await killAtWork({ ...trials, work: 'reread-pages', kills: OF_STORE.test })
  expect(again.size).toBeGreaterThan(OF_STORE.test)
  await inspect(await ground.open(location), { work: 'reread-pages', pages: PAGES_OF_STORE.test, acknowledged: again })
  await inspect(await ground.open(location), { work: 'edit-pages', pages: PAGES_OF_STORE.test, acknowledged: edited })
})
