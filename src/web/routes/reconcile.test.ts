import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { entry, person } from '../../../test/store/entries.js'

let kept: TestDesk
beforeAll(async () => {
  kept = await deskWith([entry({ said: ['Ada Brändt', 'Ada Brändt', 'Pavo Lind', 'Pavo van Lind', 'Brändt Ada', 'O/Dile <i>x</i>'].map((name, i) => ({ speakers: [person(name)], content: `“Number ${i}”` })) })])
})
afterAll(() => kept.close())

/** The rules of the specification’s own schemas (0.2: manifest, reconciliation-result-batch, suggest-entities-response), which its test bench checks by; nothing beside what they name. */
const TEMPLATE = z.string().regex(/\{\{id\}\}/)
const TYPE = z.strictObject({ id: z.string(), name: z.string().optional() })
const SERVICE = z.strictObject({ service_url: z.url(), service_path: z.string() })
const MANIFEST = z.strictObject({
  versions: z.array(z.string()).refine((versions) => versions.includes('0.2')), name: z.string(), identifierSpace: z.url(), schemaSpace: z.url(), documentation: z.url().optional(), serviceVersion: z.string().optional(),
  view: z.strictObject({ url: TEMPLATE }), preview: z.strictObject({ url: TEMPLATE, width: z.int(), height: z.int() }), defaultTypes: z.array(TYPE), suggest: z.strictObject({ entity: SERVICE }), batchSize: z.int(),
})
const RESULTS = z.record(z.string(), z.strictObject({
  result: z.array(z.strictObject({ id: z.string(), name: z.string(), score: z.number(), match: z.boolean().optional(), description: z.string().optional(), type: z.array(TYPE).optional() })),
}))
const SUGGESTED = z.strictObject({ result: z.array(z.strictObject({ id: z.string(), name: z.string(), description: z.string().optional(), notable: z.array(TYPE).optional() })) })

interface Result { readonly id: string; readonly name: string; readonly score: number; readonly match: boolean; readonly type: readonly { readonly id: string }[] }

async function ask(queries: unknown, how: 'GET' | 'POST' = 'POST'): Promise<Record<string, { readonly result: readonly Result[] }>> {
  const text = typeof queries === 'string' ? queries : JSON.stringify(queries)
  const answer = how === 'GET' ? await kept.app.request(`/reconcile?${new URLSearchParams({ queries: text }).toString()}`)
    : await kept.app.request('/reconcile', { method: 'POST', body: new URLSearchParams({ queries: text }), headers: { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' } })
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  return answer.json() as ReturnType<typeof ask>
}

describe('reconciliation', () => {
  test('has a manifest as the specification asks for, and CORS here alone', async () => {
    const answer = await kept.app.request('/reconcile', { headers: { Origin: 'https://elsewhere.example' } })
    expect(await answer.json()).toMatchObject({ versions: ['0.2'], name: expect.any(String) as string, identifierSpace: 'http://localhost/speakers/', schemaSpace: 'http://localhost/', view: { url: 'http://localhost/speakers/{{id}}' } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    for (const path of ['/', '/speakers', '/api/v1/speakers']) expect((await kept.app.request(path, { headers: { Origin: 'https://elsewhere.example' } })).headers.has('access-control-allow-origin')).toBe(false)
  })

  test('answers by the specification’s own rules, and each address that its manifest names is there', async () => {
    const { view, preview, suggest: { entity } } = MANIFEST.parse(await (await kept.app.request('/reconcile')).json())
    const answers = RESULTS.parse(await ask({ q0: { query: 'Ada Brändt', type: ['speaker'], type_strict: 'any', limit: 2 }, q1: { properties: [{ pid: 'born', v: 1990 }] }, q2: { query: 'Pavo Lind', properties: [{ pid: 'born', v: [{ id: 'x' }, true] }], limit: 1.5 } }))
    // Of a question about properties alone nothing is known; it doesn’t spoil the others.
    expect(Object.entries(answers).map(([name, { result }]) => [name, result.length])).toEqual([['q0', 2], ['q1', 0], ['q2', 1]])
    const { id } = answers['q0']!.result[0]!
    for (const { url } of [view, preview]) expect((await kept.app.request(url.replace('{{id}}', encodeURIComponent(id)))).status).toBe(200)
    const suggested = async (query: string) => SUGGESTED.parse(await (await kept.app.request(`${entity.service_url}${entity.service_path}?${query}`)).json()).result.map((one) => one.id)
    const all = await suggested('prefix=a')
    expect(all.length).toBeGreaterThan(2)
    expect([await suggested('prefix=a&cursor=2'), await suggested('prefix=a&cursor=9999'), await suggested('prefix=a&cursor=x')]).toEqual([all.slice(2), [], all])
  })

  test('matches only where one speaker bears the very name, whatever its case and accents', async () => {
    for (const how of ['GET', 'POST'] as const) {
      const { q0, q1, q2, q3 } = await ask({ q0: { query: 'ada BRANDT' }, q1: { query: 'Pavo Lind', limit: 1, type: 'speaker' }, q2: { query: 'Nobody Known' }, q3: { query: 'Pavo Lind', type: ['Q5'] } }, how)
      expect(q0!.result.map(({ name, score, match }) => [name, score, match])).toEqual([['Ada Brändt', 100, true], ['Brändt Ada', 95, false]])
      expect(q1!.result).toMatchObject([{ id: 'Pavo Lind', match: true, type: [{ id: 'speaker' }] }])
      expect([q2!.result, q3!.result]).toEqual([[], []])
    }
  })

  test('offers who bears a part of the name, and takes nobody of them for the same', async () => {
    const { q } = await ask({ q: { query: 'Pavo Maria Lind' } })
    expect(q!.result.map(({ name, match }) => [name, match])).toEqual([['Pavo Lind', false], ['Pavo van Lind', false]])
  })

  test('takes no nonsense', async () => {
    for (const wrong of ['', '{', '[]', '{"q":{}}', JSON.stringify(Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`q${i}`, { query: 'x' }])))]) {
      expect((await kept.app.request('/reconcile', { method: 'POST', body: new URLSearchParams({ queries: wrong }) })).status).toBe(400)
    }
    expect((await kept.app.request('/reconcile', { method: 'POST', body: new URLSearchParams({ queries: 'x'.repeat(300_000) }) })).status).toBe(413)
    expect((await ask({ q: { query: '\ud800?!' } }))['q']!.result).toEqual([])
  })

  test('suggests names, and shows who is meant, with its name as text', async () => {
    expect(await (await kept.app.request('/reconcile/suggest?prefix=pav')).json()).toMatchObject({ result: [{ id: 'Pavo Lind' }, { id: 'Pavo van Lind' }] })
    const preview = await kept.app.request(`/reconcile/preview?id=${encodeURIComponent('O/Dile <i>x</i>')}`)
    expect([preview.status, preview.headers.has('x-frame-options'), await preview.text()]).toEqual([200, false, expect.stringContaining('O/Dile &lt;i&gt;x&lt;/i&gt;')])
    expect((await kept.app.request('/reconcile/preview?id=none')).status).toBe(404)
  })
})
