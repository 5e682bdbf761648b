import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskWith } from '../../test/browser/desk-in-folder.js'
import { entry as pageEntry } from '../../test/browser/made.js'
import { entry, person } from '../../test/store/entries.js'
import type { TestDesk } from '../../test/browser/desk-in-folder.js'
import { bridge, dam, ferry, ferryCopy, ferryLater, hostile, silent } from '../../test/browser/pages.js'
import { sighting } from '../model/sighting.js'
import { UNASKED } from '../model/source.js'
import { urls } from './urls.js'

let kept: TestDesk
beforeAll(async () => {
  kept = await deskWith([silent, hostile, dam, bridge])
})
afterAll(() => kept.close())

const get = async (path: string) => {
  const response = await kept.app.request(path)
  return { response, html: await response.text() }
}

describe('the front page', () => {
  test('has the newest statements, counts and a search', async () => {
    const { response, html } = await get('/')
    expect(response.status).toBe(200)
    expect(html).toContain('The old bridge will close in June')
    expect(html).toContain('16 statements')
    expect(html).toContain('role="search"')
    expect(html.indexOf('Council votes')).toBeLessThan(html.indexOf('river dam'))
  })

  test('of an empty ledger says how to add pages', async () => {
    const empty = await deskWith([])
    const html = await (await empty.app.request('/')).text()
    await empty.close()
    expect(html).toContain('npx onrecord add')
  })
})

describe('search', () => {
  test('marks the words and keeps the form', async () => {
    const { html } = await get(urls.search({ q: 'GORGE', speaker: 'brandauer' }))
    expect(html).toContain('<mark class="hit">gorge</mark>')
    expect(html).toContain('value="GORGE"')
    expect(html).toContain('value="brandauer"')
  })

  test('says so when nothing matches, with the words as text', async () => {
    const { html } = await get(urls.search({ q: '<i>zzz' }))
    expect(html).toContain('&lt;i&gt;zzz')
    expect(html).toContain('No statement')
  })

  test('goes from page to page, each statement once, and back to the first', async () => {
    const many = await deskWith(Array.from({ length: 30 }, (_, i) => entry({
      name: `tide-${i}`, publishedAt: `2030-01-${String(i + 1).padStart(2, '0')}`, said: [{ speakers: [person('Ilse Brandauer')], content: `“The tide turns ${i}”` }],
    })))
    const read = async (path: string) => (await many.app.request(path)).text()
    const links = (html: string) => Array.from(html.matchAll(/rel="next" href="([^"]*)"/g), ([, href]) => href!.replaceAll('&amp;', '&'))
    const said = (html: string) => [...new Set(html.slice(html.indexOf('<body')).match(/turns<?[^<]* \d+”/g))]
    for (const [path, rest] of [[urls.search({ q: 'tide' }), 15], [urls.search(), 15]] as const) {
      const first = await read(path)
      expect(first).toContain('30 statements, the first 15 shown')
      expect(first).not.toContain('To the first page')
      const second = await read(links(first)[0]!)
      expect(second).toContain(`30 statements, a further ${rest} shown`)
      expect(second).toContain('To the first page')
      expect(links(second)).toEqual([])
      expect(new Set([...said(first), ...said(second)]).size).toBe(30)
      expect([said(first).length, said(second).length]).toEqual([15, rest])
    }
    await many.close()
  })

  test.each(['/search?after=x', '/search?after=sAAAA1.2.3', '/articles?after=9', '/speakers?after=%F0%9F%98%80', '/speakers/Q900001?after=p'])('says of a place that is none that it is none: %s', async (path) => {
    const { response, html } = await get(path)
    expect(response.status).toBe(400)
    expect(html).toContain('is no place in this list')
  })

  test('says which filter there is none of, or what contradicts what, and keeps what was typed', async () => {
    const { response, html } = await get('/search?page=2&q=gorge&publishedFrom=2031&publishedTo=2030')
    expect(response.status).toBe(400)
    expect(html).toContain('<bdi>page</bdi>: There is no such filter.')
    expect(html).toContain('value="gorge"')
    expect((await get('/search?publishedFrom=2031&publishedTo=2030')).html).toMatch(/id="publishedFrom-fault">It is after/)
  })

  test('tells what would find something', async () => {
    const { html } = await get(urls.search({ q: 'gorge', speaker: 'brandauer', act: 'joke' }))
    expect(html).toContain('<a href="/search?q=gorge&amp;speaker=brandauer">Without “act”</a>: 1 statement')
  })

  test('counts what it can be narrowed down by, and leads there', async () => {
    const { html } = await get(urls.search())
    expect(html).toMatch(/<a href="\/search\?speaker=%22[^"]+%22"><bdi>[^<]+<\/bdi><\/a> <span class="amount">\d+<\/span>/)
  })

  test('is a table and two feeds, the newest added first', async () => {
    const csv = await kept.app.request('/search.csv?q=gorge')
    expect([csv.headers.get('Content-Type'), csv.headers.get('Content-Disposition')]).toEqual(['text/csv; charset=utf-8; header=present', 'attachment; filename="onrecord-search.csv"'])
    expect((await csv.text()).split('\r\n').slice(0, 2).map((line) => line.split(',')[1])).toEqual(['permalink', expect.stringMatching(/^http:\/\/localhost\/statements\/\w+$/)])
    const atom = await (await kept.app.request('/search/feed.atom?q=gorge')).text()
    expect(atom).toMatch(/<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">\s+<title>gorge: search<\/title>/)
    expect(atom.match(/<entry>/g)).toHaveLength(2)
    expect(await (await kept.app.request('/search/feed.json?q=gorge')).json()).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: expect.stringMatching(/^urn:onrecord:statement:/) as string }, { id: expect.stringMatching(/^urn:onrecord:statement:/) as string }] })
  })
})

