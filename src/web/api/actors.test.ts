import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { testLedger } from '../../../test/ledger.js'
import { Problem } from '../../export/problem.js'

const NOW = '2031-03-10T00:00:00.000Z'
let kept: TestDesk
let token: string
beforeAll(async () => {
  kept = await deskWith([])
  token = (await testLedger(kept.store, NOW).addToken('newsroom'))!
})
afterAll(() => kept.close())

const ask = (path: string, method = 'GET', as?: string) => kept.app.request(path, { method, headers: as === undefined ? {} : { Authorization: `Bearer ${as}` } })
const send = (body: unknown, as: string | null = token) =>
  kept.app.request('/api/v1/actors', { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...(as !== null && { Authorization: `Bearer ${as}` }) } })

test('adds lists of office holders, says what is wrong in one, and has them count no more', async () => {
  const answer = await send({ text: 'name,office,country,party\nAda Brandt,foreign_minister,IS,Blue\n', name: 'ministers.csv', source: 'State Chancellery' })
  expect(answer.status).toBe(201)
  const { list, unread } = z.object({ list: z.object({ number: z.int(), people: z.int() }), unread: z.array(z.string()) }).parse(await answer.json())
  expect([list.people, unread]).toEqual([1, ['party']])
  const wrong = await send({ text: 'name,office,start\nAda Brandt,mayor,soon\n', name: 'wrong.csv' })
  expect(wrong.status).toBe(400)
  expect(Problem.parse(await wrong.json()).errors).toEqual([{ in: 'body', name: 'text', detail: expect.stringMatching(/^line 2: start is "soon"/) as string }])
  expect((await send({ text: 'name,office\nAda,mayor\n', name: 'x' }, null)).status).toBe(401)
  expect((await ask(`/api/v1/actors/${list.number}`, 'DELETE', token)).status).toBe(204)
  expect((await ask(`/api/v1/actors/${list.number}`, 'DELETE', token)).status).toBe(404)
  expect(await (await ask('/api/v1/actors')).json()).toMatchObject({ schema: 1, lists: [{ number: list.number, name: 'ministers.csv', source: 'State Chancellery', removedAt: NOW }] })
})
