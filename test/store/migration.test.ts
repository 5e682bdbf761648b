import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../src/store/migrations.js'
import type { Tables } from '../../src/store/schema.js'
import type { Store } from '../../src/store/store.js'
import { PgliteGround } from './pglite-ground.js'

type Row = Readonly<Record<string, unknown>>

/**
 * The tables of a ledger that version 2 made of the examples: one of them added twice with different dates and one with both models, a
 * page in two versions and a further copy of the first, a source that is followed.
 */
const former = JSON.parse(gunzipSync(readFileSync(new URL('version-2/ledger.json.gz', import.meta.url))).toString()) as Readonly<Record<string, readonly Row[]>>
const record = (row: Row) => JSON.parse(row['record'] as string) as Row

const ground = new PgliteGround()
let store: Store
let folder: string

beforeAll(async () => {
  await ground.setUp()
  folder = await ground.fresh()
  const pglite = new PGlite(join(folder, 'database'))
  await pglite.exec('drop schema public cascade; create schema public')
  await migrate(new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }), '2030-01-01T00:00:00.000Z', 2)
  for (const [table, rows] of Object.entries(former)) {
    for (const row of rows) {
      const columns = Object.keys(row)
      const values = Object.values(row).map((value) => (typeof value === 'object' && value !== null ? Buffer.from((value as { base64: string }).base64, 'base64') : value))
      await pglite.query(`insert into ${table} (${columns.join(', ')}) overriding system value values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`, values)
    }
  }
  await pglite.close()
  store = await ground.open(folder)
})
afterAll(async () => {
  await store.close()
  await ground.tearDown()
})

describe('a ledger of version 2', () => {
  it('answers to every former identifier of a statement, with the same words', async () => {
    const articles = new Map(former['articles']!.map((row) => [row['sequence'], record(row) as { text: string }]))
    const analyses = new Map(former['analyses']!.map((row) => [row['sequence'], row['article']]))
    for (const row of former['statements']!) {
      const { text } = articles.get(analyses.get(row['analysis']))!
      const old = record(row) as { id: string; content: { begin: number; end: number }[] }
      const found = await store.statement(old.id)
      expect(found, old.id).not.toBeNull()
      const words = (from: string, spans: readonly { begin: number; end: number }[]) => spans.map(({ begin, end }) => from.slice(begin, end))
      expect(words(found!.article.text, found!.statement.content)).toEqual(words(text, old.content))
      expect(await store.identifiers('statement', old.id)).toEqual([found!.statement.id])
    }
  })

  it('answers to every former identifier of an article and of a capture', async () => {
    for (const row of former['articles']!) expect((await store.article(row['id'] as string))?.article.id).toBe(row['id'])
    for (const row of former['captures']!) expect(await store.identifiers('capture', row['id'] as string)).toEqual([row['sha256']])
  })

  it('lists no statement twice of a page that was added with two dates, and shows the newest', async () => {
    const ghost = former['articles']!.map(record).filter(({ title }) => /ghost|bridge/i.test(String(title)))
    expect(ghost).toHaveLength(2)
    const { items } = await store.statements({ limit: 1000 })
    const ofGhost = items.filter(({ article }) => article.captureId === (record(former['captures']!.find(({ id }) => id === ghost[0]!['captureId'])!)['sha256']))
    expect(ofGhost).toHaveLength(28)
    expect(new Set(ofGhost.map(({ article }) => article.publishedAt))).toEqual(new Set(['2024-03-08']))
    expect(new Set(items.map(({ statement }) => statement.id)).size).toBe(items.length)
  })

  it('keeps versions, and copies of them as sightings', async () => {
    const page = await store.pageAt('https://marl-herald.example/ferry')
    const versions = await store.versions(page!.article.id)
    expect(versions.map(({ captures, sightings }) => [captures, sightings])).toEqual([[2, 2], [1, 1]])
    expect((await store.sightingsOf(versions[0]!.articleId)).map(({ name }) => name)).toEqual(['ferry-1.html', 'ferry-1b.html'])
    const [, second] = await Promise.all(versions.map(async ({ articleId }) => (await store.article(articleId))!))
    const gone = await store.statements({ words: 'blamed ministry', limit: 5 })
    expect(gone.items.map(({ seen }) => seen?.goneSince)).toEqual([second!.sighting.receivedAt])
  })

  it('keeps no folder of anybody’s machine in a name, and what is followed', async () => {
    for (const { sighting } of await store.received({ limit: 100 })) expect(sighting.name).not.toMatch(/[/\\]/)
    expect((await store.sources()).map(({ url }) => url)).toEqual(['https://paper.example/feed.xml'])
  })

  it('is whole: opened again it says the same', async () => {
    const before = [await store.counts(), await store.speakers({ limit: 500 })]
    await store.close()
    store = await ground.open(folder)
    expect([await store.counts(), await store.speakers({ limit: 500 })]).toEqual(before)
    const damages: string[] = []
    for await (const one of store.check()) if (one.is === 'damaged') damages.push(one.what)
    expect(damages).toEqual([])
  })
})
