import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PgliteGround } from '../../test/store/pglite-ground.js'
import type { Analyser } from '../analysis/pipeline.js'
import { READER } from '../ingest/reader-version.js'
import { readPage, type PageInput } from '../ingest/read-page.js'
import { statementKeys } from '../model/statement-id.js'
import type { Statement } from '../model/statement.js'
import type { Store } from '../store/store.js'
import { addPage, type AddNeeds } from './add-page.js'
import { compareInLedger } from './compare/compare.js'
import { dueForReread, reread } from './reread.js'
import { show } from './show.js'

const ground = new PgliteGround()
beforeAll(ground.setUp)
afterAll(ground.tearDown)
let store: Store
beforeEach(async () => {
  store = await ground.open(await ground.fresh())
})
afterEach(() => store.close())

let analysed = 0
/** Finds what stands between quote marks; `cut`, only its first words. */
const analyser = (version: string, cut = false): Analyser => ({
  version, analyse: ({ id, captureId, text }) => {
    analysed += 1
    const roles = [...text.matchAll(/“([^”]+)” (\w+) (said)/g)].map(({ index, 1: content, 2: who }) => {
      const source = index + content!.length + 3
      return {
        content: [{ begin: index + 1, end: index + 1 + (cut ? content!.length - 4 : content!.length) }], source: [{ begin: source, end: source + who!.length }],
        cue: [{ begin: source + who!.length + 1, end: source + who!.length + 5 }],
      }
    })
    const keys = statementKeys(captureId, text, roles)
    const statements = roles.map((of, i): Statement => ({
      id: keys[i]!.id, articleId: id, form: 'direct', kind: 'speech', act: 'say', negated: false, ...of, speakers: [], addressees: [], chain: [], within: null, saidAt: null,
      targets: [], translatedBy: null, confidence: 0.9, by: version,
    }))
    return Promise.resolve({ articleId: id, version, statements, problems: [] })
  },
})
const needs = (version = 'v-1', more: Partial<AddNeeds> = {}): AddNeeds => ({
  store, reader: { version: READER, readPage }, analyser: analyser(version), now: () => '2030-03-01T00:00:00.000Z', ...more,
})
const MAY = '“The ferry will stop running in the month of May” Hill said in a short letter to all.'
const LOW = '“Nobody minds, as far as I have heard from people” Low said.'
const input = (words: string, day: number, around = '', more: Partial<PageInput> = {}): PageInput => ({
  name: 'ferry.html', url: 'https://quay.example/ferry', receivedAt: `2030-01-0${day}T00:00:00.000Z`, mediaType: 'text/html',
  bytes: new TextEncoder().encode(`<!doctype html><html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>${words}</p><p>${LOW}</p></article><footer>${around}</footer></body></html>`), ...more,
})
const add = (words: string, day: number, around?: string, more?: Partial<PageInput>, version?: string) => addPage(needs(version), readPage(input(words, day, around, more)))
const listed = async () => (await store.statements({ limit: 100 })).items

