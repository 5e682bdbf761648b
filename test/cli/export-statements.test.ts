import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { NAME_FILTERS } from '../../src/model/search.js'
import type { StatementQuery, Store } from '../../src/store/store.js'
import { entry, person } from '../store/entries.js'
import { fake, type FakeOptions } from './fake-effects.js'

const kept = entry({ name: 'one', publishedAt: '2031-03-09', said: Array.from({ length: 3 }, (_, i) => ({ speakers: [person('Ada Brandt')], content: `“Number ${i}”` })) })
const found = kept.analysis.statements.map((statement) => ({ statement, holders: [], article: kept.article, seen: null }))
const asked: StatementQuery[] = []
const store: Partial<Store> = {
  statements: (query) => {
    asked.push(query)
    const from = Number(query.after ?? 0)
    return Promise.resolve({ items: found.slice(from, from + 2), total: 3, next: from + 2 < found.length ? String(from + 2) : null })
  },
  statement: (id) => Promise.resolve(found.find(({ statement }) => statement.id === id) ?? null),
  identifiers: (_, short) => Promise.resolve(found.map(({ statement }) => statement.id).filter((id) => id.startsWith(short)).slice(0, 2)),
  readWith: (ids) => Promise.resolve(ids.map((article) => ({ article, sighting: kept.sighting }))),
}

async function call(argv: readonly string[], options: FakeOptions = {}) {
  const world = fake({ store, ...options })
  return { status: await run(argv, world.effects, '1.2.3'), err: world.err(), out: world.out(), done: world.done, written: world.written }
}
const [first, second, third] = found.map(({ statement }) => statement.id)
const inCsv = (csv: string) => (parse(Buffer.from(csv, 'latin1').toString(), { bom: true, columns: true }) as unknown as { statement: string; permalink: string }[])

describe('export of statements', () => {
  test('writes all that a search finds, page after page, to a file', async () => {
    asked.length = 0
    const { status, err, written } = await call(['export', 'harbour', 'tax', '--speaker', 'Brandt', '--act', 'deny', '--within', 'nobody', '--format', 'csv', '--output', 'out.csv', '--desk', 'https://desk.example/x'])
    expect([status, err]).toEqual([0, '3 statements written to out.csv\n'])
    expect(inCsv(written['out.csv']!).map(({ statement, permalink }) => [statement, permalink])).toEqual([first, second, third].map((id) => [id, `https://desk.example/statements/${id}`]))
    expect(asked).toEqual([undefined, '2'].map((after) => ({ words: 'harbour tax', speaker: 'Brandt', act: 'deny', within: false, limit: 100, after })))
  })

  test('takes every filter and order of a search, and refuses what a search refuses', async () => {
    asked.length = 0
    const filters = [
      ...NAME_FILTERS.flatMap((name) => [`--${name}`, name]), '--act', 'deny', '--negated', '--topics', '--form', 'direct', '--language', 'de', '--translated', 'yes', '--corrected', 'no', '--confidence', 'high',
      '--published-from', '2030', '--published-to', '2031', '--said-from', '2030-02', '--said-to', '2031-03-04', '--copies', '--sort', 'said', '--oldest',
    ]
    expect((await call(['export', 'harbour tax', ...filters, '--format', 'bibtex'])).status).toBe(0)
    expect(asked[0]).toEqual({
      words: '"harbour tax"', ...Object.fromEntries(NAME_FILTERS.map((name) => [name, name])), act: 'deny', negated: true, topics: true, form: 'direct', language: 'de', translated: true, corrected: false, confidence: 'high',
      publishedFrom: '2030', publishedTo: '2031', saidFrom: '2030-02', saidTo: '2031-03-04', copies: true, sort: 'said', oldest: true, limit: 100, after: undefined,
    })
    expect(await call(['export', '--said-from', '2032', '--said-to', '2031', '--format', 'csv'])).toMatchObject({ status: 2, written: {} })
    expect(await call(['export', '--statement', first!, '--outlet', 'x', '--format', 'csv'])).toMatchObject({ status: 2 })
  })

  test('or those that are named, in their order, and says which are not there', async () => {
    const { status, err, written } = await call(['export', '--format', 'csv', '--statement', third!.slice(0, 12), 'ffff', first!])
    expect([status, inCsv(written['-']!).map(({ statement }) => statement)]).toEqual([1, [third, first]])
    expect(err).toBe('2 statements written to standard output\nonrecord: not in the ledger: ffff; onrecord search tells statements’ identifiers\n'.replace('’', "'"))
  })

  test('that breaks off says so in its last line and by its status; a file is not left there', async () => {
    const broken: Partial<Store> = { ...store, statements: async (query) => (query.after === undefined ? store.statements!(query) : Promise.reject(new Error('the disk went away'))) }
    const printed = await call(['export', '--format', 'jsonl'], { store: broken })
    expect(printed.status).toBe(1)
    expect(printed.written['-']!.trim().split('\n').map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual(['schema', 'schema', 'broken'])
    expect((await call(['export', '--format', 'jsonl', '--output', 'x'], { store: broken })).done).toContain('discarded x')
  })

  test('wants to know what to write', async () => {
    const misuse = async (...argv: string[]) => {
      const { status, err } = await call(['export', ...argv])
      return [status, err]
    }
    expect(await misuse('harbour')).toEqual([2, 'onrecord: nothing to write; give --format FORMAT for statements, or --warc FILE for the archived pages\n'])
    expect(await misuse('--warc', 'x', '--speaker', 'y')).toEqual([2, 'onrecord: --warc writes archived pages; leave out what asks for statements\n'])
    expect(await misuse('--format', 'csv', '--article', 'x')).toEqual([2, 'onrecord: --article goes with --warc; name statements with --statement\n'])
    expect(await misuse('--format', 'csv', '--statement', 'x', '--speaker', 'y')).toEqual([2, 'onrecord: --statement names what is written; leave out the words and filters of a search\n'])
    expect((await misuse('--format', 'pdf'))[0]).toBe(2)
    expect((await misuse('--format', 'csv', '--desk', 'ftp://x'))[0]).toBe(2)
  })
})

describe('cite', () => {
  test('names the page, its archived copy and when that was captured', async () => {
    const { status, out } = await call(['cite', first!.slice(0, 10)])
    expect([status, out]).toEqual([0, `Ada Brandt “said” (direct): “Number 0” | one, The Marl Herald, 9 March 2031, https://paper.example/one. Onrecord statement ${first}, captured 1 January 2030, 00:00 UTC, SHA-256 ${kept.capture.sha256}.\n`])
  })

  test('as BibTeX and CSL-JSON too', async () => {
    expect((await call(['cite', '--format', 'bibtex', first!])).out).toContain(`@misc{onrecord-${first},\n`)
    expect(JSON.parse((await call(['cite', '--format', 'csl', first!, second!])).out)).toMatchObject([{ id: `onrecord-${first}` }, { id: `onrecord-${second}`, accessed: { 'date-parts': [[2030, 1, 1]] } }])
    expect(await call(['cite', 'none'])).toMatchObject({ status: 1, err: 'onrecord: no statement none in ./ledger; find one with onrecord search\n' })
  })
})
