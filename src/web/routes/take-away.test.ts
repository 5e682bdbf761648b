import { get, type IncomingMessage } from 'node:http'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { bridge, dam, ferry, ferryLater, hostile } from '../../../test/browser/pages.js'
import { quoteHtml } from '../../export/embed-html.js'
import { BROKEN } from '../../export/export-format.js'
import { EXPORT_FORMATS } from '../../export/export-formats.js'
import { EXPORT_FORMAT_NAMES } from '../../export/export-names.js'
import { entry, person } from '../../../test/store/entries.js'
import { desk } from '../desk.js'
import { serveDesk } from '../serve-desk.js'
import { testLedger } from '../../../test/ledger.js'
import { urls } from '../urls.js'

let kept: TestDesk
beforeAll(async () => {
  kept = await deskWith([hostile, dam, bridge, ferry, ferryLater])
})
afterAll(() => kept.close())

const ask = async (path: string, headers: Record<string, string> = {}) => {
  const response = await kept.app.request(path, { headers })
  return { response, text: await response.text() }
}

/** What comes over the wire, and whether it came to its end: `fetch` keeps back what came before a break. */
function received(url: string): Promise<{ readonly got: string; readonly ended: boolean }> {
  return new Promise((resolve) => {
    get(url, (answer) => {
      let got = ''
      answer.on('data', (piece) => { got += String(piece) }).on('error', () => undefined).on('close', () => resolve({ got, ended: answer.complete }))
    })
  })
}
const shown = dam.analysis.statements[0]!.id

describe('exports', () => {
  test('pages lead to them, and they hold what the page is about', async () => {
    const { text: page } = await ask(urls.search({ q: 'dam', speaker: 'Brandauer' }))
    const link = /href="([^"]*exports\/csv[^"]*)"/.exec(page)![1]!.replaceAll('&amp;', '&')
    const { response, text } = await ask(link)
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([200, 'text/csv; charset=utf-8; header=present', 'attachment; filename="onrecord-statements.csv"'])
    const rows = parse(text, { bom: true, columns: true }) as unknown as { permalink: string; words: string }[]
    expect(rows.length).toBeGreaterThan(0)
    for (const { permalink } of rows) expect((await ask(new URL(permalink).pathname)).response.status).toBe(200)
    const one = await ask(urls.exported('jsonl', { statement: shown.slice(0, 10) }))
    expect(JSON.parse(one.text)).toMatchObject({ statement: { id: shown } })
    expect(one.response.headers.get('content-disposition')).toContain(`onrecord-statement-${shown}.jsonl`)
  })

  const scopes = [['a statement', urls.statement(shown), 1], ['a search', urls.search({ q: 'river', sort: 'added' }), null], ['everything', urls.search(), null]] as const
  test.each(scopes.flatMap(([what, path, lines]) => EXPORT_FORMAT_NAMES.map((format) => [what, format, path, lines] as const)))('of %s as %s: the page leads there, and it is that', async (_, format, path, lines) => {
    const { text: page } = await ask(path)
    const link = [...page.matchAll(/href="([^"]*\/exports\/([a-z]+)[^"]*)"/g)].find(([, , name]) => name === format)![1]!.replaceAll('&amp;', '&')
    const response = await kept.app.request(link)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, EXPORT_FORMATS[format].mediaType])
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(200)
    const asked = new URL(link, 'http://localhost').searchParams
    const { text } = await ask(`/api/v1/exports/jsonl?${asked.toString()}`)
    const ids = text.trim().split('\n').map((line) => (JSON.parse(line) as { statement: { id: string } }).statement.id)
    const expected = lines === 1 ? [shown] : (await kept.ledger.statements({ limit: 1_000, ...(path === urls.search() ? {} : { words: 'river', sort: 'added' }) })).items.map(({ statement }) => statement.id)
    expect(ids).toEqual(expected)
  })

  test('say what is wrong before they begin', async () => {
    expect((await ask('/api/v1/exports/pdf')).response.status).toBe(400)
    expect((await ask('/api/v1/exports/csv?statements=ffffffff')).response.status).toBe(404)
    expect((await ask('/api/v1/exports/csv?statements=')).response.status).toBe(400)
    expect((await ask(`/api/v1/exports/csv?statements=${shown}&words=x`)).response.status).toBe(400)
  })

  test('that break off end without their end, and say so', async () => {
    const page = entry({ said: [{ speakers: [person('Ilse Brandauer')], content: '“Stay”' }] })
    const [statement] = page.analysis.statements
    const store = {
      statements: ({ after }: { readonly after?: string }) => (after === undefined ? Promise.resolve({ items: [{ statement: statement!, holders: [], article: page.article, seen: null }], total: 2, next: 'x' }) : Promise.reject(new Error('the disk went away'))),
      readWith: (ids: readonly string[]) => Promise.resolve(ids.map((article) => ({ article, sighting: page.sighting }))),
    }
    const ledger = testLedger(store as never, '2031-01-01T00:00:00Z')
    const served = await serveDesk(desk({ ledger, version: '0' }), { host: '127.0.0.1', port: 0 })
    try {
      const { got, ended } = await received(`${served.url}/api/v1/exports/jsonl`)
      expect(ended).toBe(false)
      expect(got.trim().split('\n').at(-1)).toContain(BROKEN)
    } finally {
      await served.close()
    }
  })
})

