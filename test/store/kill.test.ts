import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { pages } from './kill-pages.js'
import { PgliteGround } from './pglite-ground.js'

const KILLS = 20
/** The kills fall at points spread over so many milliseconds after an acknowledgement. */
const SPREAD_MS = 40
/** How many pages a child may acknowledge before its kill is due. */
const PAGES_PER_CHILD = 5
const CHILD = fileURLToPath(new URL('add-pages.child.ts', import.meta.url))

const ground = new PgliteGround()
beforeAll(ground.setUp)
afterAll(ground.tearDown)

it(`keeps all that it acknowledged, and nothing by half, through ${KILLS} kills`, { timeout: 600_000 }, async () => {
  const all = pages()
  const ledger = await ground.fresh()
  const acknowledged = new Set<number>()
  for (let kill = 0; kill < KILLS; kill++) {
    // Every fifth while it opens, which replays what the kill before left.
    const after = kill % 5 === 4 ? 0 : acknowledged.size + 1 + (kill % PAGES_PER_CHILD)
    for (const number of await addUntilKilled(ledger, after, (kill * 17) % SPREAD_MS)) acknowledged.add(number)
    if (kill % 10 === 9) await inspect(ledger, acknowledged)
  }
  expect(acknowledged.size).toBeGreaterThan(KILLS)
  expect(acknowledged.size).toBeLessThan(all.length)

  const store = await ground.open(ledger)
  for (const page of all) await store.add(page)
  await store.close()
  await inspect(ledger, new Set(all.keys()))
})

/** Runs a child on the ledger, kills it `delay` ms after it has acknowledged `count` pages, and returns which it did. */
function addUntilKilled(ledger: string, count: number, delay: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, ledger], { stdio: ['ignore', 'pipe', 'pipe'] })
    const told: number[] = []
    let errors = ''
    let due = false
    const kill = () => {
      if (due) return
      due = true
      setTimeout(() => child.kill('SIGKILL'), delay)
    }
    // Without waiting for `open`: that long takes a start before it has the folder.
    if (count === 0) setTimeout(kill, 400)
    child.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString() })
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (/^\d+$/.test(line)) told.push(Number(line))
      if (told.length >= count && count > 0) kill()
    })
    child.on('error', reject)
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(told)
      else reject(new Error(`the child ended by itself, after ${told.length} pages: ${errors}`))
    })
  })
}

/** Every page is either wholly in the ledger or not at all; those in `acknowledged` are. The lists agree with it. */
async function inspect(ledger: string, acknowledged: ReadonlySet<number>): Promise<void> {
  const store: Store = await ground.open(ledger)
  let articles = 0
  let statements = 0
  for (const [number, { capture, article, analysis }] of pages().entries()) {
    const kept = await store.article(article.id)
    if (kept === null) {
      expect(acknowledged, `page ${number} was acknowledged`).not.toContain(number)
      expect(await store.capture(capture.id)).toBeNull()
      continue
    }
    articles++
    statements += analysis.statements.length
    expect(kept.analysis).toStrictEqual(analysis)
    expect(await store.capture(capture.id)).toStrictEqual(capture)
  }
  const speakers = await store.speakers({ limit: 1000, offset: 0 })
  expect(await store.counts()).toEqual({ articles, statements, speakers: speakers.total })
  expect(speakers.items.reduce((sum, speaker) => sum + speaker.statements, 0)).toBe(statements)
  expect(await countFound(store)).toBe(statements)
  await store.close()
}

/** How many statements the word index gives, page by page: a search's own count stops at a thousand. */
async function countFound(store: Store): Promise<number> {
  const limit = 500
  for (let offset = 0; ; offset += limit) {
    const { items } = await store.statements({ words: 'words', limit, offset })
    if (items.length < limit) return offset + items.length
  }
}
