import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Judgement } from '../../src/model/judgement.js'
import type { Search } from '../../src/model/search.js'
import type { Statement } from '../../src/model/statement.js'
import type { Store } from '../../src/store/store.js'
import { entry, person, type Analysed } from './entries.js'
import { PgliteGround } from './pglite-ground.js'
import { findPostgres, ServerGround } from './postgres-server.js'

const [ada, bo, cyr] = [person('Ada Brandt', 'Q900000001'), person('Bo Hill'), person('Cyr Lund')]

/** A page with each statement changed by what is given for it. */
function page(of: Parameters<typeof entry>[0], ...parts: readonly Partial<Statement>[]): Analysed {
  const made = entry(of)
  return { ...made, analysis: { ...made.analysis, statements: made.analysis.statements.map((statement, i) => ({ ...statement, ...parts[i] })) } }
}

const day = (value: string | null, precision: 'day' | 'month' = 'day') => ({ value, precision, as: 'then', basis: 'stated' })
const WIRE = 'The northern line will run again before the winter comes, and the whole of the eastern quay is to be paved with granite from the old quarry above the town of Marl, said to hold stone for thirty more years, while the ferry to the islands keeps its summer hours until the bridge over the sound has been opened to carts, wagons and walkers alike, whatever the weather may bring before the first of the autumn storms'

const entries: readonly Analysed[] = [
  page({ name: 'one', publishedAt: '2031-03-09', said: [
    { speakers: [ada], content: 'The tariffs on grain hurt the open sea trade' }, { speakers: [bo], content: 'We never sea an open tariff' }, { speakers: [ada], content: 'Running the harbour costs' },
  ] }, { saidAt: day('2031-03-08'), addressees: [{ name: 'Norrpress', as: 'Norrpress' }], about: [{ name: 'Cyr Lund', as: 'Lund' }] },
  { act: 'deny', kind: 'attitude', form: 'indirect', confidence: 0.7, saidAt: day('2031-02', 'month') }, { chain: [{ name: 'Tass', kind: 'agency', as: 'Tass' }], speakers: [{ ...ada, role: 'Harbour Master', of: 'Veldrin' }] }),
  page({ name: 'two', publishedAt: '2031-01', said: [{ speakers: [cyr], content: 'Häuser am Hafen kosten das Universal viel' }, { speakers: [bo], content: 'Harbour tariffs' }] },
    { translatedBy: 'machine', confidence: 0.4 }, { targets: [{ name: 'Ada Brandt', as: 'her' }], saidAt: day('2030-12-31') }),
  page({ name: 'three', publishedAt: null, said: [{ speakers: [cyr], content: 'The grain is here' }] }, { negated: true }),
  ...['wire-a', 'wire-b'].map((name, i) => page({ name, publishedAt: `2031-05-0${2 - i}`, said: [{ speakers: [bo], content: WIRE }, ...(i === 0 ? [{ speakers: [ada], content: 'Only here' }] : [])] })),
].map((one, i) => {
  const article = { ...one.article, outlet: i === 1 ? 'Ostmar Post' : one.article.outlet, language: i === 1 ? 'de' : 'en-GB' }
  return { ...one, article }
})

