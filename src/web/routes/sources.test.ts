import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { NO_PROGRESS } from '../../model/job.js'

let kept: TestDesk
beforeAll(async () => {
  kept = await deskWith([])
})
afterAll(() => kept.close())

const get = async (path = '/sources') => (await kept.app.request(path, {}, { onLoopback: true })).text()
const followed = async () => (await kept.ledger.sources()).map(({ url, title }) => [url, title])
const faultsOf = async (response: Response) => [...(await response.text()).matchAll(/id="(\w+)-fault"><span class="unseen">Fault: <\/span>([^<]*)/g)].map(([, field, message]) => [field, message])
const list = (text: string, name = 'feeds.opml') => new File([text], name)
const OPML = '<opml version="2.0"><body><outline text="Quay &amp; &lt;b&gt;Post" xmlUrl="https://quay.example/feed.xml"/><outline title="Marl" xmlUrl="https://marl.example/rss"/><outline xmlUrl="ftp://no.example/"/></body></opml>'

describe('following', () => {
  test('an address, with its title, and not twice', async () => {
    const response = await kept.post('/sources', { url: ' https://Harbour.example ', title: ' The  <i>Harbour</i>\0\nNews ' })
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/sources?followed=1&already=0'])
    expect(await followed()).toEqual([['https://harbour.example/', 'The <i>Harbour</i> News']])
    expect(await get(response.headers.get('Location') ?? '')).toContain('1 source is followed from now on.')
    const again = await kept.post('/sources', { url: 'https://harbour.example/' })
    expect(await get(again.headers.get('Location') ?? '')).toContain('0 sources are followed from now on, 1 was followed already.')
    expect(await get()).toContain('<bdi>The &lt;i&gt;Harbour&lt;/i&gt; News</bdi>')
  })

  test('what a list of feeds names, and what a list of addresses names', async () => {
    expect((await kept.post('/sources', { list: list(OPML) })).headers.get('Location')).toBe('/sources?followed=2&already=0')
    expect((await kept.post('/sources', { list: list('https://a.example/1\nhttps://a.example/2\n', 'a.txt') })).status).toBe(303)
    expect((await followed()).slice(1)).toEqual([['https://quay.example/feed.xml', 'Quay & <b>Post'], ['https://marl.example/rss', 'Marl'], ['https://a.example/1', null], ['https://a.example/2', null]])
  })

  test.each<[string, string | RegExp, Readonly<Record<string, string | File | readonly File[]>>]>([
    ['url', /nothing to follow yet/, {}],
    ['url', /no whole address/, { url: 'harbour.example' }],
    ['url', /no whole address/, { url: 'javascript:alert(1)' }],
    ['title', /longer than 200/, { url: 'https://b.example/', title: 'x'.repeat(201) }],
    ['title', /for the address above/, { title: 'Lists', list: list(OPML) }],
    ['list', /one list at a time/, { list: [list(OPML), list(OPML)] }],
    ['list', /names no feed and no address/, { list: list('The mayor said no.', 'a.txt') }],
    ['list', /names no feed and no address/, { list: list('<html><body><p>No</p></body></html>', 'a.html') }],
    ['list', /names no feed and no address/, { list: list('', 'empty.opml') }],
    ['list', /none of the web/, { list: list('<opml><body><outline xmlUrl="ftp://no.example/"/></body></opml>') }],
    ['list', /more than 1,000 sources/, { list: list(Array.from({ length: 1001 }, (_, i) => `https://many.example/${i}`).join('\n')) }],
    ['list', /larger than 4 MiB/, { list: list('x'.repeat(4 * 2 ** 20 + 1)) }],
  ])('says at the field %s what is wrong: %s', async (field, message, fields) => {
    const before = await followed()
    const response = await kept.post('/sources', fields)
    expect(response.status).toBe(422)
    expect(await faultsOf(response)).toEqual([[field, expect.stringMatching(message)]])
    expect(await followed()).toEqual(before)
  })

  test('keeps what was typed', async () => {
    const html = await (await kept.post('/sources', { url: '"><b>', title: 'A title' })).text()
    expect(html).toContain('value="&quot;&gt;&lt;b&gt;"')
    expect(html).toContain('value="A title"')
    expect(html).toContain('id="url" name="url" aria-describedby="url-fault url-hint" aria-invalid="true"')
  })
})

describe('a source', () => {
  const harbour = async () => (await kept.ledger.sources()).find(({ url }) => url === 'https://harbour.example/')!
  const rowOf = async (id: number) => new RegExp(`<li id="source-${id}".*?</li>(?=<li id|</ul>)`).exec(await get())?.[0] ?? ''

  test('is asked now, once, and tells that it is', async () => {
    const { id, url } = await harbour()
    expect(await rowOf(id)).toContain('Ask now<span class="unseen">: The &lt;i&gt;Harbour&lt;/i&gt; News</span>')
    for (let i = 0; i < 2; i++) expect((await kept.post(`/sources/${id}/ask`)).headers.get('Location')).toBe(`/sources#source-${id}`)
    expect((await kept.ledger.jobs({ limit: 9 })).items.map(({ task }) => task)).toEqual([{ kind: 'poll', url }])
    expect(await rowOf(id)).toContain('Waits to be asked')
    expect(await rowOf(id)).not.toContain('Ask now')
    const job = (await kept.store.takeJob('one'))!
    await kept.store.tellJob(job, { ...NO_PROGRESS, pages: 2, added: 1 })
    expect(await rowOf(id)).toMatch(/Is being asked<\/a>: 2 pages so far, 1 new/)
  })

  test('tells what the last asking came to, and which pages could not be had', async () => {
    const { id } = await harbour()
    const [job] = (await kept.ledger.jobs({ limit: 1 })).items
    const progress = { pages: 5, added: 3, statements: 17, failed: 1, failures: ['https://harbour.example/<b>: is not there (status 404)'], articles: [] }
    await kept.store.finishJob({ id: job!.id, attempt: 0, task: job!.task }, progress)
    const row = await rowOf(id)
    expect(row).toContain(`<a href="/progress?of=${job!.id}">3 new pages, 17 statements</a>, 1 page could not be read:`)
    expect(row).toContain('<bdi>https://harbour.example/&lt;b&gt;: is not there (status 404)</bdi>')
    expect(row).toContain('Ask now')
  })

  test('is followed no more once that was confirmed, and can be followed again', async () => {
    const { id, url } = await harbour()
    expect(await rowOf(id)).toContain(`href="/sources/${id}/end"`)
    expect(await get(`/sources/${id}/end`)).toMatch(/Follow this source no more\?.*https:\/\/harbour\.example\/.*<button type="submit">Follow no more/)
    expect(await followed()).toContainEqual([url, 'The <i>Harbour</i> News'])
    expect((await kept.post(`/sources/${id}/end`)).headers.get('Location')).toBe('/sources')
    expect((await followed()).map(([one]) => one)).not.toContain(url)
    expect((await kept.post('/sources', { url })).headers.get('Location')).toBe('/sources?followed=1&already=0')
    expect((await followed()).map(([one]) => one)).toContain(url)
  })

  test.each(['/sources/999/ask', '/sources/999/end', '/sources/x/end', '/sources/1e0/ask'])('that isn’t there is not found: %s', async (path) => {
    expect((await kept.post(path)).status).toBe(404)
  })
})

test('the page tells nobody to run a command', async () => {
  expect(await get()).not.toContain('onrecord follow')
})
