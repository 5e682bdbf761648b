import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textHash, translation } from '../../src/model/translation.js'
import { TRANSLATION_CALLS } from '../../src/store/door/translation-calls.js'
import type { Ledger } from '../../src/record/ledger.js'
import type { Store } from '../../src/store/store.js'
import type { Engine, Translated } from '../../src/translate/engine.js'
import { entry } from '../browser/made.js'
import { testLedger } from '../ledger.js'
import type { Ground } from './contract.js'

const page = (name: string, content: string, more: { readonly receivedAt?: string; readonly after?: string } = {}) => entry({
  name, url: 'https://herald.example/dues', title: 'Dues', publishedAt: '2031-01-03', language: 'en', ...(more.receivedAt !== undefined && { receivedAt: more.receivedAt }),
  blocks: [['paragraph', `${content}, said Ada Morrow.${more.after ?? ''}`]], statements: [{ form: 'direct', speakers: [{ name: 'Ada Morrow', as: 'Ada Morrow' }], source: ['Ada Morrow'], cue: ['said'], content: [content] }],
})
const CONTENT = '“There will be no dues”'
const first = page('first', CONTENT)
const id = first.analysis.statements[0]!.id
const eda = { editor: 'Eda Moll', note: 'As she says it' }

/** An engine that does as a test says. */
function engineOf(translate: (texts: readonly string[]) => Promise<Translated>, portion = { texts: 50, signs: 5_000 }): Engine & { readonly sent: string[][] } {
  const sent: string[][] = []
  return { name: 'Engine', portion, sent, translate: (texts) => { sent.push([...texts]); return translate(texts) } }
}
const marked = (version: string) => (texts: readonly string[]) => Promise.resolve({ texts: texts.map((text) => `${text} (${version})`), engine: 'Engine', version })