describe('an article', () => {
  test('links every statement from its words to its card and back', async () => {
    const { html } = await get(urls.article(dam.article.id))
    for (const { id } of dam.analysis.statements) {
      expect(html.split(`id="w-${id}"`)).toHaveLength(2)
      expect(html.split(`id="s-${id}"`)).toHaveLength(2)
      expect(html).toContain(`href="#s-${id}"`)
      expect(html).toContain(`href="#w-${id}"`)
      expect(html).toContain(`href="/statements/${id}"`)
    }
  })

  test('shows the notice of machine translation above the text, in its language', async () => {
    const { html } = await get(urls.article(dam.article.id))
    const notice = html.indexOf('translated by a machine')
    expect(notice).toBeGreaterThan(0)
    expect(notice).toBeLessThan(html.indexOf('class="rows text"'))
    expect(html).toContain('<q dir="auto" lang="fr">Cet article a été traduit automatiquement.</q>')
  })

  test('says plainly what is not known', async () => {
    const { html } = await get(urls.article(dam.article.id))
    expect(html).toContain('publication date not given')
    expect(html).toContain('which day is not known: no publication date')
    expect(html).toContain('not resolved')
  })

  test('lists its problems and its provenance', async () => {
    const { html } = await get(urls.article(dam.article.id))
    expect(html).toContain('Nobody in the page bears this title by name.')
    expect(html).toContain(dam.capture.sha256)
    expect(html).toContain('rel="noreferrer nofollow"')
  })

  test('of a hostile page is text and leads nowhere', async () => {
    const { html } = await get(urls.article(hostile.article.id))
    // But for the one block of data in its head, in which no sign can end it.
    expect(html.replace(/<script type="application\/ld\+json">[^<>&]*<\/script>/, '')).not.toMatch(/<script|<img|<svg|<b>|<u>|<i>/)
    expect(html).not.toMatch(/href="javascript:|"url":"javascript:/i)
    expect(html).not.toContain('lang="xx-')
    expect(html).toContain('&lt;script&gt;')
  })
})

