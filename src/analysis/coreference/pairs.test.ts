import { describe, expect, it } from 'vitest'
import { formOf } from './forms.js'
import { DESCRIPTION, NAME, PRONOUN } from './mentions.js'
import type { MentionType } from './mentions.js'
import { antecedentsOf, mayMean, scoreOf } from './pairs.js'
import type { Pointed } from './pairs.js'
import { sentenceNumbers } from './sentence-numbers.js'
import type { CoreferenceTables } from '../extractor/network.js'

const rows = (width: number, at: (kind: number, column: number) => number = () => 0) => Array.from({ length: 9 }, (_, kind) => Array.from({ length: width }, (_, column) => at(kind, column)))
const plain: CoreferenceTables = {
  inner: 2, reach: { before: 3, after: 2, afterPieces: 10 }, edges: { mentions: [2], sentences: [1], blocks: [1], forward: [2] },
  tables: { mentions: rows(4), sentences: rows(4), blocks: rows(4), match: rows(8), quoted: rows(4) },
}
const mention = (first: number, type: MentionType, over: Partial<Pointed> = {}): Pointed => ({
  first, last: first, type, form: formOf(type === PRONOUN ? 'she' : `Venn${first}`, type === PRONOUN), sentence: 1, block: 1, quoted: false,
  mention: Float32Array.of(1, 2), antecedent: Float32Array.of(0.5, 0.25), alone: [0.1, 0.2], ...over,
})

describe('what a mention may mean', () => {
  it('stands among the nearest before, or is a name soon after', () => {
    const mentions = [mention(0, NAME), mention(2, NAME), mention(4, PRONOUN), mention(6, DESCRIPTION), mention(8, NAME), mention(30, NAME)]
    const means = (i: number) => mentions.flatMap((_, j) => mayMean(plain, mentions, i, j) ? [j] : [])
    expect([0, 1, 2, 3, 4].map(means)).toEqual([[], [0], [0, 1, 4], [0, 1, 2, 4], [1, 2, 3]])
  })
})

describe('a score', () => {
  it('is the product of the two vectors, with what each has alone', () => {
    expect(scoreOf(plain, [mention(0, NAME), mention(2, PRONOUN)], 1, 0)).toBeCloseTo(1 * 0.5 + 2 * 0.25 + 0.1 + 0.2)
  })

  it('counts how far back in mentions, sentences and blocks, by the types of both, and farther on apart', () => {
    const kind = PRONOUN * 3 + NAME
    const tables = { ...plain.tables, mentions: rows(4, (k, c) => k === kind ? 10 * 2 ** c : 0), sentences: rows(4, (k, c) => k === kind ? 1000 * 2 ** c : 0) }
    const score = (mentions: readonly Pointed[], i: number, j: number) => Math.round(scoreOf({ ...plain, tables }, mentions, i, j) - 1.3)
    const mentions = [mention(0, NAME), mention(2, NAME, { sentence: 2 }), mention(4, PRONOUN, { sentence: 2 }), mention(6, NAME, { sentence: 2 })]
    // One or two back; of the same sentence or one before; after it, in the second half of each table.
    expect(score(mentions, 2, 1)).toBe(10 + 1000)
    expect(score(mentions, 2, 0)).toBe(20 + 2000)
    expect(score(mentions, 2, 3)).toBe(80 + 4000)
    expect(score(mentions, 1, 0)).toBe(0)
  })
})

describe('antecedents', () => {
  it('have chances that are one together with none, the likeliest first', () => {
    const mentions = [mention(0, NAME), mention(2, NAME, { alone: [0, 1] }), mention(4, PRONOUN)]
    const { found, none } = antecedentsOf(plain, mentions, 2)
    expect(found.map((f) => f.mention)).toEqual([1, 0])
    expect(found.reduce((sum, f) => sum + f.chance, none)).toBeCloseTo(1)
    expect((found[0]?.chance ?? 0) / none).toBeCloseTo(Math.exp(1 + 0.1 + 1))
    expect(antecedentsOf(plain, mentions, 0)).toEqual({ found: [], none: 1 })
  })
})

describe('sentences', () => {
  it('end with their sign unless small letters follow, and with their block', () => {
    expect(sentenceNumbers({ ids: [5, 9, 5, 9, 9, 5, 5], letterCase: [2, 0, 1, 0, 0, 2, 2], blockStart: [1, 0, 0, 0, 0, 0, 1] }, new Set([9]))).toEqual([1, 1, 1, 1, 1, 2, 3])
  })
})
