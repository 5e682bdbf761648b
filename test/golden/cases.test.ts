import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { statementKeys } from '../../src/model/statement-id.js'
import type { Statement } from '../../src/model/statement.js'
import { findWords, readCases, resolveCase, type GoldenCase } from './cases.js'
import { compareCase, differenceKey, overlap } from './compare.js'

const bytes = (text: string) => new TextEncoder().encode(text)

const TEXT = 'Ada Low said it would rain. "It will," Ada Low told the crowd. Nothing was left unsaid.'

const rain = {
  source: ['Ada Low#1'], cue: ['said'], content: ['it would rain'],
  form: 'indirect', kind: 'speech', act: 'say', negated: false,
  speakers: [{ name: 'Ada Low', as: 'Ada Low' }], addressees: [], chain: [], saidAt: null, within: null,
}
const will = {
  ...rain, source: ['Ada Low#2'], cue: ['told'], content: ['"It will,"'], form: 'direct',
  addressees: [{ name: 'the crowd', as: 'the crowd' }],
}
const golden = (statements: readonly object[], text = TEXT): GoldenCase =>
  resolveCase('a-case', bytes(text), { published: null, statements, notes: 'why' })

/** What an analysis that finds exactly the expected statements would give. */
function found(of: GoldenCase, changes: Partial<Statement> = {}): Statement[] {
  const ids = statementKeys('c', of.text, of.statements).map(({ id }) => id)
  return of.statements.map((s, i) => ({
    ...s, id: ids[i] ?? '', articleId: 'a', within: s.within === null ? null : (ids[s.within] ?? null),
    saidAt: s.saidAt && { ...s.saidAt, basis: 'stated' }, targets: [], translatedBy: null, confidence: 1, by: 'hand', ...changes,
  }))
}

describe('findWords', () => {
  it('finds words that stand once', () => {
    expect(findWords(TEXT, 'the crowd')).toEqual({ begin: 52, end: 61 })
  })

  it('counts places from 1', () => {
    expect(findWords(TEXT, 'Ada Low#2').begin).toBe(39)
  })

  it('takes whole words only', () => {
    expect(findWords(TEXT, 'said')).toEqual({ begin: 8, end: 12 })
  })

  it('throws on missing and on ambiguous words', () => {
    expect(() => findWords(TEXT, 'snow')).toThrow(/not in the article.*snow/)
    expect(() => findWords(TEXT, 'Ada Low#3')).toThrow(/found 2/)
    expect(() => findWords(TEXT, 'Ada Low')).toThrow(/in 2 places/)
  })

  it('counts UTF-16 code units', () => {
    expect(findWords('🌧 rain', 'rain')).toEqual({ begin: 3, end: 7 })
  })
})

describe('resolveCase', () => {
  it('ties words to spans', () => {
    const contents = golden([rain, will]).statements.map((s) => s.content)
    expect(contents).toEqual([[{ begin: 13, end: 26 }], [{ begin: 28, end: 38 }]])
  })

  it.each([
    ['an act that there is not', { ...rain, act: 'mumble' }, /act/],
    ['a field that there is not', { ...rain, colour: 'red' }, /colour/],
    ['pieces out of order', { ...rain, content: ['it would rain', 'said'] }, /out of order/],
    ['a holder that there is not', { ...rain, within: 4 }, /within is 4/],
    ['a speaker written otherwise', { ...rain, speakers: [{ name: 'Ada Low', as: 'Ms Low' }] }, /Ms Low/],
  ])('refuses %s', (_, statement, message) => {
    expect(() => golden([statement])).toThrow(message)
  })

  it('refuses bytes that are not UTF-8', () => {
    const none = { published: null, statements: [], notes: 'why' }
    expect(() => resolveCase('a-case', new Uint8Array([0xff]), none)).toThrow()
    expect(resolveCase('a-case', new Uint8Array([0x41]), none).text).toBe('A')
  })
})

