import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskWith } from '../../../test/browser/desk-in-folder.js'
import type { TestDesk } from '../../../test/browser/desk-in-folder.js'
import { dam } from '../../../test/browser/pages.js'
import { mayWrite, writerOf } from '../security.js'

let kept: TestDesk
beforeAll(async () => {
  kept = await deskWith([dam])
  await kept.ledger.follow('https://quay.example/feed.xml', null)
})
afterAll(() => kept.close())

/** Every address that something can be sent to, filled with what there is. */
async function addresses(): Promise<string[]> {
  const [source] = await kept.store.sources()
  const job = await kept.ledger.readLater({ url: 'https://paper.example/1' }, {})
  const ids: Readonly<Record<string, string>> = { articles: dam.article.id, sources: String(source!.id), progress: job }
  const routes = new Set(kept.app.routes.filter(({ method, path }) => method === 'POST' && !path.includes('*') && !/^\/(?:api|reconcile)(?:\/|$)/.test(path)).map(({ path }) => path))
  return [...routes].map((path) => path.replace(':id', ids[path.split('/')[1] ?? ''] ?? 'none'))
}

const state = async () => [await kept.store.jobCounts(), (await kept.store.sources()).length]

describe('whatever is sent to the desk', () => {
  test('can be sent to more than one address', async () => {
    expect((await addresses()).toSorted()).toEqual(expect.arrayContaining(['/add', '/sources', `/articles/${dam.article.id}/reread`]))
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['from another site', { 'Sec-Fetch-Site': 'cross-site', 'Origin': 'https://evil.example' }],
    ['from another port of this machine', { 'Sec-Fetch-Site': 'same-site', 'Origin': 'http://localhost:9' }],
    ['from a page without an origin', { 'Sec-Fetch-Site': 'cross-site', 'Origin': 'null' }],
    ['from nowhere known', {}],
    ['as no form', { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' }],
    ['as plain text', { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'text/plain' }],
  ])('%s is refused, and changes nothing', async (_, headers) => {
    const all = await addresses()
    const before = await state()
    for (const path of all) {
      const response = await kept.post(path, { text: 'A text.', url: 'https://paper.example/2' }, { headers })
      expect([path, response.status]).toEqual([path, 403])
      expect(await response.text()).toContain('<h1>That came from elsewhere</h1>')
    }
    expect(await state()).toEqual(before)
  })

  test('where other machines could send it too is refused, also from the desk’s own pages', async () => {
    // Anybody signs in, and reports an error.
    const all = (await addresses()).filter((path) => !path.startsWith('/sign-') && !path.startsWith('/account') && !path.endsWith('/report'))
    const before = await state()
    for (const path of all) {
      const response = await kept.post(path, { text: 'A text.', url: 'https://paper.example/2' }, { onLoopback: false })
      expect([path, response.status]).toEqual([path, 403])
      expect(await response.text()).toContain('<h1>Sign in first</h1>')
    }
    expect(await state()).toEqual(before)
  })

  test('of the desk’s own origin is taken, by a browser that says no more', async () => {
    const response = await kept.post('/add', { text: 'https://paper.example/own' }, { headers: { Origin: 'http://localhost' } })
    expect(response.status).toBe(303)
  })

  test('and is cut off is told', async () => {
    const headers = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'multipart/form-data; boundary=x' }
    const response = await kept.app.request('/add', { method: 'POST', headers, body: '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nhttps://pa' }, { onLoopback: true })
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('cut off or damaged')])
  })

  test.each([['/add', 64], ['/sources', 64], ['/sources/1/ask', 1 / 16]])('%s takes no more than %d MiB', async (path, mebibytes) => {
    const length = String(mebibytes * 2 ** 20 + 1)
    const headers = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': length }
    const response = await kept.app.request(path, { method: 'POST', headers, body: 'x' }, { onLoopback: true })
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('64 MiB in all')
  })
})

test('pages on a desk that others can reach have no form that writes', async () => {
  for (const path of ['/add', '/sources', '/progress', `/articles/${dam.article.id}`, '/sources/1/end']) {
    const html = async (onLoopback: boolean) => (await kept.app.request(path, {}, { onLoopback })).text()
    expect([path, await html(false)]).toEqual([path, expect.not.stringContaining('method="post"')])
    expect([path, await html(true)]).toEqual([path, expect.stringContaining('method="post"')])
  }
})

test('who can’t be told may not write', async () => {
  const app = new Hono().get('/', async (c) => c.json(await mayWrite(writerOf(c), kept.ledger)))
  const may = async (bindings: unknown) => (await app.request('/', {}, bindings)).json()
  for (const bindings of [undefined, null, 1, {}, { onLoopback: 'true' }, { onLoopback: false }]) expect([bindings, await may(bindings)]).toEqual([bindings, false])
  expect(await may({ onLoopback: true })).toBe(true)
})