test('a statement has its context, its hash and a line to cite', async () => {
  const { html } = await get(urls.statement(dam.analysis.statements[7]?.id ?? ''))
  expect(html).toContain('called it a tale for voters')
  expect(html).toContain('The wall, begun nine years ago')
  expect(html).not.toContain('Our wells fell')
  expect(html).toContain(`, SHA-256 ${dam.capture.sha256}.`)
  expect(html).toContain('machine-translated')
})

describe('what the page says', () => {
  const url = 'https://paper.example/held'
  const held = pageEntry({
    name: 'held', url, title: 'Roe named harbour minister', language: 'en', publishedAt: '2030-07-01',
    blocks: [
      ['heading', 'Roe Slams Harbour Plan'], ['paragraph', 'Ada Venn denied in parliament that Bo Roth had said the poor should “earn more”.'],
      ['paragraph', 'Cy Dorn and Lia Marr, neither, would say whether it was so.'], ['paragraph', '“It holds,” Ada Venn told the Abendblick in German.'], ['paragraph', 'Ada Venn spoke about the harbour tax.'],
      ['paragraph', 'According to Cy Dorn, the wall is old.'],
    ],
    statements: [
      { source: ['Roe'], cue: ['Slams'], content: ['Harbour Plan'], act: 'criticise', targets: [{ name: null, as: 'Harbour Plan' }] },
      { source: ['Ada Venn'], cue: ['denied'], content: ['that Bo Roth had said the poor should “earn more”'], act: 'deny', form: 'mixed' },
      { source: ['Bo Roth'], cue: ['had said'], content: ['the poor should “earn more”'], form: 'mixed', within: 1 },
      { source: ['Cy Dorn', 'Lia Marr'], cue: ['would say'], content: ['whether it was so'], negated: true },
      { source: ['Ada Venn'], cue: ['told'], content: ['“It holds,”'], form: 'direct', translatedBy: 'person' },
      { source: ['Ada Venn'], cue: ['spoke about'], content: ['the harbour tax'], kind: 'topic' },
      { source: ['Cy Dorn'], cue: ['According to'], content: ['the wall is old'] },
    ],
  })
  const inner = held.analysis.statements[2]!
  let desk: TestDesk
  beforeAll(async () => {
    desk = await deskWith([held])
  })
  afterAll(() => desk.close())
  /** Its text, and what stands in each element of a class. */
  const read = async (path: string) => {
    const html = await (await desk.app.request(path)).text()
    const plain = (part: string) => part.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').trim()
    return { html, text: plain(html.replace(/<title>.*?<\/title>/, '')), of: (name: string) => [...html.matchAll(new RegExp(`<(p|h1)[^>]*class="${name}"[^>]*>(.*?)</\\1>`, 'gs'))].map((match) => plain(match[2]!)) }
  }

  test('stands beside the speaker in lists, as the page has it', async () => {
    const front = await read('/')
    expect(front.of('entry-who')).toEqual(['Roe Slams', 'Ada Venn denied', 'neither Cy Dorn nor Lia Marr would say', 'Ada Venn told', 'According to Cy Dorn'])
    expect(front.text).toMatch(/in a headline ?target: Harbour Plan/)
    expect(front.text).toContain('not said or done')
    expect(front.text).toContain('in translation')
    expect(front.text).not.toContain('machine-translated')
    expect((await read(urls.search({ q: 'wall' }))).of('entry-who')).toEqual(['According to Cy Dorn'])
    expect((await read(urls.search())).of('entry-who')).toHaveLength(6)
  })

  test('in another’s mouth or denial is told as that, wherever it is', async () => {
    for (const path of [urls.search({ q: 'poor' }), urls.statement(inner.id), urls.speaker('Bo Roth'), urls.article(held.article.id)]) expect((await read(path)).of('held'), path).toEqual(['Ada Venn denies it'])
    const page = await read(urls.statement(inner.id))
    expect(page.text).toContain('Ada Venn denies it: Bo Roth “had said” (mixed): the poor should “earn more”')
    expect(page.html).toContain('<title>Bo Roth had said')
    const speaker = await read(urls.speaker('Bo Roth'))
    expect(speaker.text).toContain('0 statements on record')
    expect(speaker.text).toContain('In others’ words')
    expect((await read('/')).text).not.toContain('Bo Roth had said the poor should “earn more” mixed')
    expect((await read(urls.search({ act: 'say' }))).of('entry-who')).toEqual(['Ada Venn told', 'According to Cy Dorn'])
    expect((await read(urls.search({ within: true }))).of('entry-who')).toEqual(['Bo Roth had said'])
    expect((await read(urls.search({ act: 'say', negated: true }))).of('entry-who')).toHaveLength(1)
  })

  test('only of a topic is listed apart', async () => {
    expect((await read('/')).text).toContain('6 statements by 4 speakers')
    expect((await read('/')).text).not.toContain('harbour tax')
    const article = await read(urls.article(held.article.id))
    expect(article.text).toContain('6 statements')
    expect(article.text).toContain('Also spoken of')
    expect(article.text).toContain('Ada Venn spoke about: the harbour tax')
    expect((await read(urls.search({ topics: true }))).text).toContain('1 topic mention')
    expect((await read(urls.speaker('Ada Venn'))).text).toContain('Also spoken of')
    const twin = await desk.app.request('/search.json?topics=true')
    expect(await twin.json()).toMatchObject({ items: [{ statement: { kind: 'topic' } }] })
  })
})

