import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createPieces } from './pieces.js'
import { createUnigram } from './unigram.js'

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')
const small = createUnigram(['<s>\t0', '<pad>\t0', '</s>\t0', '<unk>\t0', '▁\t-4', '▁the\t-3', '▁qu\t-6', 'ay\t-6', 'q\t-9', 'u\t-9', 'a\t-8', 'y\t-8', '”\t-7', 'é\t-8', ',\t-3', '...\t-6', '.\t-3'])
const told = (text: string, begin = 0, end = text.length) => small.read(text, begin, end).map((piece) => text.slice(piece.begin, piece.end))

describe('pieces of a unigram model', () => {
  const own = createPieces(linesOf(readFileSync('models/many/vocabulary.txt', 'utf8')))
  const space = linesOf(readFileSync('models/many/vocabulary.txt', 'utf8')).findIndex((line) => line.startsWith('▁\t'))
  const reference = JSON.parse(readFileSync('test/unigram/reference.json', 'utf8')) as readonly { readonly text: string, readonly pieces: readonly number[] }[]

  it('are those of another reader, but for spaces that stand alone, in all scripts and in random text', () => {
    expect(reference.length).toBeGreaterThan(600)
    const other = reference.filter(({ text, pieces }) => JSON.stringify(own.read(text, 0, text.length).map(({ id }) => id)) !== JSON.stringify(pieces.filter((id) => id !== space)))
    expect(other.map(({ text }) => text)).toEqual([])
  })

  it('lie in order within what was read, and none is empty', () => {
    for (const { text } of reference) {
      let last = 0
      for (const { begin, end } of own.read(text, 0, text.length)) {
        expect(begin).toBeGreaterThanOrEqual(last - (end - begin))
        expect(end).toBeGreaterThan(begin)
        last = Math.max(last, end)
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }
  })

  it('are the likeliest way to cut a run, without the space before it', () => {
    expect(told('the quay, the quay')).toEqual(['the', 'qu', 'ay', ',', 'the', 'qu', 'ay'])
    expect(small.read('the quay', 0, 8).map(({ startsWord }) => startsWord)).toEqual([true, true, false])
  })

  it('begin no word in the middle of one, and one behind a sign', () => {
    expect(small.read('qua.ya', 0, 6).map(({ startsWord }) => startsWord)).toEqual([true, false, true, true, false])
    expect(small.read('the quay', 6, 8).map(({ begin, end, id }) => [begin, end, id])).toEqual([[6, 8, 7]])
  })

  it('are unknown where no piece has the character, side by side as one', () => {
    expect(small.read('the жж', 0, 6).map(({ id, begin, end }) => [id, begin, end])).toEqual([[5, 0, 3], [3, 4, 6]])
  })

  it('give back accents, signs of several characters and what can’t be seen with the character they belong to', () => {
    expect(told('qué')).toEqual(['qu', 'é'])
    expect(told('quay…')).toEqual(['qu', 'ay', '…'])
    expect(told('qu\u00ady')).toEqual(['qu', '\u00ad', 'y'])
  })

  it('of a run without end are read a part at a time, each character once', () => {
    const run = 'ay'.repeat(4000)
    const pieces = small.read(run, 0, run.length)
    expect(pieces.map(({ begin, end }) => run.slice(begin, end)).join('')).toBe(run)
    expect(small.edge('the quay the', 5, 12)).toBe(9)
    expect(small.edge(run, 10, run.length)).toBeLessThan(run.length)
  })

  it('need likelihoods and the special tokens', () => {
    expect(() => createUnigram(['<s>\t0', 'a'])).toThrow('lacks likelihoods')
    expect(() => createUnigram(['a\t-1'])).toThrow('lacks <unk>')
  })
})
