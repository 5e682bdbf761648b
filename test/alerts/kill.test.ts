import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.js'
import type { Store } from '../../src/store/store.js'
import { inProcess } from '../cli/in-process.js'
import { start } from '../cli/onrecord.js'
import { emptyLedger } from '../store/empty-ledger.js'
import { entry, person } from '../store/entries.js'
import { checked, Receiver } from './receiver.js'

const STATEMENTS = 5
const KILLS = 3

const folder = mkdtempSync(join(tmpdir(), 'onrecord-alert-kills-'))
const ledger = join(folder, 'ledger')
const receiver = new Receiver()
let hook = ''
beforeAll(async () => {
  hook = await receiver.open()
  await emptyLedger(ledger)
})
afterAll(async () => {
  await receiver.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Works on the ledger while no program has it. */
async function inside<T>(task: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(ledger)
  try {
    return await task(store)
  } finally {
    await store.close()
  }
}

const saidBy = (content: string) => entry({ name: content, addedAt: new Date().toISOString(), said: [{ speakers: [person('Ada Brandt')], content }] })
const alert = (...args: readonly string[]) => inProcess(['alert', ...args, '--ledger', ledger])

it('each item is delivered once, though the program is killed while it sends, and sent again to the letter where it was cut short', async () => {
  const { out, status } = await alert('add', '--speaker', 'Brandt', '--webhook', hook, '--name', 'Brandt')
  expect(status).toBe(0)
  const secret = out.trim()
  const id = await inside(async (store) => {
    for (let i = 0; i < STATEMENTS; i++) await store.add(saidBy(`“Bridge number ${i} will be closed”`))
    return (await store.alerts({ ended: false }))[0]!.alert.id
  })

  // Killed by turns before, while and after it waits for an answer: what was received is then not known to be delivered.
  for (let kill = 0; kill < KILLS; kill++) {
    const running = start(['alert', 'run', '--allow-private', '--ledger', ledger])
    receiver.answer = (response) => {
      if (receiver.got.length % 2 === 0) response.writeHead(204).end()
      setTimeout(() => { running.child.kill('SIGKILL') }, 10 * kill)
    }
    await running.ended
  }
  const received = receiver.got.length
  expect(received).toBeGreaterThanOrEqual(KILLS)
  receiver.answer = (response) => response.writeHead(204).end()
  const log = () => inside(async (store) => (await store.deliveries({ alert: id, limit: 100 })).items)
  while ((await log()).some(({ attempts }) => attempts.at(-1)?.is !== 'delivered')) expect((await alert('run', '--allow-private')).status).toBe(0)

  const bodies = new Map<string, Set<string>>()
  for (const one of receiver.got) bodies.set(one.id, (bodies.get(one.id) ?? new Set()).add(one.body))
  expect([...bodies.values()].filter((same) => same.size > 1)).toEqual([])
  const told = [...new Map(receiver.got.map((one) => [one.id, one])).values()].flatMap((one) => checked(one, secret).data.items.map(({ statement }) => statement.words))
  expect(told.toSorted()).toEqual(Array.from({ length: STATEMENTS }, (_, i) => `“Bridge number ${i} will be closed”`).toSorted())
  expect((await log()).map(({ attempts }) => attempts.filter(({ is }) => is === 'delivered').length)).toEqual(Array.from({ length: STATEMENTS }, () => 1))
  const before = receiver.got.length
  expect((await alert('run', '--allow-private')).out).toBe('1 alert looked, 0 found, 0 to be sent; 0 sent now\n')
  expect(receiver.got.length).toBe(before)
})

it('nothing is sent to this machine, or one’s own network, unless that is allowed', async () => {
  const id = await inside(async (store) => {
    await store.add(saidBy('“The quay, too, will be closed”'))
    return (await store.alerts({ ended: false }))[0]!.alert.id
  })
  const before = receiver.got.length
  expect((await alert('run')).out).toMatch(/1 failed/)
  expect((await alert('log', id)).out).toMatch(/failed: http:\/\/127\.0\.0\.1:\d+\/hook: 127\.0\.0\.1 is not on the public web: --allow-private permits/)
  expect((await alert('test', id)).err).toMatch(/the test did not arrive: .*not on the public web/)
  expect(receiver.got.length).toBe(before)
  expect((await alert('test', id, '--allow-private')).out).toBe('The test arrived: status 204\n')
})
