import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gunzipSync } from 'node:zlib'
import { warcOf, type ReceivedPage } from '../../src/export/warc.js'
import { capture, type Header } from '../../src/model/capture.js'
import { sighting, type Redirect, type Sighting } from '../../src/model/sighting.js'
import { readPages, type GoodPage } from '../../src/record/read-pages.js'
import { bytesOf, inPieces, page } from './made.js'

const making = { software: 'Onrecord 0.0.0', now: '2031-01-01T00:00:00.000Z' }

async function exported(pages: readonly ReceivedPage[]): Promise<Buffer> {
  const each = async function* () { yield* await Promise.resolve(pages) }
  const pieces: Uint8Array[] = []
  for await (const piece of warcOf(each(), making)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function readBack(bytes: Uint8Array): Promise<GoodPage[]> {
  const pages: GoodPage[] = []
  for await (const read of readPages({ name: 'out.warc.gz', source: inPieces(bytes, 1000), receivedAt: '1999-01-01T00:00:00.000Z' })) {
    if ('capture' in read) pages.push(read)
    else throw new Error(JSON.stringify(read))
  }
  return pages
}

/** What an archive brings back of what was received. Its door and its name are the archive's own. */
const kept = ({ url, headers, status, asked, redirects, receivedAt, captureId }: Sighting, bytes: Uint8Array, mediaType: string) =>
  ({ url, headers, status, asked, redirects, receivedAt, captureId, bytes: Buffer.from(bytes).toString('hex'), mediaType })
const gone = ({ sighting: seen, bytes, mediaType }: ReceivedPage) => kept(seen, bytes, mediaType)
const come = ({ sighting: seen, capture: { bytes }, article: { mediaType } }: GoodPage) => kept(seen, bytes, mediaType)

interface Made extends Partial<Omit<Sighting, 'id' | 'captureId'>> {
  readonly bytes?: Uint8Array
  readonly mediaType?: string
}
function of({ bytes = bytesOf(page('Hill')), mediaType = 'text/html', ...more }: Made): ReceivedPage {
  const seen = sighting({
    captureId: capture(bytes).sha256, receivedAt: '2030-01-02T03:04:05.678Z', receivedFrom: 'clock', door: 'fetch', name: 'a.html', asked: null, url: 'https://paper.example/1', redirects: [],
    status: more.headers === undefined ? null : 200, headers: [], ...more,
  })
  return { sighting: seen, bytes, mediaType }
}

describe('what was received, as WARC', () => {
  const packed: Header[] = [['Date', 'x'], ['content-encoding', 'gzip'], ['Content-Type', 'text/html'], ['Content-Length', '9'], ['X-Archive-Orig-Content-Encoding', 'br'], ['Set-Cookie', 'a'], ['set-cookie', 'b']]
  const redirects: Redirect[] = [
    { url: 'http://paper.example/1', status: 301, headers: [['Location', 'https://paper.example/1?x'], ['Set-Cookie', 'a\u00e9'], ['set-cookie', 'b']] },
    { url: 'https://paper.example/1?x', status: 302, headers: [] },
  ]

  test('comes back as it was', async () => {
    const pages = [
      of({ headers: packed }), of({ bytes: bytesOf(page('Low')), headers: [['Content-Type', 'text/html'], ['Content-Length', String(page('Low').length)]] }),
      of({ url: null }), of({ url: 'urn:wire\r\n:1 “x”' }), of({ bytes: bytesOf('<p>Plain</p>'), mediaType: 'text/plain', url: null }),
      of({ url: 'https://paper.example/robots.txt', bytes: bytesOf('Hill said so.'), mediaType: 'text/plain', headers: [['Content-Type', 'application/x-odd']] }),
      of({ url: 'https://paper.example/empty', bytes: Buffer.alloc(0), mediaType: 'text/plain', headers: [['X', '1']] }),
      of({ headers: packed, status: 203, asked: 'http://paper.example/1', redirects }), of({ asked: 'https://paper.example/1', headers: [['X', '1']] }), of({ asked: 'urn:“odd”\r\n', url: null }), of({ status: 200 }),
    ]
    expect((await readBack(await exported(pages))).map(come)).toEqual(pages.map(gone))
  })

  test('comes back each time that it was received', async () => {
    const times = ['2030-01-02T03:04:05.678Z', '2030-01-03T00:00:00.000Z'].map((receivedAt) => of({ receivedAt, headers: packed, asked: 'https://paper.example/1' }))
    const back = await readBack(await exported(times))
    expect(back.map(come)).toEqual(times.map(gone))
    expect(back.map((read) => [read.sighting.door, read.sighting.receivedFrom])).toEqual([['warc', 'archive'], ['warc', 'archive']])
    expect(new Set(back.map((read) => read.article.id)).size).toBe(1)
  })

  test('is valid records: warcinfo first, digests, lengths, and headers true of the body', async () => {
    const bytes = await exported([of({ headers: packed })])
    const text = gunzipSync(bytes).toString('latin1')
    expect(text).toMatch(/^WARC\/1\.1\r\nWARC-Type: warcinfo\r\n[^]*software: Onrecord 0\.0\.0\r\n/)
    expect(text).toContain('WARC-Payload-Digest: sha256:')
    const response = text.slice(text.indexOf('HTTP/1.1 200 OK'), -4)
    expect(Number(/Content-Length: (\d+)\r\n\r\nHTTP/.exec(text)?.[1])).toBe(response.length)
    expect(response.split('\r\n\r\n')[0]!.split('\r\n').slice(1)).toEqual([
      'Date: x', 'X-Archive-Orig-content-encoding: gzip', 'Content-Type: text/html', 'X-Archive-Orig-Content-Length: 9', 'X-Archive-Orig-Content-Encoding: br',
      'Set-Cookie: a', 'set-cookie: b', `Content-Length: ${page('Hill').length}`,
    ])
  })

  test('comes back whatever it holds', async () => {
    const name = fc.oneof(fc.constantFrom('Content-Type', 'Content-Length', 'Transfer-Encoding', 'content-encoding', 'X-Archive-Orig-Content-Length'), fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/))
    const value = fc.oneof(fc.constantFrom('text/html', 'chunked', 'gzip', '3'), fc.stringMatching(/^(?:[!-~\u00a1-\u00ff](?:[ -~]{0,8}[!-~])?)?$/))
    const html = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ' '))
    const address = fc.option(fc.oneof(fc.webUrl(), fc.string()))
    const held = fc.array(fc.tuple(name, value))
    const hops = fc.array(fc.record({ url: fc.webUrl(), status: fc.constantFrom(301, 302, 303, 307, 308), headers: held }), { maxLength: 5 })
    await fc.assert(fc.asyncProperty(html, address, address, held, hops, fc.constantFrom(200, 203, 226), async (text, url, asked, headers, led, status) => {
      const isHttp = url !== null && /^https?:/.test(url)
      const one = of({ bytes: bytesOf(`<!doctype html>${text}\r\n\r\nWARC/1.1\r\n`), url, asked, redirects: led, ...(isHttp ? { headers, status } : {}) })
      expect((await readBack(await exported([one]))).map(come)).toEqual([gone(one)])
    }), { numRuns: 200 })
  })
})
