import { afterAll, beforeAll, expect, test } from 'vitest'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/cli/run.js'
import { openStore } from '../../src/store/open-store.js'
import { emptyLedger } from '../store/empty-ledger.js'
import type { Store } from '../../src/store/store.js'
import { testLedger } from '../ledger.js'
import { fake } from './fake-effects.js'

const NOW = '2031-03-10T00:00:00.000Z'
let folder: string
let store: Store
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-token-'))
  await emptyLedger(join(folder, 'ledger'))
  store = await openStore(join(folder, 'ledger'))
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

/** Runs the command on one ledger that stays open. */
async function token(...argv: string[]) {
  const world = fake()
  const openLedger = () => Promise.resolve({ ...testLedger(store, NOW), close: () => Promise.resolve() })
  const status = await run(['token', ...argv], { ...world.effects, openLedger }, '1.2.3')
  return { status, out: world.out(), err: world.err() }
}

test('a token is told once, alone on standard output, and is the ledger’s until it is taken back', async () => {
  const made = await token('--name', 'newsroom')
  expect([made.status, made.err]).toEqual([0, "onrecord: this is the token newsroom, of the role editor; it isn't shown again\n"])
  expect(made.out).toMatch(/^onrecord_[\w-]{43}\n$/)
  const secret = made.out.trim()
  const named = (asked: string) => testLedger(store, NOW).tokenNamed(asked)
  expect(await named(secret)).toBe('newsroom')
  expect(await named(`${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`)).toBeNull()
  expect(await token('--list')).toEqual({ status: 0, out: `newsroom: editor, made at ${NOW}\n`, err: '' })
  const again = await token('--name', 'newsroom')
  expect([again.status, again.out]).toEqual([1, ''])
  expect(again.err).toMatch(/^onrecord: newsroom: a token is called so already; [^\n]+\n$/)
  expect(await token('--remove', 'newsroom')).toEqual({ status: 0, out: 'newsroom: taken back\n', err: '' })
  expect(await named(secret)).toBeNull()
  const gone = await token('--remove', 'newsroom')
  expect(gone.status).toBe(1)
  expect(gone.err).toMatch(/^onrecord: newsroom: no token is called so; [^\n]+\n$/)
  expect((await token('--list')).out).toMatch(/^There are no tokens/)
})

test('tokens without a name are counted, and no two are the same', async () => {
  const [one, two] = [await token(), await token()]
  expect(one.out).not.toBe(two.out)
  expect((await token('--list')).out).toBe(`token-1: editor, made at ${NOW}\ntoken-2: editor, made at ${NOW}\n`)
})

test('tokens carry roles, and are made, listed and taken back by words, too', async () => {
  const made = await token('add', 'archive', '--role', 'reporter')
  expect([made.status, made.err]).toEqual([0, "onrecord: this is the token archive, of the role reporter; it isn't shown again\n"])
  expect((await testLedger(store, NOW).tokenOf(made.out.trim()))?.role).toBe('reporter')
  expect((await token('list')).out).toContain(`archive: reporter, made at ${NOW}`)
  expect((await token('remove', 'archive')).out).toBe('archive: taken back\n')
  for (const argv of [['remove'], ['list', 'x'], ['add', 'x', '--name', 'y'], ['list', '--role', 'chief'], ['add', 'x', '--role', 'king']]) expect([argv, (await token(...argv)).status]).toEqual([argv, 2])
})

test('misuse', async () => {
  const [both, broken] = [await token('--list', '--name', 'x'), await token('--name', 'a\nb')]
  expect([both.status, broken.status]).toEqual([2, 2])
  expect(both.err).toContain('or one of --name, --list and --remove')
  expect(broken.err).toContain('Give a name of at most 100 signs; see onrecord token --help')
})
