import { availableParallelism } from 'node:os'
import { describe, expect, test } from 'vitest'
import { outcomeLine } from '../../src/cli/add.js'
import { run } from '../../src/cli/run.js'
import { Difference } from '../../src/export/difference.js'
import { Followed } from '../../src/export/followed.js'
import { Finding, Findings } from '../../src/export/finding.js'
import { Reading } from '../../src/export/reading.js'
import type { AddedPage } from '../../src/record/add-page.js'
import { UNASKED } from '../../src/model/source.js'
import { CursorError } from '../../src/store/cursor.js'
import { LedgerError } from '../../src/store/ledger-error.js'
import { TooLongError } from '../../src/store/too-long-error.js'
import { fake, type FakeOptions } from './fake-effects.js'
import { SAMPLE } from './sample.js'

async function call(argv: readonly string[], options?: FakeOptions) {
  const world = fake(options)
  const status = await run(argv, world.effects, '1.2.3')
  return { status, out: world.out(), err: world.err(), done: world.done, inputs: world.inputs }
}

const ID = SAMPLE.article.id
const files = { 'a.txt': 'x', 'b.txt': 'y', 'bad.txt': 'bad', '-': 'z' }

describe('misuse is one line on standard error and status 2', () => {
  test.each([
    [[], /^onrecord: no command given; see onrecord --help\n$/],
    [['raed', 'a.txt'], /^onrecord: unknown command 'raed' \(Did you mean read\?\); see onrecord --help\n$/],
    [['read'], /^onrecord: missing required argument 'file'; see onrecord read --help\n$/],
    [['read', '--colour', 'a.txt'], /^onrecord: unknown option '--colour'; see onrecord read --help\n$/],
    [['read', '--format', 'xml', 'a.txt'], /^onrecord: .*'xml' is invalid\. Allowed choices are text, json, jsonl; see onrecord read --help\n$/],
    [['read', '--published', '2021-02-30', 'a.txt'], /^onrecord: .*'2021-02-30' is invalid\. Give a date as 2021-12-24.*\n$/],
    [['read', '--published', 'Friday', 'a.txt'], /^onrecord: .*'Friday' is invalid/],
    [['read', '--url', 'javascript:1', 'a.txt'], /^onrecord: .*invalid\. Give the whole address.*\n$/],
    [['read', '--url', 'https://paper.example', 'a.txt', 'b.txt'], /^onrecord: --url given with several files; .*\n$/],
    [['add', '--captured', 'yesterday', 'a.txt'], /^onrecord: .*'yesterday' is invalid\. Give a day as 2021-12-24, or a time as 2021-12-24T18:30:00Z; .*\n$/],
    [['add', '--captured', '2021-02-30', 'a.txt'], /^onrecord: .*'2021-02-30' is invalid/],
    [['add', '--captured', '2021-12-24T18:30', 'a.txt'], /^onrecord: .*'2021-12-24T18:30' is invalid/],
    [['add', '--captured', '2021-12-24', 'https://quay.example/1'], /^onrecord: --captured given with an address to fetch; .*\n$/],
    [['read', '-', '-'], /^onrecord: - given twice; .*\n$/],
    [['serve', '--port', '70000'], /^onrecord: .*'70000' is invalid\. Give a whole number from 0 to 65535; .*\n$/],
    [['serve', 'now'], /^onrecord: too many arguments.*\n$/],
    [['search', '--limit', '0', 'x'], /^onrecord: .*'0' is invalid\. .*\n$/],
    [['show'], /^onrecord: missing required argument 'statement-id'.*\n$/],
    [['add', '--ledger', '', 'a.txt'], /^onrecord: .*Give a folder or a postgres:\/\/ address.*\n$/],
    [['help', 'nothing'], /^onrecord: .*; see onrecord --help\n$/],
    [['read', '--\u001b[2J', 'a.txt'], /^onrecord: unknown option '--␛\[2J'.*\n$/],
  ])('%j', async (argv, message) => {
    const { status, out, err } = await call(argv, { files })
    expect(err).toMatch(message)
    expect(err.trimEnd()).not.toContain('\n')
    expect(out).toBe('')
    expect(status).toBe(2)
  })
})

