import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ledger } from '../../src/record/ledger.js'
import type { Store } from '../../src/store/store.js'
import { entry } from '../browser/made.js'
import { testLedger } from '../ledger.js'
import type { Ground } from './contract.js'

const ada = { name: 'Ada Morrow', as: 'Ada Morrow', known: 'named' as const }
const bruno = { name: 'Bruno Välk', as: 'Bruno Välk', known: 'named' as const }

/** A page with one statement, on a day. */
function said(name: string, publishedAt: string, content: string, { who = ada, more = '', receivedAt = '2031-03-09T10:15:00.000Z' } = {}) {
  return entry({
    name, url: `https://${name}.example/a`, title: name, publishedAt, receivedAt, language: 'en', blocks: [['paragraph', `${content}, said ${who.name}.${more}`]],
    statements: [{ form: 'direct', speakers: [who], source: [who.name], cue: ['said'], content: [content] }],
  })
}

const first = said('herald', '2031-01-03', '“There will be no new harbour dues for small boats as long as this council sits”')
const then = said('courier', '2031-02-04', '“There will be no new harbour dues for fishing boats as long as this council sits”', { more: ' The council will vote on 2 April.' })
const other = said('post', '2031-02-01', '“The dues of this harbour are a scandal”', { who: bruno })
const fresh = said('radio', '2031-03-08', '“Dues are what keeps a harbour open”', { receivedAt: '2031-03-10T08:00:00.000Z' })
const [one, two, , four] = [first, then, other, fresh].map(({ analysis }) => analysis.statements[0]!.id) as [string, string, string, string]

const eda = { editor: 'Eda Moll', note: '' }
const search = { words: 'dues' }

