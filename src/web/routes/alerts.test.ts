import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { dam } from '../../../test/browser/pages.js'

let kept: TestDesk
beforeAll(async () => {
  kept = await deskWith([dam])
})
afterAll(() => kept.close())

const get = (path: string, onLoopback = true) => kept.app.request(path, {}, { onLoopback })
const FIELDS = { 'search-q': 'water', 'search-speaker': 'Brandauer', 'name': 'Water <b>', 'on': 'new', 'webhook': 'https://hooks.example/path', 'pace': 'daily', 'cap': '7', 'by': 'Eda Moll' }

test('a search leads to an alert, which is told how much it would have told before it is made, and its secret once', async () => {
  const search = await (await get('/search?q=water')).text()
  expect(search).toContain('href="/alerts/new?q=water"')
  const form = await (await get('/alerts/new?q=water&speaker=Brandauer&sort=said')).text()
  expect(form).toContain('Counted from what the ledger got from')
  expect(form).toContain('name="search-q" value="water"')
  expect(form).toContain('name="search-speaker" value="Brandauer"')
  expect(form).toContain('E-mail is off')
  const made = await kept.post('/alerts/new', FIELDS)
  expect([made.status, made.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
  const page = await made.text()
  const [secret] = /whsec_[A-Za-z0-9+/=]+/.exec(page) ?? ['']
  expect(secret).not.toBe('')
  const [{ alert }] = await kept.ledger.alerts() as [Awaited<ReturnType<typeof kept.ledger.alerts>>[number]]
  expect(alert).toMatchObject({ by: 'Eda Moll', name: 'Water <b>', search: { words: 'water', speaker: 'Brandauer' }, pace: 'daily', cap: 7, desk: 'http://localhost' })
  for (const path of ['/alerts', `/alerts/${alert.id}`]) {
    const text = await (await get(path)).text()
    expect(text).toContain('Water &lt;b&gt;')
    expect(text).not.toContain(secret)
  }
  expect(await (await kept.post(`/alerts/${alert.id}/test`)).text()).toContain('The test did not arrive')
  const ended = await kept.post(`/alerts/${alert.id}/end`)
  expect([ended.status, ended.headers.get('Location')]).toEqual([303, '/alerts'])
  expect((await kept.post(`/alerts/${alert.id}/end`)).status).toBe(404)
  expect(await (await get('/alerts')).text()).toContain('Tells no more')
})

test('the language of the desk’s words is no part of the search that an alert is set on', async () => {
  const answer = await get('/alerts/new?q=water&lang=fr')
  const text = await answer.text()
  expect(answer.status).toBe(200)
  expect(text).toContain('<h1>Nouvelle alerte</h1>')
  expect(text).toContain('name="search-q" value="water"')
  expect(text).not.toContain('search-lang')
})

test('what is wrong is told by its field, and nothing typed is lost', async () => {
  const answer = await kept.post('/alerts/new', { ...FIELDS, webhook: 'hooks.example', name: 'My own name' })
  expect(answer.status).toBe(422)
  const text = await answer.text()
  expect(text).toContain('<a href="#webhook">This is no whole address of the web')
  for (const typed of ['value="My own name"', 'value="hooks.example"', 'value="7"', 'value="water"']) expect(text).toContain(typed)
  expect((await kept.post('/alerts/new', { ...FIELDS, cap: 'many' })).status).toBe(422)
  expect((await kept.post('/alerts/new', { ...FIELDS, pace: 'hourly' })).status).toBe(422)
  expect((await kept.post('/alerts/new', { ...FIELDS, on: 'old' })).status).toBe(422)
  expect((await kept.ledger.alerts()).length).toBe(0)
})

test.each([['/alerts/new', 'an alert on everything'], ['/alerts/new?q=%22', 'words'], ['/alerts/new?nothing=1', 'There is no such filter']])('%s can be no alert', async (path, why) => {
  const answer = await get(path)
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(why)])
})

test('alerts are for those who may, where others reach the desk', async () => {
  for (const path of ['/alerts', '/alerts/new?q=water', '/alerts/abcd']) {
    const answer = await get(path, false)
    expect([path, answer.status, answer.headers.get('Location')]).toEqual([path, 302, `/sign-in?${new URLSearchParams({ to: path }).toString()}`])
  }
  expect(await (await get('/search?q=water', false)).text()).not.toContain('/alerts')
  expect((await get('/alerts/nowhere')).status).toBe(404)
})

test.each(['%00', '%ED%A0%80', '%zz', '%c0%80', '%2500', '%2e%2e%2f', "';--", '\u{1F600}', 'x'.repeat(100_000)])('whatever an address holds is answered: %.20s', async (value) => {
  const { alert } = await kept.ledger.addAlert({ search: { words: 'x' } }, null)
  for (const path of [`/alerts/${value}`, `/alerts/${alert.id}?after=${value}`, `/alerts/new?q=${value}`, `/alerts/new?speaker=${value}`, `/alerts?${value}=1`]) {
    const { status } = await get(path)
    expect([path.slice(0, 40), [200, 400, 404].includes(status)]).toEqual([path.slice(0, 40), true])
  }
  for (const name of ['search-q', 'search-speaker', 'name', 'on', 'webhook', 'pace', 'cap', 'by']) {
    const { status } = await kept.post('/alerts/new', { ...FIELDS, [name]: value.startsWith('%') ? '\0\ud800' : value })
    expect([name, [200, 400, 404, 422, 413].includes(status)]).toEqual([name, true])
  }
})
