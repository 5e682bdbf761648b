import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriedIn, quotesIn } from './coverage.js'
import { gramsOf } from './grams.js'
import { linkOf } from './link.js'
import { askedWords, packed, quoteWordsIn, unpacked, wordsIn } from './quote-words.js'
import { alignedRuns } from './runs.js'
import { saidByAlike, tiesStatements } from './speakers.js'
import { quoteDiff } from './word-diff.js'
import { weightBeforehand, weightOf } from './word-weight.js'

const article = (text: string) => ({ text, blocks: [{ kind: 'paragraph' as const, begin: 0, end: text.length }] })
const mixed = (text: string) => quoteWordsIn(article(text))({ content: [{ begin: 0, end: text.length }], form: 'mixed' })
const link = (one: string, other: string) => linkOf(mixed(one), mixed(other), weightBeforehand)
const plain = (text: string) => wordsIn(text).map(({ word }) => word)

describe('words of a quote', () => {
  it('are told from the page’s own, without case, accents and apostrophes', () => {
    expect(mixed('that “Välk won’t pay” the «  levy »').map(({ word, quote }) => [word, quote])).toEqual([['that', -1], ['valk', 0], ['wont', 0], ['pay', 0], ['the', -1], ['levy', 1]])
  })

  it('are the same again after they were packed', () => {
    fc.assert(fc.property(fc.array(fc.record({ word: fc.stringMatching(/^[a-z]{1,9}$/), quote: fc.integer({ min: -1, max: 2 }) })), (words) => {
      const again = unpacked(packed(words))
      expect(again.map(({ word, quote }) => [word, quote === -1])).toEqual(words.map(({ word, quote }) => [word, quote === -1]))
    }))
  })
})

describe('grams', () => {
  it('of two texts with eight words in a row in common, one is the same', () => {
    const words = fc.array(fc.constantFrom('a', 'of', 'it', 'and', 'to', 'so', 'we', 'he', 'harbour', 'ferry'), { minLength: 8, maxLength: 8 })
    const some = fc.array(fc.stringMatching(/^[a-z]{2,6}$/), { maxLength: 12 })
    fc.assert(fc.property(words, some, some, some, some, (run, a, b, c, d) => {
      const other = new Set(gramsOf([...c, ...run, ...d]))
      expect(gramsOf([...a, ...run, ...b]).some((gram) => other.has(gram))).toBe(true)
    }), { numRuns: 500 })
  })

  it('are bounded for a text without end', () => {
    expect(gramsOf(Array.from({ length: 1000 }, (_, i) => `w${i % 3}`)).length).toBeLessThanOrEqual(3)
  })
})

