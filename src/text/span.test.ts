import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../model/span.js'
import { clipped, countBefore, firstBeginningAt, firstEndingAfter, hasAny, holds, hullOf, indexAt, overlap, spanIndex, spansOver, spansWithin } from './span.js'

const spans = (most: number) => fc.array(fc.tuple(fc.nat(60), fc.nat(12)).map(([begin, length]): Span => ({ begin, end: begin + length })), { maxLength: most })
/** In order, without overlap, none of them empty. */
const apart = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 6 })), { maxLength: 20 }).map((steps) => {
  let at = 0
  return steps.map(([gap, length]): Span => {
    const begin = at + gap
    at = begin + length
    return { begin, end: at }
  })
})
const range = fc.tuple(fc.nat(70), fc.nat(12)).map(([begin, length]): Span => ({ begin, end: begin + length }))

describe('spans', () => {
  it('are hulled and clipped', () => {
    expect(hullOf([])).toBeNull()
    expect(hullOf([{ begin: 4, end: 6 }, { begin: 1, end: 2 }])).toEqual({ begin: 1, end: 6 })
    expect(clipped({ begin: 1, end: 6 }, { begin: 4, end: 9 })).toEqual({ begin: 4, end: 6 })
    expect(clipped({ begin: 1, end: 4 }, { begin: 4, end: 9 })).toBeNull()
  })

  it('by the hundred thousand have a hull', () => {
    expect(hullOf(Array.from({ length: 300_000 }, (_, begin) => ({ begin, end: begin + 1 })))).toEqual({ begin: 0, end: 300_000 })
  })

  it('in order are found as a look at each would find them', () => {
    fc.assert(fc.property(apart, range, (all, of) => {
      expect(spansWithin(all, of)).toEqual(all.filter((one) => holds(of, one)))
      expect(firstBeginningAt(all, of.begin)).toBe(all.filter((one) => one.begin < of.begin).length)
      expect(firstEndingAfter(all, of.begin)).toBe(all.filter((one) => one.end <= of.begin).length)
      expect(indexAt(all, of.begin)).toBe(all.findIndex((one) => one.begin <= of.begin && of.begin < one.end))
      if (of.begin < of.end) expect(spansOver(all, of)).toEqual(all.filter((one) => overlap(one, of)))
    }))
  })
})

describe('an index of spans', () => {
  it('finds what a look at each would find', () => {
    fc.assert(fc.property(spans(40), range, (all, of) => {
      const inOrder = all.map((one, i) => ({ ...one, i })).sort((a, b) => a.begin - b.begin || a.i - b.i)
      const index = spanIndex(all.map((one, i) => ({ ...one, i })))
      expect([...index.over(of)]).toEqual(inOrder.filter((one) => overlap(one, of)))
      expect([...index.around(of)]).toEqual(inOrder.filter((one) => holds(one, of)))
      expect(hasAny(index.over(of), ({ i }) => i % 2 === 1)).toBe(all.some((one, i) => i % 2 === 1 && overlap(one, of)))
    }), { numRuns: 1_000 })
  })

  it('counts to the first that is not before', () => {
    expect([0, 3, 7].map((limit) => countBefore(7, (i) => i < limit))).toEqual([0, 3, 7])
  })
})
