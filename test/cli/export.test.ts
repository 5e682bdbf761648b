import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openOutput } from '../../src/cli/output-file.js'
import { run } from '../../src/cli/run.js'
import { changedAt, openSeekable, spool } from '../../src/cli/seekable-file.js'
import { readPage } from '../../src/ingest/read-page.js'
import { READER } from '../../src/ingest/reader-version.js'
import { readPages } from '../../src/record/read-pages.js'
import type { Store } from '../../src/store/store.js'
import { bytesOf, gzipped, inPieces, page, pageRecord, zip } from '../containers/made.js'
import { entry } from '../store/entries.js'
import { fake, type FakeOptions } from './fake-effects.js'

const kept = ['one', 'two'].map((name) => entry({ name, said: [] }))
const store: Partial<Store> = {
  article: (id) => {
    const found = kept.find(({ article }) => article.id === id)
    return Promise.resolve(found ? { ...found, shown: id } : null)
  },
  identifiers: (of, short) => Promise.resolve(of !== 'article' ? [] : kept.map(({ article }) => article.id).filter((id) => id.startsWith(short)).slice(0, 2)),
  received: ({ after, articleId }) => Promise.resolve(after !== undefined ? [] : kept.filter(({ article }) => articleId === undefined || article.id === articleId)
    .map(({ sighting, capture: { bytes }, article: { mediaType } }) => ({ sighting, bytes, mediaType }))),
}

async function call(argv: readonly string[], options: FakeOptions = {}) {
  const world = fake({ store, ...options })
  const status = await run(['export', ...argv], world.effects, '1.2.3')
  return { status, err: world.err(), done: world.done, written: world.written }
}

const HEAD = 'Onrecord 1.2.3 2022-01-01T00:00:00.000Z\n'
const [one, two] = kept.map(({ sighting }) => `${sighting.name}\n`)

describe('export', () => {
  test('writes all that was received', async () => {
    expect(await call(['--warc', 'out.warc.gz'])).toEqual({
      status: 0, err: '2 pages written to out.warc.gz\n', done: ['open ./ledger if there', 'wrote out.warc.gz', 'close'], written: { 'out.warc.gz': `${HEAD}${one}${two}` },
    })
  })

  test('or what was of some articles, each once, and says which are not there', async () => {
    const id = kept[1]!.article.id
    expect(await call(['--warc', 'out', '--article', id.slice(0, 8), id])).toMatchObject({ status: 0, written: { out: `${HEAD}${two}` } })
    const several = { ...store, identifiers: () => Promise.resolve(kept.map(({ article }) => article.id)) }
    expect(await call(['--warc', 'out', '--article', 'x'], { store: several })).toMatchObject({ status: 1, err: expect.stringMatching(/^onrecord: x: several articles begin so, .*; give more of the identifier\n$/) as string, written: {} })
    expect(await call(['--warc', 'out', '--article', id, 'none', id])).toMatchObject({
      status: 1, err: expect.stringMatching(/^1 page written to out\nonrecord: not in the ledger: none; .*\n$/) as string, written: { out: `${HEAD}${two}` },
    })
  })

  test('writes over nothing, and leaves nothing half written', async () => {
    expect(await call(['--warc', 'there'], { files: { there: 'x' } })).toMatchObject({ status: 1, err: 'onrecord: there: there is such a file already; give another name\n', written: {} })
    const broken = { ...store, received: () => Promise.reject(Object.assign(new Error('disk full'), { code: 'ENOSPC' })) }
    expect(await call(['--warc', 'out'], { store: broken })).toMatchObject({ status: 1, err: 'onrecord: out: the disk is full; make room, or write to another\n', done: ['open ./ledger if there', 'discarded out', 'close'] })
    expect(await call([])).toMatchObject({ status: 2, err: 'onrecord: nothing to write; give --format FORMAT for statements, or --warc FILE for the archived pages\n', done: [] })
  })
})

