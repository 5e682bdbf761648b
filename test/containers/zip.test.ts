import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bytesOf, entriesOf, gzipped, inPieces, inShort, page, pageRecord, pageTold, zip, type MadeFile } from './made.js'

const told = async (bytes: Uint8Array) => inShort(await entriesOf(bytes))
const html = (n: number) => page(`Page ${n}`)
const file = (n: number, more: Partial<MadeFile> = {}): MadeFile => ({ name: `${n}.html`, bytes: bytesOf(html(n)), ...more })
const three = [file(1), file(2, { stored: true }), file(3)]
const pages = [1, 2, 3].map((n) => `no url ${html(n)}`)

describe('a ZIP of pages', () => {
  test.each([
    ['packed and stored', zip(three)],
    ['with sizes behind the data', zip(three.map((each) => ({ ...each, streamed: true })))],
    ['in gzip', gzipSync(zip(three))],
    ['in a ZIP', zip([{ name: 'inner.zip', bytes: zip(three) }])],
  ])('%s', async (_how, bytes) => {
    expect(await told(bytes)).toEqual(pages)
  })

  test('from standard input, and by name', async () => {
    const entries = await entriesOf(zip([{ name: '../../etc/a\n.html', bytes: bytesOf(html(1)) }]), { name: '-', open: undefined })
    expect(entries).toMatchObject([{ is: 'page', name: '-: ../../etc/a\ufffd.html', url: null, receivedAt: null }])
    const opened = await entriesOf(zip(three), { open: () => Promise.reject(Object.assign(new Error('gone'), { code: 'EIO', syscall: 'read' })) }).catch((error: unknown) => error)
    expect(opened).toMatchObject({ message: 'gone' })
  })

  test('takes pages and texts, passes over their parts, tells of other documents', async () => {
    const files = [
      file(1), { name: 'a_files/x.css', bytes: bytesOf('p { color: red }') }, { name: 'a_files/x.png', bytes: Buffer.from('\x89PNG', 'latin1') }, { name: 'empty.html', bytes: Buffer.alloc(0) },
      { name: '__MACOSX/._1.html', bytes: bytesOf(html(9)) }, { name: 'notes.txt', bytes: bytesOf('Hill said so.') }, { name: 'report.pdf', bytes: bytesOf('%PDF-1.7') },
      { name: 'feed.xml', bytes: bytesOf('<rss><channel><item><link>https://paper.example/1</link></item></channel></rss>') },
      { name: 'lines.jsonl', bytes: bytesOf('{"id": 1, "text": "Hill said so."}') }, { name: 'data.json', bytes: bytesOf('{"id": 1}') }, { name: 'dir/', bytes: Buffer.alloc(0) },
    ]
    expect(await told(zip(files))).toEqual([
      pages[0], 'no url Hill said so.', expect.stringMatching(/^bad in: report\.pdf: is a PDF/), 'page https://paper.example/1', 'lines {"id": 1, "text": "Hill said so."}',
    ])
    expect(await told(zip([{ name: '[Content_Types].xml', bytes: bytesOf('<x/>') }, { name: 'word/document.xml', bytes: bytesOf('<x/>') }])))
      .toEqual([expect.stringMatching(/^bad in: is an office document/)])
  })
})

describe('WACZ', () => {
  test('gives the pages of its archives, and no others', async () => {
    const files = [
      { name: 'datapackage.json', bytes: bytesOf('{"wacz_version": "1.1.1"}') }, { name: 'pages/pages.jsonl', bytes: bytesOf('{"format": "json-pages-1.0", "id": "pages"}\n{"id": "1", "url": "https://paper.example/1", "text": "no"}') },
      { name: 'indexes/index.cdx.gz', bytes: gzipSync('x') }, { name: 'archive/data.warc.gz', bytes: gzipped([pageRecord(1), pageRecord(2)]), stored: true, streamed: true },
      { name: 'archive/more.warc', bytes: pageRecord(3) }, { name: 'extra.html', bytes: bytesOf(html(9)) },
    ]
    const entries = await entriesOf(zip(files), { name: 'a.wacz' })
    expect(inShort(entries)).toEqual([1, 2, 3].map(pageTold))
    expect(entries[1]?.name).toMatch(/^a\.wacz: archive\/data\.warc\.gz, record 2, at byte \d+$/)
  })
})

