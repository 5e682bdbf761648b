import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { Listed } from '../../src/export/listed.js'
import type { Checked, ListedArticle, NewestReading, Store } from '../../src/store/store.js'
import { fake, type FakeOptions } from './fake-effects.js'
import { SAMPLE } from './sample.js'

const { article, sighting, seen } = SAMPLE
const ID = article.id

async function call(argv: readonly string[], options: FakeOptions = {}) {
  const world = fake(options)
  const status = await run(argv, world.effects, '1.2.3')
  return { status, out: world.out(), err: world.err(), done: world.done }
}

describe('list', () => {
  const item: ListedArticle = { article, sighting, seen, statements: 3, addedAt: '2022-01-01T00:00:00.000Z' }
  const gone: ListedArticle = { ...item, statements: 1, article: { ...article, id: 'later', title: null, url: 'https://quay.example/1', publishedAt: '2021-12-24' }, seen: { ...seen, goneSince: '2022-01-02T00:00:00.000Z' } }

  test('tells of each page its identifier, where it is from and how much it holds', async () => {
    let asked: unknown
    const store: Partial<Store> = { articles: (paging) => { asked = paging; return Promise.resolve({ items: [item, gone], total: 9, next: 's4TqX.1' }) } }
    const { status, out, done } = await call(['list', '--limit', '2', '--after', 'a4'], { store })
    expect([status, asked, done]).toEqual([0, { limit: 2, after: 'a4' }, ['open ./ledger if there', 'close']])
    expect(out).toBe([
      '9 pages, 2 of them:', '', 'Harbour tax will rise, says Brandt', '    date unknown · The Quay Post · one.txt · 3 statements', `    article ${ID}`, '',
      'Untitled', '    2021-12-24 · The Quay Post · https://quay.example/1 · 1 statement', '    the page changed on 2022-01-02T00:00:00.000Z', '    article later', '', 'The next: onrecord list --limit 2 --after s4TqX.1', '',
    ].join('\n'))
    const json: unknown = JSON.parse((await call(['list', '--format', 'json'], { store })).out)
    expect(Listed.parse(json)).toMatchObject({ total: 9, next: 's4TqX.1', items: [{ id: ID, sha256: article.captureId, name: 'one.txt', url: null, statements: 3, seen }, { id: 'later', seen: { goneSince: '2022-01-02T00:00:00.000Z' } }] })
  })

  test('of an empty ledger says what fills it', async () => {
    expect((await call(['list'], { store: { articles: () => Promise.resolve({ items: [], total: 0, next: null }) } })).out).toMatch(/^Nothing is on record yet: onrecord add .*\n$/)
  })
})

describe('check', () => {
  const checking = (...told: readonly Checked[]): FakeOptions => ({ store: { check: async function* () { yield* await Promise.resolve(told) } } })
  const counted: readonly Checked[] = [{ is: 'checked', what: 'captures', count: 1 }, { is: 'checked', what: 'captures', count: 2 }, { is: 'checked', what: 'readings', count: 3 }]

  test('tells how much was checked, and that all is well', async () => {
    expect(await call(['check'], checking(...counted))).toEqual({ status: 0, out: '2 captures, 3 readings checked\nThe ledger is whole.\n', err: '', done: ['open ./ledger if there', 'close'] })
  })

  test('names each damage, and fails', async () => {
    const { status, out, err } = await call(['check', '--ledger', 'x'], checking(...counted, { is: 'damaged', what: 'capture \u001b[1mab' }))
    expect(out).toBe('damaged: capture ␛[1mab\n2 captures, 3 readings checked\n')
    expect(err).toMatch(/^onrecord: 1 damage in x, as told above; .*\n$/)
    expect(status).toBe(1)
  })
})

describe('reread', () => {
  const newest = (id: string, more: Partial<NewestReading> = {}): NewestReading => ({ article: { ...article, id, captureId: `c-${id}` }, sighting, addedAt: '2022-01-01T00:00:00.000Z', says: 's', analysed: [SAMPLE.analysis.version], ...more })
  const readings = [newest('current'), newest('older', { analysed: ['sample-0'] }), newest('oldest', { article: { ...article, id: 'oldest', captureId: 'c-oldest', reader: 'reader-0' } })]
  const store: Partial<Store> = {
    captureIds: ({ after }) => Promise.resolve(after === undefined ? readings.map((of) => of.article.captureId) : []),
    newestReading: (id) => Promise.resolve(readings.find((of) => of.article.captureId === id) ?? null),
    article: (id) => Promise.resolve(readings.filter((of) => of.article.id === id).map((of) => ({ ...of, analysis: SAMPLE.analysis, shown: id }))[0] ?? null),
    capture: (sha256) => Promise.resolve({ sha256, bytes: Buffer.from('x') }),
    identifiers: (_, short) => Promise.resolve(readings.map((of) => of.article.id).filter((id) => id.startsWith(short))),
  }
  /** Those that were tried: the fake's reader reads none. */
  const tried = async (...argv: string[]) => [...(await call(['reread', ...argv], { store })).err.matchAll(/^onrecord: article (\w+): .*not asked for/gm)].map(([, id]) => id)

  test('takes all that another reader or model read, what is before a version, or some articles', async () => {
    expect(await tried('--all')).toEqual(['older', 'oldest'])
    expect(await tried('--before', 'sample-1')).toEqual(['older'])
    expect(await tried('--before', 'reader-1')).toEqual(['oldest'])
    expect(await tried('oldest', 'current')).toEqual(['oldest'])
  })

  test('what can’t be read again doesn’t stop the others, and is counted', async () => {
    const { status, out, err, done } = await call(['reread', '--all', '--fast'], { store })
    expect([status, out]).toEqual([1, `0 read again by ${article.reader}, sample-1\n`])
    expect(err).toMatch(/\nonrecord: 2 of 2 could not be read again, as told above; what there was of them stays\n$/)
    expect(done).toEqual(['open ./ledger if there', 'load reader', 'load fast analyser', 'close'])
  })

  test('says so where there is nothing to do, and which article is not there or not the only one', async () => {
    expect(await call(['reread', 'current'], { store })).toMatchObject({ status: 0, out: 'Nothing to read again.\n', err: '' })
    expect(await call(['reread', 'none'], { store })).toMatchObject({ status: 1, err: 'onrecord: no article none in the ledger; onrecord list tells their identifiers\n' })
    expect(await call(['reread', 'old'], { store })).toMatchObject({ status: 1, err: 'onrecord: old: several articles begin so, older and oldest among them; give more of the identifier\n' })
  })

  test.each([[[]], [['--all', 'x']], [['--all', '--before', 'reader-1']], [['--before', 'yesterday']]])('%j is misuse', async (args) => {
    const { status, err } = await call(['reread', ...args], { store })
    expect(err).toMatch(/^onrecord: [^\n]+\n$/)
    expect(status).toBe(2)
  })
})
