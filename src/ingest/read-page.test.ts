import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../model/article.js'
import { readPage, type PageInput } from './read-page.js'

const read = (text: string, mediaType: 'text/plain' | 'text/html') =>
  readPage({ name: 'p', bytes: new TextEncoder().encode(text), receivedAt: 'x', mediaType })

function expectSound({ text, blocks, notices }: Article): void {
  let at = 0
  for (const { begin, end } of blocks) {
    expect(begin).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(begin)
    at = end
  }
  expect(at).toBeLessThanOrEqual(text.length)
  for (const notice of notices) {
    expect(blocks.some(({ kind, begin, end }) => kind === 'notice' && begin <= notice.begin && notice.end <= end)).toBe(true)
  }
}

// NUL is what tells binary data from text, and is refused.
const noNul = (text: string) => text.replaceAll('\0', ' ')
const words = fc.constantFrom(
  'Hill said', '. ', '\n', '\r\n\r\n', ' ', '“', '»', '> ', '- ', 'By Jane Roe', 'Related articles', 'Correction: x', 'Published: 4 May 2019',
  'This article was translated automatically.', 'Ilse Varga speaks in Ostrel on May 3, 2019.', '\u2028', '\u00a0', '\uFEFF', '😀', 'ß')
const texts = fc.oneof(fc.string({ unit: 'grapheme' }).map(noNul), fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')))
const tags = fc.constantFrom(
  '<p>', '</p>', '<div class="share">', '</div>', '<br>', '<q>', '<li>', '<table><td>', '<h1>', '<figcaption>', '<blockquote>', '<a href=x>', '</a>',
  '<title>', '<svg>', '<!--', '-->', '<script>', '</script>', '<x-y>', '<b>', '</b>', '<select>', '<meta charset=x>', '&amp;', '&#0;', '<article>')
const pages = fc.array(fc.oneof(tags, words, fc.string({ unit: 'grapheme', maxLength: 8 }).map(noNul)), { maxLength: 60 }).map((parts) => parts.join(''))

describe('readPage', () => {
  it('keeps any plain text to the letter, with blocks in order and apart', () => {
    fc.assert(fc.property(texts, (text) => {
      const { article } = read(text, 'text/plain')
      expect(article.text).toBe(text)
      expectSound(article)
      for (const { begin, end } of article.blocks) expect(text.slice(begin, end).trim()).toBe(text.slice(begin, end))
    }))
  })

  it('reads any HTML into blocks joined by blank lines', () => {
    fc.assert(fc.property(pages, (html) => {
      const { article } = read(html, 'text/html')
      expectSound(article)
      expect(article.blocks.map(({ begin, end }) => article.text.slice(begin, end)).join('\n\n')).toBe(article.text)
    }))
  })

  it('gives the same article for the same input', () => {
    expect(read('Hill said so.', 'text/plain').article.id).toBe(read('Hill said so.', 'text/plain').article.id)
  })

  it('keeps the bytes as received', () => {
    const bytes = Uint8Array.of(0xff, 0x41, 0x0a)
    expect(readPage({ name: 'p', bytes, receivedAt: 'x' }).capture.bytes).toEqual(bytes)
  })

  it('points at what could not be decoded', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('é à è '), 0xff, 0x2e])
    const { article, problems } = readPage({ name: 'p', bytes, receivedAt: 'x' })
    expect(problems).toMatchObject([{ rule: 'undecodable', begin: 6, end: 7 }])
    expect(article.text).toBe('é à è \uFFFD.')
  })

  it('keeps the headers, and decodes by their charset before the page’s own', () => {
    const headers = [['content-type', 'text/html'], ['Content-Type', 'text/html; Charset="windows-1251"'], ['X-A', '1']] as const
    const bytes = Buffer.from('<meta charset="iso-8859-7"><p>\xcf\xf0\xe8\xe2\xe5\xf2', 'latin1')
    const page = readPage({ name: 'p', bytes, receivedAt: 'x', headers })
    expect(page.article.text).toBe('Привет')
    expect(page.sighting.headers).toEqual(headers)
    const without = readPage({ name: 'p', bytes, receivedAt: 'x' })
    expect(without.article.text).toBe('Οπθβες')
    expect(without.sighting.headers).toEqual([])
    const unknown = [['Content-Type', 'text/html; charset=none-such']] as const
    expect(readPage({ name: 'p', bytes, receivedAt: 'x', headers: unknown }).article.text).toBe('Οπθβες')
  })

  it('takes for HTML what a response says is HTML', () => {
    const bytes = new TextEncoder().encode('Hill said <b>so</b>.')
    expect(readPage({ name: 'p', bytes, receivedAt: 'x' }).article.mediaType).toBe('text/plain')
    expect(readPage({ name: 'p', bytes, receivedAt: 'x', headers: [['content-type', 'text/html;charset=utf-8']] }).article.text).toBe('Hill said so.')
  })

  it('tells HTML by its content, not its name', () => {
    const bytes = new TextEncoder().encode('<!doctype html><p>Hill said so.</p>')
    expect(readPage({ name: 'page.txt', bytes, receivedAt: 'x' }).article.text).toBe('Hill said so.')
  })
})