test('a speaker page has everything they said, with what they are in each article', async () => {
  const { html } = await get(urls.speaker('Q900001'))
  expect(html).toContain('4 statements')
  expect(html).toContain('water minister, Ordania')
  expect(html).toContain('money “before the summer”')
})

test('a speaker whose name has every sign of an address in it has a page', async () => {
  const { response } = await get(urls.speaker(hostile.analysis.statements[0]?.speakers[0]?.name ?? ''))
  expect(response.status).toBe(200)
})

test('a capture is handed over as bytes and can’t be opened in place', async () => {
  const response = await kept.app.request(urls.capture(hostile.capture.sha256))
  expect(response.headers.get('Content-Type')).toBe('application/octet-stream')
  expect(response.headers.get('Content-Disposition')).toMatch(/^attachment; filename="capture-[0-9a-f]{12}\.html"; filename\*=UTF-8''[\w%.-]+$/)
  expect(response.headers.get('Content-Security-Policy')).toContain('sandbox')
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(hostile.capture.bytes))
})

test.each(['/', '/search', '/articles', '/sources', '/speakers', '/nowhere', '/desk.css', '/icon.svg'])('%s has a strict policy', async (path) => {
  const { headers } = (await get(path)).response
  expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'/)
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
})

test.each(['/articles/none', '/statements/none', '/speakers/none', '/captures/none', '/nowhere'])('%s is not found', async (path) => {
  const { response, html } = await get(path)
  expect(response.status).toBe(404)
  expect(html).toContain('<h1>Not found</h1>')
})