test('an export waits for who reads it: the desk reads no further ahead than the connection holds', async () => {
  const PAGES = 400
  const page = entry({ said: [{ speakers: [person('Ilse Brandauer')], content: `“Stay ${'here '.repeat(400)}”` }] })
  const [statement] = page.analysis.statements
  let asked = 0
  const store = {
    statements: () => Promise.resolve({ items: Array.from({ length: 100 }, () => ({ statement: statement!, holders: [], article: page.article, seen: null })), total: PAGES * 100, next: ++asked < PAGES ? String(asked) : null }),
    readWith: (ids: readonly string[]) => Promise.resolve(ids.map((article) => ({ article, sighting: page.sighting }))),
  }
  const served = await serveDesk(desk({ ledger: testLedger(store as never, '2031-01-01T00:00:00Z'), version: '0' }), { host: '127.0.0.1', port: 0 })
  try {
    const answer = await new Promise<IncomingMessage>((resolve) => { get(`${served.url}/api/v1/exports/jsonl`, resolve) })
    answer.pause()
    for (let before = -1; before !== asked;) {
      before = asked
      await new Promise((resolve) => { setTimeout(resolve, 1_000) })
    }
    expect(asked).toBeGreaterThan(0)
    // What sockets hold, some megabytes, of some 80.
    expect(asked).toBeLessThan(PAGES / 4)
    let lines = 0
    for await (const piece of answer as AsyncIterable<Buffer>) lines += piece.reduce((sum, byte) => sum + Number(byte === 10), 0)
    expect([lines, asked, answer.complete]).toEqual([PAGES * 100, PAGES, true])
  } finally {
    await served.close()
  }
}, 120_000)

describe('programs are told', () => {
  test('on a permalink what schema.org calls it, in data that can end nothing', async () => {
    const { text } = await ask(urls.statement(shown))
    const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(text) ?? []
    expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org', '@id': `http://localhost${urls.statement(shown)}`, identifier: shown })
    for (const { id } of hostile.analysis.statements) {
      const { text: page } = await ask(urls.statement(id))
      // Nothing that the page holds became an element.
      expect(page.match(/<script/g)).toHaveLength(1)
    }
  })

  test('the text that positions count in', async () => {
    const { response, text } = await ask(urls.text(dam.article.id))
    expect([response.headers.get('content-type'), text]).toEqual(['text/plain; charset=UTF-8', dam.article.text])
    expect((await ask(urls.text('none'))).response.status).toBe(404)
  })
})

describe('on other sites', () => {
  test('the card may be framed, and no other page', async () => {
    const { response, text } = await ask(urls.embed(shown))
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(response.headers.has('x-frame-options')).toBe(false)
    expect(text).toContain(`href="${urls.statement(shown)}"`)
    for (const path of ['/', urls.statement(shown), urls.embed('none')]) expect((await ask(path)).response.headers.get('x-frame-options')).toBe('DENY')
    for (const { id } of hostile.analysis.statements) expect((await ask(urls.embed(id))).text).not.toMatch(/<script(?! type="application\/ld\+json")|<img|<i>/)
  })

  test('oEmbed tells of the card', async () => {
    const { text } = await ask(urls.oembed(`http://localhost${urls.statement(shown)}`) + '&maxwidth=300')
    expect(JSON.parse(text)).toMatchObject({ version: '1.0', type: 'rich', width: 300, html: expect.stringContaining(`<iframe src="http://localhost/statements/${shown}/card"`) as string })
    for (const wrong of ['', 'https://elsewhere.example/statements/x', 'http://localhost/statements/none', 'http://localhost/statements/%']) expect((await ask(urls.oembed(wrong))).response.status).toBe(404)
    for (const wrong of ['%00', '%ED%A0%80', '%zz', 'x'.repeat(100_000)]) expect((await ask(`/oembed?url=${wrong}`)).response.status).toBe(404)
    expect((await ask(`/oembed?format=xml&url=x`)).response.status).toBe(501)
  })

  test('plain HTML has words as text, and calls a quotation only what is one', () => {
    const [statement] = dam.analysis.statements
    const of = { statement: { ...statement!, form: 'direct' as const, translatedBy: null }, holders: [], article: { ...dam.article, title: '<b>x</b>', url: 'javascript:alert(1)' } }
    expect(quoteHtml(of, 'https://desk.example')).toMatch(/^<figure><blockquote cite="https:\/\/desk\.example\/statements\/\w+".*<cite>&lt;b&gt;x&lt;\/b&gt;<\/cite>/)
    expect(quoteHtml({ ...of, statement: { ...of.statement, form: 'indirect' } }, 'https://desk.example')).not.toContain('blockquote')
  })
})