/** What every backend must do with translations. */
export function translationsContract(name: string, ground: Ground): void {
  describe(name, () => {
    let store: Store
    let engine: Engine = engineOf(marked('1'))
    let ledger: Ledger
    beforeAll(async () => {
      await ground.setUp()
      store = await ground.open(await ground.fresh())
      await store.add(first)
      let at = Date.parse('2031-03-11T00:00:00.000Z')
      ledger = testLedger(store, '', { now: () => new Date(at += 1_000), translating: () => Promise.resolve({ is: 'ready', engine, languages: ['fr', 'de', 'uk'] }) })
    }, 120_000)
    afterAll(async () => {
      await store.close()
      await ground.tearDown()
    })
    const content = async (to = 'fr') => (await ledger.translateStatement(id, to))!.pieces.find(({ original }) => original === 'There will be no dues')!.text

    it('keeps one of a text, engine, version and pair of languages, the first, and all of other versions', async () => {
      const of = { original: 'dues \u0000\ud800', from: 'en', to: 'fr', text: 'taxes', engine: 'Engine', version: '1', at: '2031-03-11T00:00:00.000Z' }
      expect(await store.addTranslations([translation(of), translation({ ...of, text: 'droits' }), translation({ ...of, version: '2', text: 'péages' }), translation({ ...of, to: 'de', text: 'Gebühren' }), translation({ ...of, from: null })])).toBe(4)
      expect(await store.addTranslations([translation(of)])).toBe(0)
      const found = await store.translations({ hashes: [textHash(of.original), textHash(of.original), textHash('none')], to: 'fr' })
      expect(found.map(({ version, text, from }) => [version, text, from])).toEqual([['1', 'taxes', null], ['2', 'péages', 'en'], ['1', 'taxes', 'en']])
      expect(TRANSLATION_CALLS.translations.gives.parse(JSON.parse(JSON.stringify(found)))).toEqual(found)
    })

    it('shows the newest of an engine, keeps each portion before the next, and what was made where it fails or is ended', async () => {
      const ending = new AbortController()
      const failing = engineOf(async (texts) => {
        if (texts.includes('said')) throw Object.assign(new Error('Engine takes no more now'), { name: 'TranslationError' })
        return marked('1')(texts)
      }, { texts: 1, signs: 5_000 })
      engine = failing
      const some = await ledger.translateStatement(id, 'fr', { ask: true, signal: ending.signal })
      expect([some!.whole, some!.problem, failing.sent]).toEqual([false, 'Engine takes no more now', [['There will be no dues'], ['said']]])
      expect(await content()).toBe('There will be no dues (1)')
      const rest = engineOf(marked('1'))
      engine = rest
      expect((await ledger.translateStatement(id, 'fr', { ask: true }))!.whole).toBe(true)
      expect(rest.sent).toEqual([['said', 'Ada Morrow']])
      engine = engineOf(marked('2'))
      await ledger.translateStatement(id, 'fr', { ask: true })
      expect(await content()).toBe('There will be no dues (1)')
      await ledger.translateStatement(id, 'fr', { ask: true, again: true })
      expect(await content()).toBe('There will be no dues (2)')
    })

    it('sends nothing that may not be spent, and says why', async () => {
      const counted = engineOf(marked('1'), { texts: 1, signs: 5_000 })
      engine = counted
      let left = 25
      const text = await ledger.translateStatement(id, 'uk', { ask: true, spend: (signs) => ((left -= signs) < 0 ? 'Much was translated' : null) })
      expect([text!.problem, counted.sent]).toEqual(['Much was translated', [['There will be no dues'], ['said']]])
    })

    it('throws on what is a mistake of the program', async () => {
      engine = engineOf(() => Promise.reject(new RangeError('a mistake')))
      await expect(ledger.translateStatement(id, 'de', { ask: true })).rejects.toThrow(RangeError)
      await expect(ledger.translateStatement(id, 'it', { ask: true })).rejects.toMatchObject({ name: 'EditRefused', field: 'to' })
      expect([await ledger.translateStatement('none', 'fr'), await ledger.translateArticle('none', 'fr')]).toEqual([null, null])
    })

    it('finds by what is shown, in whatever version of the page has the words, by forms and phrases; the original as ever', async () => {
      engine = engineOf((texts) => Promise.resolve({ texts: texts.map((text) => (text === 'There will be no dues' ? 'Es wird keine Gebühren geben' : text)), engine: 'Engine', version: '3' }))
      await ledger.translateStatement(id, 'de', { ask: true })
      const again = page('second', CONTENT, { receivedAt: '2031-04-01T00:00:00.000Z', after: ' The council agreed.' })
      await store.add(again)
      const found = async (words: string, translations?: true) => (await ledger.statements({ words, limit: 9, ...(translations && { translations }) })).items.map(({ statement }) => statement.id)
      const now = again.analysis.statements[0]!.id
      expect([await found('Gebühr', true), await found('"keine Gebühren"', true), await found('Gebühren -geben', true), await found('dues', true), await found('nothing', true)]).toEqual([[now], [now], [], [now], []])
      expect([await found('Gebühren'), await found('dues')]).toEqual([[], [now]])
      expect((await ledger.searchCounts({ words: 'Gebühren', translations: true })).of).toBe(1)
      expect((await ledger.statements({ words: 'Gebühren', translations: true, speaker: 'Nobody', limit: 9 })).total).toBe(0)
    })

    it('keeps a person’s wording over what engines make later; which is undone, and stays in the log', async () => {
      const made = await ledger.wordTranslation({ of: { article: first.article.id }, to: 'fr', original: 'There will be no dues', text: ' Aucune  taxe ' }, eda)
      expect(made).toMatchObject({ before: 'There will be no dues (2)', after: 'Aucune taxe', statement: null, from: 'en' })
      await store.addTranslations([translation({ original: 'There will be no dues', from: 'en', to: 'fr', text: 'Pas de taxes', engine: 'Engine', version: '9', at: '2031-05-01T00:00:00.000Z' })])
      expect(await content()).toBe('Aucune taxe')
      const never = engineOf(marked('10'))
      engine = never
      await ledger.translateStatement(id, 'fr', { ask: true, again: true })
      expect(never.sent.flat()).not.toContain('There will be no dues')
      await ledger.undoRemark(made.id, eda)
      expect(await content()).toBe('Pas de taxes')
      expect((await ledger.wordings({ limit: 9 })).items.map(({ remark, counts }) => [remark.undoes === made.id, counts])).toEqual([[true, false], [false, false]])
      for (const [wrong, field] of [[{ original: 'none' }, 'original'], [{ text: ' ' }, 'text'], [{ text: 'Pas de taxes' }, 'text'], [{ text: 'x'.repeat(8_001) }, 'text']] as const) {
        await expect(ledger.wordTranslation({ of: { statement: id }, to: 'fr', original: 'There will be no dues', text: 'Rien', ...wrong }, eda)).rejects.toMatchObject({ name: 'EditRefused', field })
      }
      await expect(ledger.wordTranslation({ of: { statement: id }, to: 'fr', original: 'There will be no dues', text: 'Rien' }, { ...eda, note: '' })).rejects.toMatchObject({ field: 'note' })
    })

    it('is whole when it is checked', async () => {
      const told: unknown[] = []
      for await (const one of store.check()) if (one.is === 'damaged' || one.what === 'translations') told.push(one)
      expect(told).toEqual([{ is: 'checked', what: 'translations', count: expect.any(Number) as number }, { is: 'checked', what: 'translations', count: expect.any(Number) as number }])
    })
  })
}
