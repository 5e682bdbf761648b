import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { dam, ferry } from '../../../test/browser/pages.js'
import { NO_PROGRESS, type JobState, type TakenJob } from '../../model/job.js'
import { desk } from '../desk.js'

let kept: TestDesk
beforeAll(async () => {
  kept = await deskWith([dam])
})
afterAll(() => kept.close())

const ask = (path = '/progress') => kept.app.request(path, {}, { onLoopback: true })
const get = async (path?: string) => (await ask(path)).text()
const add = (name: string) => kept.ledger.readLater({ url: `https://paper.example/${name}` }, {})
const take = async (): Promise<TakenJob> => (await kept.store.takeJob('one'))!
const jobs = async (state: JobState) => (await kept.ledger.jobs({ state, limit: 9 })).items
/** The part of the page under a heading. */
const section = (html: string, id: string) => new RegExp(`<section class="queue" aria-labelledby="${id}">.*?</section>`).exec(html)?.[0] ?? ''

describe('in progress', () => {
  test('nothing is, at first, and the page stays as it is', async () => {
    const response = await ask()
    const html = await response.text()
    expect(response.headers.get('Refresh')).toBeNull()
    expect(html).toContain('0 being read, 0 waiting, 0 failed, 0 done')
    expect(html).toContain('Nothing is being read.')
    expect(html).toContain('aria-current="page">In progress</a>')
  })

  test('tells what waits, what is read, what failed and what is done', async () => {
    await add('done')
    await kept.store.finishJob(await take(), { pages: 3, added: 2, statements: 12, failed: 1, failures: ['https://paper.example/<b>: holds no page'], articles: [dam.article.id, ferry.article.id] })
    await add('gone')
    await kept.store.failJob(await take(), 'https://paper.example/gone: is not <i>there</i> (status 404)', false)
    await add('slow')
    await kept.store.failJob(await take(), 'https://paper.example/slow: could not be reached', true)
    await add('working')
    await kept.store.tellJob(await take(), { ...NO_PROGRESS, pages: 1, added: 1, statements: 4 })
    await add('waiting')
    const html = await get()
    expect(html).toContain('1 being read, 2 waiting, 1 failed, 1 done')
    expect(html).toContain('In progress (4)</a>')
    expect(section(html, 'working')).toMatch(/In progress<\/span>.*paper\.example\/working.*1 page so far, 1 new, 4 statements found.*End/)
    expect(section(html, 'waiting')).toMatch(/Waits for another try<\/span>.*paper\.example\/slow.*not before <time.*Why the last try failed: <\/span><bdi>https:\/\/paper\.example\/slow: could not be reached/)
    expect(section(html, 'waiting')).toMatch(/Waits<\/span>.*paper\.example\/waiting/)
    expect(section(html, 'failed')).toMatch(/Failed<\/span>.*paper\.example\/gone.*Why: <\/span><bdi>https:\/\/paper\.example\/gone: is not &lt;i&gt;there&lt;\/i&gt; \(status 404\).*Try again/)
    expect(section(html, 'done')).toMatch(/Done<\/span>.*3 pages, 2 new, 12 statements found, 1 page could not be read.*&lt;b&gt;: holds no page/)
    for (const { article } of [dam, ferry]) expect(section(html, 'done')).toContain(`href="/articles/${article.id}"`)
    expect(section(html, 'done')).not.toContain('<button')
  })

  test('shows first, and once, what the address asks for', async () => {
    const [failed] = (await kept.ledger.jobs({ state: 'failed', limit: 1 })).items
    const html = await get(`/progress?of=${failed!.id},00000000-0000-0000-0000-000000000000,'x`)
    expect(section(html, 'first')).toContain('paper.example/gone')
    expect(html.split('>https://paper.example/gone</bdi>')).toHaveLength(2)
  })

  test('loads itself again while there is something to do, unless it is to stay', async () => {
    expect((await ask()).headers.get('Refresh')).toBe('4')
    expect(await get()).toContain('href="/progress?still=1"')
    const still = await ask('/progress?still=1')
    expect(still.headers.get('Refresh')).toBeNull()
    expect(await still.text()).toMatch(/This page stays as it is\. <a href="\/progress">/)
  })

  test('ends what waits or is read, and tries again what failed or was ended', async () => {
    const [[working], waiting, [failed]] = [await jobs('working'), await jobs('waiting'), await jobs('failed')]
    for (const job of [working!, ...waiting]) {
      const response = await kept.post(`/progress/${job.id}/end`, { of: job.id, still: '1' })
      expect([response.status, response.headers.get('Location')]).toEqual([303, `/progress?of=${job.id}&still=1`])
    }
    expect(await kept.ledger.jobCounts()).toMatchObject({ working: 0, waiting: 0, ended: 3, failed: 1 })
    expect(section(await get(), 'ended')).toContain('Try again')
    for (const job of [working!, failed!]) expect((await kept.post(`/progress/${job.id}/retry`, { of: 'https://evil.example/' })).headers.get('Location')).toBe('/progress')
    expect(await kept.ledger.jobCounts()).toMatchObject({ waiting: 2, ended: 2, failed: 0 })
  })

  test('says so where a button came too late, or for nothing', async () => {
    const [done] = (await kept.ledger.jobs({ state: 'done', limit: 1 })).items
    for (const act of ['end', 'retry']) {
      expect([act, (await kept.post(`/progress/${done!.id}/${act}`)).status]).toEqual([act, 409])
      for (const id of ['00000000-0000-0000-0000-000000000000', 'x', '%00']) expect([act, id, (await kept.post(`/progress/${id}/${act}`)).status]).toEqual([act, id, 404])
    }
  })

  test('leaves out sources that named nothing new, and has all of a state page by page', async () => {
    await kept.ledger.pollLater('https://quiet.example/')
    for (let job = await kept.store.takeJob('one'); job !== null; job = await kept.store.takeJob('one')) await kept.store.finishJob(job, NO_PROGRESS)
    expect(section(await get(), 'done')).not.toContain('quiet.example')
    expect(await get('/progress?state=done')).toContain('quiet.example')
    for (let i = 0; i < 30; i++) await add(`many-${i}`)
    expect(section(await get(), 'waiting')).toContain('href="/progress?state=waiting"')
    const seen = new Set<string>()
    let path: string | undefined = '/progress?state=waiting'
    for (let pages = 0; path !== undefined && pages < 5; pages++) {
      const html: string = await get(path)
      for (const [name] of html.matchAll(/many-\d+(?=<\/bdi>)/g)) seen.add(name)
      path = /rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(seen.size).toBe(30)
  })

  test('looks again later where all that is to do waits for another try', async () => {
    for (let job = await kept.store.takeJob('one'); job !== null; job = await kept.store.takeJob('one')) await kept.store.failJob(job, 'not now', true)
    const early = desk({ ledger: kept.ledger, version: '0', now: () => new Date(0) })
    expect((await early.request('/progress')).headers.get('Refresh')).toBe('30')
  })
})
