import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PgliteGround } from '../../../test/store/pglite-ground.js'
import { FetchError } from '../../fetch/fetch-error.js'
import type { FetchPage } from '../../fetch/fetcher.js'
import { heldInMemory } from '../../ingest/containers/seekable.js'
import { readPage } from '../../ingest/read-page.js'
import { READER } from '../../ingest/reader-version.js'
import type { Job, Task } from '../../model/job.js'
import { LedgerError } from '../../store/ledger-error.js'
import type { Store } from '../../store/store.js'
import type { Tools } from '../tools.js'
import { work, type JobDone } from './worker.js'

const ground = new PgliteGround()
beforeAll(ground.setUp)
afterAll(ground.tearDown)
let store: Store
beforeEach(async () => {
  store = await ground.open(await ground.fresh())
})
afterEach(() => store.close())

const html = (title: string) => `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>The quay at Vessel Bay stays shut for ${title}, the harbour office said on Friday.</p></article></body></html>`
const feed = (...links: string[]) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay News</title>${links.map((l) => `<item><title>t</title><link>${l}</link></item>`).join('')}</channel></rss>`

const WEB: Readonly<Record<string, string | FetchError>> = {
  'https://quay.example/1': html('One pier'), 'https://quay.example/2': html('Two piers'),
  'https://quay.example/feed': feed('https://quay.example/1', 'https://quay.example/gone', 'https://quay.example/2'),
  'https://quay.example/busy': new FetchError('status', 'https://quay.example/busy', 'has too much to do (status 503)', 503),
  'https://quay.example/away': new FetchError('unreachable', 'https://quay.example/away', 'can’t be reached'),
}
const fetchPage: FetchPage = (url) => {
  const found = WEB[url] ?? new FetchError('status', url, 'is not there (status 404)', 404)
  if (found instanceof FetchError) return Promise.reject(found)
  return Promise.resolve({ requestedUrl: url, url, redirects: [], status: 200, headers: [], bytes: new TextEncoder().encode(found), receivedAt: '2030-05-06T07:08:09.000Z' })
}

const tools: Tools = {
  reader: () => Promise.resolve({ version: READER, readPage }), fetchPage: () => Promise.resolve(fetchPage), spool: heldInMemory, now: () => new Date('2030-06-01T00:00:00.000Z'),
  analyser: () => Promise.resolve({ version: 'test-1', analyse: ({ id }) => Promise.resolve({ articleId: id, version: 'test-1', statements: [], problems: [] }) }),
}

/** Works until nothing is due, and resolves to what became of the jobs. */
async function worked(over: Partial<Tools> = {}): Promise<JobDone[]> {
  const ending = new AbortController()
  const done: JobDone[] = []
  // It pauses between heartbeats, too: those end with the job.
  const pause = (milliseconds: number, signal: AbortSignal) => new Promise<void>((resolve) => {
    if (milliseconds < 1000) ending.abort()
    if (signal.aborted) return resolve()
    signal.addEventListener('abort', () => resolve())
  })
  await work({ store, tools: { ...tools, ...over }, name: 'worker', pause, tell: (one) => done.push(one) }, ending.signal)
  return done
}

async function after(task: Task, over?: Partial<Tools>): Promise<Job> {
  const id = await store.addJob(task)
  await worked(over)
  return (await store.job(id))!
}
const read = (url: string): Task => ({ kind: 'read', from: { url }, given: {} })

describe('a worker', () => {
  it('fetches what is at an address, and what that names; what is gone doesn’t stop the others', async () => {
    const job = await after(read('https://quay.example/feed'))
    expect(job).toMatchObject({ state: 'done', problem: null, progress: { pages: 3, added: 2, failed: 1, failures: ['https://quay.example/gone: is not there (status 404)'] } })
    expect(job.progress.articles).toHaveLength(2)
    expect((await store.counts()).articles).toBe(2)
    expect(await store.article(job.progress.articles[0]!)).toMatchObject({ article: { title: 'One pier' } })
  })

  it.each([
    ['is tried again where a server is busy', 'busy', 'waiting', /status 503/],
    ['is tried again where there is no way there', 'away', 'waiting', /can’t be reached/],
    ['fails for good where it is not there', 'gone', 'failed', /status 404/],
  ])('a page %s', async (_, path, state, problem) => {
    const job = await after(read(`https://quay.example/${path}`))
    expect(job.state).toBe(state)
    expect(job.problem).toMatch(problem)
    expect((await store.counts()).articles).toBe(0)
  })

  it('reads what was handed in, with what was given with it', async () => {
    const upload = await store.keepUpload(new TextEncoder().encode(html('Three piers')))
    const job = await after({ kind: 'read', from: { upload, name: 'saved.html', door: 'file', receivedAt: '2030-05-30T00:00:00.000Z' }, given: { published: '2030-01-02', url: 'https://quay.example/3', captured: '2030-01-05T00:00:00.000Z' } })
    expect(job).toMatchObject({ state: 'done', progress: { pages: 1, added: 1, failed: 0 } })
    const kept = (await store.article(job.progress.articles[0]!))!
    expect(kept.article).toMatchObject({ url: 'https://quay.example/3', publishedAt: '2030-01-02', given: { byHand: { published: '2030-01-02', url: 'https://quay.example/3' } } })
    expect(kept.sighting).toMatchObject({ receivedAt: '2030-01-05T00:00:00.000Z', receivedFrom: 'given by hand', door: 'file', name: 'saved.html' })
  })

  it('receives what was handed in once, however often the job is begun', async () => {
    const bytes = new TextEncoder().encode(html('Four piers'))
    const task: Task = { kind: 'read', from: { upload: await store.keepUpload(bytes), name: 'saved.html', door: 'file', receivedAt: '2030-05-30T00:00:00.000Z' }, given: {} }
    const { progress: { articles: [id] } } = await after(task)
    await after({ ...task, from: { ...task.from, upload: await store.keepUpload(bytes) } }, { now: () => new Date('2030-07-01T00:00:00.000Z') })
    expect((await store.sightingsOf(id!)).map(({ receivedAt }) => receivedAt)).toEqual(['2030-05-30T00:00:00.000Z'])
  })

  it('says what can’t be read, and what was named and not fetched', async () => {
    const picture = await store.keepUpload(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))
    expect(await after({ kind: 'read', from: { upload: picture, name: 'p.png', door: 'file', receivedAt: '2030-05-30T00:00:00.000Z' }, given: {} })).toMatchObject({ state: 'failed', progress: { pages: 1, failed: 1 } })
    const list = await store.keepUpload(new TextEncoder().encode(feed('https://quay.example/1')))
    const { state, problem } = await after({ kind: 'read', from: { upload: list, name: 'feed.xml', door: 'file', receivedAt: '2030-05-30T00:00:00.000Z' }, given: {} })
    expect([state, problem]).toEqual(['failed', '1 address was named and not fetched: follow what names them as a source'])
    expect(await after({ kind: 'read', from: { upload: 'nowhere', name: 'lost.html', door: 'file', receivedAt: '2030-05-30T00:00:00.000Z' }, given: {} })).toMatchObject({ state: 'failed', problem: 'lost.html: what was handed in is no longer here; hand it in again' })
  })

  it('asks a source, and no source that is followed no more', async () => {
    await store.follow({ url: 'https://quay.example/feed', title: null, addedAt: '2030-05-31T00:00:00.000Z' })
    const job = await after({ kind: 'poll', url: 'https://quay.example/feed' })
    expect(job).toMatchObject({ state: 'done', progress: { pages: 3, added: 2, failed: 1 } })
    expect((await store.sources())[0]).toMatchObject({ state: { failures: 0, checkedAt: '2030-06-01T00:00:00.000Z' } })
    expect(await after({ kind: 'poll', url: 'https://quay.example/left' })).toMatchObject({ state: 'done', progress: { pages: 0 } })
  })

  it('reads a capture again that another analyser read', async () => {
    const { progress: { articles: [id] } } = await after(read('https://quay.example/1'))
    const { article: { captureId } } = (await store.article(id!))!
    const again = await after({ kind: 'reread', captureId, articleId: id! }, {
      analyser: () => Promise.resolve({ version: 'test-2', analyse: (of) => Promise.resolve({ articleId: of.id, version: 'test-2', statements: [], problems: [] }) }),
    })
    expect(again).toMatchObject({ state: 'done', progress: { pages: 1, added: 0 } })
    expect((await store.newestReading(captureId))?.analysed).toEqual(['test-1', 'test-2'])
  })

  it('stops where the job was ended by hand, and keeps what it kept', async () => {
    const id = await store.addJob(read('https://quay.example/feed'))
    const [done] = await worked({
      analyser: async () => {
        await store.endJob(id)
        return tools.analyser()
      },
    })
    expect(done?.outcome).toBeNull()
    expect((await store.job(id))?.state).toBe('ended')
    expect((await store.counts()).articles).toBe(1)
  })

  it('gives back what it is at when it is to end', async () => {
    const id = await store.addJob(read('https://quay.example/feed'))
    const ending = new AbortController()
    const analyser = () => {
      ending.abort()
      return tools.analyser()
    }
    const pause = (_: number, signal: AbortSignal) => new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
    await work({ store, tools: { ...tools, analyser }, name: 'worker', pause, tell: () => undefined }, ending.signal)
    expect(await store.job(id)).toMatchObject({ state: 'waiting', tries: 1 })
    expect((await store.counts()).articles).toBe(1)
    await worked()
    expect(await store.job(id)).toMatchObject({ state: 'done', tries: 2, progress: { pages: 3, added: 1 } })
    expect((await store.counts()).articles).toBe(2)
  })

  it('ends where the ledger can’t be used, and gives back what it is at with the reason', async () => {
    const id = await store.addJob(read('https://quay.example/1'))
    await expect(worked({ analyser: () => Promise.reject(new LedgerError('the disk is full')) })).rejects.toThrow('the disk is full')
    expect(await store.job(id)).toMatchObject({ state: 'waiting', tries: 1, problem: 'the disk is full' })
  })
})
