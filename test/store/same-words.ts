import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ledger } from '../../src/record/ledger.js'
import type { Store } from '../../src/store/store.js'
import { entry as pageEntry, type Page } from '../browser/made.js'
import { testLedger } from '../ledger.js'
import type { Ground } from './contract.js'

const ada = { name: 'Ada Morrow', as: 'Ada Morrow', known: 'named' as const }
const bruno = { name: 'Bruno Välk', as: 'Bruno Välk', known: 'named' as const }

const WHOLE = '“The breakwater will be finished before the herring return, and not one krona of it comes from the fishermen”'
const CUT = '“The breakwater will be finished before the herring return … not one krona of it comes from the fishermen”'
const CHANGED = '“The breakwater will be finished before the salmon return, and not one krona of it comes from the fishermen”'
const PART = '“not one krona of it comes from the fishermen”'

function page(name: string, publishedAt: string, content: string, more: Partial<NonNullable<Page['statements']>[number]> = {}): Page {
  return {
    name, url: `https://${name}.example/a`, outlet: `The ${name}`, publishedAt, blocks: [['paragraph', `${content}, said Ada Morrow in ${name}.`]],
    statements: [{ form: 'direct', speakers: [ada], source: ['Ada Morrow'], cue: ['said'], content: [content], ...more }],
  }
}

const first = pageEntry(page('herald', '2031-03-01', WHOLE))
const cut = pageEntry(page('courier', '2031-03-02', CUT))
const changed = pageEntry(page('post', '2031-03-03', CHANGED))
const part = pageEntry(page('radio', '2031-06-20', PART, { speakers: [{ name: null, as: 'she', known: 'open' }] }))
const another = pageEntry(page('gazette', '2031-03-04', WHOLE, { speakers: [bruno] }))
const indirect = pageEntry({
  name: 'wire', url: 'https://wire.example/a', publishedAt: '2031-03-05', blocks: [['paragraph', 'Ada Morrow denied that the breakwater will be finished before the herring return.']],
  statements: [{ form: 'indirect', act: 'deny', speakers: [ada], source: ['Ada Morrow'], cue: ['denied'], content: ['that the breakwater will be finished before the herring return'] }],
})
const otherwise = pageEntry(page('echo', '2031-03-02', '“The council will meet before the summer recess and not one day later”'))

const inGerman = pageEntry({ ...page('bote', '2031-03-03', '„Der Damm kostet 12.500 Kronen, und Hallgrim zahlt davon 3,5 Prozent“'), language: 'de' })
const inEnglish = pageEntry({ ...page('mail', '2031-03-05', '“The dam costs 12,500 kroner, of which Hallgrim pays 3.5 per cent”', { translatedBy: 'person' }), language: 'en' })
const onTheSame = pageEntry({ ...page('star', '2031-03-05', '“The dam will cost what it costs, and Hallgrim pays for half of it in the end”'), language: 'en' })
const longAgo = pageEntry({ ...page('dawn', '2030-03-05', '“The dam costs 12,500 kroner, of which Hallgrim pays 3.5 per cent, as of old”'), language: 'en' })
const byAnother = pageEntry({ ...page('noon', '2031-03-05', '“It costs 12,500 kroner, Hallgrim pays 3.5 per cent of that, I hear”', { speakers: [bruno] }), language: 'en' })