describe('whatever an address holds', () => {
  const HOSTILE = ['%00', 'a%00b', '%ED%A0%80', '%ED%A0%80%00', '%zz', '%', '%c0%80', '%2500', '%0a', '%F0%9F%98', '%2e%2e%2f', "';--", '\u{1F600}', 'x'.repeat(100_000), '%00'.repeat(10_000)]
  // Those for programs answer in their own forms (take-away.test.ts, reconcile.test.ts); what is for who signed in is asked for in routes/sign-in.test.ts and routes/alerts.test.ts.
  const paths = () => [...new Set(kept.app.routes.filter(({ method, path }) => method === 'GET' && !path.includes('*') && !/^\/(?:api|oembed|reconcile|account|editors|alerts)(?:\/|$)/.test(path) && !path.endsWith('.json}')).map(({ path }) => path))]

  test('every route answers, and says so where there is nothing', async () => {
    expect(paths().filter((path) => path.includes(':')).length).toBeGreaterThanOrEqual(5)
    for (const path of paths()) for (const value of HOSTILE) {
      const asked = path.replaceAll(/:\w+/g, () => value)
      const { response, html } = await get(asked)
      expect([asked.slice(0, 60), response.status]).toEqual([asked.slice(0, 60), path === asked ? 200 : 404])
      if (path !== asked) expect(html).toContain('<h1>Not found</h1>')
    }
  })

  test('every route answers whatever its fields hold', async () => {
    const known = [dam.article.id, dam.analysis.statements[0]!.id, 'Q900001', dam.capture.sha256]
    const filled: string[] = []
    let found = 0
    for (const path of paths()) {
      const named = path.includes(':') ? known.map((id) => path.replaceAll(/:\w+/g, id)) : [path]
      // Where nothing is, no field is read: what is there is asked for, if anything is.
      const there: string[] = []
      for (const one of named) if ((await get(one)).response.status === 200) there.push(one)
      if (path.includes(':') && there.length > 0) found += 1
      filled.push(there[0] ?? named[0]!)
    }
    expect(found).toBeGreaterThanOrEqual(5)
    // All that no field spoils for the others at once: to ask for each alone takes many times as long.
    const together = (value: string) => ['q', 'speaker', 'page', 'from', 'other'].map((name) => `${name}=${value}`).join('&')
    const queries = [...HOSTILE.map(together), ...['%00', 'x'].map((value) => `%00=${value}`)]
    for (const path of filled) for (const query of queries) {
      const { response, html } = await get(`${path}?${query}`)
      expect([path, query.slice(0, 40), response.status < 500]).toEqual([path, query.slice(0, 40), true])
      if (response.status >= 400) expect(html).toMatch(/<h1>(?:Not found|No such timeline|Since when\?)<\/h1>|<h2>This can’t be searched for<\/h2>/)
    }
  })

  test.each(['/statements/%00', '/articles/x/changes?from=%00', '/search?q=a%00', '/search?q=a&q=%00', '/search?%00=a'])('%s is not found', async (path) => {
    expect((await get(path)).response.status).toBe(404)
  })
})

describe('versions and copies', () => {
  let ferries: TestDesk
  beforeAll(async () => {
    ferries = await deskWith([ferry, ferryLater, ferryCopy])
  })
  afterAll(() => ferries.close())
  const at = async (path: string) => (await ferries.app.request(path)).text()

  test('an older version says that the page changed, and leads to what changed', async () => {
    const html = await at(urls.article(ferry.article.id))
    expect(html).toContain('This page changed later')
    expect(html).toContain(`href="${urls.changes(ferryLater.article.id, ferry.article.id).replaceAll('&', '&amp;')}"`)
    expect(html).toContain('<strong>This one</strong>, first received 1 February 2031')
    expect(await at(urls.article(ferryLater.article.id))).not.toContain('This page changed later')
    expect(await at(urls.statement(ferry.analysis.statements[0]!.id))).toContain('This page changed later')
  })

  test('what changed is told in words and statements', async () => {
    const html = await at(urls.changes(ferryLater.article.id))
    expect(html).toContain('We will <ins>not </ins>sail')
    expect(html).toContain('1 statement vanished, 1 statement reworded; 0 the same to the letter')
    expect(html).toContain('<dt>Title</dt><dd><del>Last ferry sails</del> <ins>Last ferry sails for good</ins></dd>')
    expect(html).toContain('1 paragraph the same')
    expect((await ferries.app.request(urls.changes(ferry.article.id))).status).toBe(404)
    expect((await ferries.app.request('/articles/none/changes')).status).toBe(404)
  })

  test('a copy names the first, and the first its copies', async () => {
    expect(await at(urls.article(ferryCopy.article.id))).toMatch(/Largely the same text \(about \d+ % of it\) stands in <a href="[^"]+"><bdi[^>]*>Last ferry sails for good/)
    const first = await at(urls.article(ferryLater.article.id))
    expect(first).toContain('Largely the same text in 1 other page')
    expect(first).not.toContain('stands in <a')
  })
})

