import { expect, test } from 'vitest'
import { judgement } from '../../model/judgement.js'
import type { Assignment } from '../../model/assignment.js'
import type { Called } from '../../store/edits.js'
import type { Store } from '../../store/store.js'
import { suggestions } from './suggest.js'

/** A ledger with these speakers, called so by its pages, and with this of its own lists. */
function ledgerWith(names: readonly (string | readonly [key: string, name: string])[], { called = [], aliases = {}, judged = [], parted = [] }: {
  readonly called?: readonly (Partial<Called> & { readonly key: string })[]
  readonly aliases?: Readonly<Record<string, readonly string[]>>
  readonly judged?: readonly (readonly [string, string])[]
  /** Of whom somebody was parted, who, and whether that counts. */
  readonly parted?: readonly (readonly [speaker: string, actor: string, counts: boolean])[]
} = {}): Store {
  const asked: Partial<Store> = {
    speakers: () => Promise.resolve({ items: names.map((one) => (typeof one === 'string' ? { key: one, name: one, statements: 1 } : { key: one[0], name: one[1], statements: 1 })), total: names.length, next: null }),
    calledLately: () => Promise.resolve(called.map((one) => ({ name: one.key, actor: null, role: null, of: null, published: null, ...one }))),
    ownActors: () => Promise.resolve({ state: 1, holders: Object.entries(aliases).map(([wikidata, all]) => ({ wikidata, name: all[0]!, aliases: all.slice(1), terms: [] })) }),
    assignments: () => Promise.resolve({ items: parted.map(([speaker, actor, counts]) => ({ assignment: { speaker, actor } as Assignment, counts })) as unknown as Awaited<ReturnType<Store['assignments']>>['items'], next: null }),
    judgements: () => Promise.resolve(judged.map(([left, right]) => ({ judgement: judgement({ at: '2031-01-01T00:00:00.000Z', editor: 'Eda', left, right, is: 'different', why: 'x', undoes: null }, left), counts: true }))),
  }
  return asked as Store
}

const told = async (store: Store) => (await suggestions(store)).map(({ left, right, why }) => `${left} + ${right}: ${why.join('; ')}`)

test.each([
  ['of accents', ['Ada Morrow', 'Ada Mörrow'], ['Ada Morrow + Ada Mörrow: the same but for accents']],
  ['of spellings', ['Sergei Tokayev', 'Sergey Tokaev', 'Serge Tokin'], ['Sergei Tokayev + Sergey Tokaev: one name in two spellings of Latin letters']],
  ['of a surname and of initials', ['Ada Morrow', 'Morrow', 'A. Morrow', 'B. Morrow'], ['Ada Morrow + Morrow: the same surname', 'Ada Morrow + A. Morrow: the same surname', 'Morrow + A. Morrow: the same surname', 'Morrow + B. Morrow: the same surname']],
  ['of a middle name that one leaves out', ['Martin Lind', 'Martin T. Lind', 'Martin Tove Lind', 'Martin R. Lind'], [
    'Martin Lind + Martin T. Lind: the same but for a middle name', 'Martin Lind + Martin Tove Lind: the same but for a middle name', 'Martin Lind + Martin R. Lind: the same but for a middle name',
    'Martin T. Lind + Martin Tove Lind: the same but for a middle name',
  ]],
  ['of an initial after a name that no list has', ['Zelbra Morrow', 'Zelbra T. Morrow', 'Zelbra Tove Morrow'], ['Zelbra Morrow + Zelbra T. Morrow: the same but for a middle name']],
  ['of bodies, one of which is another', ['Bank of Sarn', 'Bank of New Sarn', 'Supreme Court', 'Supreme Administrative Court'], []],
  ['of nobody alike', ['Ada Morrow', 'Ada Lind', 'Bruno Välk'], []],
])('names that may be one person’s, %s', async (_, names, expected) => {
  expect(await told(ledgerWith(names))).toEqual(expected)
})

const president = (key: string, published: string, of = 'Sarnovia', role = 'president') => ({ key, role, of, published })

test.each([
  ['in one month', [president('Ada Morrow', '2031-03-02'), president('Bruno Välk', '2031-03-20')], ['Ada Morrow + Bruno Välk: the same office at the time: president of Sarnovia, 2031-03']],
  ['one after the other', [president('Ada Morrow', '2031-03-02'), president('Bruno Välk', '2031-06-20')], []],
  ['of two countries', [president('Ada Morrow', '2031-03-02'), president('Bruno Välk', '2031-03-02', 'Ordania')], []],
  ['of which there are many', [president('Ada Morrow', '2031-03-02', 'Sarnovia', 'minister'), president('Bruno Välk', '2031-03-02', 'Sarnovia', 'minister')], []],
  ['in a year that is all that is known', [president('Ada Morrow', '2031'), president('Bruno Välk', '2031')], []],
])('those who are called by one office, %s', async (_, called, expected) => {
  expect(await told(ledgerWith(['Ada Morrow', 'Bruno Välk'], { called }))).toEqual(expected)
})

test('who has an identifier that a list or a page gives to the name of another, before all else, unless it is two people’s', async () => {
  const names = [['Q900001', 'Ada Morrow'], 'A. M. Brandt', 'Ada Morrow'] as const
  expect(await told(ledgerWith(names, { aliases: { Q900001: ['Ada Morrow', 'A. M. Brandt'] } }))).toEqual(
    expect.arrayContaining(['Q900001 + A. M. Brandt: Q900001 is known by this name', 'Q900001 + Ada Morrow: Q900001 is known by this name; the same but for accents']),
  )
  const page = [{ key: 'Q900001', name: 'Ada Morrow', actor: 'Q900001' }, { key: 'Q900002', name: 'Ada Morrow', actor: 'Q900002' }]
  expect(await told(ledgerWith([['Q900001', 'Ada M.'], ['Q900002', 'Ada N.'], 'Ada Morrow'], { called: page }))).toEqual([])
})

test('words for people have no surname', async () => {
  expect(await told(ledgerWith(['experts', 'trade experts', 'Independent experts']))).toEqual([])
})

test('who was parted is not to be joined again, unless that was taken back', async () => {
  expect(await told(ledgerWith(['Ada Morrow', 'Morrow'], { parted: [['Ada Morrow', 'Morrow', true]] }))).toEqual([])
  expect(await told(ledgerWith(['Ada Morrow', 'Morrow'], { parted: [['Ada Morrow', 'Morrow', false]] }))).toHaveLength(1)
})

test('what was judged is suggested no more', async () => {
  expect(await told(ledgerWith(['Ada Morrow', 'Ada Mörrow'], { judged: [['Ada Mörrow', 'Ada Morrow']] }))).toEqual([])
})
