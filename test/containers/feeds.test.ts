import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bytesOf, entriesOf, inShort } from './made.js'

const told = async (text: string | Uint8Array, url: string | null = 'https://paper.example/feed') =>
  inShort(await entriesOf(typeof text === 'string' ? bytesOf(text) : text, { url }, 50))
const long = `<p>${'The harbour board met on the quay and said nothing. '.repeat(30)}</p>`
const rss = (items: string, more = '') => `<?xml version="1.0"?><!-- x --><rss version="2.0"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel><title>Marl</title><link>https://paper.example/</link><atom:link rel="self" href="https://paper.example/feed"/>${more}${items}</channel></rss>`

describe('RSS', () => {
  test('items as links, with title and day as written', async () => {
    const entries = await entriesOf(bytesOf(rss(`
      <item><title>Tax &amp;amp; harbour &lt;i&gt;now&lt;/i&gt;</title><link> https://paper.example/1 </link><pubDate>Fri, 24 Dec 2021 23:30:00 -0500</pubDate></item>
      <item><title><![CDATA[A < B]]></title><guid isPermaLink="true">https://paper.example/2</guid><dc:date>2021-12-25T01:00:00Z</dc:date></item>
      <item><link>/3?a=1&amp;b=2</link><pubDate>soon</pubDate><description>Short.</description></item>`)), { name: 'feed.xml', url: 'https://paper.example/feed' })
    expect(entries).toEqual([
      { is: 'link', of: 'page', name: 'feed.xml, item 1', url: 'https://paper.example/1', title: 'Tax & harbour now', published: '2021-12-24' },
      { is: 'link', of: 'page', name: 'feed.xml, item 2', url: 'https://paper.example/2', title: 'A < B', published: '2021-12-25' },
      { is: 'link', of: 'page', name: 'feed.xml, item 3', url: 'https://paper.example/3?a=1&b=2' },
    ])
  })

  test('an item with a full text is a page of that text, to the letter', async () => {
    const entries = await entriesOf(bytesOf(rss(`<item><title>Quay</title><link>https://paper.example/1</link><pubDate>24 Dec 2021</pubDate>
      <description>Short.</description><content:encoded><![CDATA[${long}]]></content:encoded></item>`)))
    expect(entries).toEqual([{
      is: 'page', name: 'in, item 1', bytes: new Uint8Array(bytesOf(long)), receivedAt: null, url: 'https://paper.example/1', door: 'feed', headers: [], mediaType: 'text/html',
      title: 'Quay', published: '2021-12-24',
    }])
    for (const teaser of [long.slice(0, 500), `${long}<p>And then […]</p>`, `${long} <a href="x">Read more »</a>`]) {
      const item = rss(`<item><link>https://paper.example/1</link><content:encoded><![CDATA[${teaser}]]></content:encoded></item>`)
      expect(await told(item)).toEqual(['page https://paper.example/1'])
    }
  })

  test('what has no address on the web is told of', async () => {
    expect(await told(rss('<item><title>x</title></item><item><link>javascript:alert(1)</link></item><item><link>https://paper.example/3</link></item>'))).toEqual([
      expect.stringMatching(/^bad in, item 1: gives no address/), expect.stringMatching(/^bad in, item 2: its address is none of the web/), 'page https://paper.example/3',
    ])
  })

  test('damaged: missing end tags, and an end that is cut off', async () => {
    const item = (n: number) => `<item><title>${n}</title><link>https://paper.example/${n}</link>`
    expect(await told(rss(`${item(1)}${item(2)}</item>`))).toEqual(['page https://paper.example/1', 'page https://paper.example/2'])
    expect(await told(rss(`${item(1)}</item>${item(2)}`).split('</channel>')[0]!)).toEqual(['page https://paper.example/1', expect.stringMatching(/^bad in, item 2: .*cut off/)])
  })

  test('in any encoding', async () => {
    const xml = rss('<item><title>Größe “x”</title><link>https://paper.example/1</link></item>')
    const titles = async (bytes: Uint8Array, headers: readonly (readonly [string, string])[] = []) =>
      (await entriesOf(bytes, { headers }, 3)).map((entry) => ('title' in entry ? entry.title : entry))
    const declared = (label: string) => xml.replace('version="1.0"', `version="1.0" encoding="${label}"`)
    const windows = Buffer.from(declared('windows-1252').replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1')
    for (const bytes of [bytesOf(xml), bytesOf(`\ufeff${xml}`), Buffer.from(`\ufeff${xml}`, 'utf16le'), bytesOf(declared('utf-16')), windows]) {
      expect(await titles(bytes)).toEqual(['Größe “x”'])
    }
    expect(await titles(bytesOf(declared('iso-8859-1')), [['Content-Type', 'text/xml; charset=utf-8']])).toEqual(['Größe “x”'])
  })
})

test('RDF', async () => {
  const rdf = `<?xml version="1.0"?><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
    <channel r:about="https://paper.example/"><title>Marl</title><link>https://paper.example/</link></channel>
    <item r:about="https://paper.example/1"><title>One</title><link>https://paper.example/1</link><d:date>2021-12-24</d:date></item>
    <item r:about="https://paper.example/2"><title>Two</title></item></r:RDF>`
  expect(await entriesOf(bytesOf(rdf))).toMatchObject([{ url: 'https://paper.example/1', title: 'One', published: '2021-12-24' }, { title: 'Two' }])
})

test('Atom', async () => {
  const atom = `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://paper.example/"><a:title>Marl</a:title><a:link rel="self" href="https://paper.example/atom"/>
    <a:entry><a:title type="html">One &amp;amp; &lt;b&gt;two&lt;/b&gt;</a:title><a:link rel="edit" href="/edit"/><a:link href="/1"/><a:published>2021-12-24T10:00:00Z</a:published><a:updated>2022-01-01T00:00:00Z</a:updated></a:entry>
    <a:entry><a:title>1 &lt; 2</a:title><a:link rel="alternate" type="text/html" href="https://paper.example/2"/><a:updated>2022-01-01T00:00:00Z</a:updated>
      <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${long}<br/><p title="a &amp; b">End &amp; all.</p></div></a:content></a:entry></a:feed>`
  const [one, two] = await entriesOf(bytesOf(atom))
  expect(one).toEqual({ is: 'link', of: 'page', name: 'in, item 1', url: 'https://paper.example/1', title: 'One & two', published: '2021-12-24' })
  expect(two).toMatchObject({ is: 'page', url: 'https://paper.example/2', title: '1 < 2' })
  expect(two).not.toHaveProperty('published')
  expect(inShort([two!])[0]).toContain('<br><p title="a &amp; b">End &amp; all.</p></div>')
})

test('JSON Feed', async () => {
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Marl', home_page_url: 'https://paper.example/', items: [
    { id: 1, url: '/1', title: 'A < B & c', date_published: '2021-12-24T10:00:00+02:00' }, { id: 'https://paper.example/2', content_html: long }, 7, { id: 3 },
  ] }
  expect(await entriesOf(bytesOf(JSON.stringify(feed)), { name: 'feed.json' })).toMatchObject([
    { is: 'link', url: 'https://paper.example/1', title: 'A < B & c', published: '2021-12-24' }, { is: 'page', url: 'https://paper.example/2' },
    { is: 'bad', failure: 'feed.json, item 3: is no item of a JSON Feed: it was passed over' }, { is: 'bad' },
  ])
  expect(await told(JSON.stringify(feed).slice(0, -9))).toEqual([expect.stringMatching(/^bad in: is not valid JSON, or cut off/)])
})

