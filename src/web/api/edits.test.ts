import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { bridge, dam, ferry, silent } from '../../../test/browser/pages.js'
import { problemOf } from '../../../test/api/problem-of.js'

let kept: TestDesk
let token: string
let report: string
beforeAll(async () => {
  kept = await deskWith([silent, dam, bridge, ferry])
  token = (await kept.ledger.addToken('newsroom'))!
  report = (await kept.ledger.reportError({ about: { statement: bridge.analysis.statements[0]!.id }, kind: 'wrong date', note: 'On Monday', contact: 'r@post.example' })).report.id
})
afterAll(() => kept.close())

const ask = (path: string, { as }: { readonly as?: string } = {}) => kept.app.request(path, { headers: { ...(as !== undefined && { Authorization: `Bearer ${as}` }) } })
const send = (path: string, body: unknown, { as }: { readonly as?: string } = { as: token }) =>
  kept.app.request(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...(as !== undefined && { Authorization: `Bearer ${as}` }) } })

describe('reports and corrections', () => {
  const told = z.object({ correction: z.object({ id: z.string(), counts: z.boolean(), changes: z.array(z.object({ field: z.string(), after: z.string().nullable() })) }) })

  test('what readers reported is told to nobody without a token', async () => {
    for (const path of ['/api/v1/reports', `/api/v1/reports/${report}`]) {
      await problemOf(ask(path), 401)
      expect(await (await ask(path, { as: token })).text()).toContain('r@post.example')
    }
    for (const path of ['/api/v1/corrections', `/api/v1/statements/${bridge.analysis.statements[0]!.id}`]) expect(await (await ask(path)).text()).not.toContain('r@post.example')
  })

  test('a statement is corrected, answers a report, and is what it was when that is taken back', async () => {
    const { id } = dam.analysis.statements[0]!
    const reported = z.object({ report: z.object({ id: z.string(), state: z.string() }), secret: z.string() }).parse(await (await send('/api/v1/reports', { statement: id, kind: 'wrong speaker', note: 'It was he.' })).json())
    const by = { editor: 'Eda', why: 'As the page says', answers: [reported.report.id] }
    await problemOf(send(`/api/v1/statements/${id}/corrections`, { is: 'change', set: { speakers: ['Pavo Lindqvist'] }, ...by }, {}), 401)
    const answer = await send(`/api/v1/statements/${id}/corrections`, { is: 'change', set: { speakers: ['Pavo Lindqvist'], saidAt: null, act: 'deny' }, seen: null, ...by })
    expect(answer.status).toBe(201)
    const made = told.parse(await answer.json()).correction
    expect(made.changes.map(({ field, after }) => [field, after])).toEqual(expect.arrayContaining([['speakers', expect.stringMatching(/^Pavo Lindqvist/)], ['act', 'deny']]))
    const late = await problemOf(send(`/api/v1/statements/${id}/corrections`, { is: 'reject', seen: null, ...by }), 409)
    expect(late.detail).toContain('Eda decided on this statement meanwhile')
    const shown = z.object({ statement: z.object({ act: z.string(), edited: z.object({ by: z.string() }).optional() }) })
    expect(shown.parse(await (await ask(`/api/v1/statements/${id}`)).json()).statement).toMatchObject({ act: 'deny', edited: { by: 'Eda' } })
    expect(await (await ask(`/api/v1/reports/${reported.report.id}`, { as: token })).json()).toMatchObject({ report: { state: 'answered', answers: [made.id] } })
    expect((await send(`/api/v1/corrections/${made.id}/undo`, { ...by, answers: [] })).status).toBe(201)
    expect(shown.parse(await (await ask(`/api/v1/statements/${id}`)).json()).statement.edited).toBeUndefined()
    await problemOf(send(`/api/v1/corrections/${made.id}/undo`, { ...by, answers: [] }), 400)
    expect(await (await send(`/api/v1/reports/${reported.report.id}/handling`, { is: 'closed', editor: 'Eda', why: 'No' })).json()).toMatchObject({ report: { state: 'closed', why: 'No' } })
  })

  test('a statement that was missed is added', async () => {
    const answer = await send(`/api/v1/articles/${silent.article.id}/corrections`, { set: { content: [silent.article.text.slice(0, 20).trim()], speakers: ['Ada Brandt'] }, editor: 'Eda', why: 'Missed' })
    expect(answer.status).toBe(201)
    expect(await (await ask('/api/v1/speakers/Ada%20Brandt/statements')).json()).toMatchObject({ items: [{ statement: { edited: { is: 'added' } } }] })
  })

  test('two names are judged, told with what they go against, and as before when that is taken back', async () => {
    const [one, other, third] = (await kept.store.speakers({ limit: 3 })).items.map(({ key }) => key) as [string, string, string]
    const by = { editor: 'Eda', why: 'One person' }
    const made = z.object({ judgement: z.object({ id: z.string(), counts: z.boolean() }) })
    const joined = made.parse(await (await send('/api/v1/judgements', { left: one, right: other, is: 'same', ...by })).json()).judgement
    await send('/api/v1/judgements', { left: other, right: third, is: 'different', ...by })
    const against = await problemOf(send('/api/v1/judgements', { left: one, right: third, is: 'same', ...by }), 400)
    expect(against.detail).toContain('are two people, says Eda')
    await problemOf(send('/api/v1/judgements', { left: one, right: 'nobody at all', is: 'same', ...by }), 400)
    expect((await send(`/api/v1/judgements/${joined.id}/undo`, by)).status).toBe(201)
    await problemOf(send('/api/v1/judgements/none/undo', by), 404)
    const listed = z.object({ items: z.array(z.object({ id: z.string(), counts: z.boolean() })) }).parse(await (await ask('/api/v1/judgements')).json())
    expect(listed.items.find(({ id }) => id === joined.id)?.counts).toBe(false)
  })

  test.each([
    [{ is: 'change', set: { content: ['nowhere to be found'] }, editor: 'E', why: 'x' }, 'content'],
    [{ is: 'change', set: { speakers: ['A'] }, editor: 'E', why: '' }, 'why'],
    [{ is: 'change', set: { tone: 'x' }, editor: 'E', why: 'x' }, 'set.tone'],
    [{ is: 'reject', editor: ' ', why: 'x' }, 'editor'],
    [{ is: 'reject', editor: 'E', why: 'x', answers: ['none'] }, 'answers'],
  ])('what is wrong with %j is told', async (body, name) => {
    const { errors } = await problemOf(send(`/api/v1/statements/${ferry.analysis.statements[0]!.id}/corrections`, body), 400)
    expect(errors?.map((error) => error.name)).toEqual([name])
  })
})
