import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { bridge, dam, ferry, ferryLater, hostile, silent } from '../../../test/browser/pages.js'
import { problemOf } from '../../../test/api/problem-of.js'
import { testLedger } from '../../../test/ledger.js'
import { withAlert, withAllKinds } from '../../../test/browser/all-kinds.js'
import { NO_LOG } from '../../record/log.js'
import type { Ledger } from '../../record/ledger.js'
import { LedgerError } from '../../store/ledger-error.js'
import { apiOf } from './api.js'
import { PROBLEMS } from './problems.js'

const NOW = '2031-03-10T00:00:00.000Z'
const apiFor = (ledger: Ledger) => apiOf({ ledger, version: '0.0.0-test', log: NO_LOG, now: () => new Date(), page: (c) => c.text('readable') })

let [kept, ledger] = [] as unknown as [TestDesk, Ledger]
let [token, job, correction, report, alert] = ['', '', '', '', '']
beforeAll(async () => {
  kept = await deskWith([silent, hostile, dam, bridge, ferry, ferryLater])
  ledger = testLedger(kept.store, NOW)
  token = (await ledger.addToken('newsroom', { role: 'chief' }))!
  await Promise.all([ledger.readLater({ url: 'https://paper.example/1' }, {}).then((id) => (job = id)), withAllKinds(ledger), ledger.follow('https://paper.example/feed.xml', 'The Paper'), ledger.judge('Ilse Brandauer', 'unsure', 'Q900001', { editor: 'Eda', why: 'x' })])
  correction = (await ledger.decide({ is: 'confirm', statement: bridge.analysis.statements[0]!.id }, { editor: 'Eda', why: '' })).correction.id
  await ledger.wordTranslation({ of: { statement: dam.analysis.statements[0]!.id }, to: 'fr', original: (await ledger.translateStatement(dam.analysis.statements[0]!.id, 'fr'))!.pieces.find(({ original }) => original !== null)!.original!, text: 'Une traduction' }, { editor: 'Eda', note: 'By hand' })
  alert = await withAlert(ledger, kept.store)
  report = (await ledger.reportError({ about: { statement: bridge.analysis.statements[0]!.id }, kind: 'wrong date', note: 'On Monday', contact: 'r@post.example' })).report.id
  // Of a sentence that the page's next state has otherwise.
  await kept.ledger.tagEvent({ statement: ferry.analysis.statements[0]!.id }, 'concede', { editor: 'Eda', note: '' })
})
afterAll(() => kept.close())
const ask = (path: string, init: RequestInit & { readonly as?: string } = {}) => {
  const { as, headers, ...rest } = init
  return kept.app.request(path, { ...rest, headers: { ...(as !== undefined && { Authorization: `Bearer ${as}` }), ...(headers as Record<string, string> | undefined) } })
}
const send = (path: string, body: unknown, more: { readonly as?: string; readonly headers?: Record<string, string> } = { as: token }) =>
  ask(path, { method: 'POST', body: JSON.stringify(body), ...more, headers: { 'Content-Type': 'application/json', ...more.headers } })

const listed = z.object({ items: z.array(z.object({ id: z.string() })), next: z.string().nullable() })
const queued = z.object({ job: z.object({ id: z.string(), kind: z.string(), what: z.string(), state: z.string() }) })

