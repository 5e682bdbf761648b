import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTags, TAGS } from './tags.js'

const numberOf = (name: string) => TAGS.findIndex((tag) => (tag === null ? 'outside' : `${tag.place} ${tag.role}`) === name)

/** Scores in which each piece's named tag is likely and all others equally unlikely. */
function scoresFor(names: readonly string[], likely = 0.9): Float32Array {
  return Float32Array.from(names.flatMap((name) => TAGS.map((_, i) => Math.log(i === numberOf(name) ? likely : (1 - likely) / (TAGS.length - 1)))))
}

const named = (tags: Uint8Array) => [...tags].map((n) => TAGS[n]).map((tag) => (tag === null || tag === undefined ? 'outside' : `${tag.place} ${tag.role}`))

describe('the best row of tags', () => {
  it('is what each piece says, where that is legal', () => {
    const names = ['single source', 'begin cue', 'end cue', 'outside', 'begin content', 'inside content', 'end content']
    expect(named(bestTags(scoresFor(names), 0, names.length))).toEqual(names)
  })

  it('closes a run that the pieces leave open, and opens none at the very end', () => {
    const open = ['begin content', 'inside content', 'outside']
    expect(named(bestTags(scoresFor(open), 0, 3))).not.toEqual(open)
    expect(named(bestTags(scoresFor(['outside', 'begin content']), 0, 2))).toEqual(['outside', 'outside'])
  })

  it('reads from the row that it is told', () => {
    const scores = scoresFor(['single cue', 'single cue', 'outside', 'single source'])
    expect(named(bestTags(scores, 2, 2))).toEqual(['outside', 'single source'])
  })

  it('is legal for any scores, and no legal row found by chance is better', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.float({ min: -20, max: 0, noNaN: true }), { minLength: 13, maxLength: 13 }), { minLength: 1, maxLength: 12 }), fc.array(fc.nat(12), { minLength: 12, maxLength: 12 }), (rows, other) => {
      const best = bestTags(Float32Array.from(rows.flat()), 0, rows.length)
      expect(isLegal([...best])).toBe(true)
      const sum = (tags: readonly number[]) => tags.reduce((s, tag, i) => s + Math.fround(rows[i]?.[tag] ?? 0), 0)
      const rival = other.slice(0, rows.length)
      if (isLegal(rival)) expect(sum([...best])).toBeGreaterThanOrEqual(sum(rival) - 1e-3)
    }))
  })
})

function isLegal(tags: readonly number[]): boolean {
  let open: string | null = null
  for (const number of tags) {
    const tag = TAGS[number]
    if (tag === null || tag === undefined || tag.place === 'begin' || tag.place === 'single') {
      if (open !== null) return false
      open = tag?.place === 'begin' ? tag.role : null
    } else {
      if (open !== tag.role) return false
      if (tag.place === 'end') open = null
    }
  }
  return open === null
}