describe('a page’s address', () => {
  const html = (head: string, more: Partial<PageInput> = {}) =>
    readPage({ name: 'p', receivedAt: 'x', bytes: new TextEncoder().encode(`<!doctype html><head>${head}</head><p>Hill said so.</p>`), ...more })
  const RECEIVED = 'https://quay.example/news/1?ref=feed'

  it.each([
    ['<link rel="canonical" href="https://www.quay.example/news/1">', 'https://www.quay.example/news/1', 'link canonical'],
    ['<link rel="alternate canonical" href="/news/1">', 'https://quay.example/news/1', 'link canonical'],
    ['<link rel="canonical" href="1">', 'https://quay.example/news/1', 'link canonical'],
    ['<link rel="canonical" href="//quay.example/news/1">', 'https://quay.example/news/1', 'link canonical'],
    ['<meta property="og:url" content="https://quay.example/news/1">', 'https://quay.example/news/1', 'meta og:url'],
    ['<meta property="og:url" content="https://quay.example/2"><link rel="canonical" href="/news/1">', 'https://quay.example/news/1', 'link canonical'],
    ['<link rel="canonical" href="https://wire.example/9"><meta property="og:url" content="/news/1">', 'https://quay.example/news/1', 'meta og:url'],
    ['<link rel="canonical" href="https://wire.example/9">', RECEIVED, undefined],
    ['<link rel="canonical" href="/"><meta property="og:url" content="https://quay.example">', RECEIVED, undefined],
    ['<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="  ">', RECEIVED, undefined],
    ['<link rel="canonical">', RECEIVED, undefined],
    ['', RECEIVED, undefined],
  ])('%s', (head, url, from) => {
    const { article, sighting } = html(head, { url: RECEIVED })
    expect([article.url, article.from?.url]).toEqual([url, from])
    // What the page says is of the reading: where the bytes came from stays.
    expect(sighting.url).toBe(RECEIVED)
  })

  it('is what a saved page says, where nothing else is known', () => {
    const { article, sighting } = html('<link rel="canonical" href="https://quay.example/news/1">')
    expect(article).toMatchObject({ url: 'https://quay.example/news/1', from: { url: 'link canonical' }, site: { domain: 'quay.example' } })
    expect(sighting.url).toBeNull()
    expect(html('<link rel="canonical" href="/news/1">').article.url).toBeNull()
    const front = html('<link rel="canonical" href="https://quay.example/">').article
    expect([front.url, front.site?.domain]).toEqual([null, 'quay.example'])
  })

  it('is the one given by hand before all', () => {
    const head = '<link rel="canonical" href="https://quay.example/news/1">'
    for (const url of [undefined, RECEIVED]) {
      const { article, sighting } = html(head, { url, byHand: { url: 'https://paper.example/mine' } })
      expect(article).toMatchObject({ url: 'https://paper.example/mine', from: { url: 'given by hand' }, site: { domain: 'paper.example' }, given: { byHand: { url: 'https://paper.example/mine' } } })
      expect(sighting.url).toBe(url ?? null)
    }
    const text = readPage({ name: 'p', receivedAt: 'x', bytes: new TextEncoder().encode('Hill said so.'), byHand: { url: 'https://paper.example/mine' } }).article
    expect(text).toMatchObject({ mediaType: 'text/plain', url: 'https://paper.example/mine', from: { url: 'given by hand' } })
  })
})