describe('adding', () => {
  it('keeps a page under several addresses as one, where each copy calls one of them its own', async () => {
    const own = '<link rel="canonical" href="https://quay.example/ferry">'
    for (const [i, url] of ['https://quay.example/ferry', 'http://quay.example/ferry', 'https://quay.example/print/77'].entries()) {
      // The same bytes but for a comment.
      const page = input(MAY, i + 1, `<!-- ${i} -->`, { url })
      await addPage(needs(), readPage({ ...page, bytes: new TextEncoder().encode(new TextDecoder().decode(page.bytes).replace('</title>', `</title>${own}`)) }))
    }
    const { items } = await store.articles({ limit: 10 })
    expect(items).toHaveLength(1)
    expect(await store.sightingsOf(items[0]!.article.id)).toHaveLength(3)
    expect(await listed()).toHaveLength(2)
  })

  it('keeps what a page said, each time it said something else', async () => {
    analysed = 0
    const first = await add(MAY, 1)
    expect(first).toMatchObject({ outcome: 'added', version: 1, statements: 2 })
    expect(await add(MAY, 1)).toEqual({ ...first, outcome: 'there', statements: null })
    expect(await add(MAY, 2)).toEqual({ ...first, outcome: 'seen', statements: null })
    // Other bytes, the same words: not read again.
    expect(await add(MAY, 2, 'x'.repeat(7))).toEqual({ ...first, outcome: 'unchanged', statements: null })
    expect(await add(MAY, 2, 'x'.repeat(7))).toEqual({ ...first, outcome: 'there', statements: null })
    expect(analysed).toBe(1)
    const second = await add(MAY.replace('May', 'June'), 3)
    expect(second).toMatchObject({ outcome: 'added', version: 2 })
    expect((await compareInLedger(store, second.articleId))?.blocks.map(({ is }) => is)).toEqual(['same', 'changed', 'same'])
    expect(await compareInLedger(store, first.articleId)).toBeNull()
    expect(await compareInLedger(store, first.articleId, 'none')).toBeNull()
    expect(await listed()).toHaveLength(3)
    // Back to what it was: that state of the page is the last again.
    expect(await add(MAY, 4, 'y')).toMatchObject({ outcome: 'unchanged', articleId: first.articleId, version: 2 })
    expect((await store.versions(first.articleId)).map(({ articleId, captures, sightings }) => [articleId, captures, sightings])).toEqual([[second.articleId, 1, 1], [first.articleId, 3, 4]])
    expect((await compareInLedger(store, first.articleId))?.before.article.id).toBe(second.articleId)
  })

  it('analyses a page ahead of its turn, and looks at what is there when it has come', async () => {
    analysed = 0
    let come = (): void => undefined
    const turn = new Promise<void>((resolve) => {
      come = resolve
    })
    const ahead = addPage(needs(), readPage(input(MAY.replace('May', 'June'), 2)), () => turn)
    const same = addPage(needs(), readPage(input(MAY, 2, 'x')), () => ahead.then(() => undefined))
    await new Promise(setImmediate)
    await expect.poll(() => analysed).toBe(2)
    expect(await add(MAY, 1)).toMatchObject({ outcome: 'added', version: 1 })
    come()
    expect(await ahead).toMatchObject({ outcome: 'added', version: 2, statements: 2 })
    // What was added meanwhile says the same: nothing is kept of an analysis that was begun in vain.
    expect(await same).toMatchObject({ outcome: 'unchanged' })
    expect(analysed).toBe(3)
    expect(await listed()).toHaveLength(3)
  })

  it('fails as an analysis does that was begun ahead', async () => {
    const failing = needs('v-1', { analyser: { version: 'v-1', analyse: () => Promise.reject(new RangeError('no such word')) } })
    await expect(addPage(failing, readPage(input(MAY, 1)), () => Promise.resolve())).rejects.toThrow('no such word')
  })

  it('takes seven addresses of one page for one page', async () => {
    const addresses = [
      'https://quay.example/ferry', 'http://quay.example/ferry', 'https://www.quay.example/ferry/', 'https://m.quay.example/ferry', 'https://quay.example/amp/ferry',
      'https://quay.example:443/ferry?utm_source=feed', 'https://quay.example/ferry#top',
    ]
    for (const [i, url] of addresses.entries()) await add(MAY, 1, `copy ${i}`, { url })
    expect(await listed()).toHaveLength(2)
    expect(await store.counts()).toMatchObject({ articles: 1, statements: 2 })
    expect((await store.versions((await listed())[0]!.article.id)).map(({ captures }) => captures)).toEqual([7])
    // And so is one that names itself as that page, but not one of another site.
    const head = (url: string) => `<link rel="canonical" href="${url}">`
    const own = input(MAY.replace('May', 'June'), 2, '', { url: 'https://quay.example/print?id=7' })
    const canonical = (url: string, of: PageInput) => ({ ...of, bytes: new TextEncoder().encode(new TextDecoder().decode(of.bytes).replace('<head>', `<head>${head(url)}`)) })
    expect(await addPage(needs(), readPage(canonical('https://www.quay.example/ferry', own)))).toMatchObject({ outcome: 'added', version: 2 })
    expect(await addPage(needs(), readPage(canonical('https://quay.example/ferry', { ...own, url: 'https://thief.example/1' })))).toMatchObject({ outcome: 'added', version: 1 })
    expect(await addPage(needs(), readPage(canonical('https://quay.example/', { ...own, url: 'https://quay.example/other' })))).toMatchObject({ outcome: 'added', version: 1 })
  })

  it('orders versions by when they were captured, whatever the order of adding', async () => {
    const words = [1, 2, 3, 4].map((n) => MAY.replace('May', `month ${n}`))
    for (const n of [4, 1, 3, 2]) await add(words[n - 1]!, n)
    const newest = (await store.pageAt('https://quay.example/ferry'))!
    expect(newest.article.text).toContain('month 4')
    const difference = (await compareInLedger(store, newest.article.id))!
    expect(difference.before.article.text).toContain('month 3')
    expect((await listed()).map(({ seen }) => seen?.goneSince?.slice(8, 10) ?? null).toSorted()).toEqual(['02', '03', '04', null, null])
  })

  it('believes a person rather than a file’s own time', async () => {
    const file = (day: number, captured?: number) => ({ receivedAt: `2030-02-0${captured ?? day}T00:00:00.000Z`, receivedFrom: captured === undefined ? 'file' as const : 'given by hand' as const })
    const first = await add(MAY, 0, '', file(8))
    const second = await add(MAY.replace('May', 'June'), 0, '', file(7))
    expect((await store.versions(first.articleId)).map(({ articleId }) => articleId)).toEqual([second.articleId, first.articleId])
    expect(await add(MAY, 0, '', file(0, 1))).toMatchObject({ outcome: 'seen' })
    expect((await store.versions(first.articleId)).map(({ articleId, firstSeenAt }) => [articleId, firstSeenAt.slice(8, 10)])).toEqual([[first.articleId, '01'], [second.articleId, '07']])
    await add(MAY, 0, '', file(9))
    expect((await store.pageAt('https://quay.example/ferry'))?.article.id).toBe(second.articleId)
    expect((await store.sightingsOf(first.articleId)).map(({ receivedFrom }) => receivedFrom)).toEqual(['given by hand', 'file', 'file'])
  })

  it('another site’s same bytes are one capture and no further statement', async () => {
    const first = await add(MAY, 1)
    expect(await add(MAY, 2, '', { url: 'https://other.example/x' })).toMatchObject({ outcome: 'seen', articleId: first.articleId })
    expect((await store.pageAt('https://other.example/x'))?.article.id).toBe(first.articleId)
    expect((await store.sightingsOf(first.articleId)).map(({ url }) => url)).toEqual(['https://quay.example/ferry', 'https://other.example/x'])
    expect(await listed()).toHaveLength(2)
  })
})

