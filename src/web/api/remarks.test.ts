import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { bridge, dam, ferry } from '../../../test/browser/pages.js'
import { Problem } from '../../export/problem.js'

let kept: TestDesk
let token: string
const { id } = dam.analysis.statements[0]!
beforeAll(async () => {
  kept = await deskWith([dam, bridge, ferry])
  token = (await kept.ledger.addToken('newsroom'))!
})
afterAll(() => kept.close())

const ask = async (path: string) => (await kept.app.request(path)).json() as unknown
const send = (path: string, body: unknown, as: string | null = token) =>
  kept.app.request(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...(as !== null && { Authorization: `Bearer ${as}` }) } })
const made = z.object({ topic: z.object({ topic: z.string(), id: z.string() }).optional(), event: z.object({ id: z.string() }).optional(), promise: z.object({ id: z.string() }).optional() })

async function problemOf(response: Response | Promise<Response>, status: number): Promise<Problem> {
  const answer = await response
  expect(answer.status).toBe(status)
  return Problem.parse(await answer.json())
}

describe('topics, events and promises', () => {
  test('a topic is pinned, shown, ended and taken back', async () => {
    const pinned = await send('/api/v1/topics', { name: 'Water', search: { words: 'gorge', publishedFrom: '2000' }, editor: 'Eda' })
    expect(pinned.status).toBe(201)
    const { topic } = made.parse(await pinned.json())
    expect(await ask(`/api/v1/topics/${topic!.topic.slice(0, 8)}?since=2031-03-01`)).toMatchObject({ topic: { name: 'Water' }, log: [{ counts: true }], since: { at: '2031-03-01T00:00:00.000Z' } })
    const ended = made.parse(await (await send('/api/v1/topics/water', { ended: true, note: 'Settled', editor: 'Eda' })).json())
    expect(await ask('/api/v1/topics')).toMatchObject({ items: [] })
    expect(await ask('/api/v1/topics?ended=true')).toMatchObject({ items: [{ ended: true, note: 'Settled' }] })
    const undone = await send(`/api/v1/remarks/${ended.topic!.id}/undo`, { note: 'Not settled', editor: 'Eda' })
    expect([undone.status, await undone.json()]).toMatchObject([201, { undoes: ended.topic!.id }])
    expect(await ask('/api/v1/topics')).toMatchObject({ items: [{ name: 'Water', ended: false }] })
  })

  test('a statement is tagged, which the timeline and the export tell, and promises something by a day', async () => {
    const { event } = made.parse(await (await send('/api/v1/events', { statement: id.slice(0, 10), category: 'request', editor: 'Eda' })).json())
    expect(await ask(`/api/v1/timeline?article=${dam.article.id}`)).toMatchObject({ entries: expect.arrayContaining([expect.objectContaining({ event: { id: event!.id, category: 'request', editor: 'Eda', carried: false } })]) as unknown })
    expect(await ask('/api/v1/events/json-ld')).toMatchObject({ '@graph': [{ '@type': 'Event', subjectOf: { url: `http://localhost/statements/${id}` } }] })
    expect((await send(`/api/v1/statements/${id}/promise`, { due: '2031-02', editor: 'Eda' })).status).toBe(201)
    expect(await ask('/api/v1/promises?overdue=true')).toMatchObject({ items: [{ statement: id, overdue: true }] })
    expect((await send(`/api/v1/statements/${id}/promise`, { state: 'broken', note: 'Nothing came', editor: 'Eda' })).status).toBe(201)
    expect(await ask(`/api/v1/statements/${id}/promise`)).toMatchObject({ promise: { state: 'broken', due: '2031-02' }, carried: false, log: [{ state: 'broken' }, { state: 'open' }] })
  })

  test('nothing is kept without a token', async () => {
    for (const path of ['/api/v1/topics', '/api/v1/topics/x', '/api/v1/events', `/api/v1/statements/${id}/promise`, '/api/v1/remarks/x/undo']) await problemOf(send(path, {}, null), 401)
  })

  test.each([
    ['/api/v1/topics', { name: 'x', search: {}, editor: 'E' }, 400, 'search'], ['/api/v1/topics', { name: 'x', search: { act: 'sing' }, editor: 'E' }, 400, 'search.act'], ['/api/v1/topics', { name: 'x', search: { nothing: '1' }, editor: 'E' }, 400, 'search.nothing'],
    ['/api/v1/topics', { name: 'x'.repeat(121), search: { words: 'a' }, editor: 'E' }, 400, 'name'], ['/api/v1/topics', { name: 'a\u0007', search: { words: 'a' }, editor: 'E' }, 400, 'name'], ['/api/v1/topics', { name: 'x', search: { words: 'a' }, editor: ' ' }, 400, 'editor'],
    ['/api/v1/topics', { name: 'x', search: { words: 'a' }, note: 'a\u0000b', editor: 'E' }, 400, 'note'],
    ['/api/v1/events', { category: 'aid', editor: 'E' }, 400, 'statement'], ['/api/v1/events', { article: dam.article.id, category: 'aid', editor: 'E' }, 400, 'date'], ['/api/v1/events', { article: dam.article.id, date: 'never', category: 'aid', editor: 'E' }, 400, 'date'],
    ['/api/v1/events', { statement: id, category: 'war', editor: 'E' }, 400, 'category'], [`/api/v1/statements/${id}/promise`, { due: '2031-02-30', editor: 'E' }, 400, 'due'], [`/api/v1/statements/${id}/promise`, { state: 'half', editor: 'E' }, 400, 'state'],
  ])('%s refuses %j and names what is wrong', async (path, body, status, name) => {
    expect((await problemOf(send(path, body), status)).errors?.map((one) => one.name)).toEqual([name])
  })

  test.each(['/api/v1/topics/none', '/api/v1/timeline?article=ffffffffffffffffffff', '/api/v1/statements/ffffffffffffffffffff/promise'])('%s is not there', async (path) => {
    await problemOf(kept.app.request(path), 404)
  })

  test.each(['/api/v1/topics/Water?since=yesterday', `/api/v1/timeline?article=${dam.article.id}&words=gorge`, '/api/v1/timeline?dates=all', '/api/v1/promises?overdue=true&state=kept', '/api/v1/promises?dueBefore=soon', '/api/v1/events?category=war', '/api/v1/topics?after=none', '/api/v1/events?after=none'])('%s is asked wrongly', async (path) => {
    await problemOf(kept.app.request(path), 400)
  })
})
