import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Block } from '../../model/article.js'
import { paragraphs } from '../../../test/pages/made.js'
import { findQuotes } from '../../text/quotes.js'
import { encoderInput } from './encoder-input.js'
import { CASES, QUOTE_STATES } from './signals.js'
import { createWordPieces } from './wordpiece.js'

const VOCABULARY = ['[UNK]', 'venn', 'said', 'we', 'won', 'at', 'last', 'he', 'left', 'a', '##a', ':', '.', ',', '“', '”', '«', '»']
const words = createWordPieces(VOCABULARY)
const read = (text: string, blocks: readonly Block[] = paragraphs(text)) =>
  encoderInput(text, blocks.map((block, index) => ({ ...block, block: index })), findQuotes(text, blocks), words)

describe('encoderInput', () => {
  const text = 'Venn said: “We won.\n\n“At last.” He left.\n\n\u00a0\n\nVENN « left ».'

  it('reads the blocks one after another, by offsets in the whole text', () => {
    const { ids, begins, ends } = read(text)
    expect(ids.map((id) => VOCABULARY[id])).toEqual([
      'venn', 'said', ':', '“', 'we', 'won', '.', '“', 'at', 'last', '.', '”', 'he', 'left', '.', 'venn', '“', 'left', '”', '.',
    ])
    expect(begins.map((begin, i) => text.slice(begin, ends[i]))).toEqual([
      'Venn', 'said', ':', '“', 'We', 'won', '.', '“', 'At', 'last', '.', '”', 'He', 'left', '.', 'VENN', '«', 'left', '»', '.',
    ])
  })

  it('marks the start of each block that has words', () => {
    const { begins, blockStart } = read(text)
    expect(begins.filter((_, i) => blockStart[i] === 1)).toEqual([0, text.indexOf('“At'), text.indexOf('VENN')])
  })

  it('gives each block its own quotes', () => {
    const { outside: o, inside: i, opening: b, closing: e } = QUOTE_STATES
    expect(read(text).quoteState).toEqual([o, o, o, b, i, i, i, b, i, i, i, e, o, o, o, o, b, i, e, o])
  })

  it('tells the case of each word', () => {
    const { capital: c, lower: l, upper: u, other: o } = CASES
    expect(read(text).letterCase).toEqual([c, l, o, o, c, l, o, o, c, l, o, o, c, l, o, u, o, l, o, o])
  })

  it('reads nothing between blocks, nor across their edges', () => {
    const joined = 'Venn saidsaid we won'
    const blocks = [
      { kind: 'heading', begin: 0, end: 9 }, { kind: 'paragraph', begin: 9, end: 13 }, { kind: 'caption', begin: 17, end: 20 },
    ] as const
    const { ids, begins, blockStart } = read(joined, blocks)
    expect(ids.map((id) => VOCABULARY[id])).toEqual(['venn', 'said', 'said', 'won'])
    expect(begins).toEqual([0, 5, 9, 17])
    expect(blockStart).toEqual([1, 0, 1, 1])
  })

  it('reads no blocks as nothing', () => {
    expect(read('', [])).toEqual({ ids: [], begins: [], ends: [], letterCase: [], quoteState: [], blockStart: [] })
  })

  it('has lists of one length, whatever the text', () => {
    const odd = fc.constantFrom('Venn', ' ', '\n\n', '“', '”', '«', '»', 'a', '.', '\u0301', '😀', '\ud800', '각')
    const unit = fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 2 }))
    fc.assert(fc.property(fc.array(unit, { maxLength: 30 }).map((parts) => parts.join('')), (any) => {
      const blocks = paragraphs(any)
      const input = read(any, blocks)
      expect(new Set(Object.values(input).map((list: readonly number[]) => list.length)).size).toBe(1)
      const starts = blocks.filter((block) => words.read(any, block.begin, block.end).length > 0).length
      expect(input.blockStart.filter((start) => start === 1)).toHaveLength(starts)
      const inBlock = (begin: number, end: number) => blocks.some((block) => block.begin <= begin && end <= block.end)
      expect(input.begins.every((begin, i) => inBlock(begin, input.ends[i] ?? Infinity))).toBe(true)
    }))
  })

  it('reads a block of a few hundred thousand pieces', () => {
    const long = 'Venn said, '.repeat(100_000)
    const input = read(long)
    expect([input.ids.length, input.letterCase.length, input.quoteState.length]).toEqual([300_000, 300_000, 300_000])
    expect([input.begins.at(-1), input.ends.at(-1)]).toEqual([long.length - 2, long.length - 1])
  })
})