describe('the document', () => {
  const routes = () => apiFor(ledger).openAPIRegistry.definitions.flatMap((one) => (one.type === 'route' ? [one.route] : []))
  const named = ({ method, path }: { readonly method: string; readonly path: string }) => `${method.toUpperCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`
  /** What is sent or answered, by its media type. */
  const contentOf = (of: unknown) => (of as { readonly content?: Readonly<Record<string, { readonly schema: z.ZodType; readonly example?: unknown }>> }).content ?? {}
  /** They tell of the routes themselves. */
  const OF_THE_DOCUMENT = ['GET /api', 'GET /api/v1/openapi.json']

  test('has every route of the app, and no other', async () => {
    const document = z.object({ openapi: z.string(), paths: z.record(z.string(), z.record(z.string(), z.unknown())) }).parse(await (await ask('/api/v1/openapi.json')).json())
    expect(document.openapi).toBe('3.1.0')
    const written = Object.entries(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => named({ method, path })))
    const there = kept.app.routes.filter(({ method, path }) => /^\/api(?:\/|$)/.test(path) && !path.includes('*') && method !== 'ALL').map(named)
    expect(written.length).toBeGreaterThan(15)
    expect(written.toSorted()).toEqual([...new Set(there)].filter((route) => !OF_THE_DOCUMENT.includes(route)).toSorted())
  })

  test('says of every route what it does, takes and answers, and which takes a token', () => {
    for (const route of routes()) {
      expect([named(route), route.summary, route.description, route.tags?.length]).toEqual([named(route), expect.any(String), expect.any(String), 1])
      const writes = route.method !== 'get' || /^\/api\/v1\/(?:reports|queue|editor|alert)/.test(route.path)
      expect([named(route), route.security]).toEqual([named(route), writes ? [{ token: [] }] : undefined])
      expect(Object.keys(route.responses)).toEqual(expect.arrayContaining(['400', '500', '503', ...(writes ? ['401', '403'] : []), ...(route.path.includes('{') ? ['404'] : []), ...(route.request?.body ? ['413', '415'] : [])]))
    }
  })

  test('has descriptions of all that is asked and answered, and examples that are what they are examples of', async () => {
    const text = await (await ask('/api/v1/openapi.json')).text()
    const bare: string[] = []
    const visit = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return
      if ('properties' in value && typeof value.properties === 'object') {
        for (const [name, of] of Object.entries(value.properties as Record<string, object>)) if (!/"(?:description|\$ref)"/.test(JSON.stringify(of, (key, inner: unknown) => (key === 'properties' || key === 'items' ? undefined : inner)))) bare.push(`${path}.${name}`)
      }
      for (const [name, of] of Object.entries(value)) if (name !== 'example') visit(of, `${path}/${name}`)
    }
    visit(JSON.parse(text), '')
    expect(bare).toEqual([])
    let examples = 0
    for (const route of routes()) {
      for (const of of [...Object.values(route.responses), ...(route.request?.body ? [route.request.body] : [])]) {
        const json = contentOf(of)['application/json']
        if (json === undefined) continue
        examples += 1
        expect(() => json.schema.parse(json.example), named(route)).not.toThrow()
      }
    }
    expect(examples).toBeGreaterThan(15)
  })

  test('tells of every GET what it answers', async () => {
    const [shownId, sha256] = [dam.analysis.statements[0]!.id, dam.capture.sha256]
    const values: Readonly<Record<string, string>> = {
      '/api/v1/articles/{id}': dam.article.id, '/api/v1/articles/{id}/changes': ferryLater.article.id, '/api/v1/statements/{id}': shownId, '/api/v1/speakers/{key}/statements': 'Ilse Brandauer',
      '/api/v1/exports/{format}': 'annotations', '/api/v1/captures/{id}': sha256, '/api/v1/captures/{id}/bytes': sha256, '/api/v1/jobs/{id}': job, '/api/v1/corrections/{id}': correction, '/api/v1/reports/{id}': report, '/api/v1/packs': `?statements=${shownId}`, '/api/v1/sightings': `?article=${dam.article.id}`,
      '/api/v1/topics/{id}': 'Water', '/api/v1/statements/{id}/promise': shownId, '/api/v1/quote': '?words=quarrel%20about%20water', '/api/v1/statements/{id}/same-words': shownId, '/api/v1/articles/{id}/coverage': ferry.article.id, '/api/v1/articles/{id}/related': ferry.article.id, '/api/v1/alerts/{id}/deliveries': alert,
      '/api/v1/statements/{id}/translation': shownId, '/api/v1/articles/{id}/translation': dam.article.id,
    }
    const asked = routes().filter(({ method }) => method === 'get')
    for (const { path, responses } of asked) {
      const value = values[path] ?? ''
      expect([path, path.includes('{') && value === '']).toEqual([path, false])
      const answer = await ask(path.includes('{') ? `${path.replace(/\{\w+\}/, encodeURIComponent(value))}${path.endsWith('/translation') ? '?to=fr' : ''}` : `${path}${value}`, { as: token })
      expect([path, answer.status]).toEqual([path, 200])
      const type = answer.headers.get('Content-Type')?.split(';')[0] ?? ''
      const content = contentOf(responses[200])
      expect(Object.keys(content)).toContain(type)
      if (type !== 'application/json') continue
      const body: unknown = await answer.json()
      expect(() => content[type]!.schema.parse(body), path).not.toThrow()
      const { items } = z.object({ items: z.array(z.unknown()).optional() }).parse(body)
      // Of names that may be one person's there are none here; that pages have words in common is tested where they do (test/store/same-words.ts).
      if (!/(?:same-words|related|suggestions)$/.test(path)) expect([path, items?.length === 0]).toEqual([path, false])
    }
    expect(asked.length).toBeGreaterThanOrEqual(12)
  })

  test('has no route that docs/api.md leaves out, and the other way round', async () => {
    const text = await readFile(new URL('../../../docs/api.md', import.meta.url), 'utf8')
    const told = Array.from(text.matchAll(/^\| `([A-Z]+ \/api[^`]*)` \|/gm), ([, route]) => route)
    expect(told.toSorted()).toEqual(routes().map(named).toSorted())
  })

  test('is there to be read, too, and links to nothing that isn’t there', async () => {
    const html = await (await ask('/api')).text()
    expect(html).toContain('GET /api/v1/statements')
    expect(html).toContain('Words that must all stand in the statement')
    expect(html).not.toMatch(/<script|<style|style=/)
    for (const kind of Object.keys(PROBLEMS)) expect(html).toContain(`id="problem-${kind}"`)
    const ids = new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id))
    const links = Array.from(html.matchAll(/href="#([^"]+)"/g), ([, id]) => id).filter((id) => !ids.has(id))
    expect(links).toEqual([])
  })
})

describe('reading', () => {
  test('gives what the command line gives', async () => {
    const { statements: [first] } = dam.analysis
    const reading = z.object({ article: z.object({ id: z.string(), text: z.string() }), statements: z.array(z.object({ id: z.string() })), versions: z.array(z.unknown()) }).parse(await (await ask(`/api/v1/articles/${dam.article.id}`)).json())
    expect([reading.article.id, reading.article.text, reading.versions.length]).toEqual([dam.article.id, dam.article.text, 1])
    expect(reading.statements.map(({ id }) => id)).toEqual(dam.analysis.statements.map(({ id }) => id))
    expect(await (await ask(`/api/v1/statements/${first!.id}`)).json()).toMatchObject({ statement: { id: first!.id }, capture: { sha256: dam.capture.sha256 } })
    expect(await (await ask(`/api/v1/articles/${ferryLater.article.id}/changes?from=${ferry.article.id}`)).json()).toMatchObject({ before: { id: ferry.article.id }, after: { id: ferryLater.article.id } })
    expect(await (await ask(`/api/v1/captures/${dam.capture.sha256}`)).json()).toMatchObject({ size: dam.capture.bytes.length, article: dam.article.id, sightings: [{ id: dam.sighting.id }] })
    expect(new Uint8Array(await (await ask(`/api/v1/captures/${dam.capture.sha256}/bytes`)).arrayBuffer())).toEqual(new Uint8Array(dam.capture.bytes))
  })

  test('searches by words and speaker', async () => {
    const found = z.object({ items: z.array(z.object({ article: z.object({ id: z.string() }) })) })
    const { items } = found.parse(await (await ask('/api/v1/statements?words=gorge&speaker=brandauer')).json())
    expect(items.map(({ article }) => article.id)).toEqual([dam.article.id, dam.article.id].slice(0, items.length))
    expect(items.length).toBeGreaterThan(0)
    expect(found.parse(await (await ask('/api/v1/statements?words=zeppelin')).json()).items).toEqual([])
  })

  test('searches by what was done and in whose words', async () => {
    const found = z.object({ items: z.array(z.object({ statement: z.object({ negated: z.boolean(), within: z.string().nullable(), act: z.string(), kind: z.string(), holders: z.array(z.object({ does: z.string() })) }) })) })
    const asked = async (query: string) => found.parse(await (await ask(`/api/v1/statements?limit=100&${query}`)).json()).items.map(({ statement }) => statement)
    const all = [silent, hostile, dam, bridge, ferryLater].flatMap(({ analysis }) => analysis.statements)
    expect((await asked('negated=true')).length).toBe(all.filter(({ negated }) => negated).length)
    expect((await asked('negated=true')).length).toBeGreaterThan(0)
    for (const { within, holders } of await asked('within=true')) expect([within === null, holders.length > 0]).toEqual([false, true])
    expect((await asked('within=true')).length).toBeGreaterThan(0)
    for (const { within } of await asked('within=false')) expect(within).toBeNull()
    for (const { act, negated } of await asked('act=deny')) expect([act, negated]).toEqual(['deny', false])
    expect(await asked('topics=true')).toEqual([])
    await problemOf(ask('/api/v1/statements?act=mumble'), 400)
    await problemOf(ask('/api/v1/statements?negated=perhaps'), 400)
    expect((await ask(`/api/v1/speakers/${encodeURIComponent(all[0]!.speakers[0]!.actor ?? all[0]!.speakers[0]!.name!)}/statements?of=topics`)).status).toBe(404)
  })

  test('goes through a list to its end, each entry once', async () => {
    const all = listed.parse(await (await ask('/api/v1/articles?limit=1000')).json())
    expect([all.items.length, all.next]).toEqual([6, null])
    const ids: string[] = []
    for (let after: string | null = ''; after !== null;) {
      const some = listed.parse(await (await ask(`/api/v1/articles?limit=2${after === '' ? '' : `&after=${after}`}`)).json())
      ids.push(...some.items.map(({ id }) => id))
      after = some.next
    }
    expect(ids).toEqual(all.items.map(({ id }) => id))
  })

  test('takes the beginnings of identifiers, and says where several begin so', async () => {
    expect(await (await ask(`/api/v1/articles/${dam.article.id.slice(0, 12)}`)).json()).toMatchObject({ article: { id: dam.article.id } })
    const several = { ...ledger, identifiers: () => Promise.resolve(['aaaa1', 'aaaa2']) }
    for (const path of ['/api/v1/articles/aaaa', '/api/v1/statements/aaaa', '/api/v1/captures/aaaa', '/api/v1/captures/aaaa/bytes', '/api/v1/articles/aaaa/changes', '/api/v1/sightings?article=aaaa']) {
      expect((await problemOf(apiFor(several).request(path), 409)).detail).toMatch(/begin so, aaaa1 and aaaa2 among them; give more/)
    }
  })

  test('asks sightings page by page', async () => {
    const many = { ...ledger, sightingsOf: () => Promise.resolve(['a', 'b', 'c'].map((id) => ({ ...dam.sighting, id }))) }
    const page = async (query: string) => listed.parse(await (await apiFor(many).request(`/api/v1/sightings?article=${dam.article.id}&limit=2${query}`)).json())
    const first = await page('')
    expect([first.items.map(({ id }) => id), first.next]).toEqual([['a', 'b'], 'b'])
    expect(await page('&after=b')).toMatchObject({ items: [{ id: 'c' }], next: null })
    await problemOf(apiFor(many).request(`/api/v1/sightings?article=${dam.article.id}&after=z`), 400)
  })
})

describe('what is wrong is told', () => {
  test.each([
    ['/api/v1/articles?limit=0', 'limit'], ['/api/v1/articles?limit=1001', 'limit'], ['/api/v1/articles?limit=x', 'limit'], ['/api/v1/articles?after=x', 'after'], ['/api/v1/articles?page=2', 'page'], ['/api/v1/jobs?after=x', 'after'],
    ['/api/v1/statements?words=a&words=b', 'words'], ['/api/v1/jobs?state=lost', 'state'], ['/api/v1/sightings', 'article'], ['/api/v1/speakers/Q900001/statements?limit=-1', 'limit'],
  ])('%s: %s', async (path, name) => {
    const { errors } = await problemOf(ask(path), 400)
    expect(errors?.map((one) => [one.in, one.name])).toEqual([['query', name]])
  })

  test.each([
    '/api/v1', '/api/v1/', '/api/v2/articles', '/api/v1/articles/none', '/api/v1/articles/none/changes', '/api/v1/statements/none', '/api/v1/speakers/none/statements', '/api/v1/captures/none',
    '/api/v1/captures/none/bytes', '/api/v1/jobs/none', '/api/v1/sightings?article=none', `/api/v1/articles/${ferry.article.id}/changes`,
  ])('%s is not found', async (path) => {
    await problemOf(ask(path), 404)
  })

  test('other methods are refused, and those that are taken are named', async () => {
    for (const [method, path, allow] of [['POST', '/api/v1/articles', 'GET, HEAD'], ['OPTIONS', '/api/v1/pages', 'POST'], ['GET', '/api/v1/pages', 'POST'], ['PUT', '/api/v1/sources', 'GET, POST, DELETE, HEAD'], ['DELETE', '/api', 'GET, HEAD']] as const) {
      const answer = await ask(path, { method, as: token })
      expect([path, answer.headers.get('Allow')]).toEqual([path, allow])
      await problemOf(answer, 405)
    }
    expect((await ask('/api/v1/articles', { method: 'HEAD' })).status).toBe(200)
  })

  test('a ledger that can’t be read, and a mistake of ours', async () => {
    const failing = (error: Error) => apiFor({ ...ledger, statements: () => Promise.reject(error) }).request('/api/v1/statements')
    expect((await problemOf(failing(new LedgerError('The ledger ./l is closed.')), 503)).detail).toBe('The ledger ./l is closed.')
    expect((await problemOf(failing(new TypeError('secret at x.ts:3')), 500)).detail).not.toContain('secret')
  })

  test('whatever an address holds, it is answered with JSON', async () => {
    const paths = [...new Set(kept.app.routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/api/v1/') && path.includes(':')).map(({ path }) => path))]
    expect(paths.length).toBeGreaterThan(5)
    for (const path of paths) for (const value of ['%00', 'a%00b', '%ED%A0%80', '%zz', '%', '%c0%80', '%2500', '%0a', '%2e%2e%2f', "';--", 'x'.repeat(10_000)]) {
      const answer = await ask(path.replaceAll(/:\w+/g, () => value), { as: token })
      expect([path, value.slice(0, 9), [400, 404].includes(answer.status)]).toEqual([path, value.slice(0, 9), true])
      await problemOf(answer, answer.status)
    }
    for (const field of ['words', 'speaker', 'after']) await problemOf(ask(`/api/v1/statements?${field}=%00`), 400)
  })
})

describe('writing', () => {
  const WRITES = () => kept.app.routes.filter(({ method, path }) => path.startsWith('/api/') && !['GET', 'ALL'].includes(method)).map(({ method, path }) => [method, path.replaceAll(/:\w+/g, 'aaaa')] as const)
  const count = async () => (await ledger.jobs({ limit: 1000 })).items.length

  test('takes a token of this ledger, each route', async () => {
    expect(new Set(WRITES().map((route) => route.join(' '))).size).toBeGreaterThanOrEqual(6)
    const before = await count()
    for (const [method, path] of WRITES()) {
      for (const [as, challenge] of [[undefined, 'Bearer realm="onrecord"'], ['onrecord_no', 'Bearer realm="onrecord", error="invalid_token"'], [`${token}x`, 'Bearer realm="onrecord", error="invalid_token"']] as const) {
        const answer = await ask(path, { method, ...(as !== undefined && { as }) })
        expect(answer.headers.get('WWW-Authenticate')).toBe(challenge)
        await problemOf(answer, 401)
      }
    }
    const other = (await ledger.addToken('other'))!
    expect((await send('/api/v1/sources', { url: 'https://paper.example/other.xml' }, { as: other })).status).toBe(201)
    await ledger.removeToken('other')
    await problemOf(send('/api/v1/sources', { url: 'https://paper.example/more.xml' }, { as: other }), 401)
    expect(await count()).toBe(before)
  })

  test.each([{ Origin: 'https://elsewhere.example' }, { Origin: 'null' }, { 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }])('is refused to a page of another site, token or not: %j', async (headers) => {
    const before = (await ledger.sources()).length
    await problemOf(send('/api/v1/sources', { url: 'https://paper.example/elsewhere.xml' }, { as: token, headers }), 403)
    expect((await ledger.sources()).length).toBe(before)
    const preflight = await ask('/api/v1/sources', { method: 'OPTIONS', headers: { ...headers, 'Access-Control-Request-Method': 'POST' } })
    for (const answer of [preflight, await ask('/api/v1/articles', { headers })]) expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('is done for the desk’s own origin', async () => {
    expect((await send('/api/v1/sources', { url: 'https://paper.example/own.xml' }, { as: token, headers: { Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' } })).status).toBe(201)
  })

  test('puts a page at an address into the queue', async () => {
    const answer = await send('/api/v1/pages', { url: 'https://paper.example/2', published: '2031-03-01' })
    expect(answer.status).toBe(202)
    const { job: told } = queued.parse(await answer.json())
    expect(told).toMatchObject({ kind: 'read', what: 'https://paper.example/2', state: 'waiting' })
    expect(answer.headers.get('Location')).toBe(`/api/v1/jobs/${told.id}`)
    expect(queued.parse(await (await ask(answer.headers.get('Location')!)).json()).job).toEqual(told)
    expect((await ledger.job(told.id))?.task).toEqual({ kind: 'read', from: { url: 'https://paper.example/2' }, given: { published: '2031-03-01' } })
  })

  test('keeps a page that is given itself, with what was given with it', async () => {
    const text = '<p>“Größe bleibt”, said Ada Brandt.</p>'
    const answer = await send('/api/v1/pages', { text, mediaType: 'text/html', name: 'notes', url: 'https://paper.example/3', published: '2031', captured: '2031-03-02' })
    const task = (await ledger.job(queued.parse(await answer.json()).job.id))!.task
    expect(task).toMatchObject({ from: { name: 'notes', door: 'api' }, given: { url: 'https://paper.example/3', published: '2031', captured: '2031-03-02T00:00:00.000Z', mediaType: 'text/html' } })
    const upload = task.kind === 'read' && 'upload' in task.from ? task.from.upload : ''
    expect(Buffer.from((await kept.store.upload(upload))!).toString()).toBe(text)
  })

  test.each([
    [{}, ['']], [{ url: 'paper.example' }, ['url']], [{ url: 'file:///etc/passwd' }, ['url']], [{ url: 'https://paper.example/', mediaType: 'text/html' }, ['mediaType']], [{ name: 'x' }, ['', 'name']],
    [{ text: '' }, ['text']], [{ text: 'a', published: 'Friday' }, ['published']], [{ text: 'a', captured: '2031-02-30' }, ['captured']], [{ text: 'a', mediaType: 'text/css' }, ['mediaType']],
    [{ text: 'a', name: 'a\nb' }, ['name']], [{ text: 'a\ud800' }, ['text']], [{ text: 'a', title: 'b' }, ['title']], [[], ['']], ['text', ['']],
  ])('refuses the page %j', async (body, names) => {
    const { errors } = await problemOf(send('/api/v1/pages', body), 400)
    expect(errors?.map((one) => [one.in, one.name])).toEqual(names.map((name) => ['body', name]))
  })

  test('refuses what is no JSON, another media type, and too much', async () => {
    const sent = (body: string, type: string) => ask('/api/v1/pages', { method: 'POST', as: token, body, headers: { 'Content-Type': type } })
    await problemOf(sent('{"url":', 'application/json'), 400)
    await problemOf(sent('url=x', 'application/x-www-form-urlencoded'), 415)
    await problemOf(sent('{"url":"https://paper.example/"}', 'text/plain'), 415)
    expect((await problemOf(sent(`{"text":"${'x'.repeat(64 * 1024 * 1024)}"}`, 'application/json'), 413)).detail).toContain('64 MiB')
  })

  test('follows a source and ends it', async () => {
    const url = 'https://Paper.example/news.xml'
    const added = await send('/api/v1/sources', { url, title: 'News' })
    expect([added.status, await added.json()]).toMatchObject([201, { source: { url: 'https://paper.example/news.xml', title: 'News', condition: 'unasked' } }])
    expect((await send('/api/v1/sources', { url })).status).toBe(200)
    const end = () => ask(`/api/v1/sources?url=${encodeURIComponent(url)}`, { method: 'DELETE', as: token })
    expect((await end()).status).toBe(204)
    await problemOf(end(), 404)
    await problemOf(ask('/api/v1/sources', { method: 'DELETE', as: token }), 400)
  })

  test('ends a job and has it tried again', async () => {
    const { job: { id } } = queued.parse(await (await send('/api/v1/pages', { url: 'https://paper.example/4' })).json())
    const post = (what: string, of = id) => ask(`/api/v1/jobs/${of}/${what}`, { method: 'POST', as: token })
    expect((await problemOf(post('retry'), 409)).detail).toContain('waiting')
    expect(queued.parse(await (await post('end')).json()).job.state).toBe('ended')
    await problemOf(post('end'), 409)
    expect(queued.parse(await (await post('retry')).json()).job.state).toBe('waiting')
    await problemOf(post('end', '0e3ee8f9-3cc4-483b-a37a-e503c5fc58df'), 404)
  })

  test('has an article read again', async () => {
    const answer = await ask(`/api/v1/articles/${dam.article.id.slice(0, 12)}/reread`, { method: 'POST', as: token })
    expect([answer.status, queued.parse(await answer.json()).job]).toMatchObject([202, { kind: 'reread', what: expect.stringContaining(dam.article.id) as string }])
    await problemOf(ask('/api/v1/articles/none/reread', { method: 'POST', as: token }), 404)
  })
})