/** What every backend must do with the same words on several pages. */
export function sameWordsContract(name: string, ground: Ground): void {
  describe(name, () => {
    let store: Store
    let ledger: Ledger
    beforeAll(async () => {
      await ground.setUp()
      store = await ground.open(await ground.fresh())
      ledger = testLedger(store, '2031-07-01T00:00:00.000Z')
      for (const one of [otherwise, changed, part, indirect, first, another, cut]) await store.add(one)
    })
    afterAll(async () => {
      await store.close()
      await ground.tearDown()
    })
    const idOf = (of: typeof first) => of.analysis.statements[0]!.id
    const outlets = (items: readonly { readonly article: { readonly outlet: string | null } }[]) => items.map(({ article }) => article.outlet)

    it('tells where words stand on other pages, the first to be published first, and how they differ', async () => {
      const group = (await ledger.sameWords(idOf(first), { limit: 10 }))!
      expect(group.items.map(({ article, link, otherOccasion }) => [article.outlet, link?.relation, link?.longer, otherOccasion])).toEqual([
        ['The courier', 'cut', 'one', false], ['The post', 'changed', null, false], ['The radio', 'part', 'one', true],
      ])
      expect(group.total).toBe(3)
      const pieces = group.items[1]!.pieces.filter(({ is }) => is !== 'same')
      expect(pieces).toEqual([{ is: 'removed', text: 'herring ' }, { is: 'added', text: 'salmon ' }])
      expect(group.items[0]!.pieces.map(({ is }) => is)).toEqual(['same', 'removed', 'same'])
      expect(await ledger.sameWordsCount(idOf(first))).toEqual({ total: 3, more: false, translations: 0 })
    })

    it('never ties statements of speakers who are known to be others, and tells them apart', async () => {
      const { others, items } = (await ledger.sameWords(idOf(first), { limit: 10 }))!
      expect(outlets(others)).toEqual(['The gazette'])
      expect(outlets(items)).not.toContain('The gazette')
      expect((await ledger.sameWords(idOf(otherwise), { limit: 10 }))!).toMatchObject({ items: [], total: 0, others: [] })
    })

    it('tells what is likely the same through a translation apart from what is proven: by numbers and names, of the same speaker, within a week', async () => {
      for (const one of [inGerman, inEnglish, onTheSame, longAgo, byAnother]) await store.add(one)
      const group = (await ledger.sameWords(idOf(inGerman), { limit: 10 }))!
      expect([group.items, group.total, outlets(group.translations)]).toEqual([[], 0, ['The mail']])
      expect(group.translations[0]!.pieces.filter(({ is }) => is === 'same').map(({ text }) => text)).toEqual(['12,500', 'Hallgrim', '3.5'])
      expect(outlets((await ledger.sameWords(idOf(inEnglish), { limit: 10 }))!.translations)).toEqual(['The bote'])
      expect(await ledger.sameWordsCount(idOf(inGerman))).toEqual({ total: 0, more: false, translations: 1 })
      expect((await ledger.compareStatements([idOf(inGerman), idOf(onTheSame), idOf(inEnglish)]))!.items.map(({ link }) => link?.relation ?? null)).toEqual([null, 'translation'])
    })

    it('follows names that editors join, and what is read anew', async () => {
      const { id } = await ledger.judge('Ada Morrow', 'same', 'Bruno Välk', { editor: 'Eda', why: 'one person' })
      expect((await ledger.sameWords(idOf(first), { limit: 10 }))!.others).toEqual([])
      await ledger.undoJudgement(id, { editor: 'Eda', why: 'no' })
      await store.add({ ...changed, analysis: { ...changed.analysis, version: 'by-hand-2', statements: [] } })
      expect(outlets((await ledger.sameWords(idOf(first), { limit: 10 }))!.items)).toEqual(['The courier', 'The radio'])
      await store.add({ ...changed, analysis: { ...changed.analysis, version: 'by-hand-3' } })
      expect((await ledger.sameWordsCount(idOf(first))).total).toBe(3)
    })

    it('tells whether somebody said something: exactly, nearly, cut, in part, others only, denied, or not', async () => {
      const verdict = async (words: string, speaker?: string) => (await ledger.quote(words, { speaker })).verdict
      expect(await verdict('not one krona of it', 'Morrow')).toBe('exact')
      expect(await verdict('one krona')).toBe('exact')
      expect(await verdict('not one krona of it', 'Välk')).toBe('exact')
      expect(await verdict('not one krona of it', 'Lind')).toBe('others')
      expect(await verdict('The breakwater will be finished before the eels return, and not one krona of it comes from the fishermen', 'Morrow')).toBe('near')
      expect(await verdict('before the herring return, not one krona of it comes from the fishermen, said the mayor of the town')).toBe('cut')
      expect(await verdict('the mayor is a fool')).toBe('none')
      expect(await verdict('?!')).toBe('none')
      const { items } = await ledger.quote('the breakwater will be finished before the herring return', { speaker: 'Ada' })
      expect(items.map(({ article, told, match }) => [article.outlet, told, match])).toContainEqual([null, 'denied', 'exact'])
      expect(outlets(items)[0]).toBe('The herald')
      expect(items[0]).toMatchObject({ told: 'said', verbatim: true, match: 'exact', by: 'asked' })
    })

    it('counts and puts in order what few words are found in, however many of them are shown', async () => {
      for (const words of ['not one krona of it', 'one krona', 'krona', 'the herring return']) {
        const all = await store.findQuote({ words, limit: 50 })
        expect(all.total).toBe(all.items.length)
        expect(all.items.length).toBeGreaterThan(2)
        const dates = all.items.map(({ article }) => article.publishedAt!)
        expect(dates).toEqual(dates.toSorted())
        for (const limit of [1, 2]) {
          const some = await store.findQuote({ words, limit })
          expect(some).toEqual({ ...all, items: all.items.slice(0, limit) })
        }
      }
    })

    it('lays statements side by side that nothing ties', async () => {
      const group = (await ledger.compareStatements([idOf(first), idOf(otherwise), idOf(cut), 'none']))!
      expect(group.items.map(({ link }) => link?.relation ?? null)).toEqual([null, 'cut'])
      expect(await ledger.compareStatements(['none', idOf(first)])).toBeNull()
    })

    it('a phrase on very many pages is counted so far only, and told so', async () => {
      const phrase = '“We will not be moved by a tide of tired old promises”'
      for (let i = 0; i < 130; i++) await store.add(pageEntry(page(`town${i}`, '2031-04-01', phrase)))
      const found = await ledger.quote('not be moved by a tide of tired old promises', { limit: 5 })
      expect(found).toMatchObject({ more: true, verdict: 'exact' })
      expect(found.items).toHaveLength(5)
      expect(found.total).toBeLessThanOrEqual(130)
    }, 60_000)
  })
}