/** What every backend must do with what editors keep beside what was read. */
export function remarksContract(name: string, ground: Ground): void {
  describe(name, () => {
    let store: Store
    let ledger: Ledger
    let location: string
    let at = Date.parse('2031-03-11T00:00:00.000Z')
    beforeAll(async () => {
      await ground.setUp()
      location = await ground.fresh()
      store = await ground.open(location)
      for (const page of [first, then, other, fresh]) await store.add(page)
      ledger = testLedger(store, '', { now: () => new Date(at += 1_000) })
    }, 120_000)
    afterAll(async () => {
      await store.close()
      await ground.tearDown()
    })

    it('has a topic’s statements by speaker, oldest first, with what changed in their wording, and what is new', async () => {
      const topic = await ledger.pinTopic({ name: ' Harbour  dues ', search }, { ...eda, note: 'Since the spring' })
      expect(topic).toMatchObject({ name: 'Harbour dues', note: 'Since the spring', editor: 'Eda Moll', ended: false })
      const shown = await ledger.topicShown(topic, { since: '2031-03-10' })
      expect(shown.speakers.map(({ name: who, statements }) => [who, statements.map(({ statement: { id }, day }) => [id, day])])).toEqual([
        ['Ada Morrow', [[one, '2031-01-03'], [two, '2031-02-04'], [four, '2031-03-08']]], ['Bruno Välk', [[other.analysis.statements[0]!.id, '2031-02-01']]],
      ])
      const [, later, last] = shown.speakers[0]!.statements
      expect(later?.since).toMatchObject({ statement: one, day: '2031-01-03', same: false })
      expect(later!.since!.pieces.filter(({ is }) => is !== 'same').map(({ is, text }) => [is, text.trim()])).toEqual([['removed', 'small'], ['added', 'fishing']])
      expect(last?.since).toBeNull()
      expect(shown.since?.items.map(({ statement: { id } }) => id)).toEqual([four])
      expect([shown.total, shown.shown]).toEqual([4, 4])
    })

    it('has one pinned topic of a name, changes and ends it, and takes that back, and all of it stays in its log', async () => {
      const dues = await ledger.topicNamed('HARBOUR dues')
      expect(dues).not.toBeNull()
      await expect(ledger.pinTopic({ name: 'harbour DUES', search }, eda)).rejects.toMatchObject({ field: 'name' })
      await expect(ledger.pinTopic({ name: 'Nothing', search: { sort: 'said' } }, eda)).rejects.toMatchObject({ field: 'search' })
      await expect(ledger.pinTopic({ name: ' ', search }, eda)).rejects.toMatchObject({ field: 'name' })
      await expect(ledger.pinTopic({ name: 'x', search }, { editor: ' ', note: '' })).rejects.toMatchObject({ field: 'editor' })
      await expect(ledger.changeTopic(dues!, {}, { editor: 'Eda' })).rejects.toMatchObject({ field: 'topic' })
      await ledger.changeTopic(dues!, { search: { words: 'dues', speaker: 'Morrow' } }, { editor: 'Bo' })
      const ended = await ledger.changeTopic(dues!, { ended: true }, { editor: 'Bo', note: 'Settled' })
      expect((await ledger.topics({ limit: 10 })).items).toEqual([])
      expect((await ledger.topics({ limit: 10, ended: true })).items.map(({ id }) => id)).toEqual([ended.id])
      const again = await ledger.pinTopic({ name: 'Harbour dues', search }, eda)
      // It would stand again under a name that another has by now.
      await expect(ledger.undoRemark(ended.id, { ...eda, note: 'Not settled' })).rejects.toMatchObject({ field: 'name' })
      await ledger.changeTopic(again.of, { ended: true }, { editor: 'Bo', note: 'Twice' })
      await ledger.undoRemark(ended.id, { ...eda, note: 'Not settled' })
      const { topic, log } = await ledger.topic(dues!)
      expect(topic).toMatchObject({ search: { words: 'dues', speaker: 'Morrow' }, ended: false })
      expect(log.map(({ remark: { note, undoes }, counts }) => [note, undoes, counts])).toEqual([['Not settled', ended.id, false], ['Settled', null, false], ['Since the spring', null, true], ['Since the spring', null, false]])
      await expect(ledger.undoRemark(ended.id, { ...eda, note: 'x' })).rejects.toMatchObject({ field: 'remark' })
      await expect(ledger.undoRemark(topic!.id, { ...eda, note: ' ' })).rejects.toMatchObject({ field: 'note' })
      await expect(ledger.undoRemark('nothing', { ...eda, note: 'x' })).rejects.toMatchObject({ field: 'remark' })
    })

    it('keeps by when something is promised and how it went, and lists what is due first', async () => {
      const due = await ledger.keepPromise({ statement: two, due: '2031-02' }, eda)
      await ledger.keepPromise({ statement: one, due: '2031-06-01' }, eda)
      await ledger.keepPromise({ statement: four }, eda)
      expect((await ledger.promises({ limit: 10 })).items.map(({ promise: { of }, overdue }) => [of, overdue])).toEqual([[two, true], [one, false], [four, false]])
      expect((await ledger.promises({ limit: 10, overdue: true })).items.map(({ promise: { of } }) => of)).toEqual([two])
      const begin = await ledger.promises({ limit: 1 })
      expect((await ledger.promises({ limit: 1, after: begin.next! })).items.map(({ promise: { of } }) => of)).toEqual([one])
      await expect(ledger.keepPromise({ statement: two, state: 'kept' }, eda)).rejects.toMatchObject({ field: 'note' })
      await expect(ledger.keepPromise({ statement: two, state: 'half' }, { ...eda, note: 'x' })).rejects.toMatchObject({ field: 'state' })
      await expect(ledger.keepPromise({ statement: two, due: '2031-02-30' }, eda)).rejects.toMatchObject({ field: 'due' })
      await expect(ledger.keepPromise({ statement: 'none' }, eda)).rejects.toMatchObject({ field: 'statement' })
      const kept = await ledger.keepPromise({ statement: two, state: 'partly kept' }, { ...eda, note: 'For small boats alone' })
      expect(kept).toMatchObject({ due: '2031-02', state: 'partly kept' })
      expect((await ledger.promises({ limit: 10, state: 'partly kept' })).items.map(({ promise: { id } }) => id)).toEqual([kept.id])
      await ledger.undoRemark(kept.id, { ...eda, note: 'It was the year before' })
      const { promise, log } = await ledger.promiseOf(two)
      expect([promise?.id, log.length]).toEqual([due.id, 3])
    })

    it('has statements and the dates of pages by day, each with its sentence, and what an editor says that it tells of', async () => {
      const all = await ledger.timeline({ search })
      expect(all?.entries.map((of) => [of.is, of.day])).toEqual([['statement', '2031-01-03'], ['statement', '2031-02-01'], ['statement', '2031-02-04'], ['statement', '2031-03-08'], ['date', '2031-04-02']])
      const date = all!.entries.at(-1)!
      expect(date).toMatchObject({ sentence: 'The council will vote on 2 April.', date: { as: 'on 2 April' }, statement: null, event: null })
      expect((await ledger.timeline({ search }, { dates: 'statements' }))!.entries.every(({ is }) => is === 'statement')).toBe(true)
      expect((await ledger.timeline({ person: 'Bruno Välk' }))?.entries.map(({ day }) => day)).toEqual(['2031-02-01'])
      expect((await ledger.timeline({ article: then.article.id }))?.entries.map(({ is }) => is)).toEqual(['statement', 'date'])
      expect(await ledger.timeline({ article: 'none' })).toBeNull()
      const tagged = await ledger.tagEvent({ article: then.article.id, date: { words: 'on  2 April' } }, 'AGREE', eda)
      expect(tagged).toMatchObject({ category: 'agree', date: { value: '2031-04-02' }, sentence: 'The council will vote on 2 April.' })
      const onStatement = await ledger.tagEvent({ statement: two }, 'concede', eda)
      expect(onStatement.date).toMatchObject({ value: '2031-02-04', basis: 'the day of publication' })
      expect((await ledger.timeline({ search }))?.entries.map(({ event }) => event?.category ?? null)).toEqual([null, null, 'concede', null, 'agree'])
      expect((await ledger.events({ limit: 10 })).items.map(({ event: { category }, article }) => [category, article?.id])).toEqual([['concede', then.article.id], ['agree', then.article.id]])
      await expect(ledger.tagEvent({ statement: two }, 'concede', eda)).rejects.toMatchObject({ field: 'category' })
      await expect(ledger.tagEvent({ statement: two }, 'war', eda)).rejects.toMatchObject({ field: 'category' })
      await expect(ledger.tagEvent({ article: then.article.id, date: { words: 'on 3 April' } }, 'aid', eda)).rejects.toMatchObject({ field: 'date' })
      await ledger.undoRemark(onStatement.id, { ...eda, note: 'Nothing was conceded' })
      expect((await ledger.eventsOn([two])).size).toBe(0)
      expect((await ledger.events({ limit: 10, all: true })).items).toHaveLength(3)
    })

    it('what is said of words is carried on to a later state in which the same sentence stands, goes on there, and is in the queue where it changed', async () => {
      const on = (day: string, promised: string, ships = 'ships') => entry({
        name: `grain ${day}`, url: 'https://grain.example/a', title: 'Grain', publishedAt: '2031-01-20', receivedAt: `2031-03-${day}T10:00:00.000Z`, language: 'en',
        blocks: [['paragraph', `${promised}, said Bruno Välk on Monday. The ${ships} come on 3 June. Nothing else ${day}.`]],
        statements: [{ form: 'direct', speakers: [bruno], source: ['Bruno Välk'], cue: ['said'], content: [promised] }],
      })
      const [early, later, changed] = [on('11', '“Grain will be free from June”'), on('12', '“Grain will be free from June”'), on('13', '“Grain may be free from June”', 'last barges')]
      const [s1, s2, s3] = [early, later, changed].map(({ analysis }) => analysis.statements[0]!.id) as [string, string, string]
      await store.add(early)
      const first = await ledger.keepPromise({ statement: s1, due: '2031-06' }, eda)
      await ledger.tagEvent({ statement: s1 }, 'concede', eda)
      await ledger.tagEvent({ article: early.article.id, date: { words: 'on 3 June' } }, 'aid', eda)
      await store.add(later)
      expect(await ledger.promiseOf(s2)).toMatchObject({ promise: { id: first.id }, carried: true })
      expect((await ledger.promiseOf(s1)).carried).toBe(false)
      const tags = async (article: string) => (await ledger.timeline({ article }))?.entries.flatMap(({ event, carried }) => (event === null ? [] : [[event.category, carried]])).toSorted()
      expect([await tags(early.article.id), await tags(later.article.id)]).toEqual([[['aid', false], ['concede', false]], [['aid', true], ['concede', true]]])
      // It goes on there as one promise with one log, and shows on the earlier state, too.
      const kept = await ledger.keepPromise({ statement: s2, state: 'kept' }, { ...eda, note: 'It was' })
      expect([kept.of, kept.target.statement, kept.due]).toEqual([s1, s2, '2031-06'])
      expect(await ledger.promiseOf(s1)).toMatchObject({ promise: { id: kept.id }, carried: true, log: [{ remark: { id: kept.id } }, { remark: { id: first.id } }] })
      expect(await ledger.promiseOf(s2)).toMatchObject({ promise: { id: kept.id }, carried: false })
      await expect(ledger.tagEvent({ statement: s2 }, 'concede', eda)).rejects.toMatchObject({ field: 'category' })
      expect([(await store.editCounts()).loose, (await store.looseDecisions({ limit: 10 })).items]).toEqual([0, []])

      await store.add(changed)
      expect([await ledger.promiseOf(s3), (await ledger.eventsOn([s3])).size]).toMatchObject([{ promise: null, carried: false, log: [] }, 0])
      const { items } = await store.looseDecisions({ limit: 10 })
      expect(items.map(({ is, decision, now }) => [is, 'kind' in decision ? decision.kind : null, now.id]).toSorted()).toEqual([['remark', 'event', changed.article.id], ['remark', 'event', changed.article.id], ['remark', 'promise', changed.article.id]])
      expect((await store.editCounts()).loose).toBe(3)
      const begin = await store.looseDecisions({ limit: 2 })
      expect([...begin.items, ...(await store.looseDecisions({ limit: 2, after: begin.next! })).items].map(({ decision: { id } }) => id)).toEqual(items.map(({ decision: { id } }) => id))
      // Closed, or taken back, it waits no more; what stood before that stands again, and is loose as it was.
      expect(items[0]?.decision.id).toBe(kept.id)
      await ledger.handle(kept.id, 'closed', { editor: 'Eda Moll', why: 'another promise' })
      await ledger.undoRemark(items[1]!.decision.id, { ...eda, note: 'It was not' })
      expect((await store.editCounts()).loose).toBe(1)
      await ledger.undoRemark(kept.id, { ...eda, note: 'Not yet' })
      expect([(await ledger.promiseOf(s2)).promise?.id, (await store.editCounts()).loose]).toEqual([first.id, 2])
    })

    it('checks what it keeps, and has it after it is opened again', async () => {
      const damages: string[] = []
      for await (const told of store.check()) if (told.is === 'damaged') damages.push(told.what)
      expect(damages).toEqual([])
      await store.close()
      store = await ground.open(location)
      ledger = testLedger(store, '', { now: () => new Date(at += 1_000) })
      expect(await ledger.topicNamed('Harbour dues')).not.toBeNull()
    })
  })
}
