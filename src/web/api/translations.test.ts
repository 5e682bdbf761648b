import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { dam } from '../../../test/browser/pages.js'
import { EngineServer } from '../../../test/translate/engine-server.js'

const { id } = dam.analysis.statements[0]!
const engine = new EngineServer()
let kept: TestDesk
let [reporter, editor] = ['', '']
beforeAll(async () => {
  await engine.open()
  kept = await deskWith([dam], { tools: { translating: engine.translating() } })
  reporter = (await kept.ledger.addToken('reporter', { role: 'reporter' }))!
  editor = (await kept.ledger.addToken('editor', { role: 'editor' }))!
})
afterAll(async () => {
  await kept.close()
  await engine.close()
})

const ask = async (path: string) => (await kept.app.request(path)).json() as unknown
const send = async (path: string, body: unknown, as: string | null) => {
  const answer = await kept.app.request(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...(as !== null && { Authorization: `Bearer ${as}` }) } })
  return { status: answer.status, body: await answer.json() as { readonly pieces?: readonly { readonly original: string }[]; readonly wording?: { readonly id: string } } }
}

test('reading sends nothing to an engine; asking one takes a token, and correcting an editor’s', async () => {
  expect(await ask('/api/v1/translations')).toEqual({ schema: 1, offered: true, engine: 'LibreTranslate', languages: ['fr', 'de', 'uk'], why: null })
  expect(await ask(`/api/v1/statements/${id}/translation?to=fr`)).toMatchObject({ whole: false, problem: null, evidence: false })
  expect([await send(`/api/v1/statements/${id}/translation`, { to: 'fr' }, null), await send(`/api/v1/statements/${id}/wording`, { to: 'fr' }, reporter)]).toMatchObject([{ status: 401 }, { status: 403 }])
  expect(engine.requests).toBe(0)
})

test('a statement and an article are translated, kept, corrected and taken back', async () => {
  for (const path of [`/api/v1/statements/${id.slice(0, 8)}`, `/api/v1/articles/${dam.article.id}`]) expect(await send(`${path}/translation`, { to: 'fr' }, reporter)).toMatchObject({ status: 200, body: { whole: true, problem: null } })
  const now = engine.requests
  const { pieces } = await ask(`/api/v1/statements/${id}/translation?to=fr`) as { readonly pieces: readonly { readonly original: string; readonly text: string }[] }
  expect(pieces[0]!.text).toBe(`[fr] ${pieces[0]!.original}`)
  const { status, body } = await send(`/api/v1/statements/${id}/wording`, { to: 'fr', original: pieces[0]!.original, text: 'Autrement', note: 'So it is', editor: 'Eda' }, editor)
  expect([status, body]).toMatchObject([201, { wording: { before: pieces[0]!.text, after: 'Autrement', counts: true } }])
  expect(await ask('/api/v1/wordings?to=fr')).toMatchObject({ items: [{ id: body.wording!.id }] })
  expect(await ask(`/api/v1/articles/${dam.article.id}/translation?to=fr`)).toMatchObject({ pieces: expect.arrayContaining([expect.objectContaining({ text: 'Autrement' })]) as unknown })
  expect(await send(`/api/v1/remarks/${body.wording!.id}/undo`, { note: 'No', editor: 'Eda' }, editor)).toMatchObject({ status: 201 })
  expect(await ask(`/api/v1/statements/${id}/translation?to=fr`)).toMatchObject({ pieces: [{ text: pieces[0]!.text }, ...pieces.slice(1).map(() => ({}))] })
  expect(engine.requests).toBe(now)
})

test.each([
  ['GET', '?to=French', null, 400, 'to'], ['GET', '', null, 400, 'to'], ['translation', '', { to: 'pt' }, 400, 'to'], ['translation', '', { to: 'fr', more: 1 }, 400, 'more'], ['wording', '', { to: 'fr', original: 'none', text: 'x', note: 'x', editor: 'E' }, 400, 'original'],
  ['wording', '', { to: 'fr', original: 'none', text: 'x', note: ' ', editor: 'E' }, 400, 'note'],
] as const)('%s %s %j is refused, and what is wrong is named', async (what, query, body, status, name) => {
  const answer = body === null ? await kept.app.request(`/api/v1/statements/${id}/translation${query}`) : await kept.app.request(`/api/v1/statements/${id}/${what}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${editor}` } })
  expect([answer.status, await answer.json()]).toMatchObject([status, { errors: [{ name }] }])
})

test.each(['GET', 'POST'])('%s of what isn’t there is not found', async (method) => {
  for (const of of ['statements', 'articles']) expect((await (method === 'GET' ? kept.app.request(`/api/v1/${of}/none/translation?to=fr`) : send(`/api/v1/${of}/none/wording`, { to: 'fr', original: 'a', text: 'b', note: 'c', editor: 'E' }, editor))).status).toBe(404)
})