describe('what is given by hand', () => {
  const ids = async () => (await listed()).map(({ statement: { id } }) => id)

  it('reads a page anew that was there: no version, no statement twice, no change', async () => {
    const first = await add(MAY, 1)
    const before = await ids()
    const dated = await add(MAY, 1, '', { byHand: { published: '2029-12-24' } })
    expect(dated).toMatchObject({ outcome: 'anew', version: 1, statements: 2 })
    expect(await ids()).toEqual(before)
    expect((await listed()).map(({ article }) => [article.publishedAt, article.from?.published, article.dates?.[0]])).toEqual(
      Array(2).fill(['2029-12-24', 'given by hand', { of: 'published', value: '2029-12-24', from: 'given by hand', written: '2029-12-24' }]))
    expect(await store.versions(dated.articleId)).toHaveLength(1)
    expect(await compareInLedger(store, dated.articleId)).toBeNull()
    expect(await store.article(first.articleId)).toMatchObject({ shown: dated.articleId, article: { publishedAt: null } })
    // Given again: nothing is new. Changed, and changed back: the last word counts.
    expect(await add(MAY, 1, '', { byHand: { published: '2029-12-24' } })).toMatchObject({ outcome: 'there', articleId: dated.articleId })
    expect(await add(MAY, 1, '', { byHand: { published: '2029-12-25' } })).toMatchObject({ outcome: 'anew' })
    expect(await add(MAY, 1, '', { byHand: { published: '2029-12-24' } })).toMatchObject({ outcome: 'anew', articleId: dated.articleId })
    expect((await listed()).map(({ article }) => article.publishedAt)).toEqual(['2029-12-24', '2029-12-24'])
    expect(await ids()).toEqual(before)
  })

  it('outlives adding without it, another model and another reader', async () => {
    await add(MAY, 1, '', { byHand: { published: '2029-12-24' } })
    const before = await ids()
    expect(await add(MAY, 1)).toMatchObject({ outcome: 'there' })
    expect(await add(MAY, 1, '', { byHand: { url: 'https://quay.example/named' } })).toMatchObject({ outcome: 'anew' })
    expect(await add(MAY, 1, '', {}, 'v-2')).toMatchObject({ outcome: 'anew' })
    const newer = needs('v-2', { reader: { version: 'reader-99', readPage: (of) => {
      const read = readPage(of)
      return { ...read, article: { ...read.article, reader: 'reader-99', id: `${read.article.id}-99` } }
    } } })
    for await (const { done } of reread(newer, await dueForReread(newer, { all: true }))) expect(done).toMatchObject({ outcome: 'anew' })
    expect((await listed()).map(({ article: { publishedAt, url, reader } }) => [publishedAt, url, reader])).toEqual(Array(2).fill(['2029-12-24', 'https://quay.example/named', 'reader-99']))
    expect(await ids()).toEqual(before)
  })

  it('with a further copy is true of what lists show', async () => {
    await add(MAY, 1)
    const before = await ids()
    await add(MAY, 2, 'other bytes', { byHand: { published: '2029-12-24' } })
    expect((await listed()).map(({ article }) => article.publishedAt)).toEqual(['2029-12-24', '2029-12-24'])
    expect(await ids()).toEqual(before)
  })

  it('is no change of the page between versions', async () => {
    await add(MAY, 1, '', { byHand: { published: '2029-12-24' } })
    const second = await add(MAY.replace('May', 'June'), 2)
    expect((await compareInLedger(store, second.articleId))?.facts).toEqual([])
  })
})

