import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gunzipSync } from 'node:zlib'
import { warcOf } from '../../src/export/warc.js'
import { capture, type Capture, type Header } from '../../src/model/capture.js'
import { readPages, type GoodPage } from '../../src/record/read-pages.js'
import { bytesOf, inPieces, page } from './made.js'

const making = { software: 'Onrecord 0.0.0', now: '2031-01-01T00:00:00.000Z' }

async function exported(captures: readonly Capture[]): Promise<Buffer> {
  const each = async function* () { yield* await Promise.resolve(captures) }
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

const unnamed = ({ name: _name, ...rest }: Capture) => ({ ...rest, bytes: Buffer.from(rest.bytes).toString('hex') })
const of = (more: Partial<Capture>) => capture({
  name: 'a.html', bytes: bytesOf(page('Hill')), url: 'https://paper.example/1', receivedAt: '2030-01-02T03:04:05.678Z', mediaType: 'text/html', headers: [], ...more,
})

describe('captures as WARC', () => {
  const packed: Header[] = [['Date', 'x'], ['content-encoding', 'gzip'], ['Content-Type', 'text/html'], ['Content-Length', '9'], ['X-Archive-Orig-Content-Encoding', 'br'], ['Set-Cookie', 'a'], ['set-cookie', 'b']]

  test('come back as they were', async () => {
    const captures = [
      of({ headers: packed }), of({ bytes: bytesOf(page('Low')), headers: [['Content-Type', 'text/html'], ['Content-Length', String(page('Low').length)]] }),
      of({ url: null }), of({ url: 'urn:wire\r\n:1 “x”' }), of({ bytes: bytesOf('<p>Plain</p>'), mediaType: 'text/plain', url: null }),
      of({ url: 'https://paper.example/robots.txt', bytes: bytesOf('Hill said so.'), mediaType: 'text/plain', headers: [['Content-Type', 'application/x-odd']] }),
      of({ url: 'https://paper.example/empty', bytes: Buffer.alloc(0), mediaType: 'text/plain', headers: [['X', '1']] }),
    ]
    const back = await readBack(await exported(captures))
    expect(back.map((read) => unnamed(read.capture))).toEqual(captures.map(unnamed))
  })

  test('are valid records: warcinfo first, digests, lengths, and headers true of the body', async () => {
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

  test('come back whatever they hold', async () => {
    const name = fc.oneof(fc.constantFrom('Content-Type', 'Content-Length', 'Transfer-Encoding', 'content-encoding', 'X-Archive-Orig-Content-Length'), fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/))
    const value = fc.oneof(fc.constantFrom('text/html', 'chunked', 'gzip', '3'), fc.stringMatching(/^(?:[!-~\u00a1-\u00ff](?:[ -~]{0,8}[!-~])?)?$/))
    const html = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ' '))
    await fc.assert(fc.asyncProperty(html, fc.option(fc.oneof(fc.webUrl(), fc.string())), fc.array(fc.tuple(name, value)), async (text, url, headers) => {
      const kept = of({ bytes: bytesOf(`<!doctype html>${text}\r\n\r\nWARC/1.1\r\n`), url, headers: url !== null && /^https?:/.test(url) ? headers : [] })
      const back = await readBack(await exported([kept]))
      expect(back.map((read) => unnamed(read.capture))).toEqual([unnamed(kept)])
    }), { numRuns: 200 })
  })
})
