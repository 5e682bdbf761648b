import { describe, expect, it } from 'vitest'
import { CASES, QUOTE_STATES } from '../extractor/signals.js'
import { NAME, PRONOUN } from './mentions.js'
import { asPointed, placed } from './placed.js'

// Pieces `Orla` `Ve` `##nn` `.` and, in a second block, `“` `She` `left`; the caption between them isn't read.
const TEXT = 'Orla Venn.\nA quay.\n“She left'
const input = {
  ids: [5, 6, 7, 9, 8, 5, 6], begins: [0, 5, 7, 9, 19, 20, 24], ends: [4, 7, 9, 10, 20, 23, 28], blockStart: [1, 0, 0, 0, 1, 0, 0],
  letterCase: [CASES.other, CASES.other, CASES.lower, CASES.other, CASES.other, CASES.other, CASES.lower],
  quoteState: [QUOTE_STATES.outside, QUOTE_STATES.outside, QUOTE_STATES.outside, QUOTE_STATES.outside, QUOTE_STATES.opening, QUOTE_STATES.opening, QUOTE_STATES.opening],
}
const places = (mentions: Parameters<typeof placed>[1]) => placed(TEXT, mentions, input, new Set([9]))

describe('mentions among pieces', () => {
  it('have their pieces, block, sentence and whether they are quoted', () => {
    expect(places([{ begin: 0, end: 9, type: NAME }, { begin: 20, end: 23, type: PRONOUN }]).map(({ form, ...rest }) => ({ ...rest, words: [...form.words] }))).toEqual([
      { begin: 0, end: 9, type: NAME, first: 0, last: 2, sentence: 1, block: 1, quoted: false, words: ['orla', 'venn'] },
      { begin: 20, end: 23, type: PRONOUN, first: 5, last: 5, sentence: 2, block: 2, quoted: true, words: ['she'] },
    ])
  })

  it('are in their order, once for the same pieces, and none of what is not read', () => {
    expect(places([{ begin: 20, end: 23, type: PRONOUN }, { begin: 11, end: 17, type: NAME }, { begin: 5, end: 9, type: NAME }, { begin: 6, end: 8, type: NAME }]).map(({ begin }) => begin)).toEqual([5, 20])
  })

  it('get their own rows of what the network says', () => {
    const two = places([{ begin: 0, end: 9, type: NAME }, { begin: 20, end: 23, type: PRONOUN }])
    const [, she] = asPointed(two, { mention: Float32Array.of(1, 2, 3, 4), antecedent: Float32Array.of(5, 6, 7, 8), alone: Float32Array.of(9, 10, 11, 12) })
    expect([...she!.mention, ...she!.antecedent, ...she!.alone]).toEqual([3, 4, 7, 8, 11, 12])
  })
})