describe('help and version', () => {
  test.each([['--help'], ['help'], ['read', '--help'], ['help', 'read']])('%s %s', async (...argv) => {
    const { status, out, err, done } = await call(argv.filter(Boolean))
    expect(out).toContain('Examples:')
    expect([status, err, done]).toEqual([0, '', []])
  })

  test.each(['--version', '-V'])('%s', async (flag) => {
    expect(await call([flag])).toMatchObject({ status: 0, out: '1.2.3\n', err: '' })
  })
})

describe('read', () => {
  test('prints text by default, without colours where there is no terminal', async () => {
    const { status, out, err, done } = await call(['read', 'a.txt'], { files })
    expect(out).toContain('[1] speaker  Ada Brandt')
    expect(out).not.toContain('\u001b')
    expect([status, err]).toEqual([0, ''])
    expect(done.join()).not.toContain('open')
  })

  test('colours only on a terminal, and not with NO_COLOR', async () => {
    expect((await call(['read', 'a.txt'], { files, terminal: true })).out).toContain('\u001b[')
    expect((await call(['read', 'a.txt'], { files, terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b[')
  })

  test('json is one object for one page and a list for several', async () => {
    const one: unknown = JSON.parse((await call(['read', '--format', 'json', '-'], { files })).out)
    expect(Reading.parse(one).id).toBe('-')
    const two: unknown = JSON.parse((await call(['read', '--format', 'json', 'a.txt', 'b.txt'], { files })).out)
    expect(Reading.array().parse(two).map((reading) => reading.id)).toEqual(['a.txt', 'b.txt'])
  })

  test('jsonl is one object a line', async () => {
    const { out } = await call(['read', '--format', 'jsonl', 'a.txt', 'b.txt'], { files })
    expect(out.trimEnd().split('\n').map((line) => Reading.parse(JSON.parse(line)).id)).toEqual(['a.txt', 'b.txt'])
  })

  test('a file that can’t be read doesn’t stop the others', async () => {
    const { status, out, err } = await call(['read', '--format', 'jsonl', 'a.txt', 'none\u001b.txt', 'bad.txt', 'b.txt'], { files })
    expect(out.trimEnd().split('\n')).toHaveLength(2)
    expect(err).toContain('onrecord: none␛.txt: no such file; check the name\n')
    expect(err).toContain('onrecord: bad.txt: is a picture: give its text\n')
    expect(err).toMatch(/onrecord: 2 of 4 could not be read, as told above\n$/)
    expect(status).toBe(1)
  })

  test('one file that can’t be read is one line', async () => {
    expect(await call(['read', 'none.txt'], { files })).toMatchObject({
      status: 1, out: '', err: 'onrecord: none.txt: no such file; check the name\n',
    })
  })

  test('pages that were read are printed as JSON though others failed', async () => {
    const { status, out } = await call(['read', '--format', 'json', 'none.txt', 'a.txt'], { files })
    expect(Reading.parse(JSON.parse(out)).id).toBe('a.txt')
    expect(status).toBe(1)
  })

  test('progress is told for several files only: few lines, or one rewritten on a terminal', async () => {
    const many = Array.from({ length: 95 }, (_, i) => `${i}.txt`)
    const all = Object.fromEntries(many.map((name) => [name, 'x']))
    const lines = (await call(['read', '--format', 'jsonl', ...many], { files: all })).err.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(11)
    expect(lines.at(-1)).toBe('95 of 95: 94.txt')
    const { err } = await call(['read', '--format', 'jsonl', 'a.txt', 'b.txt'], { files, terminal: true })
    expect(err).not.toContain('\n')
    expect(err).toContain('\r\u001b[K2 of 2: b.txt')
    expect(err.endsWith('\r\u001b[K')).toBe(true)
  })
})

describe('add', () => {
  test('prints for each page whether it was added, and closes the ledger', async () => {
    const { status, out, done } = await call(['add', 'a.txt', 'b.txt', '-'], { files, kept: ['b.txt'], seen: ['-'] })
    expect(out).toBe([
      `a.txt: added, 3 statements; article ${ID}`, `b.txt: already there; article ${ID}`, `-: the same bytes as before; that they were received again is kept; article ${ID}`, '',
    ].join('\n'))
    expect(done).toContain('open ./ledger')
    expect(done.at(-1)).toBe('close')
    expect(status).toBe(0)
  })

  test('closes the ledger after a failure too', async () => {
    const { status, done } = await call(['add', '--ledger', 'x', 'none.txt'], { files })
    expect([status, done.at(-1)]).toEqual([1, 'close'])
    expect(done).toContain('open x')
  })
})

test.each<[AddedPage['outcome'], number, number | null, string]>([
  ['added', 1, 3, 'added, 3 statements'], ['added', 1, 1, 'added, 1 statement'], ['added', 3, 0, 'added as version 3 of its page, 0 statements'],
  ['anew', 2, 1, 'read anew, 1 statement'], ['anew', 1, null, 'read anew'], ['unchanged', 1, null, 'says what it said before; this copy is kept'],
  ['seen', 1, null, 'the same bytes as before; that they were received again is kept'], ['there', 2, null, 'already there'],
])('%s, version %s, %s statements is told as: %s', (outcome, version, statements, line) => {
  expect(outcomeLine({ articleId: 'a', outcome, version, statements })).toBe(line)
})

describe('how an input was received', () => {
  const NOW = '2022-01-01T00:00:00.000Z'
  const received = async (argv: readonly string[], options: FakeOptions = {}) =>
    (await call(['add', ...argv], { files, ...options })).inputs.map(({ name, door, receivedAt, receivedFrom }) => [name, door, receivedAt, receivedFrom])

  test('a file: at its own time, where that is known and past', async () => {
    const changed = { 'a.txt': '2021-12-24T18:30:00.000Z', 'b.txt': '2022-01-01T00:00:00.001Z' }
    expect(await received(['a.txt', 'b.txt', 'bad.txt'], { changed })).toEqual([
      ['a.txt', 'file', '2021-12-24T18:30:00.000Z', 'file'], ['b.txt', 'file', NOW, 'clock'], ['bad.txt', 'file', NOW, 'clock'],
    ])
  })

  test('standard input: now', async () => {
    expect(await received(['-'], { changed: { '-': '2021-12-24T18:30:00.000Z' } })).toEqual([['-', 'standard input', NOW, 'clock']])
  })

  test.each([['2021-12-24', '2021-12-24T00:00:00.000Z'], ['2021-12-24T18:30:00Z', '2021-12-24T18:30:00.000Z'], ['2021-12-24T18:30+02:00', '2021-12-24T16:30:00.000Z']])('--captured %s: when a person says', async (given, time) => {
    expect(await received(['--captured', given, 'a.txt', '-'], { changed: { 'a.txt': '2021-12-25T00:00:00.000Z' } })).toEqual([
      ['a.txt', 'file', time, 'given by hand'], ['-', 'standard input', time, 'given by hand'],
    ])
  })

  test('what is given by hand is handed on as such, and nothing where nothing is', async () => {
    const given = async (...argv: string[]) => (await call(['add', ...argv, 'a.txt'], { files })).inputs.map(({ byHand, url }) => [byHand, url])
    expect(await given('--published', '2021-12', '--url', 'https://quay.example/1')).toEqual([[{ published: '2021-12', url: 'https://quay.example/1' }, undefined]])
    expect(await given('--published', '2021-12')).toEqual([[{ published: '2021-12' }, undefined]])
    expect(await given()).toEqual([[{}, undefined]])
  })
})

describe('addresses', () => {
  test('are fetched and added like files', async () => {
    const { out, err, status, done } = await call(['add', 'https://quay.example/1', 'a.txt', 'https://quay.example/bad'], { files })
    expect(out).toBe(`https://quay.example/1: added, 3 statements; article ${ID}\na.txt: added, 3 statements; article ${ID}\n`)
    expect(err).toContain('onrecord: https://quay.example/bad: is not there (status 404)\n')
    expect(status).toBe(1)
    expect(done.filter((what) => what.startsWith('load collector'))).toEqual(['load collector'])
  })

  test('of one’s own network need leave', async () => {
    expect((await call(['read', '--allow-private', 'https://quay.example/1'])).done).toContain('load collector, private too')
  })

  test('load nothing where there is none', async () => {
    expect((await call(['add', 'a.txt'], { files })).done.join()).not.toContain('collector')
  })

  test('are known already, so --url has no place', async () => {
    expect(await call(['add', '--url', 'https://a.example/', 'https://quay.example/1'])).toMatchObject({ status: 2, err: expect.stringContaining('--url given with an address') as string })
  })
})

describe.each([['read', 'one.txt'], ['add', 'one.txt'], ['evaluate', 'gold.jsonl']])('%s', (command, file) => {
  const files = { 'one.txt': 'one', 'gold.jsonl': '{"id": "a", "text": "Low said so.", "attributions": [{"cue": [[4, 8]]}]}' }

  test.each(['fast', 'careful'])('--%s reads with that model', async (model) => {
    const world = fake({ files })
    await run([command, `--${model}`, file], world.effects, '1.2.3')
    expect(world.done).toContain(`load ${model} analyser`)
  })

  test('takes one model', async () => {
    expect(await call([command, '--fast', '--careful', file], { files })).toMatchObject({ status: 2, err: expect.stringContaining("'--fast' cannot be used with option '--careful'") as string })
  })
})

describe('search and show', () => {
  const statement = SAMPLE.analysis.statements[0]!
  const item = { statement, holders: [], article: SAMPLE.article, seen: SAMPLE.seen }

  test('search asks for all words and the speaker, and loads no analysis', async () => {
    let asked: unknown
    const store = { statements: (query: unknown) => { asked = query; return Promise.resolve({ items: [item], total: 9, next: 's4TqX.1' }) } }
    const { out, done } = await call(['search', 'harbour', 'tax', '--speaker', 'Brandt', '--limit', '1'], { store })
    expect(asked).toEqual({ words: 'harbour tax', speaker: 'Brandt', limit: 1 })
    expect(out).toContain('9 statements, 1 of them, newest first:')
    expect(out).toMatch(/\n\nThe next: onrecord search --limit 1 --after s4TqX\.1 --speaker Brandt -- harbour tax\n$/)
    expect(done).toEqual(['open ./ledger if there', 'close'])
    const json: unknown = JSON.parse((await call(['search', 'x', '--format', 'json'], { store })).out)
    expect(Findings.parse(json)).toMatchObject({ total: 9, more: false, next: 's4TqX.1', items: [{ statement: { id: statement.id } }] })
  })

  test('search asks by what was done, and in whose words', async () => {
    let asked: unknown
    const store = { statements: (query: unknown) => { asked = query; return Promise.resolve({ items: [item], total: 9, next: 'sN' }) } }
    const { out } = await call(['search', '--act', 'deny', '--negated', '--within', 'others', 'harbour'], { store })
    expect(asked).toEqual({ words: 'harbour', act: 'deny', negated: true, within: true, limit: 20 })
    expect(out).toMatch(/onrecord search --after sN --act deny --negated --within others -- harbour\n$/)
    expect((await call(['search', '--topics', '--within', 'nobody'], { store })).out).toContain('9 topic mentions, 1 of them')
    expect(asked).toEqual({ within: false, topics: true, limit: 20 })
    expect((await call(['search', '--act', 'mumble'], { store })).status).toBe(2)
  })

  test('search without words is all of the ledger, page by page', async () => {
    let asked: unknown
    const store = { statements: (query: unknown) => { asked = query; return Promise.resolve({ items: [item], total: 9, next: 's4TqX.1' }) } }
    expect((await call(['search', '--limit', '1', '--after', 's1'], { store })).status).toBe(0)
    expect(asked).toEqual({ limit: 1, after: 's1' })
  })

  test.each([['search'], ['list']])('%s tells of a place that is none in one line, as misuse', async (command) => {
    const refuse = () => Promise.reject(new CursorError('“x” is no place in this list'))
    expect(await call([command, '--after', 'x'], { store: { statements: refuse, articles: refuse } })).toMatchObject({ status: 2, out: '', err: 'onrecord: “x” is no place in this list\n' })
  })

  test('search tells in one line that it took too long', async () => {
    const refuse = () => Promise.reject(new TooLongError('This took too long. Ask for less.'))
    expect(await call(['search', 'x'], { store: { statements: refuse } })).toMatchObject({ status: 1, out: '', err: 'onrecord: This took too long. Ask for less.\n' })
  })

  test('search tells the next page’s command as a shell takes it, without an address that may hold a password', async () => {
    const store = { statements: () => Promise.resolve({ items: [item], total: 9, next: 'sN' }) }
    expect((await call(['search', '--speaker', "O'Hara B", '--ledger', './my ledger'], { store })).out).toContain(`onrecord search --ledger './my ledger' --after sN --speaker 'O'\\''Hara B'\n`)
    expect((await call(['search', '--ledger', 'postgres://me:secret@host/x'], { store })).out).toMatch(/search --ledger ADDRESS --after sN\n$/)
  })

  test('search tells what a page has no more', async () => {
    const store = { statements: () => Promise.resolve({ items: [{ ...item, seen: { ...SAMPLE.seen, goneSince: '2022-01-02T00:00:00.000Z' } }], total: 1, next: null }) }
    expect((await call(['search'], { store })).out).toContain('no longer on the page since 2022-01-02T00:00:00.000Z')
    const json: unknown = JSON.parse((await call(['search', '--format', 'json'], { store })).out)
    expect(Findings.parse(json)).toMatchObject({ items: [{ seen: { ...SAMPLE.seen, goneSince: '2022-01-02T00:00:00.000Z' } }] })
  })

  test('search tells when counting stopped', async () => {
    const store = { statements: () => Promise.resolve({ items: [item], total: 1000, more: true as const, next: null }) }
    expect((await call(['search', 'x'], { store })).out).toContain('more than 1000 statements, 1 of them, newest first:')
    const json: unknown = JSON.parse((await call(['search', 'x', '--format', 'json'], { store })).out)
    expect(Findings.parse(json)).toMatchObject({ total: 1000, more: true })
  })

  test('diff compares a version with the one before, an address’s newest two, or any two', async () => {
    const [before, after] = [SAMPLE.article, { ...SAMPLE.article, id: 'later', title: 'Other', text: SAMPLE.article.text }]
    const kept = (article: typeof before) => ({ article, analysis: { ...SAMPLE.analysis, articleId: article.id }, addedAt: '', sighting: SAMPLE.sighting, shown: article.id })
    const store = {
      article: (id: string) => Promise.resolve([before, after].filter((one) => one.id === id).map(kept)[0] ?? null),
      pageAt: (url: string) => Promise.resolve(url === 'https://quay.example/1' ? kept(after) : null),
      versions: () => Promise.resolve([before, after].map(({ id: articleId }) => ({ articleId }))) as never,
      sightingsOf: () => Promise.resolve([SAMPLE.sighting]),
      identifiers: (_of: unknown, short: string) => Promise.resolve([before, after].map(({ id }) => id).filter((id) => id.startsWith(short))),
    }
    for (const pages of [['later'], ['https://quay.example/1'], [before.id, 'later'], [before.id.slice(0, 8), 'late']]) {
      expect(Difference.parse(JSON.parse((await call(['diff', '--format', 'json', ...pages], { store })).out))).toMatchObject({ before: { id: before.id }, after: { id: 'later' }, facts: [{ of: 'title', after: 'Other' }], statements: [] })
    }
    expect((await call(['diff', 'later'], { store })).out).toContain('{+Other+}')
    expect(await call(['diff', before.id], { store })).toMatchObject({ status: 1, err: `onrecord: ${before.id}: no version before this one in ./ledger; add the page again once it has changed\n` })
    for (const pages of [['none'], ['https://quay.example/2'], ['later', 'none']]) {
      expect(await call(['diff', ...pages], { store })).toMatchObject({ status: 1, err: `onrecord: no page ${pages.at(-1)} in ./ledger; add it with onrecord add\n` })
    }
  })

  test('show takes the beginning of an identifier, and tells how the page was received', async () => {
    const kept = { article: SAMPLE.article, analysis: SAMPLE.analysis, sighting: SAMPLE.sighting, addedAt: '2022-01-01T00:00:00.000Z', shown: ID }
    const store = {
      statement: (id: string) => Promise.resolve(id === statement.id ? item : null), article: () => Promise.resolve(kept),
      identifiers: (_of: unknown, short: string) => Promise.resolve(short.length > 2 && statement.id.startsWith(short) ? [statement.id] : ['aa1', 'aa2'].filter((id) => id.startsWith(short))),
    }
    const json: unknown = JSON.parse((await call(['show', '--format', 'json', statement.id.slice(0, 6)], { store })).out)
    expect(Finding.parse(json)).toMatchObject({
      statement: { id: statement.id }, seen: SAMPLE.seen, capture: { sha256: SAMPLE.article.captureId, name: 'one.txt', receivedFrom: 'file', door: 'file' },
    })
    expect(await call(['show', 'aa'], { store })).toMatchObject({ status: 1, err: 'onrecord: aa: several statements begin so, aa1 and aa2 among them; give more of the identifier\n' })
  })

  test('show tells that there is no such statement', async () => {
    expect(await call(['show', 'abc'])).toMatchObject({
      status: 1, out: '', err: 'onrecord: no statement abc in ./ledger; find one with onrecord search\n',
    })
  })
})

describe('backup and restore', () => {
  test('write the ledger to a file, and say what it holds', async () => {
    const world = fake()
    expect(await run(['backup', 'l.zip'], world.effects, '1.2.3')).toBe(0)
    expect([world.out(), world.err(), world.done]).toEqual(['', '1 article with 2 statements backed up to l.zip\n', ['open ./ledger if there', 'wrote l.zip', 'close']])
    expect(world.written).toEqual({ 'l.zip': 'backup by Onrecord 1.2.3' })
  })

  test('write over no file, unless told to', async () => {
    const there = { files: { 'l.zip': 'x' } }
    expect(await call(['backup', 'l.zip'], there)).toMatchObject({
      status: 1, err: 'onrecord: l.zip: there is such a file already; give another name, or --overwrite\n', done: ['open ./ledger if there', 'close'],
    })
    expect(await call(['backup', '--overwrite', 'l.zip'], there)).toMatchObject({ status: 0 })
  })

  test.each([
    ['ENOSPC', 'the disk is full; make room, or write to another'],
    ['EIO', 'its disk reports errors; check the disk, or write to another'],
    ['EACCES', 'may not be written by you; change the permissions of its folder, or give another name'],
  ])('leave nothing half written, and say what to do: %s', async (code, says) => {
    const world = fake()
    const openOutput: typeof world.effects.openOutput = async (...args) => ({
      ...await world.effects.openOutput(...args), write: () => Promise.reject(Object.assign(new Error(`${code}: long story`), { code })),
    })
    expect(await run(['backup', 'l.zip'], { ...world.effects, openOutput }, '0')).toBe(1)
    expect([world.err(), world.done]).toEqual([`onrecord: l.zip: ${says}\n`, ['open ./ledger if there', 'discarded l.zip', 'close']])
  })

  test('restore from a file or standard input', async () => {
    const files = { 'l.zip': 'bytes', '-': 'piped' }
    expect(await call(['restore', '--ledger', 'new', 'l.zip'], { files })).toMatchObject({
      status: 0, err: '1 article with 2 statements, as of 2022-01-01T00:00:00.000Z, restored to new\n', done: ['restore l.zip to new: bytes'],
    })
    expect((await call(['restore', '-'], { files })).done).toEqual(['restore standard input to ./ledger: piped'])
    expect(await call(['restore', 'none.zip'])).toMatchObject({ status: 1, err: 'onrecord: none.zip: no such file; check the name\n' })
  })

  test('leave ledgers on a server to it', async () => {
    const { status, err, done } = await call(['backup', 'l.zip', '--ledger', 'postgres://x/y'])
    expect([status, err]).toEqual([1, 'onrecord: The ledger at postgres://x/y is backed up by its server.\n'])
    expect(done).toEqual(['open postgres://x/y if there', 'discarded l.zip', 'close'])
  })
})

describe('follow', () => {
  const sources = () => {
    const followed: string[] = []
    return { followed, store: {
      follow: ({ url, title }: { url: string; title: string | null }) => Promise.resolve(!followed.includes(url) && followed.push(`${url}${title === null ? '' : ` ${title}`}`) > 0),
      unfollow: (url: string) => Promise.resolve(followed.includes(url) && followed.splice(followed.indexOf(url), 1).length > 0),
    } }
  }

  test('takes addresses, told as they are kept', async () => {
    const { followed, store } = sources()
    const { out, done, status } = await call(['follow', 'https://Quay.example', 'https://quay.example/feed', 'https://quay.example'], { store })
    expect(status).toBe(0)
    expect(followed).toEqual(['https://quay.example/', 'https://quay.example/feed'])
    expect(out).toBe('https://quay.example/: followed from now on\nhttps://quay.example/feed: followed from now on\nhttps://quay.example/: followed already\n')
    expect(done).toEqual(['open ./ledger', 'close'])
  })

  test('follows no more what --remove names', async () => {
    const { store } = sources()
    await call(['follow', 'https://quay.example/'], { store })
    expect((await call(['follow', '--remove', 'https://quay.example'], { store })).out).toBe('https://quay.example/: followed no more\n')
    expect(await call(['follow', '--remove', 'https://quay.example/'], { store })).toMatchObject({ status: 1, err: 'onrecord: https://quay.example/: is not followed; see onrecord follow --list\n' })
  })

  const source = { id: 1, url: 'https://quay.example/feed', title: 'Quay', addedAt: '2021-12-01T00:00:00.000Z', dueAt: '2022-01-01T01:00:00.000Z', state: { ...UNASKED, checkedAt: '2021-12-31T00:00:00.000Z', failures: 3, problem: 'is not there (status 404)' } }

  test('lists how each source does', async () => {
    const store = { sources: () => Promise.resolve([source]) }
    expect((await call(['follow', '--list'], { store })).out).toMatch(/^Quay: https:\/\/quay\.example\/feed\n +does not answer\n +asked 2021-12-31T00:00:00\.000Z; something new never; due 2022-01-01T01:00:00\.000Z\n +is not there \(status 404\)\n$/)
    expect(Followed.parse(JSON.parse((await call(['follow', '--list', '--format', 'json'], { store })).out))).toMatchObject({ sources: [{ condition: 'failing', failures: 3 }] })
    expect((await call(['follow', '--list'])).out).toMatch(/^Nothing is followed yet/)
  })

  test('--run reads what is due and tells of each; fails where all failed', async () => {
    const good = { source, added: 3, changed: 1, problem: null, failures: ['https://quay.example/2: is gone'], dueAt: '2022-01-01T01:00:00.000Z' }
    const bad = { source, added: 0, changed: 0, problem: 'https://quay.example/feed: is not there (status 404)', failures: [], dueAt: '2022-01-01T01:00:00.000Z' }
    expect(await call(['follow', '--run', '--fast', '--allow-private'], { polled: [good, bad] })).toMatchObject({
      status: 0, out: 'https://quay.example/feed: 2 new, 1 changed; due again at 2022-01-01T01:00:00.000Z\n', done: ['open ./ledger if there', 'poll, private too, fast', 'close'],
      err: 'onrecord: https://quay.example/2: is gone\nonrecord: https://quay.example/feed: is not there (status 404); it is asked again after 2022-01-01T01:00:00.000Z\n',
    })
    expect((await call(['follow', '--run'], { polled: [bad] })).status).toBe(1)
    expect((await call(['follow', '--run'], { store: { sources: () => Promise.resolve([source]) } })).out).toBe('Nothing is due before 2022-01-01T01:00:00.000Z.\n')
  })

  test.each([[[]], [['--list', 'https://quay.example/']], [['--list', '--run']], [['--remove', 'feeds.opml']], [['--remove']], [['http://']]])('%j is misuse', async (args) => {
    expect((await call(['follow', ...args])).status).toBe(2)
  })
})

test('serve has its workers ask what is due until it is interrupted, unless told not to', async () => {
  const due = { id: 1, url: 'https://quay.example/feed', title: null, addedAt: '2021-12-01T00:00:00.000Z', dueAt: '2021-12-01T00:00:00.000Z', state: UNASKED }
  const later = { ...due, id: 2, url: 'https://quay.example/later', dueAt: '2022-01-01T00:00:01.000Z' }
  const queued: unknown[] = []
  const store = {
    sources: () => Promise.resolve([due, later]),
    addJob: (task: unknown) => Promise.resolve(`${queued.push(task)}`),
  }
  const served = async (...args: string[]) => {
    const world = fake({ store })
    let interrupt = () => {}
    const running = run(['serve', '--workers', '3', ...args], { ...world.effects, untilInterrupted: () => new Promise((resolve) => { interrupt = resolve }) }, '0')
    const pauses = args.includes('--no-poll') ? 1 : 2
    while (world.done.filter((what) => what === 'pause 60000').length < pauses) await new Promise((resolve) => setTimeout(resolve, 5))
    interrupt()
    expect(await running).toBe(0)
    return world
  }
  // One pause for what is followed, one for alerts, which are looked for in either case.
  const world = await served('--fast')
  expect(queued).toEqual([{ kind: 'poll', url: 'https://quay.example/feed' }])
  expect(world.done).toEqual(['open ./ledger', 'serve 127.0.0.1 8417', 'start 3 workers on ./ledger, fast', 'pause 60000', 'pause 60000', 'end workers', 'close desk', 'close'])
  expect((await served('--no-poll')).done).toEqual(['open ./ledger', 'serve 127.0.0.1 8417', 'start 3 workers on ./ledger', 'pause 60000', 'end workers', 'close desk', 'close'])
  expect(queued).toHaveLength(1)
  const own = fake()
  await run(['serve', '--no-poll'], own.effects, '0')
  expect(own.done).toContain(`start ${Math.max(1, availableParallelism() - 1)} workers on ./ledger`)
})

test('serve says where the desk is, and closes desk and ledger when interrupted', async () => {
  const { status, out, done } = await call(['serve', '--port', '9000', '--workers', '1'])
  expect(out).toContain('The desk is open at http://127.0.0.1:9000')
  expect(done.filter((what) => !what.startsWith('pause'))).toEqual(['open ./ledger', 'serve 127.0.0.1 9000', 'start 1 workers on ./ledger', 'end workers', 'close desk', 'close'])
  expect(status).toBe(0)
})

describe('what goes wrong inside', () => {
  const failing = (error: Error): FakeOptions => ({ store: { statements: () => Promise.reject(error) } })

  test('an error for people is printed as it is', async () => {
    const { status, err } = await call(['search', 'x'], failing(new LedgerError('the ledger is in use; wait')))
    expect([status, err]).toEqual([1, 'onrecord: the ledger is in use; wait\n'])
  })

  test('any other is one line that says how to report it, with its place only on demand', async () => {
    const { status, err } = await call(['search', 'x'], failing(new TypeError('boom\n  more')))
    expect(err).toMatch(/^onrecord: unexpected: boom; more; please report it.*\n$/)
    expect(status).toBe(1)
    const debug = await call(['search', 'x'], { ...failing(new TypeError('boom')), env: { ONRECORD_DEBUG: '1' } })
    expect(debug.err).toContain('run.test.ts')
  })
})
