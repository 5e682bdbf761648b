import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { AlertContract, AlertDeliveryContract, AlertRateContract } from '../../src/export/alerts.js'
import { openStore } from '../../src/store/open-store.js'
import type { Store } from '../../src/store/store.js'
import { testLedger } from '../ledger.js'
import { emptyLedger } from '../store/empty-ledger.js'
import { entry, person } from '../store/entries.js'
import { fake } from './fake-effects.js'

let folder: string
let store: Store
let clock = '2031-03-10T00:00:00.000Z'
const posted: string[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-alert-'))
  await emptyLedger(join(folder, 'ledger'))
  store = await openStore(join(folder, 'ledger'))
  for (const i of [1, 2, 3]) await store.add(entry({ name: `page-${i}`, addedAt: `2031-03-0${i}T00:00:00.000Z`, said: [{ speakers: [person('Ada Brandt')], content: `“Bridge ${i} is shut”` }] }))
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

/** Runs the command on one ledger that stays open. */
async function alert(...argv: string[]) {
  const world = fake({ env: { USER: 'eda' } })
  const ledger = testLedger(store, clock, {
    now: () => new Date(clock),
    post: () => Promise.resolve((url) => {
      posted.push(url)
      return Promise.resolve({ status: 200 })
    }),
  })
  const status = await run(['alert', ...argv], { ...world.effects, openLedger: () => Promise.resolve({ ...ledger, close: () => Promise.resolve() }) }, '1.2.3')
  return { status, out: world.out(), err: world.err() }
}
const RATE = 'Counted from what the ledger got from 2031-03-01 to today (10 days, UTC): 3 new statements that this search finds, on 3 days, 1 at most, on 2031-03-01. If it goes on so, about 2.1 a week. Changed wording and denials on other pages are not counted.'

test('tells how much it would have told, makes an alert with its secret told once, lists, tests, runs, shows and ends it', async () => {
  expect(await alert('rate', 'bridge')).toEqual({ status: 0, out: `${RATE}\n`, err: '' })
  expect(AlertRateContract.parse(JSON.parse((await alert('rate', 'bridge', '--cap', '1', '--format', 'json')).out))).toMatchObject({ found: 3, overCap: 0, perWeek: 2.1 })
  const made = await alert('add', 'bridge', '--speaker', 'Brandt', '--webhook', 'https://desk.example/hook', '--on', 'new,denied', '--name', 'Bridges')
  expect(made.status).toBe(0)
  expect(made.out).toMatch(/^whsec_[A-Za-z0-9+/]{32}\n$/)
  expect(made.err).toMatch(new RegExp(`^onrecord: ${RATE.replaceAll(/[.()]/g, '\\$&')}\nonrecord: Bridges: the alert [0-9a-f]{20}; this is what its webhook is signed with, which isn’t shown again\n$`))
  const listed = JSON.parse((await alert('list', '--format', 'json')).out) as { items: unknown[] }
  const [one] = listed.items.map((item) => AlertContract.parse(item))
  expect(one).toMatchObject({ name: 'Bridges', by: 'eda', search: { words: 'bridge', speaker: 'Brandt' }, on: ['new', 'denied'], channel: 'webhook', to: 'https://desk.example/hook', pace: 'each', cap: 20, endedAt: null })
  expect(JSON.stringify(listed)).not.toContain('whsec')
  expect((await alert('list')).out).toBe(`${one!.id}  Bridges\n    looks for words: bridge, speaker: Brandt; tells of new statements, denials\n    by webhook https://desk.example/hook, one by one, as they are found, 20 a day at most; made at ${clock} by eda\n`)
  expect(await alert('test', one!.id.slice(0, 6))).toEqual({ status: 0, out: 'The test arrived: status 200\n', err: '' })

  await store.add(entry({ name: 'page-4', addedAt: '2031-03-10T01:00:00.000Z', said: [{ speakers: [person('Ada Brandt')], content: '“Bridge 4 is shut”' }] }))
  clock = '2031-03-10T02:00:00.000Z'
  expect((await alert('run')).out).toBe('1 alert looked, 1 found, 1 to be sent; 1 sent now\n')
  expect(posted).toEqual(['https://desk.example/hook', 'https://desk.example/hook'])
  const { items } = JSON.parse((await alert('log', one!.id, '--format', 'json')).out) as { items: unknown[] }
  expect(items.map((item) => AlertDeliveryContract.parse(item))).toMatchObject([{ items: 1, leftOut: 0, state: 'delivered', attempts: [{ is: 'delivered', what: 'status 200' }] }])
  expect((await alert('log', one!.id)).out).toMatch(/^2031-03-10T02:00:00\.000Z {2}delivered: 1 statement {2}msg_[0-9a-f]{20}\n/)

  expect((await alert('end', one!.id)).out).toBe('Bridges: tells no more\n')
  expect((await alert('list')).out).toBe('There are no alerts. onrecord alert add makes one.\n')
  expect((await alert('list', '--all')).out).toContain(`Bridges (ended at ${clock} by eda)`)
  expect(await alert('end', one!.id)).toMatchObject({ status: 1, err: expect.stringMatching(/was ended at/) as string })
})

test.each([
  [['add'], 1, /Say what to look for/],
  [['add', 'x', '--webhook', 'https://a.example', '--email', 'a@b.example'], 2, /not both/],
  [['add', 'x', '--email', 'a@b.example'], 1, /E-mail can’t be sent from here/],
  [['add', 'x', '--webhook', 'ftp://a.example'], 1, /no whole address of the web/],
  [['add', 'x', '--on', 'old'], 2, /Give some of new, changed, denied/],
  [['add', 'x', '--cap', '0'], 2, /whole number from 1 to 1000/],
  [['add', '--published-from', 'soon', 'x'], 2, /Give a date/],
  [['end'], 2, /takes the identifier of an alert/],
  [['log', 'nowhere'], 1, /There is no alert nowhere/],
  [['list', 'x'], 2, /takes no words/],
])('%j is refused', async (argv, status, message) => {
  const { status: got, err, out } = await alert(...argv)
  expect([got, out]).toEqual([status, ''])
  expect(err.split('\n').at(-2)).toMatch(message)
})
