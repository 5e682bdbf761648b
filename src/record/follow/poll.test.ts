import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest'
import { PgliteGround } from '../../../test/store/pglite-ground.js'
import type { Conditions, FetchPage } from '../../fetch/fetcher.js'
import { FetchError } from '../../fetch/fetch-error.js'
import type { Analyser } from '../../analysis/pipeline.js'
import { READER } from '../../ingest/reader-version.js'
import { readPage } from '../../ingest/read-page.js'
import { LedgerError } from '../../store/ledger-error.js'
import type { Store } from '../../store/store.js'
import { addPage } from '../add-page.js'
import { readPages } from '../read-pages.js'
import type { Polled, PollNeeds } from './poll.js'
import { pollDue } from './round.js'

const ground = new PgliteGround()
beforeAll(ground.setUp)
afterAll(ground.tearDown)

const FEED = 'https://quay.example/feed'
const feed = (...links: string[]) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay News</title>${links.map((l) => `<item><title>t</title><link>https://quay.example/${l}</link></item>`).join('')}</channel></rss>`
const page = (words: string, head = '') => `<!doctype html><html><head><title>Quay</title>${head}</head><body><article><h1>Quay</h1><p>${words}</p></article></body></html>`

let store: Store
let web: Record<string, { body: string; headers?: Record<string, string>; fails?: FetchError } | undefined>
let asked: string[]
let clock: Date
let signal: AbortSignal | undefined
const minutes = (n: number) => { clock = new Date(clock.getTime() + n * 60_000) }

/** As the real one: with an ETag it answers that nothing was modified. */
const fetchPage: FetchPage = (url, { etag }: Conditions = {}) => {
  asked.push(`${url.replace('https://quay.example/', '')}${etag === undefined ? '' : ` if not ${etag}`}`)
  const found = web[url]
  if (found === undefined) return Promise.reject(new FetchError('status', url, 'is not there (status 404)', 404))
  if (found.fails) return Promise.reject(found.fails)
  if (etag !== undefined && found.headers?.['ETag'] === etag) return Promise.resolve({ notModified: true, url })
  const type = found.body.startsWith('<!doctype') ? 'text/html' : 'application/xml'
  return Promise.resolve({ requestedUrl: url, url, redirects: [], status: 200, headers: Object.entries({ 'Content-Type': type, ...found.headers }), bytes: new TextEncoder().encode(found.body), receivedAt: clock.toISOString() })
}
const analyser: Analyser = { version: 'v1', analyse: ({ id }) => Promise.resolve({ articleId: id, version: 'v1', statements: [], problems: [] }) }

const add: PollNeeds['add'] = (one) => addPage({ store, reader: { version: READER, readPage }, analyser, now: () => clock.toISOString() }, one)

async function round(change: Partial<PollNeeds> = {}): Promise<Omit<Polled, 'source' | 'dueAt'>[]> {
  asked = []
  const told: Omit<Polled, 'source' | 'dueAt'>[] = []
  const needs: PollNeeds = { store, fetchPage, readPages, now: () => clock, signal, add, ...change }
  await pollDue(needs, ({ added, changed, problem, failures }) => {
    told.push({ added, changed, problem, failures })
    return Promise.resolve()
  })
  return told
}

describe('following', () => {
  beforeEach(async () => {
    store = await ground.open(await ground.fresh())
    clock = new Date('2030-01-01T00:00:00.000Z')
    signal = undefined
    web = { [FEED]: { body: feed('1', '2', '1#x'), headers: { ETag: '"f1"' } }, 'https://quay.example/1': { body: page('One pier falls.') , headers: { ETag: '"p1"' } }, 'https://quay.example/2': { body: page('Two piers fall.') } }
  })
  afterEach(() => store.close())
  const follow = (url: string) => store.follow({ url, title: null, addedAt: clock.toISOString() })

  it('fetches what a feed names once, and asks the feed conditionally when it is due', async () => {
    await follow(FEED)
    expect(await round()).toEqual([{ added: 2, changed: 0, problem: null, failures: [] }])
    expect(asked).toEqual(['feed', '1', '2'])
    expect(await round()).toEqual([])
    expect(asked).toEqual([])
    minutes(20)
    expect(await round()).toEqual([{ added: 0, changed: 0, problem: null, failures: [] }])
    expect(asked).toEqual(['feed if not "f1"'])
    web[FEED] = { body: feed('3', '1'), headers: { ETag: '"f2"' } }
    web['https://quay.example/3'] = { body: page('Three piers.') }
    minutes(60)
    expect(await round()).toEqual([{ added: 1, changed: 0, problem: null, failures: [] }])
    expect(asked).toEqual(['feed if not "f1"', '3'])
    expect((await store.counts()).articles).toBe(3)
  })

  it('asks again, conditionally, for pages of the last days, and keeps what changed', async () => {
    await follow(FEED)
    await round()
    minutes(7 * 60)
    expect(await round()).toMatchObject([{ added: 0 }])
    expect(asked).toEqual(['feed if not "f1"', '1 if not "p1"', '2'])
    web['https://quay.example/2'] = { body: page('Two piers fell.') }
    minutes(7 * 60)
    expect(await round()).toMatchObject([{ added: 1, changed: 1 }])
    expect(await store.versions((await store.pageAt('https://quay.example/2'))!.article.id)).toHaveLength(2)
    minutes(9 * 24 * 60)
    await round()
    expect(asked).toEqual(['feed if not "f1"'])
  })

  it('tells what could not be had, and tries it again later', async () => {
    const page2 = web['https://quay.example/2']
    web['https://quay.example/2'] = undefined
    await follow(FEED)
    expect(await round()).toEqual([{ added: 1, changed: 0, problem: null, failures: ['https://quay.example/2: is not there (status 404)'] }])
    minutes(60)
    await round()
    expect(asked).toEqual(['feed if not "f1"'])
    web['https://quay.example/2'] = page2
    minutes(6 * 60)
    expect(await round()).toMatchObject([{ added: 1 }])
    expect((await store.sources())[0]?.state).toMatchObject({ newAt: clock.toISOString(), etag: '"f1"' })
  })

  it('a source that fails is asked at longer and longer intervals, and others are read all the same', async () => {
    await follow('https://quay.example/gone')
    await follow(FEED)
    expect((await round()).map(({ problem }) => problem).toSorted()).toEqual([null, 'https://quay.example/gone: is not there (status 404)'].toSorted())
    expect((await store.sources())[0]).toMatchObject({ dueAt: '2030-01-01T00:15:00.000Z', state: { failures: 1, problem: 'https://quay.example/gone: is not there (status 404)' } })
    minutes(15)
    await round()
    expect((await store.sources())[0]).toMatchObject({ dueAt: '2030-01-01T00:45:00.000Z', state: { failures: 2 } })
  })

  it('waits as long as a server asks', async () => {
    web[FEED] = { body: '', fails: new FetchError('status', FEED, 'has had too many requests (status 429)', 429, 4 * 3600) }
    await follow(FEED)
    await round()
    expect((await store.sources())[0]?.dueAt).toBe('2030-01-01T04:00:00.000Z')
  })

  it('reads the feed that a page names, from then on', async () => {
    web['https://quay.example/'] = { body: page('Welcome.', `<link rel="alternate" type="application/rss+xml" href="/feed">`) }
    await follow('https://quay.example/')
    expect(await round()).toMatchObject([{ added: 2 }])
    expect((await store.sources())[0]?.state.through).toBe(FEED)
    minutes(60)
    await round()
    expect(asked).toEqual(['feed if not "f1"'])
    expect((await store.counts()).articles).toBe(2)
  })

  it('a page without a feed is followed itself', async () => {
    await follow('https://quay.example/2')
    expect(await round()).toMatchObject([{ added: 1, changed: 0 }])
    web['https://quay.example/2'] = { body: page('Two piers are closed.') }
    minutes(60)
    expect(await round()).toMatchObject([{ added: 1, changed: 1 }])
  })

  it('of a site map, takes what is new enough to be news', async () => {
    const url = (loc: string, lastmod: string) => `<url><loc>https://quay.example/${loc}</loc>${lastmod && `<lastmod>${lastmod}</lastmod>`}</url>`
    web['https://quay.example/map'] = { body: `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://quay.example/old-map</loc><lastmod>2020-01-01</lastmod></sitemap><sitemap><loc>https://quay.example/new-map</loc></sitemap></sitemapindex>` }
    web['https://quay.example/new-map'] = { body: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${url('1', '2029-12-30T10:00:00Z')}${url('old', '2029-01-01')}${url('2', '')}</urlset>` }
    await follow('https://quay.example/map')
    expect(await round()).toMatchObject([{ added: 2, failures: [] }])
    expect(asked).toEqual(['map', 'new-map', '1', '2'])
  })

  it('ended in the middle, goes on where it was', async () => {
    await follow(FEED)
    const ending = new AbortController()
    const endingAdd: PollNeeds['add'] = async (one) => {
      const added = await add(one)
      ending.abort()
      return added
    }
    expect(await round({ signal: ending.signal, add: endingAdd })).toEqual([])
    expect(asked).toEqual(['feed', '1'])
    expect(await round()).toMatchObject([{ added: 1 }])
    expect(asked).toEqual(['feed', '2'])
  })

  it('a ledger that can’t be written ends the round with its error', async () => {
    await follow(FEED)
    await expect(round({ add: () => Promise.reject(new LedgerError('can’t be written')) })).rejects.toThrow('can’t be written')
  })

  it('a page that brings about a mistake of ours is told, and asked for again later; the others are kept', async () => {
    await follow(FEED)
    const odd: PollNeeds['add'] = (one) => (one.id.endsWith('/1') ? Promise.reject(new TypeError('ours')) : add(one))
    expect(await round({ add: odd })).toMatchObject([{ added: 1, problem: null, failures: [expect.stringMatching(/^https:\/\/quay\.example\/1: could not be read, by a mistake of Onrecord \(.*ours.*\)/)] }])
    minutes(7 * 60)
    expect(await round()).toMatchObject([{ added: 1, failures: [] }])
    expect(asked).toContain('1')
  })

  it('a source that brings one about is told as failed, and the others are read', async () => {
    await follow('https://quay.example/odd')
    await follow(FEED)
    const odd: FetchPage = (url, conditions) => (url.endsWith('/odd') ? Promise.reject(new TypeError('ours')) : fetchPage(url, conditions))
    expect((await round({ fetchPage: odd })).map(({ added, problem }) => [added, problem]).toSorted()).toEqual([
      [0, expect.stringMatching(/^https:\/\/quay\.example\/odd: could not be read, by a mistake of Onrecord \(.*ours.*\)/)], [2, null],
    ])
  })

  it('what is had again without a change is kept as seen again, and counts as nothing new', async () => {
    await follow('https://quay.example/2')
    await round()
    minutes(60)
    expect(await round()).toMatchObject([{ added: 0, changed: 0 }])
    const { article, sighting } = (await store.pageAt('https://quay.example/2'))!
    expect((await store.sightingsOf(article.id)).map(({ door, receivedAt, receivedFrom, asked: of, url, status }) => [door, receivedAt, receivedFrom, of, url, status])).toEqual(
      ['2030-01-01T00:00:00.000Z', '2030-01-01T01:00:00.000Z'].map((time) => ['fetch', time, 'clock', 'https://quay.example/2', 'https://quay.example/2', 200]))
    expect(sighting.receivedAt).toBe('2030-01-01T01:00:00.000Z')
    // Other bytes that say the same.
    web['https://quay.example/2'] = { body: page('Two piers fall.', '<meta name="generator" content="x">') }
    minutes(60)
    expect(await round()).toMatchObject([{ added: 0, changed: 0 }])
    expect(await store.versions(article.id)).toMatchObject([{ captures: 2, sightings: 3 }])
    expect((await store.counts()).articles).toBe(1)
  })

  it('what is no longer followed isn’t asked, and can be followed anew', async () => {
    await follow(FEED)
    expect(await follow(FEED)).toBe(false)
    expect(await store.unfollow(FEED, clock.toISOString())).toBe(true)
    expect(await store.unfollow(FEED, clock.toISOString())).toBe(false)
    expect(await round()).toEqual([])
    expect(await follow(FEED)).toBe(true)
    expect(await round()).toMatchObject([{ added: 2 }])
  })
})
