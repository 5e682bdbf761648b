import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../model/article.js'
import { isForeign, piecesOf } from './pieces.js'

const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({ kind, begin: 0, end: text.length })
const at = (text: string, words: string) => ({ begin: text.indexOf(words), end: text.indexOf(words) + words.length })
/** What of a text is translated, and how all of it is cut. */
function cut(text: string, { source = [], cue = [], content = [] }: { readonly source?: readonly string[]; readonly cue?: readonly string[]; readonly content?: readonly string[] } = {}) {
  const spans = (words: readonly string[]) => words.map((one) => at(text, one))
  const pieces = piecesOf({ text, blocks: [block(text)], language: 'en' }, [{ source: spans(source), cue: spans(cue), content: spans(content) }])
  return { words: pieces.map(({ words }) => text.slice(words.begin, words.end)).filter((one) => one !== ''), all: pieces.map(({ begin, end }) => text.slice(begin, end)) }
}

describe('piecesOf', () => {
  test('cuts at source, cue and content and at quote marks, which stay, with the space, commas and colons around words', () => {
    const text = 'Ada Brandt said: “The pier, »old« as it is, must go,” and left.'
    expect(cut(text, { source: ['Ada Brandt'], cue: ['said'], content: ['“The pier, »old« as it is, must go,”'] })).toEqual({
      words: ['Ada Brandt', 'said', 'The pier', 'old', 'as it is, must go', 'and left.'],
      all: ['Ada Brandt', ' ', 'said', ': ', '“', 'The pier, ', '»', 'old', '«', ' as it is, must go,', '”', ' and left.'],
    })
  })

  test('leaves apostrophes in words, and what has no letter', () => {
    expect(cut("It's the ministers' plan.").words).toEqual(["It's the ministers' plan."])
    expect(cut('1,200 – 34 %').words).toEqual([])
  })

  test('cuts what is long between sentences, else between words, and never within a sign', () => {
    const sentences = Array.from({ length: 60 }, (_, i) => `Sentence ${i} has a number of words in it.`).join(' ')
    for (const words of cut(sentences).words) expect(words).toMatch(/^Sentence .*\.$/)
    expect(cut('word '.repeat(1_000)).words.every((words) => words.length <= 1_200 && /^word.*word$/.test(words))).toBe(true)
    const { all } = cut('😀a'.repeat(1_000))
    expect(all.length).toBeGreaterThan(1)
    for (const one of all) expect(one.isWellFormed()).toBe(true)
  })

  test('tells each block’s language, leaves out furniture, and what is in the reader’s language already', () => {
    const text = 'Der Hafen bleibt offen.\n\nThe harbour stays open.\n\nSubscribe'
    const blocks: Block[] = [{ ...block(text), end: 23 }, { kind: 'quote', begin: 25, end: 48, language: 'en-GB' }, { kind: 'furniture', begin: 50, end: text.length }]
    const pieces = piecesOf({ text, blocks, language: 'de' }, [])
    expect(pieces.map(({ language, begin, end }) => [language, text.slice(begin, end)])).toEqual([['de', 'Der Hafen bleibt offen.'], ['en-GB', 'The harbour stays open.']])
    expect([pieces.map((piece) => isForeign(piece, 'en')), pieces.map((piece) => isForeign(piece, 'de'))]).toEqual([[true, false], [false, true]])
  })

  test('puts together to the text again, whatever it holds and wherever statements lie', () => {
    const signs = fc.array(fc.constantFrom('a', 'B', ' ', '“', '”', '"', "'", '’', '«', '»', ',', '.', '😀', '1', '„'), { maxLength: 60 }).map((all) => all.join(''))
    fc.assert(fc.property(signs, fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 4 }), (text, lengths) => {
      const content = lengths.map(([begin, length]) => ({ begin: Math.min(begin, text.length), end: Math.min(begin + length, text.length) }))
      const pieces = piecesOf({ text, blocks: [block(text)], language: null }, [{ source: [], cue: [], content }])
      expect(pieces.map(({ begin, end }) => text.slice(begin, end)).join('')).toBe(text)
      const edges = new Set(pieces.flatMap(({ begin, end }) => [begin, end]))
      for (const { begin, end } of content) if (end > begin) expect(edges.has(begin) && edges.has(end)).toBe(true)
      for (const { begin, end, words } of pieces) expect(words.begin >= begin && words.end <= end).toBe(true)
    }), { numRuns: 300 })
  })
})
