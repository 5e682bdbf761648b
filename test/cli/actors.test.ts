import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { LARGEST_ACTOR_FILE } from '../../src/record/actors/actors-in.js'
import { openStore } from '../../src/store/open-store.js'
import { emptyLedger } from '../store/empty-ledger.js'
import type { Store } from '../../src/store/store.js'
import { testLedger } from '../ledger.js'
import { fake } from './fake-effects.js'

const NOW = '2031-03-10T00:00:00.000Z'
const FILES = {
  'lists/ministers.csv': 'name,office,country,party\nAda Brandt,foreign_minister,IS,Blue\n', 'wrong.csv': 'name,office,start\nAda Brandt,mayor,soon\n', 'large.csv': 'x'.repeat(LARGEST_ACTOR_FILE + 1),
}
let folder: string
let store: Store
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-actors-'))
  await emptyLedger(join(folder, 'ledger'))
  store = await openStore(join(folder, 'ledger'))
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

/** Runs the command on one ledger that stays open. */
async function actors(...argv: string[]) {
  const world = fake({ files: FILES })
  const openLedger = () => Promise.resolve({ ...testLedger(store, NOW), close: () => Promise.resolve() })
  const status = await run(['actors', ...argv], { ...world.effects, openLedger }, '1.2.3')
  return { status, out: world.out(), err: world.err() }
}

test('a list is imported with its source, listed, and counts no more once it is removed', async () => {
  expect((await actors('list')).out).toMatch(/^There are no lists of your own/)
  expect(await actors('import', 'lists/ministers.csv', '--source', 'State Chancellery')).toEqual({
    status: 0, out: 'lists/ministers.csv: list 1, 1 person with 1 term in office; pages are read with it from now on\n', err: 'onrecord: lists/ministers.csv: not kept: party\n',
  })
  expect((await actors('list')).out).toBe(`1: ministers.csv\n    CSV; people: 1; terms: 1; added at ${NOW}\n    source: State Chancellery\n`)
  expect(await actors('remove', '1')).toMatchObject({ status: 0, out: '1: pages are read without this list from now on; it stays in the ledger\n' })
  expect(await actors('remove', '1')).toMatchObject({ status: 1, err: 'onrecord: 1: no list of that number counts; see onrecord actors list\n' })
  expect(JSON.parse((await actors('list', '--format', 'json')).out)).toMatchObject({ schema: 1, lists: [{ number: 1, name: 'ministers.csv', format: 'csv', removedAt: NOW }] })
})

test.each([
  [['import', 'wrong.csv'], 1, /^onrecord: wrong\.csv: line 2: start is "soon"; give a date as [^\n]+\n$/],
  [['import', 'large.csv'], 1, /^onrecord: large\.csv: is larger than the 16 MiB [^\n]+\n$/],
  [['import', 'none.csv'], 1, /^onrecord: none\.csv: no such file[^\n]+\n$/],
  [['import', 'lists/ministers.csv', '--country', 'Eastmark'], 1, /^onrecord: lists\/ministers\.csv: "Eastmark" is no country[^\n]+\n$/],
  [['import'], 2, /^onrecord: nothing to import[^\n]+\n/], [['remove', 'ministers.csv'], 2, /^onrecord: remove takes numbers/], [['list', 'x'], 2, /^onrecord: list shows all/], [['show'], 2, /^onrecord: /],
] as const)('%j is told in one line', async (argv, status, message) => {
  const before = await store.actorsState()
  expect(await actors(...argv)).toMatchObject({ status, out: '', err: expect.stringMatching(message) as string })
  expect(await store.actorsState()).toBe(before)
})