function searches(name: string, ground: PgliteGround | ServerGround): void {
  describe(name, () => {
    let store: Store
    beforeAll(async () => {
      await ground.setUp()
      store = await ground.open(await ground.fresh())
      for (const one of entries) await store.add(one)
    })
    afterAll(async () => {
      await store.close()
      await ground.tearDown()
    })
    /** The first words of what is found. */
    const found = async (search: Search, limit = 50) => (await store.statements({ ...search, limit })).items.map(({ statement, article }) => article.text.slice(statement.content[0]!.begin, statement.content[0]!.end).split(' ').slice(0, 2).join(' '))
    const sorted = async (search: Search) => (await found(search)).sort()

    it('counts as far as is asked', async () => {
      expect(await store.counted({ words: 'tariff' }, 3)).toEqual({ total: 3 })
      expect(await store.counted({ words: 'tariff' }, 2)).toEqual({ total: 2, more: true })
      expect(await store.counted({ words: 'nowhere' }, 2)).toEqual({ total: 0 })
      expect(await store.counted({}, 1)).toEqual({ total: 1, more: true })
    })

    it('gives a speaker’s page with what all of it is counted by', async () => {
      const { found: first, counts } = await store.searchedBy('Bo Hill', { limit: 1 })
      expect([first.total, first.items.length, counts.of, counts.all]).toEqual([3, 1, 3, true])
      expect(counts.facets.speaker).toEqual([{ value: 'Bo Hill', name: 'Bo Hill', count: 3 }])
      const { found: second, counts: same } = await store.searchedBy('Bo Hill', { limit: 5, after: first.next! })
      expect([...first.items, ...second.items]).toEqual((await store.statementsBy('Bo Hill', { limit: 5 })).items)
      expect(same).toEqual(counts)
      expect(await store.searchedBy('Nobody', { limit: 5 })).toMatchObject({ found: { items: [], total: 0 }, counts: { of: 0 } })
    })

    it('finds forms of words by their language, and only the word in quotes', async () => {
      expect(await sorted({ words: 'tariff' })).toEqual(['Harbour tariffs', 'The tariffs', 'We never'])
      expect(await sorted({ words: 'Tariffs' })).toEqual(['Harbour tariffs', 'The tariffs', 'We never'])
      expect(await sorted({ words: '"tariff"' })).toEqual(['We never'])
      expect(await found({ words: 'run' })).toEqual(['The northern', 'Running the'])
      expect(await found({ words: 'haus' })).toEqual(['Häuser am'])
      expect(await found({ words: 'hauser' })).toEqual(['Häuser am'])
      expect(await found({ words: 'universe', language: 'en' })).toEqual([])
    })

    it('finds phrases, beginnings, and what something doesn’t stand in', async () => {
      expect(await found({ words: '"open sea"' })).toEqual(['The tariffs'])
      expect(await found({ words: '"sea open"' })).toEqual([])
      expect(await sorted({ words: 'tarif* -harbour' })).toEqual(['The tariffs', 'We never'])
      expect(await sorted({ words: 'grain -"grain hurt"' })).toEqual(['The grain'])
      expect(await found({ words: 'hou' })).toEqual([])
      expect(await found({ words: '?!' })).toEqual([])
      // The last word of what was said and the first of the next part are no phrase.
      expect(await found({ words: '"trade said"' })).toEqual([])
    })

    it.each([
      [{ speaker: 'brandt' }, ['Only here', 'Running the', 'The tariffs']], [{ speaker: '"ada"' }, []], [{ speaker: '"ADA brandt"' }, ['Only here', 'Running the', 'The tariffs']],
      [{ addressee: 'norr' }, ['The tariffs']], [{ target: 'Brandt' }, ['Harbour tariffs']], [{ about: 'lund' }, ['The tariffs']], [{ outlet: 'ostmar' }, ['Harbour tariffs', 'Häuser am']],
      [{ chain: 'tass' }, ['Running the']], [{ country: 'veldrin' }, ['Running the']], [{ office: 'harbour m' }, ['Running the']], [{ form: 'indirect' }, ['We never']], [{ kind: 'attitude' }, ['We never']], [{ act: 'deny' }, ['We never']],
      [{ negated: true }, ['The grain']], [{ language: 'de' }, ['Harbour tariffs', 'Häuser am']], [{ translated: true }, ['Häuser am']], [{ corrected: true }, []], [{ confidence: 'fair' }, ['We never']],
      [{ confidence: 'low' }, ['Häuser am']], [{ publishedFrom: '2031-04' }, ['Only here', 'The northern']], [{ publishedTo: '2031-01' }, ['Harbour tariffs', 'Häuser am']],
      [{ publishedFrom: '2031-01-10', publishedTo: '2031-03-09' }, ['Running the', 'The tariffs', 'We never']], [{ publishedTo: '2031-01-20' }, []],
      [{ saidFrom: '2031-02' }, ['The tariffs', 'We never']], [{ saidFrom: '2030', saidTo: '2031-02-15' }, ['Harbour tariffs']], [{ saidTo: '2031-02' }, ['Harbour tariffs', 'We never']],
      [{ words: 'tariff', speaker: 'hill', saidFrom: '2031' }, ['We never']], [{ outlet: 'nobody of that name' }, []],
    ] satisfies readonly (readonly [Search, readonly string[]])[])('%j', async (search, expected) => {
      expect(await sorted(search)).toEqual(expected)
      expect((await store.statements({ ...search, limit: 0 })).total).toBe(expected.length)
    })

    it('counts copies of one text once: the one that was published first', async () => {
      const { items: [one], total } = await store.statements({ words: 'granite', limit: 5 })
      expect([total, one!.article.title]).toEqual([1, 'wire-b'])
      expect((await store.statements({ words: 'granite', copies: true, limit: 5 })).total).toBe(2)
      expect((await store.statements({ limit: 0 })).total).toBe(8)
      expect((await store.statements({ copies: true, limit: 0 })).total).toBe(9)
      expect((await store.speakers({ limit: 5 })).items).toEqual([{ key: 'Q900000001', name: 'Ada Brandt', statements: 3 }, { key: 'Bo Hill', name: 'Bo Hill', statements: 3 }, { key: 'Cyr Lund', name: 'Cyr Lund', statements: 2 }])
      const damages: string[] = []
      for await (const told of store.check()) if (told.is === 'damaged') damages.push(told.what)
      expect(damages).toEqual([])
    })

    it.each([
      [{}, 'Only,The northern,The tariffs,We never,Running the,Häuser am,Harbour tariffs,The grain'],
      [{ oldest: true }, 'Häuser am,Harbour tariffs,The tariffs,We never,Running the,The northern,Only'],
      [{ sort: 'said' }, 'The tariffs,We never,Harbour tariffs'], [{ sort: 'said', oldest: true }, 'Harbour tariffs,We never,The tariffs'],
      [{ sort: 'added' }, 'The northern,Only,The grain,Häuser am,Harbour tariffs,The tariffs,We never,Running the'], [{ sort: 'added', oldest: true }, 'The tariffs,We never,Running the,Häuser am,Harbour tariffs,The grain,Only,The northern'],
      [{ words: 'tariff', sort: 'relevance' }, 'Harbour tariffs,The tariffs,We never'],
    ] as readonly (readonly [Search, string])[])('in the order of %j, and page after page in the same', async (search, expected) => {
      const order = (all: readonly string[]) => all.map((one) => one.replace('Only here', 'Only')).join(',')
      if (search.sort === 'relevance') expect((await sorted(search)).join(',')).toBe(expected)
      else expect(order(await found(search))).toBe(expected)
      const paged: string[] = []
      for (let after: string | undefined; ;) {
        const { items, next } = await store.statements({ ...search, limit: 2, after })
        paged.push(...items.map(({ statement }) => statement.id))
        if (next === null) break
        after = next
      }
      expect(paged).toEqual((await store.statements({ ...search, limit: 50 })).items.map(({ statement }) => statement.id))
    })

    it('a place in one order is none in another', async () => {
      const { next } = await store.statements({ limit: 1, sort: 'added' })
      await expect(store.statements({ limit: 1, after: next! })).rejects.toThrow(/no place in this list/)
    })

    it('by relevance, words beside each other and in short statements go first', async () => {
      expect((await found({ words: 'open sea', sort: 'relevance' }))[0]).toBe('The tariffs')
    })

    it('counts what it finds by speaker, outlet and month', async () => {
      const counts = await store.searchCounts({ words: 'tariff' })
      expect([counts.of, counts.all]).toEqual([3, true])
      expect(counts.facets.speaker).toEqual([{ value: 'Bo Hill', name: 'Bo Hill', count: 2 }, { value: 'Q900000001', name: 'Ada Brandt', count: 1 }])
      expect(counts.facets.outlet.map(({ name, count }) => [name, count])).toEqual([['The Marl Herald', 2], ['Ostmar Post', 1]])
      expect(counts.facets.about).toEqual([{ value: 'Cyr Lund', name: 'Cyr Lund', count: 1 }])
      expect(counts.facets.language).toEqual([{ value: 'en', name: 'en', count: 2 }, { value: 'de', name: 'de', count: 1 }])
      expect(counts.published).toEqual([{ month: '2031-01', count: 1 }, { month: '2031-03', count: 2 }])
      expect(counts.said).toEqual([{ month: '2030-12', count: 1 }, { month: '2031-02', count: 1 }, { month: '2031-03', count: 1 }])
      expect((await store.searchCounts({ words: 'nowhere' })).of).toBe(0)
    })

    it('counts names that editors joined as one, and apart again; and what comes new', async () => {
      const counts = async () => (await store.searchCounts({ words: 'tariff' })).facets.speaker
      const join: Judgement = { id: 'f'.repeat(20), is: 'same', left: 'Bo Hill', right: 'Q900000001', editor: 'Ida', why: '', at: '2031-06-01T00:00:00.000Z', undoes: null }
      const apart = await counts()
      expect(await store.addJudgement(join)).toEqual({ is: 'kept' })
      const joined = await counts()
      expect([joined.length, joined[0]!.name, joined[0]!.count]).toEqual([1, 'Bo Hill', 3])
      await store.addJudgement({ ...join, id: 'e'.repeat(20), at: '2031-06-02T00:00:00.000Z', undoes: join.id })
      expect(await counts()).toEqual(apart)
      await store.add(page({ name: 'late', publishedAt: '2031-07-01', said: [{ speakers: [person('Dag Moe')], content: 'No tariff for Marl' }] }))
      expect(await counts()).toEqual([...apart, { value: 'Dag Moe', name: 'Dag Moe', count: 1 }])
    })
  })
}

searches('searches of a ledger in a folder', new PgliteGround())
const programs = findPostgres()
if (programs !== null) searches('searches of a ledger on a server', new ServerGround(programs))