test('OPML', async () => {
  expect(await entriesOf(bytesOf(`<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body><outline text="Folder">
    <outline type="rss" text="Marl" xmlUrl="https://paper.example/feed?a=1&amp;b=2" htmlUrl="https://paper.example/"/><outline text="n" xmlUrl="mailto:x"/></outline></body></opml>`))).toMatchObject([
    { is: 'link', of: 'feed', url: 'https://paper.example/feed?a=1&b=2', title: 'Marl', name: 'in, feed 1' }, { is: 'bad' },
  ])
})

describe('site maps', () => {
  const map = (root: string, inner: string) => `<?xml version="1.0"?><${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">${inner}</${root}>`
  test('of pages, of news, of site maps, also in gzip and as text', async () => {
    const pages = map('urlset', `<url><loc>https://paper.example/1</loc><lastmod>2022-01-01</lastmod></url><url><loc>https://paper.example/2</loc>
      <n:news><n:publication_date>2021-12-24</n:publication_date><n:title>Two</n:title></n:news></url>`)
    for (const bytes of [bytesOf(pages), gzipSync(pages)]) {
      expect(await entriesOf(bytes, {}, 11)).toEqual([
        { is: 'link', of: 'page', name: 'in, address 1', modified: '2022-01-01', url: 'https://paper.example/1' },
        { is: 'link', of: 'page', name: 'in, address 2', url: 'https://paper.example/2', title: 'Two', published: '2021-12-24' },
      ])
    }
    expect(await told(map('sitemapindex', '<sitemap><loc>https://paper.example/a.xml.gz</loc></sitemap>'))).toEqual(['sitemap https://paper.example/a.xml.gz'])
    expect(await told('https://paper.example/1\r\n\r\nhttps://paper.example/2\r\n')).toEqual(['page https://paper.example/1', 'page https://paper.example/2'])
  })

  test('a large one, and one that is cut off', async () => {
    const many = Array.from({ length: 50_000 }, (_, i) => `<url><loc>https://paper.example/${i}</loc></url>`).join('')
    expect(await entriesOf(bytesOf(map('urlset', many)))).toHaveLength(50_000)
    expect(await told(map('urlset', many).slice(0, 250))).toEqual(['page https://paper.example/0', 'page https://paper.example/1', expect.stringContaining('cut off')])
  })
})

describe('hostile XML', () => {
  test('entities stand for nothing, and no file is asked for', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`
      + `<rss><channel><item><title>&c;&x;</title><link>https://paper.example/1</link></item></channel></rss>`
    const [entry] = await entriesOf(bytesOf(laughs))
    expect(entry).toMatchObject({ is: 'link', url: 'https://paper.example/1', title: '&c;&x;' })
  })

  test('nesting without end, and end tags without begin', async () => {
    expect(await told(`<rss>${'<a>'.repeat(100_000)}${'</b>'.repeat(100_000)}`)).toEqual([expect.stringMatching(/^bad in: is nested more than 512 deep/)])
    expect(await told(rss(`${'</b>'.repeat(100_000)}<item><link>https://paper.example/1</link></item>`))).toEqual(['page https://paper.example/1'])
  })
})

test('a page is no feed, whatever it holds', async () => {
  for (const text of ['<!doctype html><rss></rss>', '<html><feed></feed></html>', 'Hill said <rss> so.', '{ "a": 1 }', 'https://paper.example/']) {
    expect((await entriesOf(bytesOf(text), { url: null }))).toMatchObject([{ is: 'page', url: null }])
  }
})
