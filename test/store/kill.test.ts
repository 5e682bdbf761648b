import { afterAll, beforeAll, expect, it } from 'vitest'
import { pages } from './kill-pages.js'
import { inspect, killAtWork } from './kills.js'
import { PgliteGround } from './pglite-ground.js'

// A few kills of each; a hundred on a folder and on a server are test/soak/kills.soak.ts.

const ground = new PgliteGround()
beforeAll(ground.setUp)
afterAll(ground.tearDown)

it('keeps all that it acknowledged, and nothing by half, while it is killed adding, then correcting, and then reading again', { timeout: 600_000 }, async () => {
  const location = await ground.fresh()
  const trials = { location, open: () => ground.open(location), lookEvery: 5 }
  const added = await killAtWork({ ...trials, work: 'add-pages', kills: 3 })
  expect(added.size).toBeGreaterThan(5)
  expect(added.size).toBeLessThan(pages().length)
  const store = await ground.open(location)
  for (const page of pages()) await store.add(page)
  await store.close()
  const edited = await killAtWork({ ...trials, work: 'edit-pages', kills: 3 })
  expect(edited.size).toBeGreaterThan(5)
  const again = await killAtWork({ ...trials, work: 'reread-pages', kills: 3 })
  expect(again.size).toBeGreaterThan(5)
  await inspect(await ground.open(location), 'reread-pages', again)
  await inspect(await ground.open(location), 'edit-pages', edited)
})
