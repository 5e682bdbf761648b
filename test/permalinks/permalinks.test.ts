import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Network } from '../../src/analysis/extractor/network.js'
import { createAnalyser, type Analyser } from '../../src/analysis/pipeline.js'
import { READER } from '../../src/ingest/reader-version.js'
import { readPage, type PageInput } from '../../src/ingest/read-page.js'
import { loadAnalyser } from '../../src/neural/load-analyser.js'
import { laterNetwork, loadNetwork, MANY } from '../../src/neural/load-network.js'
import { addPage, type AddNeeds } from '../../src/record/add-page.js'
import { dueForReread, reread } from '../../src/record/reread.js'
import { show } from '../../src/record/show.js'
import type { Store } from '../../src/store/store.js'
import { ROOT } from '../architecture/sources.js'
import { remembering } from '../remembering.js'
import { PgliteGround } from '../store/pglite-ground.js'

const examples = readdirSync(join(ROOT, 'examples')).filter((name) => /\.(?:txt|html)$/.test(name)).sort()
const input = (name: string, more: Partial<PageInput> = {}): PageInput => ({ name, bytes: readFileSync(join(ROOT, 'examples', name)), receivedAt: '2030-01-01T00:00:00.000Z', ...more })

const ground = new PgliteGround()
let store: Store
let network: Network
let accurate: Analyser
let fast: Analyser
const needs = (analyser: Analyser): AddNeeds => ({ store, reader: { version: READER, readPage }, analyser, now: () => '2030-01-01T00:00:00.000Z' })

/** All statements that lists show, by their identifiers, with the words of their content. */
async function listed(): Promise<Map<string, string>> {
  const { items } = await store.statements({ limit: 1000 })
  const words = items.map(({ statement: { id, content }, article: { text } }) => [id, content.map(({ begin, end }) => text.slice(begin, end)).join(' … ')] as const)
  expect(new Set(items.map(({ statement: { id } }) => id)).size).toBe(items.length)
  return new Map(words)
}

beforeAll(async () => {
  await ground.setUp()
  store = await ground.open(await ground.fresh())
  network = remembering(await loadNetwork())
  accurate = createAnalyser(network, { many: await laterNetwork({ folder: MANY }) })
  fast = await loadAnalyser('fast')
  for (const name of examples) await addPage(needs(accurate), readPage(input(name)))
})
afterAll(async () => {
  await store.close()
  await ground.tearDown()
})

describe('permalinks of the examples', () => {
  it('are the same with another date and with the date changed back', async () => {
    const before = await listed()
    expect(before.size).toBeGreaterThan(100)
    for (const published of ['2031-05-05', '2031-05']) {
      for (const name of examples) expect(await addPage(needs(accurate), readPage(input(name, { byHand: { published } })))).toMatchObject({ outcome: 'anew', version: 1 })
      expect(await listed()).toEqual(before)
      expect(new Set((await store.statements({ limit: 1000 })).items.map(({ article }) => article.publishedAt))).toEqual(new Set([published]))
    }
    expect((await store.counts()).articles).toBe(examples.length)
  })

  it('go on answering when the other model reads, and lead to what covers the words now', async () => {
    const before = await listed()
    for await (const { failure } of reread(needs(fast), await dueForReread(needs(fast), { all: true }))) expect(failure).toBeNull()
    const after = await listed()
    const kept = [...before.keys()].filter((id) => after.has(id))
    expect(kept.length / before.size).toBeGreaterThan(0.5)
    expect(kept.length).toBeLessThan(before.size)
    let led = 0
    for (const [id, words] of before) {
      const shown = await show(store, id)
      expect(shown).not.toBeNull()
      expect(shown!.statement.content.map(({ begin, end }) => shown!.article.text.slice(begin, end)).join(' … ')).toBe(words)
      expect(shown!.current).toBe(after.has(id))
      if (shown!.current) continue
      if (shown!.coveredBy !== null) {
        led += 1
        expect(after.has(shown!.coveredBy.id)).toBe(true)
      }
    }
    // What only one of the models finds leads nowhere; what is cut otherwise leads on.
    expect(led).toBeGreaterThan((before.size - kept.length) / 3)
    // Back with the accurate model: the same permalinks again, none doubled, and the dates that were given.
    for await (const { failure } of reread(needs(createAnalyser({ ...network, version: 'attribution-1b' })), await store.captureIds({ limit: 100 }))) expect(failure).toBeNull()
    expect(await listed()).toEqual(before)
    expect(new Set((await store.statements({ limit: 1000 })).items.map(({ article }) => article.publishedAt))).toEqual(new Set(['2031-05']))
  })
})
