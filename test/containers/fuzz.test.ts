import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bytesOf, entriesOf, gzipped, http, inShort, page, pageRecord, pageTold, warcRecord, zip, type Told } from './made.js'

/** Every entry is one of the kinds, with what its kind needs; reading more than this takes is a hang. */
function expectSound(entries: readonly Told[]): void {
  for (const entry of entries) {
    if (entry.is === 'bad') {
      expect(entry.failure.startsWith(entry.name.split(',')[0]!)).toBe(true)
      expect(entry.failure).not.toMatch(/[\n\r]/)
    } else if (entry.is === 'link') {
      expect(new URL(entry.url).protocol).toMatch(/^https?:$/)
    } else if (entry.is === 'page') {
      expect(entry.bytes).toBeInstanceOf(Uint8Array)
      for (const header of entry.headers) expect(header).toHaveLength(2)
    } else {
      expect(entry.is).toBe('lines')
    }
  }
}

const records = [
  warcRecord({ type: 'warcinfo', block: bytesOf('software: made\r\n') }), pageRecord(1), pageRecord(2, { fields: [] }),
  warcRecord({ block: http(gzipSync(page('Packed')), ['Content-Type: text/html', 'Content-Encoding: gzip']) }),
  warcRecord({ block: http('5\r\nHello\r\n0\r\n\r\n', ['Content-Type: text/html', 'Transfer-Encoding: chunked']) }), pageRecord(3),
]
const files = [{ name: '1.html', bytes: bytesOf(page('One')) }, { name: '2.html', bytes: bytesOf(page('Two')), stored: true }, { name: 'a.warc.gz', bytes: gzipped(records), stored: true, streamed: true }]
const rss = '<?xml version="1.0"?><rss xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><link>https://paper.example/</link><item><title>a &amp; b</title><link>/1</link><c:encoded><![CDATA[<p>x]]></c:encoded></item><item><link>/2</link></item></channel></rss>'
const VALID: Readonly<Record<string, Uint8Array>> = {
  'a WARC': Buffer.concat(records),
  'a WARC, each record in gzip': gzipped(records),
  'a WARC in gzip': gzipSync(Buffer.concat(records)),
  'a ZIP': zip(files),
  'a WACZ': zip([{ name: 'datapackage.json', bytes: bytesOf('{}') }, { name: 'archive/a.warc.gz', bytes: gzipped(records), stored: true }]),
  'RSS': bytesOf(rss),
  'Atom': bytesOf('<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="xhtml"><div>a</div></title><link href="https://paper.example/1"/><content type="html">&lt;p></content></entry></feed>'),
  'OPML': bytesOf('<opml><body><outline text="a"><outline xmlUrl="https://paper.example/feed"/></outline></body></opml>'),
  'a site map': bytesOf('<!DOCTYPE x [<!ENTITY y "z">]><urlset><url><loc>https://paper.example/1</loc></url></urlset>'),
  'a JSON Feed': bytesOf(JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ id: '1', url: 'https://paper.example/1' }] })),
}

/** What happens to bytes: some altered, left out, doubled or put in. */
const change = fc.record({
  what: fc.constantFrom('alter', 'cut', 'double', 'insert', 'end'), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 60 }), bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
})
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function changed(bytes: Uint8Array, changes: readonly Change[]): Buffer {
  return changes.reduce((before, { what, at, length, bytes: put }) => {
    const place = Math.floor(at * before.length)
    const [begin, rest] = [before.subarray(0, place), before.subarray(place)]
    if (what === 'alter') return Buffer.concat([begin, put, rest.subarray(put.length)])
    if (what === 'cut') return Buffer.concat([begin, rest.subarray(length)])
    if (what === 'double') return Buffer.concat([begin, rest.subarray(0, length), rest])
    return what === 'insert' ? Buffer.concat([begin, put, rest]) : begin
  }, Buffer.from(bytes))
}

describe('whatever the bytes, there are entries, and an end', () => {
  test.each(Object.keys(VALID))('%s, damaged', async (name) => {
    await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), fc.constantFrom(65_536, 1000, 13), async (changes, pieces) => {
      expectSound(await entriesOf(changed(VALID[name]!, changes), { open: undefined }, pieces))
    }), { numRuns: 150 })
  })

  const beginnings = fc.constantFrom('', 'WARC/1.1\r\n', 'WARC/1.0\r\nContent-Length: 5\r\n\r\n', 'PK\x03\x04', 'PK\x05\x06', '\x1f\x8b\x08\x00', '<rss>', '<feed ', '<opml>', '<urlset>', '{"version":"https://jsonfeed.org/version/1",', '\xff\xfe<', '<?xml ')
  test('any bytes', async () => {
    await fc.assert(fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 400 }), async (begin, bytes) => {
      expectSound(await entriesOf(Buffer.concat([Buffer.from(begin, 'latin1'), bytes]), { open: undefined }, 50))
    }), { numRuns: 600 })
  })

  const tokens = fc.array(fc.constantFrom('<rss>', '<item>', '</item>', '<link>', '</link>', 'https://paper.example/1', '<a:b xmlns:a="http://www.w3.org/2005/Atom">', '<![CDATA[', ']]>', '<!--', '-->', '&amp;', '&#x0;', '<?', '?>', '<!DOCTYPE', '[', ']>', '"', '>', '<content:encoded>', '\0'), { maxLength: 60 })
  test('any XML', async () => {
    await fc.assert(fc.asyncProperty(tokens, async (parts) => {
      expectSound(await entriesOf(bytesOf(`<rss><channel>${parts.join('')}`), {}, 7))
    }), { numRuns: 400 })
  })

  test('any WARC of which one record is damaged keeps the others, in gzip', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.array(change, { minLength: 1, maxLength: 2 }), async (which, changes) => {
      // The first member tells that the file is gzip.
      const members: Buffer[] = Array.from({ length: 7 }, (_, i) => gzipSync(pageRecord(i)))
      members[which] = changed(members[which]!, changes)
      const told = inShort(await entriesOf(Buffer.concat(members)))
      for (let i = 0; i < 7; i++) if (i !== which) expect(told).toContain(pageTold(i))
      // Never another page than the one that was there.
      expect(told.filter((entry) => !entry.startsWith('bad') && entry !== pageTold(which) && !/^https:\/\/paper\.example\/\d <!doctype html><title>Page \d</.test(entry))).toEqual([])
    }), { numRuns: 200 })
  })

  test('patterns that make some readers crawl', async () => {
    const patterns = [
      '\x1f\x8b\x08\x00', 'WARC/1.1\r\n\r\n', 'WARC/1.1\r\nContent-Length: 0\r\n\r\n', '\nWARC/1.1\r\nContent-Length: 99999999\r\n\r\n', 'WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 7\r\n\r\nHTTP/1.1 200 OK\r\n',
      'PK\x03\x04', 'PK\x03\x04\x14\x00\x08\x00\x08\x00', 'PK\x05\x06', '<rss><item>', '<rss ', '<!DOCTYPE [', '<?xml <!--', '<opml a="', ' ',
    ]
    for (const pattern of patterns) {
      for (const begin of ['', '<rss>', 'WARC/1.1\r\n']) {
        expectSound(await entriesOf(Buffer.from(begin + pattern.repeat(Math.ceil(100_000 / pattern.length)), 'latin1'), { open: undefined }))
      }
    }
  })
})
