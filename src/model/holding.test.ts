import { describe, expect, it } from 'vitest'
import { holdersOf, holdingOf, isInHeadline, isOnRecord } from './holding.js'
import type { Statement } from './statement.js'

const made = (id: string, name: string | null, more: Partial<Statement> = {}): Statement => ({
  id, articleId: 'a', form: 'indirect', kind: 'speech', act: 'say', negated: false, source: [], cue: [], content: [], speakers: [{ name, as: name ?? 'he' }], addressees: [], targets: [],
  chain: [], within: null, saidAt: null, translatedBy: null, confidence: 1, by: 'test', ...more,
})

describe('holding', () => {
  it.each([
    ['says', {}], ['denies', { act: 'deny' }], ['denies', { act: 'dismiss' }], ['does not deny', { act: 'deny', negated: true }], ['asks', { act: 'ask' }],
    ['does not say', { negated: true }], ['supposes', { kind: 'attitude', act: 'fear' }],
  ] as const)('%s', (does, more) => expect(holdingOf(made('1', 'Ada Venn', more))).toBe(does))
})

describe('holders', () => {
  const holders = (...statements: Statement[]) => holdersOf(statements[0]!, (id) => statements.find((one) => one.id === id)).map(({ id }) => id)
  it('are all around a statement, the nearest first', () => {
    expect(holders(made('3', 'C', { within: '2' }), made('2', 'B', { within: '1' }), made('1', 'A'))).toEqual(['2', '1'])
    expect(holders(made('1', 'A'))).toEqual([])
    expect(holders(made('1', 'A', { within: 'gone' }))).toEqual([])
  })
  it('are not who only passed it on', () => {
    const chain = [{ name: 'Norrpress', kind: 'agency', as: 'Norrpress' }] as const
    expect(holders(made('2', 'A', { within: '1', chain }), made('1', 'Norrpress'))).toEqual([])
    expect(holders(made('2', 'A', { within: '1', chain }), made('1', 'Norrpress', { act: 'deny' }))).toEqual(['1'])
    expect(holders(made('2', 'A', { within: '1', chain: [{ name: 'B', kind: 'person', as: 'B' }] }), made('1', 'B'))).toEqual(['1'])
  })
  it('end where they go round', () => {
    expect(holders(made('1', 'A', { within: '2' }), made('2', 'B', { within: '1' }))).toEqual(['2'])
  })
})

it('is on record for whom nobody else says it, and nobody denies, asks or supposes it', () => {
  const [ada] = made('1', 'Ada Venn').speakers as [Statement['speakers'][number]]
  expect(isOnRecord(ada, [])).toBe(true)
  expect(isOnRecord({ name: null, as: 'he' }, [])).toBe(false)
  expect(isOnRecord(ada, [made('2', 'Ada Venn')])).toBe(true)
  expect(isOnRecord(ada, [made('2', 'Bo Roth')])).toBe(false)
  expect(isOnRecord(ada, [made('2', 'Ada Venn', { act: 'deny' })])).toBe(false)
  expect(isOnRecord(ada, [made('2', 'Ada Venn'), made('3', 'Bo Roth')])).toBe(false)
})

it('stands in a headline by its cue', () => {
  const blocks = [{ kind: 'heading', begin: 0, end: 10 }, { kind: 'paragraph', begin: 12, end: 40 }] as const
  expect(isInHeadline({ cue: [{ begin: 4, end: 9 }], content: [{ begin: 12, end: 20 }] }, blocks)).toBe(true)
  expect(isInHeadline({ cue: [{ begin: 14, end: 18 }], content: [{ begin: 0, end: 9 }] }, blocks)).toBe(false)
  expect(isInHeadline({ cue: [], content: [{ begin: 0, end: 9 }] }, blocks)).toBe(true)
})
