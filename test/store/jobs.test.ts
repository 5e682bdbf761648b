import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_PROGRESS, type Task } from '../../src/model/job.js'
import type { Store } from '../../src/store/store.js'
import { PgliteGround } from './pglite-ground.js'
import { findPostgres, ServerGround } from './postgres-server.js'

const read = (url: string): Task => ({ kind: 'read', from: { url }, given: {} })
const poll: Task = { kind: 'poll', url: 'https://paper.example/feed.xml' }
const FAR = { ...NO_PROGRESS, pages: 3, added: 2, statements: 7, failed: 1, failures: ['https://paper.example/3: is not there'], articles: ['a', 'b'] }

const programs = findPostgres()
const grounds = [['in a folder', new PgliteGround()], ...(programs === null ? [] : [['on a server', new ServerGround(programs)]] as const)] as const

describe.each(grounds)('the queue of a ledger %s', (_, ground) => {
  let store: Store
  beforeAll(async () => {
    await ground.setUp()
  })
  afterAll(ground.tearDown)

  const opened = async () => {
    store = await ground.open(await ground.fresh())
    return store
  }

  it('gives each job to one worker, what people wait for first, and tells how it went', async () => {
    const queue = await opened()
    const source = await queue.addJob(poll)
    const [first, second] = [await queue.addJob(read('https://paper.example/1')), await queue.addJob(read('https://paper.example/2'))]
    const taken = await Promise.all(['one', 'two', 'three', 'four'].map((worker) => queue.takeJob(worker)))
    expect(taken.map((job) => job?.id ?? null).toSorted()).toEqual([first, second, source, null].toSorted())
    const mine = taken.find((job) => job?.id === first)!
    expect(mine).toEqual({ id: first, attempt: 0, task: read('https://paper.example/1') })
    expect(await queue.tellJob(mine, FAR)).toBe(true)
    expect(await queue.job(first)).toMatchObject({ state: 'working', tries: 1, progress: FAR, problem: null, endedAt: null })
    expect(await queue.finishJob(mine, { ...FAR, pages: 4 })).toBe(true)
    expect(await queue.job(first)).toMatchObject({ state: 'done', progress: { ...FAR, pages: 4 }, problem: null })
    expect(await queue.jobCounts()).toEqual({ waiting: 0, working: 2, done: 1, failed: 0, ended: 0 })
    await queue.close()
  })

  it('takes a source or a capture once, as long as it waits', async () => {
    const queue = await opened()
    const id = await queue.addJob(poll)
    expect(await queue.addJob(poll)).toBe(id)
    const taken = (await queue.takeJob('one'))!
    expect(await queue.addJob(poll)).toBe(id)
    await queue.finishJob(taken, NO_PROGRESS)
    expect(await queue.addJob(poll)).not.toBe(id)
    await queue.close()
  })

  it('tries again later what may do better, and fails for good what may not', async () => {
    const queue = await opened()
    const id = await queue.addJob(read('https://paper.example/1'))
    expect(await queue.failJob((await queue.takeJob('one'))!, 'the server is busy', true)).toBe(true)
    const waiting = (await queue.job(id))!
    expect(waiting).toMatchObject({ state: 'waiting', tries: 1, problem: 'the server is busy' })
    expect(Date.parse(waiting.dueAt)).toBeGreaterThan(Date.parse(waiting.addedAt) + 10_000)
    expect(await queue.takeJob('one')).toBeNull()
    const other = await queue.addJob(read('https://paper.example/2'))
    expect(await queue.failJob((await queue.takeJob('one'))!, 'is not there \0 \ud800', false)).toBe(true)
    expect(await queue.job(other)).toMatchObject({ state: 'failed', tries: 1 })
    expect((await queue.job(other))?.problem).toMatch(/^is not there/)
    expect((await queue.jobs({ state: 'failed', limit: 5 })).items.map((job) => job.id)).toEqual([other])
    expect(await queue.retryJob(other)).toBe(true)
    expect(await queue.takeJob('one')).toMatchObject({ id: other, attempt: 1 })
    await queue.close()
  })

  it('gives what a worker had that has ended to the next, and hears of it no more', async () => {
    const queue = await opened()
    const id = await queue.addJob(read('https://paper.example/1'))
    const lost = (await queue.takeJob('one'))!
    await queue.tellJob(lost, FAR)
    expect(await queue.giveBackJobsOf('two', 'it ended')).toBe(0)
    expect(await queue.giveBackJobsOf('one', 'it ended')).toBe(1)
    const again = (await queue.takeJob('two'))!
    expect(again).toMatchObject({ id, attempt: 1 })
    expect([await queue.tellJob(lost, FAR), await queue.finishJob(lost, FAR), await queue.failJob(lost, 'late', true)]).toEqual([false, false, false])
    expect(await queue.job(id)).toMatchObject({ state: 'working', tries: 2, progress: NO_PROGRESS })
    await queue.close()
  })

  it('begins what a worker had that has ended at once, but lets others go first before what ends worker after worker', async () => {
    const queue = await opened()
    const id = await queue.addJob(read('https://paper.example/1'))
    await queue.takeJob('one')
    await queue.giveBackJobsOf('one', 'the worker ended')
    const next = await queue.addJob(read('https://paper.example/2'))
    const before = await queue.takeJob('one')
    expect(before).toMatchObject({ id, attempt: 1 })
    await queue.giveBackJobsOf('one', 'the worker ended')
    expect(await queue.takeJob('one')).toMatchObject({ id: next, attempt: 0 })
    expect(await queue.job(id)).toMatchObject({ state: 'waiting', tries: 2 })
    expect((await queue.job(id))?.problem).toBe('the worker ended')
    await queue.close()
  })

  it('ends a job by hand, which its worker is told', async () => {
    const queue = await opened()
    const id = await queue.addJob(read('https://paper.example/1'))
    const taken = (await queue.takeJob('one'))!
    expect(await queue.endJob(id)).toBe(true)
    expect(await queue.tellJob(taken, FAR)).toBe(false)
    expect(await queue.job(id)).toMatchObject({ state: 'ended' })
    expect([await queue.endJob(id), await queue.retryJob('nothing'), await queue.job('nothing')]).toEqual([false, false, null])
    expect(await queue.retryJob(id)).toBe(true)
    expect(await queue.takeJob('two')).toMatchObject({ id })
    await queue.close()
  })

  it('keeps what was handed in until it is read', async () => {
    const queue = await opened()
    const upload = await queue.keepUpload(new Uint8Array([0, 1, 255]))
    await queue.addJob({ kind: 'read', from: { upload, name: 'page\0\ud800.html', door: 'file', receivedAt: '2030-05-30T00:00:00.000Z' }, given: { published: '2030-01' } })
    const taken = (await queue.takeJob('one'))!
    expect(taken.task).toEqual({ kind: 'read', from: { upload, name: 'page\0\ud800.html', door: 'file', receivedAt: '2030-05-30T00:00:00.000Z' }, given: { published: '2030-01' } })
    expect(await queue.upload(upload)).toEqual(new Uint8Array([0, 1, 255]))
    await queue.finishJob(taken, FAR)
    expect(await queue.upload(upload)).toBeNull()
    await queue.close()
  })

  it.each([0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 3 * 2 ** 20])('keeps %d bytes as they are, and nothing of them once they are read', async (length) => {
    const queue = await opened()
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 13)) % 256)
    const other = await queue.keepUpload(new Uint8Array([7]))
    const upload = await queue.keepUpload(bytes)
    expect(Buffer.compare((await queue.upload(upload))!, bytes)).toBe(0)
    await queue.addJob({ kind: 'read', from: { upload, name: 'crawl.warc', door: 'file', receivedAt: '2030-05-30T00:00:00.000Z' }, given: {} })
    await queue.finishJob((await queue.takeJob('one'))!, FAR)
    expect([await queue.upload(upload), await queue.upload(`${upload}/1`), await queue.upload(other)]).toEqual([null, null, new Uint8Array([7])])
    await queue.close()
  })

  it('lists the newest first, page by page, and is there after opening again', async () => {
    const location = await ground.fresh()
    const before = await ground.open(location)
    const ids: string[] = []
    for (let i = 0; i < 5; i++) ids.push(await before.addJob(read(`https://paper.example/${i}`)))
    await before.close()
    const queue = await ground.open(location)
    const first = await queue.jobs({ limit: 3 })
    expect(first.items.map(({ id }) => id)).toEqual([ids[4], ids[3], ids[2]])
    const rest = await queue.jobs({ limit: 3, after: first.next! })
    expect([rest.items.map(({ id }) => id), rest.next]).toEqual([[ids[1], ids[0]], null])
    expect((await queue.jobs({ limit: 3, after: 'nothing' })).items).toEqual([])
    await queue.close()
  })
})
