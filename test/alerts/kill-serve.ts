import { spawnSync, type ChildProcess } from 'node:child_process'
import { expect } from 'vitest'
import { openStore } from '../../src/store/open-store.js'
import type { Store } from '../../src/store/store.js'
import { inProcess } from '../cli/in-process.js'
import { start, type Running } from '../cli/onrecord.js'
import { entry, person } from '../store/entries.js'
import { checked, Receiver } from './receiver.js'

/** Statements that are added before each kill. */
const EACH = 2
/** While a desk looks for what alerts tell of, it is killed so many milliseconds after it opened, at most. */
const LOOKING = 400

/** What is killed, in turn, and when. */
const KILLS = ['the desk, while the receiver has not answered', 'the worker, just after the receiver answered', 'all, while the desk looks', 'the desk, just after the receiver answered', 'the worker, while the receiver has not answered'] as const

/** Delivers what an alert finds through `onrecord serve` on an empty ledger, and kills it, or its worker, so often; then each item must have been delivered, once. */
export async function killWhileServing({ location, kills }: { readonly location: string; readonly kills: number }): Promise<{ readonly items: number }> {
  const receiver = new Receiver()
  const hook = await receiver.open()
  const words = new Set<string>()
  const inside = async <T>(task: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openStore(location)
    try {
      return await task(store)
    } finally {
      await store.close()
    }
  }
  const add = () => inside(async (store) => {
    for (let i = 0; i < EACH; i++) {
      const content = `“Bridge number ${words.size} will be closed”`
      words.add(content)
      await store.add(entry({ name: content, addedAt: new Date().toISOString(), said: [{ speakers: [person('Ada Brandt')], content }] }))
    }
  })
  const serve = async () => {
    const desk = start(['serve', '--ledger', location, '--port', '0', '--workers', '1', '--no-poll', '--fast', '--allow-private'])
    await desk.says(/The desk is open/)
    return desk
  }

  try {
    const { out } = await inProcess(['alert', 'add', '--speaker', 'Brandt', '--webhook', hook, '--cap', `${kills * EACH}`, '--ledger', location])
    const secret = out.trim()
    const { id } = await inside(async (store) => (await store.alerts({ ended: false }))[0]!.alert)
    for (let kill = 0; kill < kills; kill++) {
      await add()
      const what = KILLS[kill % KILLS.length]!
      // Fewer received than sent, or as many: what was answered just before the kill is not noted yet, or is.
      const wait = Math.floor(kill / KILLS.length) * 7 % 40
      const done = new Promise<void>((resolve) => { receiver.answer = (response) => killAtAnswer(what, () => { response.writeHead(204).end() }, resolve, wait) })
      const desk = await serve()
      if (what.startsWith('all')) await new Promise((resolve) => { setTimeout(resolve, (kill * 173) % LOOKING) })
      else await done
      receiver.answer = (response) => response.writeHead(204).end()
      if (what.startsWith('the worker')) killAll(workersOf(desk))
      // A worker whose desk is gone ends by itself; on a server it may first send what it has.
      killAll(what.startsWith('all') ? [desk.child, ...workersOf(desk)] : what.startsWith('the desk') ? [desk.child] : [])
      if (what.startsWith('the worker')) {
        await delivered(inside, id, words.size)
        desk.child.kill('SIGTERM')
      }
      await desk.ended
    }
    const desk = await serve()
    await delivered(inside, id, words.size)
    desk.child.kill('SIGTERM')
    await desk.ended
    await inspect({ inside, receiver, secret, id, words })
    const before = receiver.got.length
    expect((await inProcess(['alert', 'run', '--allow-private', '--ledger', location])).out).toBe('1 alert looked, 0 found, 0 to be sent; 0 sent now\n')
    expect(receiver.got.length).toBe(before)
    return { items: words.size }
  } finally {
    await receiver.close()
  }
}

/** Answers, or leaves it, and tells that the time to kill has come. */
function killAtAnswer(what: string, answer: () => void, now: () => void, wait: number): void {
  if (what.endsWith('just after the receiver answered')) answer()
  setTimeout(now, wait)
}

/** The desk's workers are its children. */
function workersOf({ child }: Running): number[] {
  return spawnSync('pgrep', ['-P', String(child.pid)]).stdout.toString().split('\n').filter(Boolean).map(Number)
}

function killAll(victims: readonly (ChildProcess | number)[]): void {
  for (const victim of victims) {
    if (typeof victim !== 'number') victim.kill('SIGKILL')
    else spawnSync('kill', ['-KILL', String(victim)])
  }
}

type Inside = <T>(task: (store: Store) => Promise<T>) => Promise<T>

const logOf = (inside: Inside, alert: string) => inside(async (store) => (await store.deliveries({ alert, limit: 1_000 })).items)

/** Resolves once so many deliveries have arrived, as the ledger has it. */
async function delivered(inside: Inside, alert: string, items: number): Promise<void> {
  for (;;) {
    const log = await logOf(inside, alert)
    if (log.length >= items && log.every(({ attempts }) => attempts.some(({ is }) => is === 'delivered'))) return
    await new Promise((resolve) => { setTimeout(resolve, 300) })
  }
}

/** Each item is in one delivery, which arrived once as the ledger has it; what arrived oftener bore the same identifier, and was the same to the letter. */
async function inspect({ inside, receiver, secret, id, words }: { readonly inside: Inside; readonly receiver: Receiver; readonly secret: string; readonly id: string; readonly words: ReadonlySet<string> }): Promise<void> {
  const bodies = new Map<string, Set<string>>()
  for (const one of receiver.got) bodies.set(one.id, (bodies.get(one.id) ?? new Set()).add(one.body))
  expect([...bodies.values()].filter((same) => same.size > 1)).toEqual([])
  const first = [...new Map(receiver.got.map((one) => [one.id, one])).values()]
  expect(first.flatMap((one) => checked(one, secret).data.items.map(({ statement }) => statement.words)).toSorted()).toEqual([...words].toSorted())
  const log = await logOf(inside, id)
  // On a server a worker outlives its desk: what it was sending is noted as failed where nobody answered, and is sent again.
  const outcomes = log.map(({ attempts }) => attempts.map(({ is }) => is))
  expect(outcomes.map((of) => of.filter((is) => is !== 'failed'))).toEqual(Array.from(words, () => ['delivered']))
  expect(outcomes.map((of) => of.at(-1))).toEqual(Array.from(words, () => 'delivered'))
  expect(new Set(log.map(({ delivery }) => delivery.id))).toEqual(new Set(bodies.keys()))
}