describe('captures in time', () => {
  const url = ferry.article.url!

  test('bear their time and lead to what else was received', async () => {
    const { response } = await ask(urls.capture(ferry.capture.sha256))
    expect(response.headers.get('memento-datetime')).toBe(new Date(ferry.sighting.receivedAt).toUTCString())
    expect(response.headers.get('link')).toBe(`<${url}>; rel="original", <http://localhost/timemap/link/${url}>; rel="timemap"; type="application/link-format", <http://localhost/timegate/${url}>; rel="timegate"`)
    const { text } = await ask(urls.timeMap(url))
    expect([...text.matchAll(/<([^>]*)>;rel="([^"]*memento)";datetime="([^"]*)"/g)].map(([, at, rel]) => [at, rel])).toEqual([
      [`http://localhost${urls.capture(ferry.capture.sha256)}`, 'first memento'], [`http://localhost${urls.capture(ferryLater.capture.sha256)}`, 'last memento'],
    ])
  })

  test('by the rules of RFC 7089, from each of the three to the others', async () => {
    const mapped = await ask(urls.timeMap(url))
    expect(mapped.response.headers.get('content-type')).toBe('application/link-format')
    const links = new Map([...mapped.text.matchAll(/<([^>]*)>;rel="([^"]*)"((?:;[a-z]+="[^"]*")*)/g)].map(([, to = '', rel = '', more = '']) => [rel, { to, more }]))
    const [first, last] = [ferry, ferryLater].map(({ sighting }) => new Date(sighting.receivedAt).toUTCString())
    expect([links.get('original')?.to, links.get('self')]).toEqual([url, { to: `http://localhost${urls.timeMap(url)}`, more: `;type="application/link-format";from="${first}";until="${last}"` }])
    const gate = (await ask(new URL(links.get('timegate')!.to).pathname, { 'Accept-Datetime': last! })).response
    // A TimeGate answers for a time, and bears none itself; it names the original and the TimeMap.
    expect([gate.status, gate.headers.has('memento-datetime'), gate.headers.get('vary')]).toEqual([302, false, 'accept-datetime'])
    expect(gate.headers.get('link')).toContain(`<${url}>; rel="original", <http://localhost${urls.timeMap(url)}>; rel="timemap"`)
    const memento = (await ask(gate.headers.get('location')!)).response
    expect([memento.status, memento.headers.get('memento-datetime')]).toEqual([200, last])
    for (const rel of ['original', 'timemap', 'timegate']) expect(memento.headers.get('link')).toContain(`rel="${rel}"`)
  })

  test('an address is taken to the letter, with its query, and with the one slash that some clients leave of two', async () => {
    const asked = entry({ name: 'list?a=1&b=%C3%A9', said: [] })
    await kept.store.add(asked)
    const capture = urls.capture(asked.capture.sha256)
    for (const path of [urls.timeGate(asked.article.url!), urls.timeGate(asked.article.url!).replace('https://', 'https:/')]) expect((await ask(path)).response.headers.get('location')).toBe(capture)
    expect((await ask(urls.timeMap(asked.article.url!))).text).toContain(`<${asked.article.url!}>;rel="original"`)
    expect((await ask(urls.timeGate(asked.article.url!.replace('a=1', 'a=2')))).response.status).toBe(404)
  })

  test('the nearest one is found', async () => {
    const at = async (time?: string) => (await ask(urls.timeGate(url), time === undefined ? {} : { 'Accept-Datetime': time })).response
    const [early, late] = [ferry, ferryLater].map(({ capture }) => urls.capture(capture.sha256))
    expect((await at()).headers.get('location')).toBe(late)
    expect((await at('Sat, 01 Jan 2000 00:00:00 GMT')).headers.get('location')).toBe(early)
    const found = await at('Fri, 01 Jan 2100 00:00:00 GMT')
    expect([found.status, found.headers.get('location'), found.headers.get('vary')]).toEqual([302, late, 'accept-datetime'])
    expect((await at('yesterday')).status).toBe(400)
    expect((await ask(urls.timeGate('https://nowhere.example/'))).response.status).toBe(404)
    expect((await ask('/timegate/javascript:x')).response.status).toBe(404)
  })
})
