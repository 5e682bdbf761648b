import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bytesOf, entriesOf, gzipped, http, inShort, page, pageRecord, pageTold, sha1, warcRecord } from './made.js'

const info = warcRecord({ type: 'warcinfo', block: bytesOf('software: made\r\n') })
const told = async (bytes: Uint8Array, pieces?: number) => inShort(await entriesOf(bytes, {}, pieces))
const three = [1, 2, 3].map((number) => pageRecord(number))

describe('a whole WARC', () => {
  test.each([
    ['plain', Buffer.concat([info, ...three])],
    ['each record in gzip', gzipped([info, ...three])],
    ['all in one gzip member', gzipSync(Buffer.concat([info, ...three]))],
    ['members that end anywhere', gzipped([Buffer.concat([info, ...three]).subarray(0, 777), Buffer.concat([info, ...three]).subarray(777)])],
    ['without line ends at its end', Buffer.concat(three).subarray(0, -4)],
    ['gzip in gzip', gzipSync(gzipped(three))],
  ])('%s', async (_how, bytes) => {
    for (const pieces of [65_536, 7]) expect(await told(bytes, pieces)).toEqual([1, 2, 3].map(pageTold))
  })

  test('tells all of a page', async () => {
    const block = http(page('Öl'), ['Content-type: text/html; charset=utf-8', 'Set-Cookie: a=1', 'SET-COOKIE: b=2', 'X-Folded: one', ' two'])
    const [entry] = await entriesOf(Buffer.concat([info, warcRecord({ block, uri: '<https://paper.example/öl>', date: '2030-02-03T04:05:06.789Z' })]), { name: 'crawl.warc' })
    expect(entry).toEqual({
      is: 'page', name: `crawl.warc, record 2, at byte ${info.length}`, bytes: bytesOf(page('Öl')), url: 'https://paper.example/öl', receivedAt: '2030-02-03T04:05:06.789Z', door: 'warc', status: 200,
      headers: [['Content-type', 'text/html; charset=utf-8'], ['Set-Cookie', 'a=1'], ['SET-COOKIE', 'b=2'], ['X-Folded', 'one two']],
    })
  })

  test.each(['2030', '2030-02-31x', 'yesterday', '2030-99-03T04:05:06Z'])('a date that is none to the second is left out: %s', async (date) => {
    expect(await entriesOf(pageRecord(1, { date }))).toMatchObject([{ is: 'page', receivedAt: null }])
  })

  const chunked = (text: string) => `${text.length.toString(16)};x=1\r\n${text}\r\n0\r\nTrailer: 1\r\n\r\n`
  const html = page('Packed')
  test.each([
    ['chunks', http(chunked(html), ['Content-Type: text/html', 'Transfer-Encoding: chunked'])],
    ['chunks that are joined already', http(html, ['Content-Type: text/html', 'Transfer-Encoding: chunked'])],
    ['gzip', http(gzipSync(html), ['Content-Type: text/html', 'Content-Encoding: gzip'])],
    ['gzip that is unpacked already', http(html, ['Content-Type: text/html', 'Content-Encoding: gzip'])],
    ['brotli', http(brotliCompressSync(html), ['Content-Type: text/html', 'Content-Encoding: br'])],
    ['deflate', http(deflateSync(html), ['Content-Type: text/html', 'Content-Encoding: deflate'])],
    ['bare deflate', http(deflateRawSync(html), ['Content-Type: text/html', 'Content-Encoding: deflate'])],
    ['gzip in brotli', http(brotliCompressSync(gzipSync(html)), ['Content-Type: text/html', 'Content-Encoding: gzip, br'])],
    ['no type, but HTML', http(html, [])],
    ['XHTML', http(html, ['Content-Type: application/xhtml+xml'])],
  ])('unpacks a body: %s', async (_how, block) => {
    expect(await told(warcRecord({ block }))).toEqual([`https://paper.example/1 ${html}`])
  })

  test('passes over what is no page, quietly', async () => {
    const quiet = [
      http('{}', ['Content-Type: application/json']), http('GIF8', ['Content-Type: image/gif']), http('gone', undefined, '404 Not Found'),
      http('', ['Location: /x'], '302 Found'), http(''),
    ].map((block) => warcRecord({ block }))
    const others = [
      warcRecord({ type: 'request', block: bytesOf('GET / HTTP/1.1\r\n\r\n') }), warcRecord({ type: 'metadata', block: bytesOf('a: b') }),
      warcRecord({ type: 'conversion', fields: ['Content-Type: text/plain'], block: bytesOf('Words') }),
      warcRecord({ uri: 'dns:paper.example', block: bytesOf('1') }), warcRecord({ uri: 'https://paper.example/robots.txt', block: http('User-agent: *', ['Content-Type: text/plain']) }),
      warcRecord({ type: 'resource', uri: 'urn:text:https://paper.example/', fields: ['Content-Type: text/plain'], block: bytesOf('Words') }),
    ]
    expect(await told(Buffer.concat([...quiet, ...others, pageRecord(1)]))).toEqual([pageTold(1)])
  })

  test('takes resource records of HTML and text', async () => {
    const entries = await entriesOf(Buffer.concat([
      warcRecord({ type: 'resource', fields: ['Content-Type: text/plain'], block: bytesOf('<p>Not HTML</p>') }),
      warcRecord({ type: 'resource', uri: 'file:///a.html', fields: ['Content-Type: text/html'], block: bytesOf('Hill said so.') }),
    ]))
    expect(entries).toMatchObject([{ url: 'https://paper.example/1', door: 'warc', mediaType: 'text/plain', headers: [] }, { url: null, door: 'warc', mediaType: 'text/html' }])
    for (const entry of entries) expect(entry).not.toHaveProperty('status')
  })

  test('revisits of pages that are there are passed over, others are told of', async () => {
    const digest = (of: string) => [`WARC-Payload-Digest: ${sha1(bytesOf(page(of)))}`]
    const revisit = (of: string, type = 'text/html') => warcRecord({
      type: 'revisit', uri: 'https://paper.example/2', fields: [...digest(of), 'WARC-Refers-To-Target-URI: https://paper.example/old', 'WARC-Refers-To-Date: 2029-01-01T00:00:00Z'],
      block: http('', [`Content-Type: ${type}`]),
    })
    const first = warcRecord({ fields: digest('Page 1'), block: http(page('Page 1')) })
    expect(await told(Buffer.concat([first, revisit('Page 1'), revisit('Page 9', 'image/png'), revisit('Page 9')]))).toEqual([
      pageTold(1), expect.stringMatching(/^bad in, record 4, at byte \d+: says that https:\/\/paper\.example\/2 was as before.* holds https:\/\/paper\.example\/old of 2029-01-01/),
    ])
  })
})