describe('links', () => {
  it.each([
    ['“The ferry sails again in the autumn of this year”', 'that “the ferry sails again in the autumn of this year”', 'same', null],
    ['“The ferry sails again in the autumn of this year, and nobody pays more”', '“The ferry sails again in the autumn of this year”', 'part', 'one'],
    ['“The ferry sails again in the autumn of this year, weather allowing, and nobody on the islands pays more”', '“The ferry sails again in the autumn of this year … and nobody on the islands pays more”', 'cut', 'one'],
    ['“The ferry sails again in the autumn of this year, and nobody on the islands pays a krona more”', '“The ferry sails again in the spring of this year, and nobody on the islands pays a krona more”', 'changed', null],
  ])('tell how %s stands in %s', (one, other, relation, longer) => {
    expect(link(one, other)).toMatchObject({ relation, longer, verbatim: 'both' })
    // Both ways round.
    expect(link(other, one)?.relation).toBe(relation)
  })

  it.each([
    ['reporters’ words', 'that the proposal to ban all foreign trawlers from entering the inner harbour was wrong', 'the proposal to ban all foreign trawlers from entering the inner harbour'],
    ['a watchword between marks', 'the “comprehensive fisheries reform”', '“We want comprehensive fisheries reform and nothing else”'],
    ['words that are alike, but not in a row', '“Nobody on the islands wants war about herring”', '“Nobody wants herring; on the islands war is about something else”'],
  ])('are not made by %s', (_, one, other) => {
    expect(link(one, other)).toBeNull()
  })

  it('are not made by a long run of common words', () => {
    const common = (one: string, other: string, weight: number) => linkOf(mixed(one), mixed(other), () => weight)
    const said = ['“He will be the next president of the whole federation”', '“She can be the next president of the whole federation”'] as const
    expect(common(...said, 0.7)).toBeNull()
    expect(common(...said, 1.2)).toMatchObject({ run: 8, by: 'run' })
  })

  it('tie nobody to somebody else who is known, and to who isn’t only by much', () => {
    const [ada, brandt, bruno] = [{ key: 'Q1', name: 'Ada Brandt' }, { key: 'Brandt', name: 'Brandt' }, { key: 'Bruno Välk', name: 'Bruno Välk' }]
    const weak = { run: 5, weight: 9 }
    expect([saidByAlike([ada], [brandt]), saidByAlike([ada], [bruno]), saidByAlike([bruno], [{ key: 'x', name: 'bruno valk' }])]).toEqual([true, false, true])
    expect([tiesStatements(weak, [ada], [brandt]), tiesStatements(weak, [ada], []), tiesStatements({ run: 9, weight: 20 }, [ada], []), tiesStatements({ run: 99, weight: 99 }, [ada], [bruno])]).toEqual([true, false, true, false])
  })
})

it('what was learned of a ledger goes before what words look like', () => {
  const counts = { articles: 100_000, of: (word: string) => (word === 'breakwater' ? 90_000 : 3) }
  expect(weightOf('breakwater', counts)).toBeLessThan(0.2)
  expect(weightOf('eel', counts)).toBeGreaterThan(5)
})

describe('alignment', () => {
  it('holds words of both in their order, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 })
    fc.assert(fc.property(words, words, (one, other) => {
      let [at, otherAt] = [0, 0]
      for (const run of alignedRuns(one, other)) {
        expect(run.one).toBeGreaterThanOrEqual(at)
        expect(run.other).toBeGreaterThanOrEqual(otherAt)
        expect(one.slice(run.one, run.one + run.length)).toEqual(other.slice(run.other, run.other + run.length))
        ;[at, otherAt] = [run.one + run.length, run.other + run.length]
      }
    }))
  })

  it('is told with the page’s own spelling; what the page says itself isn’t put in', () => {
    const text = (of: string) => ({ text: of, spans: [{ begin: 0, end: of.length }], words: mixed(of) })
    expect(quoteDiff(text('“The long quay stays open, and always will for us”'), text('that “the long quay stays, and always will for us,” as before'))).toEqual([
      { is: 'own', text: 'that ' }, { is: 'same', text: 'the long quay stays,' }, { is: 'removed', text: 'open,' }, { is: 'same', text: 'and always will for us' }, { is: 'own', text: 'as before' },
    ].map((piece) => ({ ...piece, text: expect.stringContaining(piece.text.trim()) as string })))
  })
})

it('quotes of a release are whole, cut, altered or absent in an article', () => {
  const release = article('The ministry said: “We will raise the quay by two metres before the winter storms.” And: “No fisherman pays for this new wall.” And: “The old lighthouse keeper will be missed by all of us.” “Thank you.”')
  const quotes = quotesIn(release)
  expect(quotes.map(({ words }) => words.length)).toEqual([12, 7, 11])
  const carried = carriedIn(article('“No fisherman pays for this new wall,” it said. The ministry is to “raise the quay by three metres before the winter storms”.'))
  expect(quotes.map((quote) => carried({ text: release.text, ...quote })).map(({ is, marked }) => [is, marked])).toEqual([['altered', true], ['whole', true], ['absent', false]])
  expect(plain('a b')).toEqual(['a', 'b'])
  expect(askedWords('a b').every(({ quote }) => quote === 0)).toBe(true)
})
