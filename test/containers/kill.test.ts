import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { allReceived } from '../../src/record/captures.js'
import { QUICK_NODE } from '../quick-node.js'
import { PgliteGround } from '../store/pglite-ground.js'
import { gzipped, pageRecord } from './made.js'

const PAGES = 70
/** How many pages of those it added itself each child acknowledges before it is killed; the last runs to its end. */
const KILLED_AFTER = [15, 1, 30, Infinity]
const CHILD = fileURLToPath(new URL('add-warc.child.ts', import.meta.url))

const ground = new PgliteGround()
beforeAll(ground.setUp)
afterAll(ground.tearDown)

const TIMES = ['2030-02-03T04:05:06Z', '2030-02-04T04:05:06Z'] as const
const address = (number: number) => `https://paper.example/${number}`

it('no page of a WARC is lost or doubled, however often adding it is killed', async () => {
  const ledger = await ground.fresh()
  const warc = ground.path('crawl.warc.gz')
  // Each page twice, as crawls have them: the second is the same capture, received again.
  writeFileSync(warc, gzipped(Array.from({ length: PAGES * 2 }, (_, i) => pageRecord(i % PAGES, { date: TIMES[i < PAGES ? 0 : 1] }))))
  const acknowledged: string[] = []
  for (const after of KILLED_AFTER) acknowledged.push(...await addUntilKilled(ledger, warc, after))
  expect(new Set(acknowledged).size, 'acknowledged twice').toBe(acknowledged.length)

  const store = await ground.open(ledger)
  const kept: string[] = []
  for await (const { sighting: { url, receivedAt } } of allReceived(store)) kept.push(`${url} ${receivedAt}`)
  expect(kept.toSorted()).toEqual(Array.from({ length: PAGES }, (_, i) => TIMES.map((time) => `${address(i)} ${new Date(time).toISOString()}`)).flat().toSorted())
  expect(await store.captureIds({ limit: PAGES * 2 })).toHaveLength(PAGES)
  expect(await store.counts()).toMatchObject({ articles: PAGES })
  expect(acknowledged.filter((url) => !kept.some((one) => one.startsWith(`${url} `)))).toEqual([])
  await store.close()
})

/** Runs a child and kills it once it has told of `after` pages that it added; resolves to their addresses. */
function addUntilKilled(ledger: string, warc: string, after: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...QUICK_NODE, '--import', 'tsx', CHILD, ledger, warc], { stdio: ['ignore', 'pipe', 'pipe'] })
    const added: string[] = []
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString() })
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, url] = /^added (.+)$/.exec(line) ?? []
      if (url !== undefined) added.push(url)
      if (added.length >= after) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve(added)
      else reject(new Error(`the child ended with ${code}: ${errors}`))
    })
  })
}