describe('files', () => {
  let folder = ''
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'onrecord-files-')) })
  afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

  test('an output has its name once it is whole', async () => {
    const name = join(folder, 'out')
    const output = await openOutput(name)
    await output.write(bytesOf('one '))
    await output.write(bytesOf('two'))
    expect(existsSync(name)).toBe(false)
    await output.close()
    expect(readFileSync(name, 'utf8')).toBe('one two')
    await expect(openOutput(name)).rejects.toMatchObject({ code: 'EEXIST' })
    const late = await openOutput(join(folder, 'late'))
    writeFileSync(join(folder, 'late'), 'mine')
    await expect(late.close()).rejects.toMatchObject({ code: 'EEXIST' })
    await late.discard()
    expect(readFileSync(join(folder, 'late'), 'utf8')).toBe('mine')
    expect(readdirSync(folder).sort()).toEqual(['late', 'out'])
  })

  test('an output takes the place of another only where told to, and is its owner’s alone where asked for', async () => {
    const name = join(folder, 'private')
    writeFileSync(name, 'old')
    // What a killed process left.
    writeFileSync(`${name}.part`, 'half', { mode: 0o666 })
    const output = await openOutput(name, { overwrite: true, ownersAlone: true })
    await output.write(bytesOf('new'))
    expect(readFileSync(name, 'utf8')).toBe('old')
    await output.close()
    expect([readFileSync(name, 'utf8'), statSync(name).mode & 0o777, existsSync(`${name}.part`)]).toEqual(['new', 0o600, false])
    await expect(openOutput(name, { ownersAlone: true })).rejects.toMatchObject({ code: 'EEXIST' })
    rmSync(name)
  })

  test('bytes can be read at any place, of a file and of what was spooled', async () => {
    const name = join(folder, 'in')
    writeFileSync(name, '0123456789')
    for (const seekable of [await openSeekable(name), await spool(inPieces(bytesOf('0123456789'), 3))]) {
      expect(seekable?.size).toBe(10)
      expect(Buffer.from(await seekable!.read(3, 4)).toString()).toBe('3456')
      expect(Buffer.from(await seekable!.read(8, 40)).toString()).toBe('89')
      expect(await seekable!.read(20, 1)).toHaveLength(0)
      await seekable!.close()
    }
    expect(await openSeekable('/dev/null')).toBeNull()
  })
})

test('when a file was changed last is told of files alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-files-'))
  try {
    const name = join(folder, 'in')
    writeFileSync(name, 'x')
    utimesSync(name, new Date(), new Date('2021-12-24T18:30:00.250Z'))
    expect(await changedAt(name)).toBe('2021-12-24T18:30:00.250Z')
    expect([await changedAt(folder), await changedAt(join(folder, 'none')), await changedAt('/dev/null')]).toEqual([null, null, null])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

describe('read and add take what holds many pages', () => {
  async function read(argv: readonly string[], files: Readonly<Record<string, Buffer>>) {
    const world = fake({ files: Object.fromEntries(Object.keys(files).map((name) => [name, ''])) })
    const effects = {
      ...world.effects, loadReader: () => Promise.resolve({ version: READER, readPage, readPages }), readInput: (name: string) => inPieces(files[name]!), openInput: () => Promise.resolve(null), spool,
    }
    const status = await run(argv, effects, '1.2.3')
    return { status, out: world.out(), err: world.err() }
  }

  test('a WARC, a ZIP and a feed', async () => {
    const files = {
      'a.warc.gz': gzipped([pageRecord(1), pageRecord(2).subarray(0, -40), pageRecord(3)]), '-': zip([{ name: '1.html', bytes: bytesOf(page('Hill')) }]),
      'feed.xml': bytesOf('<rss><channel><item><link>https://paper.example/1</link></item><item><link>https://paper.example/2</link></item></channel></rss>'),
      'none.xml': bytesOf('<rss><channel></channel></rss>'),
    }
    const { status, out, err } = await read(['add', ...Object.keys(files)], files)
    expect(out.split('\n').map((line) => line.split(': added')[0])).toEqual([
      'a.warc.gz, record 1, at byte 0', expect.stringMatching(/^a\.warc\.gz, record 3, at byte \d+$/), '-: 1.html', '',
    ])
    expect(err).toMatch(/^onrecord: a\.warc\.gz, record 2, at byte \d+: /m)
    expect(err).toContain('onrecord: none.xml: holds no page\n')
    expect(err).toMatch(/^onrecord: 2 addresses were named and not fetched/m)
    expect(status).toBe(1)
  })
})
