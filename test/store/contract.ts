import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest'
import { article, saysOf } from '../../src/model/article.js'
import { editorEvent, type EditorEvent } from '../../src/model/editor-log.js'
import { correction } from '../../src/model/correction.js'
import { judgement } from '../../src/model/judgement.js'
import { quoteOf, textIdentity } from '../../src/model/quote.js'
import { handling, report } from '../../src/model/report.js'
import { UNASKED } from '../../src/model/source.js'
import { CursorError } from '../../src/store/cursor.js'
import { LedgerError } from '../../src/store/ledger-error.js'
import type { StatementQuery, Store } from '../../src/store/store.js'
import { entry as pageEntry, type Page } from '../browser/made.js'
import { testLedger } from '../ledger.js'
import { analysisOf, entry, person, received, repeated } from './entries.js'

/** A place for ledgers, each empty at first: its `location` is what `openStore` takes. */
export interface Ground {
  readonly open: (location: string) => Promise<Store>
  /** The location of an empty ledger that no test has used. */
  readonly fresh: () => Promise<string>
  readonly setUp: () => Promise<void>
  readonly tearDown: () => Promise<void>
  /** Takes away a ledger that is closed, where that is worth it before the end. */
  readonly drop?: (location: string) => void
}

const all = { limit: 100 }
const ADA = person('Ada Morrow', 'Q999000001')
const ADA_BY_OTHER_NAME = { name: 'President Morrow', as: 'the president', actor: 'Q999000001' }
const BRUNO = person('Bruno Välk')
const UNKNOWN = { name: null, as: 'he' }

const early = entry({
  name: 'early', publishedAt: '2029-03-02',
  said: [{ speakers: [ADA], content: '“The harbour stays open”' }, { speakers: [BRUNO], content: '“No grain leaves Tarn”' }],
})
const late = entry({
  name: 'late', publishedAt: '2030-06-11',
  said: [{ speakers: [ADA_BY_OTHER_NAME, BRUNO], content: '“The grain harbour is closed”' }],
})
const undated = entry({ name: 'undated', said: [{ speakers: [UNKNOWN], content: '“Harbour dues rise”' }] })
const monthly = entry({ name: 'monthly', publishedAt: '2030-06', said: [{ speakers: [BRUNO], content: '“We wait”' }] })

/** Words enough to be compared, the same for the same `seed`. */
const longText = (seed: number, length = 300) => Array.from({ length }, (_, i) => `w${(seed * 1000 + i) * 7919 % 100_003}`).join(' ')