describe('reading again', () => {
  it('keeps identifiers of the same words, and an old permalink leads to what covers it now', async () => {
    const { articleId } = await add(MAY, 1)
    const [old] = (await store.article(articleId))!.analysis.statements
    const cutting = needs('v-2', { analyser: analyser('v-2', true) })
    expect(await dueForReread(cutting, { all: true })).toHaveLength(1)
    for await (const { failure } of reread(cutting, await dueForReread(cutting, { all: true }))) expect(failure).toBeNull()
    const now = (await store.article(articleId))!.analysis.statements
    expect(now[0]!.id).not.toBe(old!.id)
    expect(await show(store, old!.id)).toMatchObject({ statement: old, current: false, seen: null, coveredBy: { id: now[0]!.id } })
    expect(await show(store, now[0]!.id)).toMatchObject({ current: true, coveredBy: null, seen: { goneSince: null } })
    // Done, and nothing is left to do: so a run that was cut short goes on where it ended.
    expect(await dueForReread(cutting, { all: true })).toEqual([])
    expect(await listed()).toHaveLength(2)
  })

  it('takes those of a version before another, or some by name', async () => {
    const { articleId } = await add(MAY, 1, '', {}, 'passes-4+m-1')
    await add(LOW.replace('Nobody', 'Somebody'), 2, '', { url: 'https://quay.example/2' }, 'passes-5+m-1')
    const due = (which: Parameters<typeof dueForReread>[1]) => dueForReread(needs('passes-6+m-2'), which)
    expect(await due({ all: true })).toHaveLength(2)
    expect(await due({ before: 'passes-5' })).toHaveLength(1)
    expect(await due({ before: 'passes-4' })).toHaveLength(0)
    expect(await due({ before: 'm-2' })).toHaveLength(2)
    expect(await due({ before: READER })).toHaveLength(0)
    expect(await due({ articles: [articleId] })).toHaveLength(1)
    expect(await dueForReread(needs('passes-5+m-1'), { all: true })).toHaveLength(1)
  })

  it('does not take what an older reader read for a change of the page', async () => {
    const older = needs('v-1', { reader: { version: 'reader-0', readPage } })
    const misread = (of: PageInput) => {
      const read = readPage(of)
      return { ...read, article: { ...read.article, reader: 'reader-0', text: read.article.text.replace('Ferry', 'FERRY') } }
    }
    await addPage({ ...older, reader: { version: 'reader-0', readPage: misread } }, misread(input(MAY, 1)))
    expect(await add(MAY, 2, 'other bytes')).toMatchObject({ outcome: 'unchanged', version: 1 })
    expect(await listed()).toHaveLength(2)
  })
})
