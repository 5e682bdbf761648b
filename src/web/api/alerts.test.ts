import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { dam } from '../../../test/browser/pages.js'

let kept: TestDesk
const tokens: Record<string, string> = {}
beforeAll(async () => {
  kept = await deskWith([dam])
  for (const role of ['reader', 'reporter', 'editor'] as const) tokens[role] = (await kept.ledger.addToken(role, { role }))!
})
afterAll(() => kept.close())

async function ask(path: string, { as, method = 'GET', body }: { readonly as?: string; readonly method?: string; readonly body?: unknown } = {}) {
  const answer = await kept.app.request(`/api/v1/${path}`, {
    method, headers: { ...(as !== undefined && { Authorization: `Bearer ${tokens[as]}` }), ...(body !== undefined && { 'Content-Type': 'application/json' }) }, ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: await answer.json().catch(() => null) as Record<string, never> & { readonly [name: string]: unknown } }
}
const WANTED = { search: { words: 'water', speaker: 'Brandauer' }, webhook: 'https://hooks.example/secret-path', on: ['new', 'changed'], cap: 5 }

test('an editor’s token makes, lists, tests and ends alerts; the secret is told once', async () => {
  const made = await ask('alerts', { as: 'editor', method: 'POST', body: WANTED })
  expect(made.status).toBe(201)
  const { alert, secret } = made.body as unknown as { alert: { id: string }; secret: string }
  expect(secret).toMatch(/^whsec_/)
  expect(alert).toMatchObject({ by: 'editor', search: WANTED.search, on: ['new', 'changed'], channel: 'webhook', cap: 5, pace: 'each' })
  const listed = await ask('alerts', { as: 'editor' })
  expect(listed.body).toEqual({ schema: 1, items: [alert] })
  expect((await ask(`alerts/${alert.id.slice(0, 8)}/test`, { as: 'editor', method: 'POST' })).body).toEqual({ schema: 1, arrived: false, what: 'this program sends nothing' })
  expect(await ask('alert-rate?words=water&cap=1', { as: 'editor' })).toMatchObject({ status: 200, body: { schema: 1, days: expect.any(Number) as number } })
  expect(await ask(`alerts/${alert.id}`, { as: 'editor', method: 'DELETE' })).toMatchObject({ status: 200, body: { alert: { endedBy: 'editor' } } })
  expect((await ask(`alerts/${alert.id}`, { as: 'editor', method: 'DELETE' })).status).toBe(404)
  expect((await ask('alerts', { as: 'editor' })).body).toEqual({ schema: 1, items: [] })
  expect((await ask('alerts?ended=true', { as: 'editor' })).body).toMatchObject({ items: [{ id: alert.id }] })
})

test.each([['alerts', 'GET'], ['alert-rate?words=water', 'GET'], ['alerts', 'POST'], ['alerts/abcd/test', 'POST'], ['alerts/abcd', 'DELETE'], ['alerts/abcd/deliveries', 'GET']])('%s (%s) is for editors alone', async (path, method) => {
  const of = { method, ...(method === 'POST' && { body: WANTED }) }
  expect([(await ask(path, of)).status, (await ask(path, { ...of, as: 'reader' })).status, (await ask(path, { ...of, as: 'reporter' })).status]).toEqual([401, 403, 403])
})

test.each([
  [{ search: {} }, 'search'], [{ search: { words: '"' } }, 'search.words'], [{ search: { nothing: 'x' } }, 'search.nothing'], [{ ...WANTED, cap: 0 }, 'cap'], [{ ...WANTED, webhook: 'file:///x' }, 'webhook'],
  [{ ...WANTED, on: [] }, 'on'], [{ ...WANTED, email: 'a@b.example' }, 'email'], [{ ...WANTED, webhook: undefined, email: 'a@b.example' }, 'email'],
])('%j is refused, and the field named', async (body, name) => {
  expect(await ask('alerts', { as: 'editor', method: 'POST', body })).toMatchObject({ status: 400, body: { errors: [{ in: 'body', name }] } })
  expect((await kept.ledger.alerts()).length).toBe(0)
})