describe('a damaged ZIP', () => {
  test('without its list of contents', async () => {
    const missing = 'bad in: its list of contents is missing or damaged: files were looked for without it'
    for (const streamed of [false, true]) {
      const files = three.map((each) => ({ ...each, streamed }))
      expect(await told(zip(files, { listed: false }))).toEqual([missing, ...pages])
      const cut = await told(zip(files, { listed: false }).subarray(0, -30))
      expect(cut.slice(0, 3)).toEqual([missing, pages[0], pages[1]])
      expect(cut.slice(3)).toEqual([expect.stringMatching(/^bad in: 3\.html: .*cut off/)])
    }
  })

  test('one file costs itself only', async () => {
    const bytes = zip(three)
    bytes[bytes.indexOf('2.html') + 20] = 0
    expect(await told(bytes)).toEqual([pages[0], expect.stringMatching(/^bad in: 2\.html: its checksum is wrong/), pages[2]])
    const encrypted = zip(three)
    encrypted[encrypted.lastIndexOf('PK\x01\x02') + 8]! |= 1
    expect(await told(encrypted)).toEqual([pages[0], pages[1], expect.stringMatching(/^bad in: 3\.html: is encrypted/)])
  })

  test('bombs', async () => {
    const bomb = { name: 'bomb.html', bytes: Buffer.alloc(30_000_000, 0x20) }
    expect(await told(zip([bomb, file(1)]))).toEqual([expect.stringMatching(/^bad in: bomb\.html: unpacks to more than 200 times/), pages[0]])
    const lying = zip([bomb, file(1)])
    lying.writeUInt32LE(1000, lying.indexOf('PK\x01\x02') + 24)
    expect(await told(lying)).toEqual([expect.stringMatching(/^bad in: bomb\.html: unpacks to more than/), pages[0]])
    let nested = zip([file(1)])
    for (let i = 0; i < 6; i++) nested = zip([{ name: 'a.zip', bytes: nested }])
    expect(await told(nested)).toEqual([expect.stringMatching(/^bad in: .*is packed more than 4 times over/)])
    const many = zip(Array.from({ length: 20 }, (_, n) => ({ ...file(n), stored: true })))
    for (let at = many.indexOf('PK\x01\x02'); at >= 0; at = many.indexOf('PK\x01\x02', at + 1)) {
      many.writeUInt32LE(many.length - 400, at + 20)
      many.writeUInt32LE(0, at + 42)
    }
    expect((await told(many)).at(-1)).toMatch(/lie over each other, as in bombs/)
  })
})

test('gzip of a page: whole, damaged, endless', async () => {
  expect(await told(gzipSync(html(1)))).toEqual([pages[0]])
  expect(await told(gzipSync(html(1)).subarray(0, -20))).toEqual([expect.stringMatching(/^bad in: its (?:compressed|gzip) data is cut off/)])
  let deep: Buffer = bytesOf(html(1))
  for (let i = 0; i < 6; i++) deep = gzipSync(deep)
  expect(await told(deep)).toEqual([expect.stringMatching(/^bad in: is packed more than 4 times over/)])
  expect(await told(gzipSync(Buffer.alloc(100_000_000)))).toEqual([expect.stringMatching(/^bad in: unpacks to more than \d+ times its size/)])
})

test('what the source throws is thrown', async () => {
  const broken = async function* () {
    yield* inPieces(gzipSync(html(1)).subarray(0, 40))
    throw Object.assign(new Error('disk'), { code: 'EIO' })
  }
  await expect(entriesOf(Buffer.alloc(0), { source: broken() })).rejects.toThrow('disk')
})
