import { describe, expect, it } from 'vitest'
import { formOf } from './forms.js'
import { meaningsOf } from './meanings.js'
import { DESCRIPTION, NAME, PRONOUN } from './mentions.js'
import type { MentionType } from './mentions.js'
import type { PointedSpan } from './placed.js'

const rows = (width: number) => Array.from({ length: 9 }, () => Array.from({ length: width }, () => 0))
const tables = {
  inner: 1, reach: { before: 10, after: 2, afterPieces: 10 }, edges: { mentions: [2], sentences: [1], blocks: [1], forward: [2] },
  tables: { mentions: rows(4), sentences: rows(4), blocks: rows(4), match: rows(8), quoted: rows(4) },
}
/** A score of a pair is `back × to`; of having none 0. */
const mention = (at: number, type: MentionType, back: number, to: number): PointedSpan => ({
  begin: at * 10, end: at * 10 + 5, first: at, last: at, type, form: formOf('x', type === PRONOUN), sentence: 1, block: 1, quoted: false,
  mention: Float32Array.of(back), antecedent: Float32Array.of(to), alone: [0, 0],
})
const named = (...fits: readonly (readonly [at: number, ...fits: readonly number[]])[]) => ({ entities: [], mentions: fits.map(([at, ...some]) => ({ begin: at * 10, end: at * 10 + 5, fits: some, full: true })) })
const share = (score: number, ...all: readonly number[]) => Math.exp(score) / (1 + all.reduce((sum, one) => sum + Math.exp(one), 0))

describe('whom words mean', () => {
  it('is weighed over all mentions of each one, and over none', () => {
    const meanings = meaningsOf(tables, [mention(0, NAME, 0, 1), mention(1, NAME, 0, 2), mention(2, NAME, 0, 1), mention(3, PRONOUN, 1, 0)], named([0, 7], [1, 8], [2, 7]))
    const meant = meanings({ begin: 30, end: 35 })
    expect(meant?.chances.get(7)).toBeCloseTo(2 * share(1, 1, 2, 1))
    expect(meant?.chances.get(8)).toBeCloseTo(share(2, 1, 2, 1))
    expect(meant?.none).toBeCloseTo(share(0, 1, 2, 1))
  })

  it('follows a pronoun to whom it means itself', () => {
    const meanings = meaningsOf(tables, [mention(0, NAME, 0, 0), mention(1, PRONOUN, 1, 3), mention(2, DESCRIPTION, 1, 0)], named([0, 7]))
    const [byName, byPronoun] = [share(0, 0, 3), share(3, 0, 3)]
    const meant = meanings({ begin: 20, end: 60 })
    // The pronoun has the name or none, evenly.
    expect(meant?.chances.get(7)).toBeCloseTo(byName + byPronoun / 2)
    expect(meant?.none).toBeCloseTo(share(0, 0, 3) + byPronoun / 2)
  })

  it('is nobody of the page where a name is not known there, or fits several', () => {
    const meant = meaningsOf(tables, [mention(0, NAME, 0, 0), mention(1, NAME, 0, 0), mention(2, PRONOUN, 1, 0)], named([1, 7, 8]))({ begin: 20, end: 25 })
    expect(meant).toEqual({ chances: new Map(), none: 1 })
  })

  it('is not told of words that are no mention', () => {
    const meanings = meaningsOf(tables, [mention(0, NAME, 0, 0), mention(1, PRONOUN, 1, 0)], named([0, 7]))
    expect(meanings({ begin: 9, end: 15 })).toBeNull()
    expect(meanings({ begin: 10, end: 12 })).toBeNull()
    expect(meanings({ begin: 70, end: 75 })).toBeNull()
  })
})
