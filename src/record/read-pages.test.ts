import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bytesOf, gzipped, http, inPieces, page, pageRecord, warcRecord, zip } from '../../test/containers/made.js'
import type { Sighting } from '../model/sighting.js'
import { receivedFrom } from './fetched-input.js'
import { readPages, type GoodPage, type PagesInput } from './read-pages.js'

const RECEIVED = '2031-01-01T00:00:00.000Z'
const LINES = bytesOf('{"id": "a", "text": "Hill said so."}\n')
const FULL = `<p>${'The quay at Vessel Bay stays shut, the harbour office said. '.repeat(20)}</p>`
const FEED = bytesOf(`<rss version="2.0"><channel><title>Quay News</title><item><title>The quay stays shut</title><link>https://quay.example/1</link><pubDate>Fri, 04 Jan 2030 10:00:00 GMT</pubDate>
  <description><![CDATA[${FULL}]]></description></item></channel></rss>`)
const WARC = gzipped([pageRecord(1)])

async function pagesOf(name: string, bytes: Uint8Array, more: Partial<PagesInput> = {}): Promise<GoodPage[]> {
  const pages: GoodPage[] = []
  for await (const read of readPages({ name, source: inPieces(bytes), receivedAt: RECEIVED, receivedFrom: 'file', door: 'file', ...more })) {
    if (!('capture' in read)) throw new Error(JSON.stringify(read))
    pages.push(read)
  }
  return pages
}

async function seen(name: string, bytes: Uint8Array, more: Partial<PagesInput> = {}): Promise<Sighting> {
  const pages = await pagesOf(name, bytes, more)
  expect(pages).toHaveLength(1)
  return pages[0]!.sighting
}

const HTML = bytesOf(page('Hill'))
const ZIP = zip([{ name: 'saved/1.html', bytes: HTML }])
const KINDS: readonly (readonly [what: string, file: string, bytes: Uint8Array, inside: string])[] = [
  ['a page', 'page.html', HTML, ''],
  ['a page in gzip', 'page.html.gz', gzipSync(HTML), ''],
  ['a ZIP', 'pages.zip', ZIP, ': saved/1.html'],
  ['JSON Lines', 'pages.jsonl', LINES, '#a'],
  ['JSON Lines in gzip', 'pages.jsonl', gzipSync(LINES), '#a'],
  ['JSON Lines in a ZIP', 'pages.zip', zip([{ name: 'pages.jsonl', bytes: LINES }]), ': pages.jsonl#a'],
  ['a WARC', 'crawl.warc.gz', WARC, ', record 1, at byte 0'],
  ['a WARC in a ZIP', 'crawl.wacz', zip([{ name: 'archive/data.warc.gz', bytes: WARC }]), ': archive/data.warc.gz, record 1, at byte 0'],
  ['a feed', 'feed.xml', FEED, ', item 1'],
]

describe('a kept name', () => {
  it.each(KINDS)('of %s is without the folder, which messages need: %s', async (_, file, bytes, inside) => {
    for (const folder of ['/archive/ada/sources/', 'sources/', '../', 'C:\\Users\\ada\\', '']) {
      const [read] = await pagesOf(folder + file, bytes)
      expect(read?.sighting.name).toBe(file + inside)
      // JSON Lines have names of their own.
      expect(read?.id).toBe(inside.endsWith('#a') ? 'a' : folder + file + inside)
    }
  })

  it.each(KINDS)('of %s from standard input says so', async (_, _file, bytes, inside) => {
    expect((await seen('-', bytes)).name).toBe(`standard input${inside}`)
  })

  it('of what was fetched is its address', async () => {
    expect((await seen('https://quay.example/news/page.html', HTML)).name).toBe('https://quay.example/news/page.html')
    expect((await seen('https://quay.example/news/pages.zip', ZIP)).name).toBe('https://quay.example/news/pages.zip: saved/1.html')
  })

  it('has nothing of the folder in any of what is kept', async () => {
    for (const [, file, bytes] of KINDS) {
      for (const { sighting, article, problems } of await pagesOf(`/archive/ada-the-reader/${file}`, bytes)) expect(JSON.stringify([sighting, article, problems]), file).not.toContain('ada-the-reader')
    }
  })
})