test('a page that was received several times tells how, each time', async () => {
  const redirects = [{ url: 'http://sound.example/ferry', status: 301, headers: [] }]
  const again = [
    { receivedAt: '2031-01-20T08:00:00.000Z', receivedFrom: 'file', door: 'file', name: 'ferry <i>saved</i>.html', url: null, status: null },
    { receivedAt: '2031-02-03T08:00:00.000Z', receivedFrom: 'clock', door: 'fetch', name: 'https://sound.example/ferry', asked: 'http://sound.example/ferry', redirects },
    { receivedAt: '2031-02-04T08:00:00.000Z', receivedFrom: 'archive', door: 'warc', name: 'crawl.warc.gz, record 2' },
  ] as const
  const own = await deskWith([ferry, ...again.map((more) => ({ ...ferry, sighting: sighting({ ...ferry.sighting, ...more }) }))])
  const html = await (await own.app.request(urls.article(ferry.article.id))).text()
  await own.close()
  const received = /<dt>Received<\/dt>(.*?)<dt>Added/.exec(html)?.[1]?.split('<br/>').map((one) => one.replace(/<\/?(?:time|span|bdi|a|dd|div)\b[^>]*>/g, '').trim())
  expect(received).toEqual([
    '20 January 2031, 08:00 UTC (the file’s own time), as the file ferry &lt;i&gt;saved&lt;/i&gt;.html',
    '1 February 2031, 08:00 UTC, fetched from ferry, of https://sound.example/ferry, status 200',
    '3 February 2031, 08:00 UTC, fetched from https://sound.example/ferry, status 200, after 1 redirect from http://sound.example/ferry',
    '4 February 2031, 08:00 UTC (as the archive says), in the archive crawl.warc.gz, record 2, of https://sound.example/ferry, status 200',
  ])
  expect(html).toContain('first received 20 January 2031, 08:00 UTC, 4 times until 4 February 2031, 08:00 UTC')
})

test('sources: those that stopped answering or publishing first', async () => {
  const own = await deskWith([])
  const html = async () => (await own.app.request(urls.sources())).text()
  expect(await html()).toContain('Nothing is followed yet')
  const state = { ...UNASKED, checkedAt: '2031-03-09T00:00:00.000Z', succeededAt: '2031-03-09T00:00:00.000Z', newAt: '2031-03-08T00:00:00.000Z' }
  for (const [url, of] of [['https://well.example/', state], ['https://silent.example/', { ...state, newAt: '2031-02-01T00:00:00.000Z' }], ['https://<b>gone</b>.example/', { ...state, failures: 4, problem: 'https://gone.example/: <i>not there' }]] as const) {
    await own.store.follow({ url, title: null, addedAt: '2031-01-01T00:00:00.000Z' })
    const { id } = (await own.store.sources()).at(-1)!
    await own.store.keepSourceState(id, { dueAt: '2031-03-11T00:00:00.000Z', state: of })
  }
  const page = await html()
  expect(page).toContain('3 sources followed, of which 2 stopped answering or publishing')
  const places = ['gone&lt;', 'silent.example', 'well.example'].map((words) => page.indexOf(words))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places[0]).toBeGreaterThan(0)
  expect(page).toContain('https://gone.example/: &lt;i&gt;not there')
  expect(page).toContain('4 times in a row; answered last 9 March 2031, 00:00 UTC')
  await own.close()
})
