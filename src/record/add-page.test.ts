import { afterAll, beforeAll, expect, it } from 'vitest'
import { PgliteGround } from '../../test/store/pglite-ground.js'
import { readPage } from '../ingest/read-page.js'
import { addPage, type Analyser } from './add-page.js'
import { compareInLedger } from './compare/compare.js'

const ground = new PgliteGround()
beforeAll(ground.setUp)
afterAll(ground.tearDown)

let analysed = 0
const analyser = (version: string): Analyser => ({
  version, analyse: ({ id }) => {
    analysed += 1
    return Promise.resolve({ articleId: id, version, statements: [], problems: [] })
  },
})
const page = (words: string, day: number, around = '') => readPage({
  name: 'ferry.html', url: 'https://quay.example/ferry', receivedAt: `2030-01-0${day}T00:00:00.000Z`, mediaType: 'text/html',
  bytes: new TextEncoder().encode(`<!doctype html><html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>${words}</p></article><footer>${around}</footer></body></html>`),
})
const MAY = 'The ferry will stop running in the month of May, the harbour board said in a short letter to all.'

it('keeps what a page said, each time it said something else', async () => {
  const store = await ground.open(await ground.fresh())
  const add = async (...[words, day, around]: Parameters<typeof page>) => addPage(store, page(words, day, around), analyser('v1'), () => `2030-02-0${day}T00:00:00.000Z`)
  const first = await add(MAY, 1)
  expect(first).toMatchObject({ outcome: 'added', version: 1 })
  expect(await add(MAY, 1)).toEqual({ ...first, outcome: 'there' })
  // Other bytes, the same words: not read again.
  expect(analysed).toBe(1)
  expect(await add(MAY, 2, 'x'.repeat(7))).toEqual({ ...first, outcome: 'unchanged' })
  expect(await add(MAY, 2, 'x'.repeat(7))).toEqual({ ...first, outcome: 'there' })
  expect(analysed).toBe(1)
  const second = await add(MAY.replace('May', 'June'), 3)
  expect(second).toMatchObject({ outcome: 'added', version: 2 })
  // Back to what it was: that is a change too.
  const third = await add(MAY, 4, 'y')
  expect(third).toMatchObject({ outcome: 'added', version: 3 })
  expect((await store.versions(first.articleId)).map(({ articleId, captures, lastReceivedAt }) => [articleId, captures, lastReceivedAt.slice(0, 10)])).toEqual([
    [first.articleId, 2, '2030-01-02'], [second.articleId, 1, '2030-01-03'], [third.articleId, 1, '2030-01-04'],
  ])
  expect((await compareInLedger(store, second.articleId))?.blocks.map(({ is }) => is)).toEqual(['same', 'changed'])
  expect((await compareInLedger(store, third.articleId, first.articleId))?.blocks.map(({ is }) => is)).toEqual(['same', 'same'])
  expect(await compareInLedger(store, first.articleId)).toBeNull()
  expect(await compareInLedger(store, first.articleId, 'none')).toBeNull()
  // Read by another analysis, it is analysed though it says the same.
  expect(await addPage(store, page(MAY, 5, 'z'), analyser('v2'), () => '2030-02-05T00:00:00.000Z')).toMatchObject({ outcome: 'added', version: 4 })
  await store.close()
})