describe('a damaged WARC', () => {
  const [one, two, last] = three as [Buffer, Buffer, Buffer]
  const block = http(page('Page 2'))

  test('a last record that is cut off', async () => {
    for (const cut of [one.length + two.length - 30, one.length + 20]) {
      expect(await told(Buffer.concat(three).subarray(0, cut))).toEqual([pageTold(1), expect.stringMatching(/^bad in, (?:after )?record [12], at byte \d+: /)])
    }
  })

  test.each([['too small', -20], ['too large', 20], ['far too large', 5000], ['beyond the file', 99_999_999], ['missing', NaN]])('a Content-Length that is %s', async (_how, by) => {
    const wrong = pageRecord(2, { length: block.length + by })
    const complaint = expect.stringMatching(new RegExp(`^bad in, record 2, at byte ${one.length}: its Content-Length .*: it was read to its true end, ${block.length} bytes`)) as string
    expect(await told(Buffer.concat([one, wrong, last]))).toEqual([pageTold(1), complaint, pageTold(2), pageTold(3)])
    expect(await told(Buffer.concat([one, wrong]))).toEqual([pageTold(1), complaint, pageTold(2)])
    const unproven = pageRecord(2, { length: block.length + by, fields: [] })
    const packed = gzipped([one, unproven, last])
    expect((await told(packed)).filter((entry) => !entry.startsWith('bad'))).toEqual([1, 2, 3].map(pageTold))
  })

  test('a wrong Content-Length of which nothing tells the true one costs that record only', async () => {
    const unproven = pageRecord(2, { length: 30, fields: [] })
    expect(await told(Buffer.concat([one, unproven, last]))).toEqual([pageTold(1), expect.stringMatching(/^bad in, record 2, .*it was not read/), pageTold(3)])
  })

  test('a page that looks like a record forges none', async () => {
    const forged = pageRecord(9)
    const inner = http(Buffer.concat([bytesOf(page('Page 2')), bytesOf('\r\n\r\n'), forged]))
    const outer = (length: number) => warcRecord({ uri: 'https://paper.example/2', fields: [`WARC-Block-Digest: ${sha1(inner)}`], block: inner, length })
    const urls = async (bytes: Uint8Array) => (await entriesOf(bytes)).flatMap((entry) => (entry.is === 'page' ? [entry.url] : []))
    expect(await urls(Buffer.concat([one, outer(inner.length), last]))).toEqual(['https://paper.example/1', 'https://paper.example/2', 'https://paper.example/3'])
    expect(await urls(Buffer.concat([one, outer(inner.length - 10), last]))).toEqual(['https://paper.example/1', 'https://paper.example/2', 'https://paper.example/3'])
    expect(await urls(Buffer.concat([one, outer(inner.length)]).subarray(0, -20))).toEqual(['https://paper.example/1'])
  })

  test('rubbish between records', async () => {
    expect(await told(Buffer.concat([one, bytesOf('rubbish\nWARC/9 rubbish\n'), two]))).toEqual([
      pageTold(1), expect.stringMatching(/^bad in, after record 1, at byte \d+: \d+ bytes are no WARC record/), pageTold(2),
    ])
  })

  test('bytes that are not those of the digest', async () => {
    const altered = Buffer.from(two)
    altered[altered.indexOf('said')] = 0x53
    expect(await told(Buffer.concat([one, altered, last]))).toEqual([pageTold(1), expect.stringMatching(/^bad in, record 2, .*digest/), pageTold(3)])
  })

  test('a damaged gzip member, or its checksum, costs its record only', async () => {
    const members = three.map((record) => gzipSync(record))
    for (const at of [12, 40, 200]) {
      const middle = Buffer.from(members[1]!)
      middle[at] = (middle[at] ?? 0) ^ 0xff
      const entries = await told(Buffer.concat([members[0]!, middle, members[2]!]))
      expect(entries, `byte ${at}`).toEqual([pageTold(1), expect.stringMatching(/^bad in, (?:after )?record [12], (?:at|from) byte \d+/), pageTold(3)])
    }
  })

  test('a wrong checksum costs its record, unless the record’s own digest says that all is well', async () => {
    const members = (fields: readonly string[]) => [one, pageRecord(2, { fields }), last].map((record) => gzipSync(record))
    for (const at of [8, 3]) {
      for (const [fields, read] of [[[], false], [[`WARC-Block-Digest: ${sha1(block)}`], true]] as const) {
        const [first, second, third] = members(fields) as [Buffer, Buffer, Buffer]
        second[second.length - at] = (second[second.length - at] ?? 0) ^ 0xff
        const entries = await told(Buffer.concat([first, second, third]))
        expect(entries.filter((entry) => !entry.startsWith('bad'))).toEqual([pageTold(1), ...(read ? [pageTold(2)] : []), pageTold(3)])
        expect(entries.filter((entry) => entry.startsWith('bad'))).toEqual([expect.stringContaining('its gzip checksum is wrong')])
      }
    }
  })

  test('a member that is cut off in the middle', async () => {
    const members = three.map((record) => gzipSync(record))
    const bytes = Buffer.concat([members[0]!, members[1]!.subarray(0, 150), members[2]!])
    expect(await told(bytes)).toEqual([pageTold(1), expect.stringMatching(/^bad in, /), pageTold(3)])
    expect(await told(Buffer.concat(members).subarray(0, -30))).toEqual([pageTold(1), pageTold(2), expect.stringMatching(/^bad in, (?:after )?record [23], .*cut off/)])
  })

  test('a page that was cut off by whoever saved it is read, and told of', async () => {
    const cut = pageRecord(1, { fields: ['WARC-Truncated: length'] })
    expect(await told(cut)).toEqual([expect.stringMatching(/^bad in, record 1, .*cut off by whoever saved it \(length\)/), pageTold(1)])
  })

  test('bodies that can’t be unpacked, and bombs', async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000, 0x20), { level: 9 })
    const bad = [
      http(gzipSync(page('x')).subarray(0, 40), ['Content-Type: text/html', 'Content-Encoding: gzip']), http(bomb, ['Content-Type: text/html', 'Content-Encoding: gzip']),
      http('??', ['Content-Type: text/html', 'Content-Encoding: snappy']), bytesOf('no response'),
    ].map((each) => warcRecord({ block: each }))
    expect((await told(Buffer.concat([...bad, last]))).map((entry) => entry.slice(0, 14))).toEqual([...[1, 2, 3, 4].map(() => 'bad in, record'), pageTold(3).slice(0, 14)])
    const memberBomb = gzipped([warcRecord({ block: http(Buffer.alloc(60_000_000, 0x20)) }), last])
    expect(await told(memberBomb)).toEqual([expect.stringMatching(/^bad in, (?:after )?record [01], .*as bombs do/), pageTold(3)])
  })
})