/** What every backend must do, through `Store` alone. */
export function storeContract(name: string, ground: Ground): void {
  describe(name, () => {
    let location: string
    let store: Store
    beforeAll(ground.setUp)
    afterAll(ground.tearDown)
    const openFresh = async () => {
      location = await ground.fresh()
      store = await ground.open(location)
    }

    const closeFresh = async () => {
      await store.close()
      ground.drop?.(location)
    }

    const contents = (listing: { items: readonly { statement: { content: readonly { begin: number; end: number }[] }; article: { text: string } }[] }) =>
      listing.items.map(({ statement: { content }, article }) => article.text.slice(content[0]!.begin, content[0]!.end))

    describe('tokens', () => {
      beforeEach(openFresh)
      afterEach(closeFresh)
      const [hash, other] = ['a'.repeat(64), 'b'.repeat(64)]

      const happened = (is: EditorEvent['is'], of: string) => editorEvent({ at: '2030-01-02T00:00:00.000Z', is, of, by: null, role: null, from: null }, `${is} ${of} ${events++}`.replaceAll('-', ' '))
      let events = 0

      it('are known by their hashes until they are taken back', async () => {
        const made = happened('token added', 'x')
        expect(await store.tokens()).toEqual([])
        expect(await store.addToken({ name: 'newsroom', role: 'reporter', hash, addedAt: '2030-01-02T00:00:00.000Z' }, made)).toBe(true)
        expect(await store.addToken({ name: 'archive', role: 'chief', hash: other, addedAt: '2030-01-01T00:00:00.000Z' }, happened('token added', 'archive'))).toBe(true)
        expect(await store.addToken({ name: 'newsroom', role: 'chief', hash: 'c'.repeat(64), addedAt: '2030-01-03T00:00:00.000Z' }, happened('token added', 'newsroom'))).toBe(false)
        expect(await store.tokens()).toEqual([{ name: 'archive', role: 'chief', addedAt: '2030-01-01T00:00:00.000Z' }, { name: 'newsroom', role: 'reporter', addedAt: '2030-01-02T00:00:00.000Z' }])
        expect([(await store.tokenOf(hash))?.name, (await store.tokenOf(other))?.role, await store.tokenOf('c'.repeat(64)), await store.tokenOf('')]).toEqual(['newsroom', 'chief', null, null])
        expect([await store.removeToken('newsroom', happened('token removed', 'newsroom')), await store.removeToken('newsroom', happened('token removed', 'newsroom'))]).toEqual([true, false])
        expect(await store.tokenOf(hash)).toBeNull()
        // What wasn’t done isn’t noted.
        expect((await store.editorLog({ limit: 10 })).items.map(({ is }) => is)).toEqual(['token removed', 'token added', 'token added'])
        expect((await store.editorLog({ limit: 10 })).items.at(-1)).toEqual(made)
      })

      it('and no editor is called as a token, nor a token as an editor', async () => {
        const eda = { name: 'Eda Moll', role: 'editor', email: 'eda@paper.example', subject: null, password: 'p', addedAt: '2030-01-01T00:00:00.000Z' } as const
        expect(await store.addToken({ name: 'newsroom', role: 'editor', hash, addedAt: eda.addedAt }, happened('token added', 'newsroom'))).toBe(true)
        expect(await store.addEditor({ ...eda, name: 'NEWSROOM' }, happened('added', 'x'))).toBe('name')
        expect(await store.addEditor(eda, happened('added', 'x'))).toBe('kept')
        expect(await store.addToken({ name: 'eda  moll', role: 'editor', hash: other, addedAt: eda.addedAt }, happened('token added', 'x'))).toBe(false)
        expect(await store.addEditor({ ...eda, name: 'EDA MOLL', email: null }, happened('added', 'x'))).toBe('name')
        expect(await store.addEditor({ ...eda, name: 'Eda Holm' }, happened('added', 'x'))).toBe('email')
        expect(await store.editors()).toEqual([{ name: eda.name, role: 'editor', email: eda.email, subject: null, hasPassword: true, addedAt: eda.addedAt }])
      })

      it('sessions count until they end, are ended, or their editor goes; others’ stay', async () => {
        const at = '2030-01-05T00:00:00.000Z'
        const [ada, bo] = ['Ada Storm', 'Bo Tan']
        for (const name of [ada, bo]) await store.addEditor({ name, role: 'reporter', email: null, subject: null, password: 'p', addedAt: at }, happened('added', name))
        const begin = (session: string, editor: string, browser: string | null = null) => store.addSession({ hash: session, editor, at, endsAt: '2030-02-01T00:00:00.000Z', browser }, happened('signed in', editor))
        const when = { now: '2030-01-06T00:00:00.000Z', idleSince: '2030-01-01T00:00:00.000Z' }
        expect([await begin('a1', ada, 'browser'), await begin('a2', 'ada storm'), await begin('a3', ada), await begin('b1', bo), await begin('x', 'Nobody')]).toEqual([true, true, true, true, false])
        expect(await store.session('a1', when)).toEqual({ name: ada, role: 'reporter', seenAt: at, endsAt: '2030-02-01T00:00:00.000Z' })
        expect([await store.session('a1', { ...when, now: '2030-02-02T00:00:00.000Z' }), await store.session('a1', { ...when, idleSince: '2030-01-05T12:00:00.000Z' }), await store.session('none', when)]).toEqual([null, null, null])
        await store.seeSession('a1', '2030-01-05T13:00:00.000Z')
        expect(await store.session('a1', { ...when, idleSince: '2030-01-05T12:00:00.000Z' })).not.toBeNull()
        expect([await store.knowsBrowser('browser', 'ADA storm'), await store.knowsBrowser('browser', bo)]).toEqual([true, false])
        // A role holds at once; a new password ends all but one's own.
        await store.changeEditor(ada, { is: 'role', role: 'chief' }, happened('role', ada))
        expect((await store.session('a1', when))?.role).toBe('chief')
        await store.changeEditor(ada, { is: 'password', password: 'q', keep: 'a2' }, happened('password', ada))
        const there = async () => Promise.all(['a1', 'a2', 'a3', 'b1'].map(async (of) => await store.session(of, when) !== null))
        expect([await there(), await store.credentials('ada storm')]).toEqual([[false, true, false, true], { name: ada, password: 'q' }])
        expect(await store.endSession('a2', { everywhere: false }, happened('signed out', ada))).toBe(true)
        expect(await store.endSession('a2', { everywhere: false }, happened('signed out', ada))).toBe(false)
        await begin('a1', ada)
        await begin('a3', ada)
        await store.endSession('a1', { everywhere: true }, happened('signed out everywhere', ada))
        expect(await there()).toEqual([false, false, false, true])
        await begin('a1', ada)
        expect([await store.changeEditor(ada, { is: 'removed' }, happened('removed', ada)), await store.changeEditor(ada, { is: 'removed' }, happened('removed', ada))]).toEqual([true, false])
        expect([await there(), await store.credentials(ada), await store.knowsBrowser('browser', ada)]).toEqual([[false, false, false, true], null, false])
        // Who comes again comes without what was.
        expect(await store.addEditor({ name: ada, role: 'reader', email: null, subject: null, password: null, addedAt: at }, happened('added', ada))).toBe('kept')
        expect([await there(), await store.credentials(ada)]).toEqual([[false, false, false, true], { name: ada, password: null }])
        const [first, second] = [await store.editorLog({ limit: 3 }), await store.editorLog({ limit: 100 })]
        expect((await store.editorLog({ limit: 100, after: first.next ?? '' })).items).toEqual(second.items.slice(3))
      })

      it('tries to sign in are counted once for each key, however many come at one moment, and stay after opening again', async () => {
        const slowing = { free: 3, first: 1_000, longest: 8_000, forgets: 60_000 }
        const [pair, address, other] = ['pair', 'address', 'other pair'].map((key) => ({ key, slowing: key === 'address' ? { ...slowing, free: 5 } : slowing }))
        const [both, others] = [[pair!, address!], [other!, address!]]
        const together = await Promise.all(Array.from({ length: 9 }, () => store.beginTry(both, 1_000)))
        expect(together.map(({ wait, slowed }) => [wait, slowed]).toSorted()).toEqual([[0, false], [0, false], [0, true], ...Array.from({ length: 6 }, () => [1_000, false])])
        await store.close()
        store = await ground.open(location)
        expect([await store.tryWait(both, 1_500), await store.tryWait(others, 1_500), await store.tryWait(both, 2_000)]).toEqual([500, 0, 0])
        // Two more from the address slow it down for every name; what has to wait for one key counts for none.
        for (const wait of [0, 0, 1_000]) expect((await store.beginTry(others, 2_000)).wait).toBe(wait)
        expect([await store.tryWait([pair!], 2_000), await store.tryWait([other!], 2_000), (await store.beginTry([other!], 2_000)).slowed]).toEqual([0, 0, true])
        await store.endTry({ forgive: ['pair'], takeBack: ['other pair'] })
        expect([(await store.beginTry([pair!], 2_000)).slowed, (await store.beginTry([pair!], 2_000)).slowed, (await store.beginTry([other!], 3_000)).slowed]).toEqual([false, false, true])
        expect(await store.tryWait([pair!], 2_000)).toBe(0)
      })
    })

    describe('lists of office holders', () => {
      beforeEach(openFresh)
      afterEach(closeFresh)
      const about = { name: 'ministers.csv', source: null, format: 'csv', sha256: 'a'.repeat(64), people: 1, terms: 1, addedAt: '2030-01-02T00:00:00.000Z' } as const
      const holder = (person: string) => ({ wikidata: null, name: person, aliases: [], terms: [{ country: 'IS', office: 'mayor', title: '', start: '2030', firstSeen: null, end: null, lastSeen: '2030-01-02' }] })

      it('are added and never changed; which count is a state of its own', async () => {
        expect([await store.actorsState(), await store.ownActors(), await store.actorLists()]).toEqual([0, { state: 0, holders: [] }, []])
        const [first, second] = [await store.addActorList(about, [holder('Ada Brandt')]), await store.addActorList({ ...about, source: 'the town' }, [holder('Bo Tan')])]
        expect([first, second, await store.actorsState()]).toEqual([1, 2, 2])
        expect(await store.ownActors()).toEqual({ state: 2, holders: [holder('Ada Brandt'), holder('Bo Tan')] })
        expect([await store.removeActorList(first, '2030-01-03T00:00:00.000Z'), await store.removeActorList(first, '2030-01-04T00:00:00.000Z'), await store.removeActorList(77, '2030-01-04T00:00:00.000Z')]).toEqual([true, false, false])
        const { state, holders } = await store.ownActors()
        expect([state > 2, await store.actorsState(), holders]).toEqual([true, state, [holder('Bo Tan')]])
        expect(await store.actorLists()).toEqual([{ number: 1, ...about, removedAt: '2030-01-03T00:00:00.000Z' }, { number: 2, ...about, source: 'the town', removedAt: null }])
        // What says that a list counts no more is no list.
        expect(await store.removeActorList(state, '2030-01-04T00:00:00.000Z')).toBe(false)
      })
    })

    describe('reports, corrections and judgements', () => {
      beforeEach(openFresh)
      afterEach(closeFresh)
      const [of, another] = early.analysis.statements
      const quote = quoteOf(early.article.text, { begin: 0, end: 24 })
      const reported = (note: string) => report({
        at: '2031-01-01T00:00:00.000Z', target: { capture: early.capture.sha256, article: early.article.id, statement: of!.id, quote }, kind: 'wrong speaker', note, contact: null,
      })
      const decided = (is: 'change' | 'reject' | 'undo', more: { readonly undoes?: string; readonly answers?: readonly string[] } = {}) => correction({
        at: '2031-01-02T00:00:00.000Z', editor: 'Eda', is, why: 'x', answers: more.answers ?? [], undoes: more.undoes ?? null,
        target: { capture: early.capture.sha256, statement: of!.id, quote, roles: { source: of!.source, cue: of!.cue, content: of!.content }, text: textIdentity(early.article.text) },
        changes: is === 'change' ? [{ field: 'speakers', before: of!.speakers, after: [BRUNO] }] : [],
      }, JSON.stringify([is, more]))

      it('keeps reports up to a number, each once, and finds them by their secrets', async () => {
        await store.add(early)
        const [one, other] = [reported('one'), reported('other')]
        expect(await store.addReport(one, { secret: 'a', atMost: 1 })).toBe('kept')
        expect(await store.addReport(one, { secret: 'a', atMost: 1 })).toBe('kept')
        expect(await store.addReport(other, { secret: 'b', atMost: 1 })).toBe('many')
        expect(await store.addReport({ ...other, target: { ...other.target, article: 'none' } }, { secret: 'c', atMost: 9 })).toBe('missing')
        expect((await store.reportBySecret('a'))?.report).toEqual(one)
        expect([await store.reportBySecret('b'), await store.report('none')]).toEqual([null, null])
        expect(await store.addHandling(handling({ at: '2031-01-02T00:00:00.000Z', editor: 'Eda', of: one.id, is: 'closed', why: 'no' }))).toBe(true)
        expect(await store.addHandling(handling({ at: '2031-01-02T00:00:00.000Z', editor: 'Eda', of: 'none', is: 'closed', why: 'no' }))).toBe(false)
        expect((await store.editCounts()).reports).toEqual({ open: 0, taken: 0, answered: 0, closed: 1 })
        expect(await store.addReport(other, { secret: 'b', atMost: 1 })).toBe('kept')
        expect((await store.reports({ limit: 1 })).items.map(({ report: { note } }) => note)).toEqual(['other'])
        expect((await store.reports({ limit: 5, after: other.id })).items.map(({ state }) => state)).toEqual(['closed'])
      })

      it('takes so many reports from one sender and from all in a time, however many come at one moment', async () => {
        await store.add(early)
        const send = (note: string, sender: string, since = '2030-01-01T00:00:00.000Z') => store.addReport(reported(note), { secret: note, atMost: 100, flood: { sender, since, fromOne: 3, fromAll: 5 } })
        const together = await Promise.all(Array.from({ length: 9 }, (_, i) => send(`one ${i}`, 'aaaaa')))
        expect(together.toSorted()).toEqual([...Array<string>(6).fill('flood'), 'kept', 'kept', 'kept'])
        expect([await send('two', 'bbbbb'), await send('three', 'ccccc'), await send('four', 'ddddd')]).toEqual(['kept', 'kept', 'flood'])
        expect(await send('five', 'aaaaa', '2040-01-01T00:00:00.000Z')).toBe('kept')
        expect((await store.reports({ limit: 20 })).items).toHaveLength(6)
      })

      it('shows decisions at once, only to who has seen the newest, and answers reports by them', async () => {
        await store.add(early)
        const asked = reported('one')
        await store.addReport(asked, { secret: 'a', atMost: 1 })
        const first = decided('change', { answers: [asked.id] })
        expect(await store.addCorrection(first, null)).toEqual({ is: 'kept' })
        expect((await store.statementsBy('Bruno Välk', all)).total).toBe(2)
        expect((await store.statementsBy('Q999000001', all)).total).toBe(0)
        expect((await store.report(asked.id))?.state).toBe('answered')
        expect(await store.addCorrection(decided('reject'), null)).toEqual({ is: 'late', newest: first })
        expect(await store.addCorrection(decided('reject'), first.id)).toEqual({ is: 'kept' })
        expect(await store.counts()).toEqual({ articles: 1, statements: 1, speakers: 1 })
        const undo = decided('undo', { undoes: first.id })
        expect((await store.addCorrection(undo, (await store.corrections({ statement: of!.id, limit: 1 })).items[0]!.correction.id)).is).toBe('kept')
        expect((await store.report(asked.id))?.state).toBe('open')
        expect((await store.addCorrection(decided('undo', { undoes: 'none' }), undo.id)).is).toBe('missing')
        expect((await store.corrections({ article: early.article.id, limit: 10 })).items.map(({ correction: { is }, counts }) => [is, counts])).toEqual([['undo', true], ['reject', true], ['change', false]])
        expect((await store.statement(another!.id))?.statement.edited).toBeUndefined()
        await store.close()
        store = await ground.open(location)
        expect(await store.counts()).toEqual({ articles: 1, statements: 1, speakers: 1 })
      })

      it('keeps decisions on words with NUL and halves of surrogate pairs, finds them by day, and tells where they fit no more', async () => {
        const ledger = testLedger(store, '2031-01-02T10:00:00.000Z')
        const hostile = (words: string, day: string) => received(entry({ name: 'hostile', said: [{ speakers: [person('Odd\0Name\udc00')], content: `“\0 \ud83d "at":"2000-01-01" ${words}”` }] }), `2030-03-0${day}T00:00:00.000Z`)
        await store.add(hostile('We stay', '1'))
        const { id: statement } = (await store.statements(all)).items[0]!.statement
        const by = { editor: 'Eda', why: 'As \0 \ud83d "at":"2000-01-01" has it' }
        await ledger.decide({ is: 'change', statement, values: { act: 'deny' } }, by)
        await ledger.keepPromise({ statement, due: '2031-06' }, { editor: 'Eda', note: '' })
        const days = async (from: string, to: string) => (await store.corrections({ from, to, limit: 5 })).items.length
        expect([await days('2031-01-02', '2031-01-02'), await days('2000-01-01', '2031-01-01')]).toEqual([1, 0])
        await store.add(hostile('We go', '2'))
        expect((await store.looseDecisions({ limit: 5 })).items.map(({ is }) => is).toSorted()).toEqual(['correction', 'remark'])
      })

      it('counts names that are judged to be one person’s as one', async () => {
        for (const one of [early, late, monthly]) await store.add(one)
        const made = judgement({ at: '2031-01-01T00:00:00.000Z', editor: 'Eda', left: 'Bruno Välk', right: 'Q999000001', is: 'same', why: 'x', undoes: null }, '1')
        expect(await store.addJudgement(made)).toEqual({ is: 'kept' })
        // Of the one that both said together, once.
        expect((await store.speakers(all)).items).toEqual([{ key: 'Bruno Välk', name: 'Bruno Välk', statements: 4 }])
        expect((await store.statementsBy('Q999000001', all)).total).toBe(4)
        const against = judgement({ at: '2031-01-02T00:00:00.000Z', editor: 'Eda', left: 'Q999000001', right: 'Bruno Välk', is: 'unsure', why: 'x', undoes: made.id }, '2')
        expect(await store.addJudgement(against)).toEqual({ is: 'kept' })
        expect((await store.speakers(all)).items.map(({ statements }) => statements)).toEqual([3, 2])
      })
    })

    describe('versions of a page', () => {
      beforeEach(openFresh)
      afterEach(closeFresh)
      const said = (second: string) => [{ speakers: [ADA], content: '“The harbour stays open”' }, { speakers: [BRUNO], content: second }]
      const first = received(entry({ name: 'page', said: said('“No grain leaves Tarn”') }), '2030-01-01T00:00:00.000Z')
      const second = received(entry({ name: 'page', said: said('“Little grain leaves Tarn”') }), '2030-01-02T00:00:00.000Z')
      const third = received(entry({ name: 'page', said: said('“Little grain leaves Tarn”').slice(0, 1) }), '2030-01-03T00:00:00.000Z')
      const ids = (found: readonly { readonly articleId: string }[]) => found.map(({ articleId }) => articleId)
      const orders = [[[first, second, third]], [[third, second, first]], [[second, first, third]]] as const

      it.each(orders)('are in the order in which they were received, whatever the order of adding', async (order) => {
        for (const one of order) await store.add(one)
        const expected = [first, second, third].map(({ article }) => article.id)
        for (const { article } of order) expect(ids(await store.versions(article.id))).toEqual(expected)
        for (const url of [`${first.article.url}#top`, 'http://www.paper.example/page/?utm_source=x']) expect((await store.pageAt(url))?.article.id).toBe(third.article.id)
        expect(await store.pageAt('https://paper.example/none')).toBeNull()
      })

      it.each(orders)('lists what several of them hold once, with the newest, and says what is gone since when', async (order) => {
        for (const one of order) await store.add(one)
        const listing = await store.statements(all)
        const seen = (day: number, last: number, goneSince: number | null) => ({
          firstSeenAt: `2030-01-0${day}T00:00:00.000Z`, lastSeenAt: `2030-01-0${last}T00:00:00.000Z`, goneSince: goneSince === null ? null : `2030-01-0${goneSince}T00:00:00.000Z`,
        })
        const expected = new Map([['“The harbour stays open”', seen(1, 3, null)], ['“Little grain leaves Tarn”', seen(2, 2, 3)], ['“No grain leaves Tarn”', seen(1, 1, 2)]])
        expect(new Map(contents(listing).map((content, i) => [content, listing.items[i]!.seen]))).toEqual(expected)
        expect(listing.items.find(({ statement }) => statement.speakers[0]?.name === 'Ada Morrow')?.article.id).toBe(third.article.id)
        // An older version's statement that is listed with the newest is known by its own identifier too.
        expect((await store.statement(first.analysis.statements[0]!.id))?.seen).toEqual(expected.get('“The harbour stays open”'))
        expect(contents(await store.statements({ ...all, words: 'harbour' }))).toHaveLength(1)
        expect(await store.counts()).toEqual({ articles: 3, statements: 3, speakers: 2 })
        expect((await store.speakers(all)).items.map(({ name, statements }) => [name, statements])).toEqual([['Bruno Välk', 2], ['Ada Morrow', 1]])
        // All stay where they stand.
        expect((await store.article(first.article.id))?.analysis.statements).toHaveLength(2)
        expect((await store.articles(all)).items.map(({ statements }) => statements).toSorted()).toEqual([1, 1, 1])
      })

      it('does not say of words that are still there that they are gone, where only the reader missed them', async () => {
        const missed = { ...second, analysis: analysisOf(second.article, second.analysis.statements.slice(1), 'test-1') }
        for (const one of [first, missed]) await store.add(one)
        const listing = await store.statements({ ...all, words: 'stays open' })
        expect(listing.items.map(({ article, seen }) => [article.id, seen])).toEqual([
          [first.article.id, { firstSeenAt: '2030-01-01T00:00:00.000Z', lastSeenAt: '2030-01-02T00:00:00.000Z', goneSince: null }],
        ])
      })

      it('counts rightly when older and newer ones are read again', async () => {
        for (const one of [first, second, third]) await store.add(one)
        for (const one of [first, third, second]) {
          await store.add({ ...one, analysis: analysisOf(one.article, one.analysis.statements, 'test-2'), addedAt: '2030-02-01T00:00:00.000Z' })
        }
        expect(await store.counts()).toEqual({ articles: 3, statements: 3, speakers: 2 })
        expect((await store.speakers(all)).items.map(({ statements }) => statements)).toEqual([2, 1])
        expect((await store.statements(all)).total).toBe(3)
      })

      it('keeps captures that say the same with the version, and no statement of theirs', async () => {
        await store.add(first)
        const again = repeated(first, 'other bytes', '2030-01-05T00:00:00.000Z')
        expect(await store.add(again)).toEqual({ sighting: true, reading: true, analysis: false })
        expect(await store.add(again)).toEqual({ sighting: false, reading: false, analysis: false })
        expect(await store.versions(first.article.id)).toEqual([
          { articleId: first.article.id, title: 'page', publishedAt: null, firstSeenAt: '2030-01-01T00:00:00.000Z', lastSeenAt: '2030-01-05T00:00:00.000Z', captures: 2, sightings: 2 },
        ])
        expect(await store.versions(again.article.id)).toEqual(await store.versions(first.article.id))
        expect((await store.article(again.article.id))?.article.id).toBe(first.article.id)
        expect((await store.stateSaying(again.article, saysOf(again.article)))?.article.id).toBe(first.article.id)
        expect((await store.capture(again.capture.sha256))?.bytes).toEqual(again.capture.bytes)
        expect(await store.captureIds({ limit: 10 })).toHaveLength(2)
        expect(await store.counts()).toMatchObject({ articles: 1, statements: 2 })
        await expect(store.add({ ...again, capture: { ...again.capture, sha256: 'wrong' } })).rejects.toThrow(RangeError)
        expect(await store.versions('none')).toEqual([])
      })

      it('keeps each sighting of the same bytes, and an earlier one may come later', async () => {
        for (const one of [second, first, received(first, '2029-12-31T00:00:00.000Z'), received(first, '2030-01-01T12:00:00.000Z')]) await store.add(one)
        expect((await store.sightingsOf(first.article.id)).map(({ receivedAt }) => receivedAt.slice(0, 13))).toEqual(['2029-12-31T00', '2030-01-01T00', '2030-01-01T12'])
        expect((await store.received({ limit: 10 })).map(({ sighting }) => sighting.receivedAt.slice(0, 13))).toEqual(['2030-01-02T00', '2030-01-01T00', '2029-12-31T00', '2030-01-01T12'])
        expect((await store.received({ limit: 10, articleId: second.article.id })).map(({ bytes }) => bytes)).toEqual([second.capture.bytes])
        expect(await store.counts()).toMatchObject({ articles: 2, statements: 3 })
      })

      it('a page that goes back to what it said is in that state again', async () => {
        for (const one of [first, second, received(first, '2030-01-04T00:00:00.000Z')]) await store.add(one)
        expect(ids(await store.versions(first.article.id))).toEqual([second.article.id, first.article.id])
        expect((await store.statements({ ...all, words: 'little' })).items[0]?.seen?.goneSince).toBe('2030-01-04T00:00:00.000Z')
        expect((await store.statements({ ...all, words: 'no' })).items[0]?.seen?.goneSince).toBeNull()
      })

      it('a page read with another date, address or reader is the same version, and lists show what it says now', async () => {
        await store.add(first)
        const dated = article({ ...first.article, given: { byHand: { published: '2029-12-24' } }, publishedAt: '2029-12-24' })
        const statements = first.analysis.statements.map((one) => ({ ...one, articleId: dated.id }))
        const anew = { ...first, article: dated, analysis: analysisOf(dated, statements, 'test-1') }
        expect(await store.add(anew)).toEqual({ sighting: false, reading: true, analysis: true })
        expect(ids(await store.versions(first.article.id))).toEqual([dated.id])
        expect((await store.statements(all)).items.map(({ article: { publishedAt } }) => publishedAt)).toEqual(['2029-12-24', '2029-12-24'])
        expect(await store.counts()).toEqual({ articles: 1, statements: 2, speakers: 2 })
        expect(await store.article(first.article.id)).toMatchObject({ article: { publishedAt: null }, shown: dated.id })
        // Changed back: the first reading is the newest again.
        expect(await store.add({ ...first, anew: true })).toEqual({ sighting: false, reading: true, analysis: true })
        expect((await store.newestReading(first.capture.sha256))?.article).toEqual(first.article)
        expect((await store.articles(all)).items.map(({ article: { publishedAt } }) => publishedAt)).toEqual([null])
        // At another address it is another page's.
        const moved = article({ ...first.article, url: 'https://paper.example/moved' })
        await store.add({ ...first, article: moved, analysis: analysisOf(moved, first.analysis.statements.map((one) => ({ ...one, articleId: moved.id })), 'test-1') })
        expect((await store.pageAt('https://paper.example/moved'))?.article.id).toBe(moved.id)
        expect(await store.counts()).toEqual({ articles: 1, statements: 2, speakers: 2 })
      })

      it('are told by the beginning of an identifier', async () => {
        await store.add(first)
        const [{ id }] = [first.analysis.statements[0]!]
        expect(await store.identifiers('statement', id.slice(0, 8))).toEqual([id])
        expect(await store.identifiers('article', first.article.id)).toEqual([first.article.id])
        expect(await store.identifiers('capture', first.capture.sha256.slice(0, 6))).toEqual([first.capture.sha256])
        for (const none of ['abc', '%', '', 'zzzz', 'ffff\0']) expect(await store.identifiers('statement', none)).toEqual([])
      })
    })

    describe('what is followed', () => {
      beforeEach(openFresh)
      afterEach(closeFresh)
      const at = (day: number) => `2030-01-0${day}T00:00:00.000Z`
      const FEED = 'https://paper.example/feed'

      it('is kept with its state, in the order of adding, until it is followed no more', async () => {
        expect(await store.follow({ url: FEED, title: 'The Marl Herald', addedAt: at(1) })).toBe(true)
        expect(await store.follow({ url: 'https://quay.example/', title: null, addedAt: at(2) })).toBe(true)
        expect(await store.follow({ url: FEED, title: 'Other', addedAt: at(3) })).toBe(false)
        const [first, second] = await store.sources()
        expect(first).toEqual({ id: first!.id, url: FEED, title: 'The Marl Herald', addedAt: at(1), dueAt: at(1), state: UNASKED })
        const state = { ...UNASKED, etag: '"x"', failures: 2, problem: 'no' }
        await store.keepSourceState(first!.id, { dueAt: at(5), state })
        expect((await store.sources())[0]).toEqual({ ...first, dueAt: at(5), state })
        expect(await store.unfollow(FEED, at(6))).toBe(true)
        expect(await store.unfollow(FEED, at(6))).toBe(false)
        expect(await store.sources()).toEqual([second])
        expect(await store.follow({ url: FEED, title: null, addedAt: at(7) })).toBe(true)
        expect(await store.sources()).toMatchObject([{ url: FEED, title: null, addedAt: at(7), dueAt: at(7), state: UNASKED }, { url: 'https://quay.example/' }])
      })

      it('names pages, of which those named last are known with how asking for them went', async () => {
        await store.follow({ url: FEED, title: null, addedAt: at(1) })
        const { id } = (await store.sources())[0]!
        expect(await store.linksOf(id)).toEqual([])
        await store.seeLinks(id, ['https://paper.example/a', 'https://paper.example/b#x', 'https://paper.example/b#y', `https://paper.example/${'l'.repeat(5000)}`], at(1))
        expect((await store.linksOf(id)).map(({ url }) => url.slice(0, 26))).toEqual(['https://paper.example/a', 'https://paper.example/b#x', 'https://paper.example/llll'])
        await store.keepLink(id, { url: 'https://paper.example/b#x', landed: 'https://paper.example/b2', askedAt: at(1), problem: 'no' })
        await store.seeLinks(id, ['https://paper.example/b', 'https://paper.example/c'], at(2))
        expect(await store.linksOf(id)).toEqual([
          { url: 'https://paper.example/b', landed: 'https://paper.example/b2', seenAt: at(2), askedAt: at(1), problem: 'no' },
          { url: 'https://paper.example/c', landed: null, seenAt: at(2), askedAt: null, problem: null },
        ])
      })
    })

    describe('copies', () => {
      beforeEach(openFresh)
      afterEach(closeFresh)
      const page = (name: string, words: string, publishedAt: string | null = null) => entry({ name, publishedAt, said: [{ speakers: [ADA], content: words }] })
      const titles = ({ first, others }: { readonly first: { readonly article: { readonly title: string | null } } | null; readonly others: readonly { readonly article: { readonly title: string | null } }[] }) =>
        [first?.article.title ?? null, others.map(({ article }) => article.title)]

      it('ties nearly the same text at other addresses to the first of them', async () => {
        const changed = longText(1).split(' ').map((word, i) => (i % 100 === 50 ? 'otherwise' : word)).join(' ')
        const pages = [page('other', longText(2), '2030-01-01'), page('late', longText(1), '2030-03-03'), page('early', changed, '2030-02-02'), page('undated', longText(1)), page('short', longText(1, 20))]
        for (const one of pages) await store.add(one)
        const [other, late, early, undated, short] = pages.map(({ article }) => article.id) as [string, string, string, string, string]
        expect(titles(await store.copies(late))).toEqual(['early', ['undated']])
        expect(titles(await store.copies(early))).toEqual([null, ['late', 'undated']])
        expect(titles(await store.copies(undated))).toEqual(['early', ['late']])
        expect((await store.copies(undated)).others[0]?.likeness).toBe(1)
        expect((await store.copies(early)).others[0]?.likeness).toBeCloseTo(0.9, 1)
        for (const id of [other, short, 'none']) expect(await store.copies(id)).toEqual({ first: null, others: [], total: 0 })
      })

      it('are not the versions of the page itself, and of another page only the newest counts', async () => {
        const one = page('one', longText(1))
        await store.add(one)
        await store.add(received(page('one', `${longText(1)} more`), '2030-01-02T00:00:00.000Z'))
        expect(await store.copies(one.article.id)).toEqual({ first: null, others: [], total: 0 })
        const two = received(page('two', longText(1)), '2030-01-03T00:00:00.000Z')
        await store.add(two)
        expect(await store.copies(two.article.id)).toMatchObject({ first: { article: { text: expect.stringContaining(' more,') as string } }, total: 0 })
      })

      it('a text in many pages costs no more than in a few', async () => {
        for (let i = 0; i < 40; i++) await store.add(page(`page-${i}`, longText(1)))
        expect((await store.copies(page('page-39', longText(1)).article.id)).total).toBe(38)
      })
    })

    describe('adding', () => {
      beforeEach(openFresh)
      afterEach(closeFresh)

      it('gives back exactly what was added, and after opening again', async () => {
        expect((await store.add(early)).analysis).toBe(true)
        for (const again of [false, true]) {
          if (again) {
            await store.close()
            store = await ground.open(location)
          }
          expect(await store.article(early.article.id)).toStrictEqual({
            article: early.article, sighting: early.sighting, analysis: early.analysis, addedAt: early.addedAt, shown: early.article.id,
          })
          expect(await store.capture(early.capture.sha256)).toStrictEqual(early.capture)
          expect(await store.problems(early.article.id)).toStrictEqual(early.analysis.problems)
          const [first] = early.analysis.statements
          expect(await store.statement(first!.id)).toMatchObject({ statement: first, article: early.article })
        }
      })

      it('knows nothing of what was not added', async () => {
        for (const none of ['none', 'a\0', '\ud800', 'x'.repeat(100_000)]) {
          expect(await store.article(none)).toBeNull()
          expect(await store.newestReading(none)).toBeNull()
          expect(await store.capture(none)).toBeNull()
          expect(await store.statement(none)).toBeNull()
          expect(await store.pageAt(none)).toBeNull()
          expect(await store.problems(none)).toEqual([])
          expect(await store.versions(none)).toEqual([])
          expect(await store.sightingsOf(none)).toEqual([])
          expect(await store.has(none, 'test-1')).toBe(false)
        }
        expect(await store.statements(all)).toEqual({ items: [], total: 0, next: null })
        expect(await store.statementsBy('none', all)).toEqual({ items: [], total: 0, next: null })
        expect(await store.counts()).toEqual({ articles: 0, statements: 0, speakers: 0 })
      })

      it('changes nothing when the same is added again', async () => {
        await store.add(early)
        const before = [await store.statements(all), await store.speakers(all), await store.articles(all), await store.counts()]
        expect(await store.add({ ...early, addedAt: '2031-01-01T00:00:00.000Z' })).toEqual({ sighting: false, reading: false, analysis: false })
        expect([await store.statements(all), await store.speakers(all), await store.articles(all), await store.counts()])
          .toEqual(before)
      })

      it('adds once what is added at the same time', async () => {
        const added = await Promise.all([store.add(early), store.add(early), store.add(late), store.add(early)])
        expect(added.filter(({ analysis }) => analysis)).toHaveLength(2)
        expect(await store.counts()).toEqual({ articles: 2, statements: 3, speakers: 2 })
      })

      it('keeps an article without statements', async () => {
        const silent = entry({ name: 'silent', said: [] })
        expect((await store.add(silent)).analysis).toBe(true)
        expect((await store.article(silent.article.id))?.analysis.statements).toEqual([])
        expect(await store.counts()).toEqual({ articles: 1, statements: 0, speakers: 0 })
      })

      it('keeps NUL, half surrogate pairs and long words and names as they are', async () => {
        const hostile = entry({
          name: 'hostile\0\ud800',
          said: [
            { speakers: [person(`Odd\0Name\udc00 ${'n'.repeat(5000)}`)], content: `“\0 \ud83d ' \\ % ${'w'.repeat(9000)}”` },
          ],
        })
        expect((await store.add(hostile)).analysis).toBe(true)
        const kept = await store.article(hostile.article.id)
        expect(kept?.article).toStrictEqual(hostile.article)
        expect(kept?.analysis).toStrictEqual(hostile.analysis)
        expect((await store.statements({ ...all, words: 'w'.repeat(9000) })).total).toBe(1)
        const [speaker] = (await store.speakers(all)).items
        expect((await store.statementsBy(speaker!.key, all)).total).toBe(1)
        expect((await store.statementsBy(hostile.analysis.statements[0]!.speakers[0]!.name!, all)).total).toBe(1)
      })

      it('keeps a statement of a megabyte', async () => {
        const words = Array.from({ length: 120_000 }, (_, i) => `word${i}`).join(' ')
        const long = entry({ name: 'long', said: [{ speakers: [BRUNO], content: words }] })
        expect((await store.add(long)).analysis).toBe(true)
        expect((await store.article(long.article.id))?.article.text).toBe(long.article.text)
        expect((await store.statements({ ...all, words: 'word17' })).total).toBe(1)
      })

      it('finds the newest of many matches', async () => {
        for (let page = 0; page < 3; page++) {
          const said = Array.from({ length: 600 }, (_, i) => ({ speakers: [BRUNO], content: `“Rain ${page} ${i}”` }))
          await store.add(entry({ name: `many ${page}`, publishedAt: `2030-01-0${page + 1}`, said }))
        }
        const counted = async (words: string, limit: number, after?: string) => {
          const { items, total, more, next } = await store.statements({ words, limit, after })
          return [items.length, total, more, next !== null]
        }
        expect(await counted('rain', 2)).toEqual([2, 1000, true, true])
        expect(await counted('rain', 0)).toEqual([0, 1000, true, false])
        expect(await counted('rain välk', 998)).toEqual([998, 1000, true, true])
        expect(await counted('rain 7', 2)).toEqual([2, 3, undefined, true])
        expect(await counted('rain 7', 3)).toEqual([3, 3, undefined, false])
        expect(await store.statements({ speaker: 'bruno', limit: 1 })).toMatchObject({ total: 1000, more: true })
        // What all statements and a speaker's are is known without counting.
        expect(await store.statements({ limit: 1 })).toMatchObject({ total: 1800 })
        expect(await store.statementsBy('Bruno Välk', { limit: 1 })).toMatchObject({ total: 1800 })
        expect(await store.statementsBy('Bruno Välk', { limit: 1 })).not.toHaveProperty('more')

        const { next } = await store.statements({ words: 'rain', limit: 599 })
        const further = await store.statements({ words: 'rain', limit: 2, after: next! })
        expect(contents(further)).toEqual(['“Rain 2 599”', '“Rain 1 0”'])
        // One place serves every list of statements.
        for (const listing of [await store.statements({ limit: 2, after: next! }), await store.statementsBy('Bruno Välk', { limit: 2, after: next! })]) {
          expect(contents(listing)).toEqual(contents(further))
          expect(listing.next).toBe(further.next)
        }
        const last = await store.statements({ words: 'rain', limit: 1799 })
        expect(await counted('rain', 5, last.next!)).toEqual([1, 1000, true, false])
      })

      it('finds what matches often and stands far down', async () => {
        const said = (word: string) => Array.from({ length: 1100 }, (_, i) => ({ speakers: [BRUNO], content: `“${word} ${i}”` }))
        for (const [page, word] of ['Hail', 'Rain', 'Rain', 'Rain'].entries()) await store.add(entry({ name: `many ${page}`, publishedAt: `2030-01-0${page + 1}`, said: said(word) }))
        const first = await store.statements({ words: 'hail', limit: 3 })
        expect(contents(first)).toEqual(['“Hail 0”', '“Hail 1”', '“Hail 2”'])
        const second = await store.statements({ words: 'hail', limit: 1097, after: first.next! })
        expect(contents(second)).toHaveLength(1097)
        expect(second.next).toBeNull()
        expect(first).toMatchObject({ total: 1000, more: true })
      })

      it('pages neither skip nor repeat while newer and older pages are added, and taken away', async () => {
        const named = (name: string, publishedAt: string | null) => entry({
          name, publishedAt, said: Array.from({ length: 3 }, (_, i) => ({ speakers: [i === 0 ? ADA : BRUNO], content: `“Rain ${name} ${i}”` })),
        })
        for (let day = 1; day <= 9; day++) await store.add(named(`day-${day}`, `2030-01-0${day}`))
        for (const name of ['undated-1', 'undated-2']) await store.add(named(name, null))
        const titles = (items: readonly { readonly article: { readonly title: string | null } }[]) => items.map(({ article: of }) => of.title)
        const [statements, ada, articles] = [contents(await store.statements(all)), contents(await store.statementsBy(ADA.actor!, all)), titles((await store.articles(all)).items)]
        /** All pages of a list; after each of the first, others are added everywhere. */
        const walked = async <T,>(list: (after?: string) => Promise<{ readonly items: readonly T[]; readonly next: string | null }>, kind: string): Promise<T[]> => {
          const found: T[] = []
          let after: string | undefined
          for (let turn = 0; ; turn++) {
            const { items, next } = await list(after)
            found.push(...items)
            if (next === null) return found
            expect(next).toMatch(/^[\w.-]{1,40}$/)
            after = next
            if (turn > 2) continue
            for (const [age, date] of [['new', '2031-01-01'], ['old', '2029-01-01'], ['same', '2030-01-05']] as const) await store.add(named(`${age}-${kind}-${turn}`, date))
            const { article: of } = named(`new-${kind}-${turn}`, '2031-01-01')
            await store.add({ ...named(`new-${kind}-${turn}`, '2031-01-01'), analysis: analysisOf(of, [], 'less') })
          }
        }
        const lists = {
          statements: [statements, async () => contents({ items: await walked((after) => store.statements({ limit: 4, after }), 'statements') })],
          found: [statements, async () => contents({ items: await walked((after) => store.statements({ words: 'rain', limit: 5, after }), 'found') })],
          ada: [ada, async () => contents({ items: await walked((after) => store.statementsBy(ADA.actor!, { limit: 2, after }), 'ada') })],
          articles: [articles, async () => titles(await walked((after) => store.articles({ limit: 2, after }), 'articles'))],
        } as const
        for (const [kind, [before, list]] of Object.entries(lists)) {
          const found = await list()
          expect(new Set(found).size, kind).toBe(found.length)
          expect(found.filter((one) => (before as readonly unknown[]).includes(one)), kind).toEqual(before)
          // What came behind the place where one was is seen.
          expect(found.some((one) => one?.includes(`old-${kind}-0`)), kind).toBe(true)
          expect(found.some((one) => one?.includes(`new-${kind}-0`)), kind).toBe(false)
        }
      })

      it('speakers come once while none of their counts changes', async () => {
        const people = Array.from({ length: 9 }, (_, i) => person(`Member ${i} ${'ä'.repeat(i)}`))
        await store.add(entry({ name: 'all', said: people.flatMap((one, i) => Array.from({ length: 1 + (i % 3) }, (_, n) => ({ speakers: [one], content: `“Yes ${i} ${n}”` }))) }))
        const expected = (await store.speakers(all)).items.map(({ key }) => key)
        const found: string[] = []
        let after: string | undefined
        for (let turn = 0; ; turn++) {
          const { items, next, total } = await store.speakers({ limit: 2, after })
          expect(total).toBe(9 + turn)
          found.push(...items.map(({ key }) => key))
          if (next === null) break
          after = next
          await store.add(entry({ name: `other ${turn}`, said: Array.from({ length: 5 }, (_, n) => ({ speakers: [person(`Other ${turn}`)], content: `“No ${turn} ${n}”` })) }))
        }
        expect(found).toEqual(expected)
        expect((await store.speakers({ ...all, words: 'member' })).total).toBe(9)
      })

      it('refuses a place that is none, and one of another list', async () => {
        await store.add(early)
        await store.add(late)
        const [place, other] = [(await store.statements({ limit: 1 })).next!, (await store.articles({ limit: 1 })).next!]
        for (const after of ['', 'x', place.slice(0, -1), `${place}0`, other, 'é\0', 'z'.repeat(5000)]) {
          await expect(store.statements({ limit: 1, after }), after).rejects.toThrow(CursorError)
          await expect(store.statements({ limit: 1, words: 'harbour', after }), after).rejects.toThrow('is no place in this list')
          await expect(store.speakers({ limit: 1, after })).rejects.toThrow(CursorError)
        }
        await expect(store.articles({ limit: 1, after: place })).rejects.toThrow(CursorError)
      })

      describe('a newer analysis', () => {
        const [kept, dropped] = early.analysis.statements
        const newer = { ...kept!, speakers: [BRUNO] }
        const analysis = analysisOf(early.article, [newer], 'test-2')
        beforeEach(async () => {
          await store.add(early)
          expect((await store.add({ ...early, analysis, addedAt: '2031-01-01T00:00:00.000Z' })).analysis).toBe(true)
        })

        it('is the one that counts', async () => {
          expect((await store.article(early.article.id))?.analysis).toStrictEqual(analysis)
          expect((await store.article(early.article.id))?.addedAt).toBe(early.addedAt)
          expect((await store.problems(early.article.id))[0]?.message).toBe('of test-2')
          expect(await store.statements(all)).toMatchObject({ total: 1, items: [{ statement: newer }] })
          expect((await store.statements({ ...all, words: 'grain' })).total).toBe(0)
          expect((await store.statementsBy('Q999000001', all)).total).toBe(0)
          expect(await store.speakers(all)).toEqual({
            total: 1, next: null, items: [{ key: 'Bruno Välk', name: 'Bruno Välk', statements: 1 }],
          })
          expect(await store.counts()).toEqual({ articles: 1, statements: 1, speakers: 1 })
        })

        it('leaves the earlier one on record', async () => {
          expect(await store.has(early.article.id, 'test-1')).toBe(true)
          expect((await store.statement(dropped!.id))?.statement).toStrictEqual(dropped)
          expect((await store.statement(kept!.id))?.statement).toStrictEqual(newer)
        })

        it('stays the newest when the earlier one is added again', async () => {
          expect((await store.add(early)).analysis).toBe(false)
          expect((await store.article(early.article.id))?.analysis.version).toBe('test-2')
        })
      })

      it('refuses an entry whose parts do not belong together, and keeps none of it', async () => {
        const wrong = [
          { ...early, capture: { ...early.capture, sha256: '0'.repeat(64) } },
          { ...early, sighting: late.sighting },
          { ...early, capture: late.capture },
          { ...early, analysis: late.analysis },
          { ...early, analysis: { ...early.analysis, statements: late.analysis.statements } },
          { ...early, article: { ...early.article, text: 'short' } },
          { ...early, analysis: { ...early.analysis, statements: early.analysis.statements.map((one) => ({ ...one, id: 'made-up' })) } },
        ]
        for (const of of wrong) await expect(store.add(of)).rejects.toThrow(RangeError)
        expect(await store.counts()).toEqual({ articles: 0, statements: 0, speakers: 0 })
        expect(await store.capture(early.capture.sha256)).toBeNull()
      })

      it('lists each capture once, however many are asked for at a time', async () => {
        const entries = [early, late, undated, monthly]
        for (const each of entries) await store.add(each)
        await store.add({ ...early, analysis: analysisOf(early.article, [], 'test-2') })
        const ids: string[] = []
        for (let after: string | undefined; ; after = ids.at(-1)) {
          const some = await store.captureIds({ limit: 3, after })
          ids.push(...some)
          if (some.length < 3) break
        }
        expect(ids.toSorted()).toEqual(entries.map(({ capture }) => capture.sha256).toSorted())
        expect(await store.captureIds({ limit: 100 })).toEqual(ids)
        expect(await store.captureIds({ limit: 3, after: ids.at(-1) })).toEqual([])
      })

      it('refuses a page size that is none', async () => {
        await expect(store.statements({ limit: -1 })).rejects.toThrow('limit: got -1')
        await expect(store.articles({ limit: NaN })).rejects.toThrow('limit: got NaN')
      })

      it('says so when it is closed', async () => {
        await store.close()
        await store.close()
        await expect(store.counts()).rejects.toThrow(LedgerError)
      })

      it('lists later additions first among those of one date', async () => {
        const second = entry({ name: 'second', publishedAt: '2030-06-11', said: [{ speakers: [ADA], content: '“Later”' }] })
        await store.add(late)
        await store.add(second)
        expect(contents(await store.statements({ limit: 2 }))).toEqual(['“Later”', '“The grain harbour is closed”'])
      })

      it('finds many speakers by a part of their names, as exactly as few', async () => {
        const said = Array.from({ length: 80 }, (_, i) => ({ speakers: [person(`Crowd Member${i}`)], content: `“Cry ${i % 2}”` }))
        const together = { speakers: [person('Crowd Member3'), person('Crowd Member4')], content: '“In chorus”' }
        await store.add(entry({ name: 'crowd', said: [...said, together] }))
        const crowd = await store.statements({ ...all, speaker: 'crowd' })
        expect(crowd.total).toBe(81)
        expect(new Set(crowd.items.map(({ statement }) => statement.id)).size).toBe(81)
        expect(contents(await store.statements({ ...all, speaker: 'crowd', words: 'chorus' }))).toEqual(['“In chorus”'])
        expect((await store.statements({ ...all, speaker: 'crowd', words: 'cry 1' })).total).toBe(40)
        expect((await store.statements({ ...all, speaker: 'member7' })).total).toBe(11)
      })
    })

    describe('what stands in others’ words, and what was only spoken of', () => {
      beforeEach(openFresh)
      afterEach(closeFresh)
      const page = (over: Partial<Page> = {}) => pageEntry({
        name: 'held', url: 'https://paper.example/held', blocks: [
          ['paragraph', 'Ada Morrow denied that Bruno Välk had accused the bank of theft.'], ['paragraph', 'Ada Morrow said that Bruno Välk had promised to pay.'],
          ['paragraph', 'Bruno Välk did not deny that he was late.'], ['paragraph', 'Bruno Välk denied that the money was gone.'], ['paragraph', 'Ada Morrow spoke about the harbour tax.'],
        ],
        statements: [
          { source: ['Ada Morrow'], cue: ['denied'], content: ['that Bruno Välk had accused the bank of theft'], act: 'deny', speakers: [ADA] },
          { source: ['Bruno Välk'], cue: ['accused'], content: ['the bank of theft'], act: 'accuse', speakers: [BRUNO], within: 0 },
          { source: ['Ada Morrow'], cue: ['said'], content: ['that Bruno Välk had promised to pay'], speakers: [ADA] },
          { source: ['Bruno Välk'], cue: ['promised'], content: ['to pay'], act: 'promise', speakers: [BRUNO], within: 2 },
          { source: ['Bruno Välk'], cue: ['did not deny'], content: ['that he was late'], act: 'deny', negated: true, speakers: [BRUNO] },
          { source: ['Bruno Välk'], cue: ['denied'], content: ['that the money was gone'], act: 'deny', speakers: [BRUNO] },
          { source: ['Ada Morrow'], cue: ['spoke about'], content: ['the harbour tax'], kind: 'topic', speakers: [ADA] },
        ],
        ...over,
      })
      const asked = async (query: Partial<StatementQuery>) => contents(await store.statements({ ...all, ...query }))

      it('is listed with what holds it, and counts for nobody but who holds it', async () => {
        await store.add(page())
        const { items, total } = await store.statements(all)
        expect([items.length, total]).toEqual([6, 6])
        expect(items.filter(({ holders }) => holders.length > 0).map(({ statement, holders }) => [statement.act, holders.map((holder) => [holder.act, holder.speakers[0]?.name])])).toEqual([
          ['accuse', [['deny', 'Ada Morrow']]], ['promise', [['say', 'Ada Morrow']]],
        ])
        expect((await store.statement(items.find(({ statement }) => statement.act === 'accuse')!.statement.id))?.holders.map(({ act }) => act)).toEqual(['deny'])
        expect(await store.counts()).toEqual({ articles: 1, statements: 6, speakers: 2 })
        expect((await store.speakers(all)).items.map(({ name, statements }) => [name, statements])).toEqual([['Ada Morrow', 2], ['Bruno Välk', 2]])
        expect((await store.articles(all)).items.map(({ statements }) => statements)).toEqual([6])
        const key = BRUNO.actor ?? BRUNO.name!
        expect(contents(await store.statementsBy(key, all))).toEqual(['that he was late', 'that the money was gone'])
        const reported = await store.statementsBy(key, { ...all, of: 'reported' })
        expect([contents(reported), reported.total]).toEqual([['the bank of theft', 'to pay'], 2])
        expect(await asked({ speaker: 'Välk' })).toHaveLength(4)
      })

      it('searches by act know negation, and what holds it', async () => {
        await store.add(page())
        expect(await asked({ act: 'deny' })).toEqual(['that Bruno Välk had accused the bank of theft', 'that the money was gone'])
        expect(await asked({ act: 'deny', negated: true })).toEqual(['that he was late'])
        expect(await asked({ negated: true })).toEqual(['that he was late'])
        expect(await asked({ negated: false })).toHaveLength(5)
        expect(await asked({ act: 'deny', speaker: 'Välk' })).toEqual(['that the money was gone'])
        // A denied accusation is none, unless what stands in others' words is asked for; who plainly says it is taken at their word.
        expect(await asked({ act: 'accuse' })).toEqual([])
        expect(await asked({ act: 'accuse', within: true })).toEqual(['the bank of theft'])
        expect(await asked({ act: 'promise' })).toEqual(['to pay'])
        expect(await asked({ act: 'promise', within: false })).toEqual([])
        expect(await asked({ within: true })).toEqual(['the bank of theft', 'to pay'])
        expect(await asked({ within: false, words: 'late' })).toEqual(['that he was late'])
      })

      it('topic mentions are listed apart and not counted, also when a page is read again', async () => {
        await store.add(page())
        expect(await asked({ topics: true })).toEqual(['the harbour tax'])
        expect((await store.statements({ ...all, topics: true })).total).toBe(1)
        expect(await asked({ topics: true, words: 'harbour', speaker: 'Ada' })).toEqual(['the harbour tax'])
        expect(await asked({ topics: true, words: 'theft' })).toEqual([])
        expect(await asked({ words: 'harbour' })).toEqual([])
        expect(contents(await store.statementsBy(ADA.actor ?? ADA.name!, { ...all, of: 'topics' }))).toEqual(['the harbour tax'])
        const again = page()
        await store.add({ ...again, analysis: { ...again.analysis, version: 'by-hand-2', statements: again.analysis.statements.map((one) => (one.kind === 'topic' ? { ...one, kind: 'speech' } : one)) } })
        expect(await asked({ topics: true })).toEqual([])
        expect(await asked({ words: 'harbour' })).toEqual(['the harbour tax'])
        expect(await store.counts()).toEqual({ articles: 1, statements: 7, speakers: 2 })
        const damages: string[] = []
        for await (const one of store.check()) if (one.is === 'damaged') damages.push(one.what)
        expect(damages).toEqual([])
      })
    })

    describe('lists', () => {
      beforeAll(async () => {
        await openFresh()
        for (const page of [undated, early, monthly, late]) await store.add(page)
      })
      afterAll(() => store.close())

      it('statements newest first: days, then their month, what is not dated last', async () => {
        const listing = await store.statements(all)
        expect(contents(listing)).toEqual([
          '“The grain harbour is closed”', '“We wait”', '“The harbour stays open”', '“No grain leaves Tarn”', '“Harbour dues rise”',
        ])
        expect(listing.total).toBe(5)
      })

      it('pages, and counts all', async () => {
        const second = await store.statements({ limit: 2, after: (await store.statements({ limit: 2 })).next! })
        expect(contents(second)).toEqual(['“The harbour stays open”', '“No grain leaves Tarn”'])
        expect(second.total).toBe(5)
        const third = await store.statements({ limit: 2, after: second.next! })
        expect([contents(third), third.next, third.total]).toEqual([['“Harbour dues rise”'], null, 5])
        expect((await store.statements({ words: 'harbour', limit: 0 })).total).toBe(3)
      })

      it.each([
        ['harbour', 3], ['HARBOUR', 3], ['grain harbour', 1], ['harbour grain', 1], ['harbo', 0], ['välk', 3], ['VALK grain', 2],
        ['morrow', 2], ['said', 5], ['?!', 0], ['', 5], ['  ', 5], ["' | !", 0], ["grain' & 'x", 0], ['grain:*', 1 + 1],
      ])('statements with the words %j: %i', async (words, total) => {
        const listing = await store.statements({ ...all, words })
        expect(listing.total).toBe(total)
        expect(listing.items).toHaveLength(total)
      })

      it.each([
        ['morrow', 2], ['Ada M', 1], ['valk', 3], ['VÄLK', 3], ['o', 4], ['nobody', 0], ['%', 0], ['_', 0], ['', 5], ['!?', 0],
      ])('statements of speakers whose name holds %j: %i', async (speaker, total) => {
        const listing = await store.statements({ ...all, speaker })
        expect(listing.total).toBe(total)
        expect(listing.items).toHaveLength(total)
      })

      it('statements with words and a speaker', async () => {
        expect(contents(await store.statements({ ...all, words: 'grain', speaker: 'ada' }))).toEqual([])
        expect(contents(await store.statements({ ...all, words: 'grain', speaker: 'bruno' })))
          .toEqual(['“The grain harbour is closed”', '“No grain leaves Tarn”'])
      })

      it('what a speaker said, under whatever name', async () => {
        const listing = await store.statementsBy('Q999000001', all)
        expect(contents(listing)).toEqual(['“The grain harbour is closed”', '“The harbour stays open”'])
        expect((await store.statementsBy('Bruno Välk', { limit: 1 })).total).toBe(3)
        expect((await store.statementsBy('bruno välk', all)).total).toBe(0)
      })

      it('speakers with how much is on record', async () => {
        expect(await store.speakers(all)).toEqual({
          total: 2, next: null,
          items: [{ key: 'Bruno Välk', name: 'Bruno Välk', statements: 3 }, { key: 'Q999000001', name: 'Ada Morrow', statements: 2 }],
        })
        expect((await store.speakers({ ...all, words: 'president' })).items.map(({ key }) => key)).toEqual(['Q999000001'])
        expect((await store.speakers({ ...all, words: 'välk bru' })).total).toBe(1)
        expect((await store.speakers({ ...all, words: 'bruno morrow' })).total).toBe(0)
        expect(await store.speakers({ limit: 1, after: (await store.speakers({ limit: 1 })).next! })).toMatchObject({ total: 2, items: [{ key: 'Q999000001' }], next: null })
      })

      it('articles newest first', async () => {
        const { items, total } = await store.articles({ limit: 3, after: (await store.articles({ limit: 1 })).next! })
        expect(items.map(({ article }) => article.title)).toEqual(['monthly', 'early', 'undated'])
        expect(total).toBe(4)
        expect(items[0]).toMatchObject({ article: monthly.article, sighting: monthly.sighting, addedAt: monthly.addedAt, statements: 1 })
      })
    })
  })
}