describe('what is given', () => {
  const DATED = '<!doctype html><head><meta property="article:published_time" content="2021-05-04"></head><h1>The ferry stops in May</h1><p>Hill said so.</p>'
  const given = (text: string, more: Partial<PageInput>) => readPage({ name: 'p', receivedAt: 'x', bytes: new TextEncoder().encode(text), ...more }).article

  it('by hand goes before the feed’s and the page’s, and all are kept', () => {
    const article = given(DATED, { published: '2021-05', byHand: { published: '2021-05-06' } })
    expect(article).toMatchObject({ publishedAt: '2021-05-06', given: { published: '2021-05', byHand: { published: '2021-05-06' } }, from: { published: 'given by hand' } })
    expect(article.dates?.map(({ of, value, from, written }) => [of, value, from, written])).toEqual([
      ['published', '2021-05-06', 'given by hand', '2021-05-06'], ['published', '2021-05', 'given with the page', '2021-05'],
      ['published', '2021-05-04', 'meta article:published_time', '2021-05-04'],
    ])
    expect(given(DATED, { published: '2021-05' })).toMatchObject({ publishedAt: '2021-05', from: { published: 'given with the page' } })
    expect(given(DATED, {}).from).not.toHaveProperty('published')
  })

  it('is told of plain text too, which has neither dates nor origins where nothing was given', () => {
    expect(given('Hill said so.', { byHand: { published: '2021' } })).toMatchObject({
      publishedAt: '2021', dates: [{ of: 'published', value: '2021', from: 'given by hand', written: '2021' }], from: { published: 'given by hand' },
    })
    expect(given('Hill said so.', { title: 'On Hill' })).toMatchObject({ title: 'On Hill', from: { title: 'given with the page' }, given: { title: 'On Hill' } })
    const nothing = given('Hill said so.', { byHand: {} })
    expect(nothing.given).toEqual({})
    expect([nothing.dates, nothing.from]).toEqual([undefined, undefined])
  })

  it('is of the reading, not of the capture: the same bytes are read anew with it', () => {
    const [plain, dated, moved] = [{}, { byHand: { published: '2021-05-06' } }, { byHand: { url: 'https://paper.example/1' } }].map((more) => given(DATED, more))
    expect(new Set([plain, dated, moved].map((article) => article?.captureId)).size).toBe(1)
    expect(new Set([plain, dated, moved].map((article) => article?.id)).size).toBe(3)
  })

  it('by hand is checked as all dates are', () => {
    expect(() => given('Hill said so.', { byHand: { published: 'May' } })).toThrow('publication date is "May"')
  })
})

describe('how a page was received', () => {
  const bytes = new TextEncoder().encode('Hill said so.')

  it('is kept with it', () => {
    const redirects = [{ url: 'http://quay.example/1', status: 301, headers: [['Location', 'https://quay.example/1']] }] as const
    const of = { receivedAt: '2030-01-02T03:04:05.678Z', receivedFrom: 'archive', door: 'warc', asked: 'http://quay.example/1', url: 'https://quay.example/1', redirects, status: 203, headers: [['X-A', '1']] } as const
    const { sighting, capture } = readPage({ name: 'a/b/crawl.warc, record 2', keptName: 'crawl.warc, record 2', bytes, ...of })
    expect(sighting).toEqual({ ...of, id: sighting.id, captureId: capture.sha256, name: 'crawl.warc, record 2' })
  })

  it('is, where nothing is told, as a file by our clock', () => {
    const { sighting } = readPage({ name: 'p', bytes, receivedAt: '2030-01-02T03:04:05.678Z' })
    expect(sighting).toMatchObject({ door: 'file', receivedFrom: 'clock', name: 'p', asked: null, url: null, redirects: [], status: null, headers: [] })
  })

  it('is no part of what was read: the same bytes received otherwise are one reading', () => {
    const [one, other] = [readPage({ name: 'p', bytes, receivedAt: 'x' }), readPage({ name: 'q', bytes, receivedAt: 'y', door: 'fetch' })]
    expect(one.article).toEqual(other.article)
    expect(one.sighting.id).not.toBe(other.sighting.id)
  })
})