describe('the way a page came, and what tells when', () => {
  const file = { receivedAt: RECEIVED, receivedFrom: 'file' } as const

  it('a file, also packed: the file’s', async () => {
    for (const bytes of [HTML, gzipSync(HTML)]) expect(await seen('in/page.html', bytes)).toMatchObject({ door: 'file', ...file, asked: null, url: null, redirects: [], status: null, headers: [] })
    expect(await seen('in/pages.zip', ZIP)).toMatchObject({ door: 'zip', ...file, url: null, status: null })
    expect(await seen('in/pages.jsonl', LINES)).toMatchObject({ door: 'json lines', ...file, url: null })
    expect(await seen('in/feed.xml', FEED)).toMatchObject({ door: 'feed', ...file, asked: null, url: 'https://quay.example/1', status: null })
  })

  it('a time given by hand is told as such', async () => {
    for (const [, name, bytes] of KINDS) {
      const { receivedFrom: told, door } = await seen(name, bytes, { receivedFrom: 'given by hand' })
      expect(told).toBe(door === 'warc' ? 'archive' : 'given by hand')
    }
  })

  it('a record of a WARC: its own time, else the input’s', async () => {
    for (const [name, bytes] of [['crawl.warc', pageRecord(1)], ['crawl.warc.gz', WARC], ['crawl.wacz', zip([{ name: 'archive/data.warc.gz', bytes: WARC }])]] as const) {
      expect(await seen(name, bytes)).toMatchObject({
        door: 'warc', receivedAt: '2030-02-03T04:05:06.000Z', receivedFrom: 'archive', url: 'https://paper.example/1', asked: null, redirects: [], status: 200, headers: [['Content-Type', 'text/html']],
      })
    }
    expect(await seen('crawl.warc', pageRecord(1, { date: 'yesterday' }))).toMatchObject({ door: 'warc', ...file })
    expect(await seen('crawl.warc', warcRecord({ block: http(page('Hill'), ['Content-Type: text/html'], '203 Changed') }))).toMatchObject({ status: 203 })
    expect(await seen('crawl.warc', warcRecord({ type: 'resource', uri: 'file:///archive/a.html', fields: ['Content-Type: text/html'], block: HTML }))).toMatchObject({ door: 'warc', url: null, status: null, headers: [] })
  })

  const redirects = [{ url: 'http://quay.example/1', status: 301, headers: [['Location', 'https://quay.example/1']] }] as const
  const fetched = (bytes: Uint8Array, url: string) => readPages(receivedFrom({
    requestedUrl: 'http://quay.example/1', url, redirects, status: 200, headers: [['X-Quay', 'a']], bytes, receivedAt: RECEIVED,
  }))

  it('what was fetched: by our clock, with what was asked, what led on and what was answered', async () => {
    for await (const read of fetched(HTML, 'https://quay.example/1')) {
      expect('sighting' in read && read.sighting).toMatchObject({
        door: 'fetch', receivedAt: RECEIVED, receivedFrom: 'clock', name: 'https://quay.example/1', asked: 'http://quay.example/1', url: 'https://quay.example/1', redirects, status: 200, headers: [['X-Quay', 'a']],
      })
    }
  })

  it('what a fetched feed or ZIP holds was not asked for itself, and has no answer of its own', async () => {
    let pages = 0
    for (const [bytes, door, url] of [[FEED, 'feed', 'https://quay.example/1'], [ZIP, 'zip', null]] as const) {
      for await (const read of fetched(bytes, 'https://quay.example/all')) {
        pages += 1
        expect('sighting' in read && read.sighting).toMatchObject({ door, receivedAt: RECEIVED, receivedFrom: 'clock', asked: null, url, redirects: [], status: null, headers: [] })
      }
    }
    expect(pages).toBe(2)
  })
})

describe('what a person gave', () => {
  const byHand = { published: '2021-12-24', url: 'https://paper.example/mine' }
  const given = async (name: string, bytes: Uint8Array) => (await pagesOf(name, bytes, { byHand }))[0]!.article

  it('is told as given by hand', async () => {
    // Of what may hold many pages an address is none of one page.
    for (const [name, bytes] of [['pages.zip', ZIP], ['pages.jsonl', LINES]] as const) {
      expect((await given(name, bytes)).given.byHand).toEqual({ published: '2021-12-24' })
    }
    for (const [name, bytes] of [['page.html', HTML], ['page.html', gzipSync(HTML)]] as const) {
      expect(await given(name, bytes)).toMatchObject({
        publishedAt: '2021-12-24', url: byHand.url, given: { byHand }, from: { published: 'given by hand', url: 'given by hand' },
        dates: [{ of: 'published', value: '2021-12-24', from: 'given by hand', written: '2021-12-24' }],
      })
    }
  })

  it('counts for what the input doesn’t give itself', async () => {
    expect(await given('crawl.warc.gz', WARC)).toMatchObject({ publishedAt: '2021-12-24', url: 'https://paper.example/1', given: { byHand: { published: '2021-12-24' } } })
    const item = await given('feed.xml', FEED)
    expect(item).toMatchObject({ publishedAt: '2030-01-04', url: 'https://quay.example/1', title: 'The quay stays shut', from: { published: 'given with the page', title: 'given with the page' } })
    expect(item.given).toEqual({ title: 'The quay stays shut', published: '2030-01-04', mediaType: 'text/html' })
  })
})

it('takes what is told of the one page that an input is, and not of those in it', async () => {
  const tagged = bytesOf('<p>Hill said so.</p><p>Brook did not.</p>')
  const [told] = await pagesOf('notes', tagged, { mediaType: 'text/plain' })
  const [untold] = await pagesOf('notes', bytesOf('<p>Hill said so.</p><p>Brook did not.</p><p>So.</p>'))
  expect([told!.article.mediaType, untold!.article.mediaType]).toEqual(['text/plain', 'text/html'])
  const [packed] = await pagesOf('pages.zip', ZIP, { mediaType: 'text/plain' })
  expect(packed!.article.mediaType).toBe('text/html')
})