describe('compareCase', () => {
  const of = golden([rain, will])
  const aspects = (actual: Statement[], expected = of) =>
    compareCase(expected.statements, actual, TEXT).map((d) => `${d.aspect} ${d.statement}`)

  it('finds no difference where there is none', () => {
    expect(aspects(found(of))).toEqual([])
  })

  it('reports what is missed and what is spurious', () => {
    const [first] = found(of)
    expect(aspects([first!])).toEqual(['missed #1'])
    expect(aspects(found(of), golden([rain]))).toEqual(['spurious ["It will,"]'])
    expect(aspects([...found(of), { ...first!, id: 'again' }])).toEqual(['spurious [it would rain]'])
  })

  it('does not mind quote marks and punctuation at the edges of content', () => {
    const [first, second] = found(of)
    expect(aspects([first!, { ...second!, content: [{ begin: 29, end: 36 }] }])).toEqual([])
  })

  it('takes content that overlaps too little for another statement', () => {
    const [first, second] = found(of)
    const shorter = { ...first!, content: [{ begin: 13, end: 21 }] }
    expect(aspects([shorter, second!])).toEqual(['missed #0', 'spurious [it would]'])
  })

  it('takes part of a source for the source, but not none of it', () => {
    const [first, second] = found(of)
    expect(aspects([{ ...first!, source: [{ begin: 0, end: 5 }] }, second!])).toEqual([])
    expect(aspects([{ ...first!, source: [{ begin: 0, end: 3 }] }, second!])).toEqual(['source #0'])
    expect(aspects([{ ...first!, source: [] }, second!])).toEqual(['source #0'])
    expect(aspects([{ ...first!, source: second!.source }, second!])).toEqual(['source #0'])
  })

  it('takes a longer cue for the same cue, but not another one', () => {
    const one = golden([rain])
    expect(aspects(found(one, { cue: [{ begin: 8, end: 26 }] }), one)).toEqual([])
    expect(aspects(found(one, { cue: [{ begin: 47, end: 51 }] }), one)).toEqual(['cue #0'])
    expect(aspects(found(one, { cue: [] }), one)).toEqual(['cue #0'])
  })

  it.each([
    ['form', { form: 'mixed' }],
    ['kind', { kind: 'attitude' }],
    ['act', { act: 'hope' }],
    ['negated', { negated: true }],
    ['speakers', { speakers: [{ name: 'Ida Low', as: 'Ada Low' }] }],
    ['speakers', { speakers: [{ name: null, as: 'Ada Low' }] }],
    ['addressees', { addressees: [{ name: 'reporters', as: 'it' }] }],
    ['chain', { chain: [{ name: 'Crowd', kind: 'outlet', as: 'the crowd' }] }],
    ['saidAt', { saidAt: { value: '2020', precision: 'year', as: 'it', basis: 'stated' } }],
    ['cue', { cue: [{ begin: 13, end: 15 }] }],
  ] satisfies [string, Partial<Statement>][])('reports a different %s', (aspect, change) => {
    const one = golden([rain])
    expect(aspects(found(one, change), one)).toEqual([`${aspect} #0`])
  })

  it('compares names without their article, in any order', () => {
    const both = [{ name: 'the crowd', as: 'the crowd' }, { name: 'Ada Low', as: 'Ada Low' }]
    const of = golden([{ ...rain, speakers: both }])
    const speakers = [{ name: 'Ada Low', as: 'Ada Low' }, { name: 'Crowd', as: 'the crowd' }]
    expect(aspects(found(of, { speakers }), of)).toEqual([])
  })

  it('tells a holder by its place', () => {
    const held = golden([rain, { ...will, within: 0 }])
    expect(aspects(found(held), held)).toEqual([])
    expect(aspects(found(of), held)).toEqual(['within #1'])
    expect(aspects(found(held), of)).toEqual(['within #1'])
  })

  it('pairs statements of one content by their cue', () => {
    const of = golden([{ ...rain, cue: ['told'] }, rain])
    expect(aspects(found(of).reverse(), of)).toEqual([])
  })

  it('names a difference by case, aspect and statement', () => {
    const keys = compareCase(of.statements, [], TEXT).map((d) => differenceKey('a-case', d))
    expect(keys).toEqual(['a-case: missed #0', 'a-case: missed #1'])
  })
})

describe('overlap', () => {
  it('is common characters over all characters', () => {
    expect(overlap([{ begin: 0, end: 4 }], [{ begin: 2, end: 8 }], 'abcdefgh')).toBe(2 / 8)
  })

  it('is 0 for nothing and nothing', () => {
    expect(overlap([], [], 'abc')).toBe(0)
  })
})

describe('the golden folders', () => {
  const cases = readCases(fileURLToPath(new URL('.', import.meta.url)))

  it('can all be read', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60)
  })

  it('agree with themselves', () => {
    for (const of of cases) expect([of.name, compareCase(of.statements, found(of), of.text)]).toEqual([of.name, []])
  })
})
