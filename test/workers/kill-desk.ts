import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect } from 'vitest'
import { sha256 } from '../../src/model/identifier.js'
import { openStore } from '../../src/store/open-store.js'
import type { Store } from '../../src/store/store.js'
import { QUICK_NODE } from '../quick-node.js'

const MAIN = 'dist/main.js'
/** Kills fall at points spread over so many milliseconds after the work was begun. */
const SPREAD = 900

/** Who is killed, in turn. */
export const VICTIMS = ['a worker', 'the desk', 'a command', 'a worker of its own'] as const
export type Victim = (typeof VICTIMS)[number]

interface Trials {
  /** A folder that is free, or the address of an empty database. */
  readonly location: string
  /** For the files of pages. */
  readonly folder: string
  readonly kills: number
  /** On a server, workers also work by themselves. */
  readonly victims: readonly Victim[]
}

/** A page of its own for each number, with a statement. */
function page(number: number): string {
  return `The harbour council of Marl met for the ${number}th time.\n\n“Bridge number ${number} will be closed,” said Ada Brandt, the mayor of Marl, on Friday.\n`
}

/** A process that was started, with what it printed. */
class Running {
  readonly child: ChildProcess
  readonly lines: string[] = []
  readonly ended: Promise<void>
  #heard: (() => void) | undefined

  constructor(args: readonly string[]) {
    this.child = spawn(process.execPath, [...QUICK_NODE, MAIN, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
    this.ended = new Promise((resolve) => this.child.once('close', () => resolve()))
    createInterface({ input: this.child.stdout! }).on('line', (line) => {
      this.lines.push(line)
      this.#heard?.()
    })
    void this.ended.then(() => this.#heard?.())
  }

  /** Resolves once a line says so; rejects where the process ended before. */
  async says(pattern: RegExp): Promise<void> {
    while (!this.lines.some((line) => pattern.test(line))) {
      if (this.child.exitCode !== null || this.child.signalCode !== null) throw new Error(`ended before it said ${pattern}: ${this.lines.join(' / ')}`)
      await new Promise<void>((resolve) => { this.#heard = resolve })
    }
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.child.kill(signal)
    await this.ended
  }
}

/**
 * Adds pages through an open desk, by a command and by its queue, and kills who works on them, one after the other. Then all that was
 * acknowledged must be in the ledger, once, and what was put into the queue must be done.
 */
export async function killAroundDesk({ location, folder, kills, victims }: Trials): Promise<{ readonly pages: number; readonly jobs: number }> {
  mkdirSync(folder, { recursive: true })
  const acknowledged = new Set<string>()
  const queued = new Set<string>()
  let number = 0
  const serve = async () => {
    const desk = new Running(['serve', '--ledger', location, '--port', '0', '--workers', '1', '--no-poll', '--fast'])
    await desk.says(/The desk is open/)
    return desk
  }
  let desk = await serve()
  for (let kill = 0; kill < kills; kill++) {
    const victim = victims[kill % victims.length]!
    const store = await openStore(location)
    for (let i = 0; i < 2; i++) {
      const text = page(number++)
      const upload = await store.keepUpload(Buffer.from(text))
      await store.addJob({ kind: 'read', from: { upload, name: `queued ${number}.txt`, door: 'file', receivedAt: new Date().toISOString() }, given: {} })
      queued.add(sha256(Buffer.from(text)))
    }
    await store.close()
    const files = [0, 1, 2].map(() => {
      const file = join(folder, `page-${number}.txt`)
      writeFileSync(file, page(number++))
      return file
    })
    const command = new Running(['add', '--fast', '--ledger', location, ...files])
    const own = victim === 'a worker of its own' ? new Running(['work', '--fast', '--ledger', location]) : null
    await new Promise((resolve) => setTimeout(resolve, 300 + ((kill * 173) % SPREAD)))
    if (victim === 'a command') await command.kill()
    else if (victim === 'the desk') await desk.kill()
    else if (victim === 'a worker') killWorkersOf(desk)
    await own?.kill()
    await command.ended
    for (const line of command.lines) {
      const file = /^(.*\.txt): added/.exec(line)?.[1]
      if (file !== undefined) acknowledged.add(sha256(readFileSync(file)))
    }
    if (victim === 'the desk') desk = await serve()
  }
  await drained(location)
  await desk.kill('SIGTERM')
  const store = await openStore(location)
  await inspect(store, acknowledged, queued)
  await store.close()
  return { pages: acknowledged.size, jobs: queued.size }
}

/** The desk's workers are its children. */
function killWorkersOf({ child }: Running): void {
  spawnSync('pkill', ['-KILL', '-P', String(child.pid)])
}

/** Resolves once nothing waits in the queue any more: what a killed worker had comes back when it isn't heard from. */
async function drained(location: string): Promise<void> {
  for (;;) {
    const store = await openStore(location)
    const { waiting, working } = await store.jobCounts()
    await store.close()
    if (waiting + working === 0) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

async function inspect(store: Store, acknowledged: ReadonlySet<string>, queued: ReadonlySet<string>): Promise<void> {
  const { items } = await store.jobs({ limit: 1000 })
  expect(items.filter(({ state }) => state !== 'done').map(({ id, problem }) => `${id}: ${problem}`)).toEqual([])
  const kept: string[] = []
  for (let after: string | undefined; ;) {
    const some = await store.captureIds({ limit: 500, after })
    for (const one of some) kept.push(one)
    after = some.at(-1)
    if (some.length < 500) break
  }
  const there = new Set(kept)
  expect([...acknowledged, ...queued].filter((id) => !there.has(id))).toEqual([])
  // One article a capture, one sighting, one analysis, one statement at least: nothing by half, nothing twice.
  const { articles } = await store.counts()
  expect(articles).toBe(there.size)
  for (const id of there) {
    const reading = await store.newestReading(id)
    expect(reading?.analysed).toHaveLength(1)
    expect(await store.sightingsOf(reading!.article.id)).toHaveLength(1)
  }
  const damages: string[] = []
  for await (const one of store.check()) if (one.is === 'damaged') damages.push(one.what)
  expect(damages).toEqual([])
}
