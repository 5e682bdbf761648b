import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { windowsOver } from './windows.js'

describe('windows', () => {
  it('are one for what fits, and none for nothing', () => {
    expect(windowsOver(10, [0, 4], 10, 4)).toEqual([{ begin: 0, end: 10, from: 0, to: 10 }])
    expect(windowsOver(0, [], 10, 4)).toEqual([])
  })

  it('hold whole paragraphs, with a little of their neighbours', () => {
    expect(windowsOver(16, [0, 3, 8, 12], 8, 2)).toEqual([{ begin: 0, end: 10, from: 0, to: 8 }, { begin: 6, end: 16, from: 8, to: 16 }])
  })

  it('cut a paragraph that is longer into equal parts', () => {
    expect(windowsOver(12, [0, 2], 4, 1).map(({ from, to }) => [from, to])).toEqual([[0, 2], [2, 5], [5, 8], [8, 12]])
  })

  it('let each piece be spoken for once, and cut no paragraph that fits', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(3000)), fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 400 }), fc.nat(60), (some, count, most, context) => {
      const starts = [...some].sort((a, b) => a - b)
      const windows = windowsOver(count, starts, most, context)
      expect(windows.flatMap((w) => Array.from({ length: w.to - w.from }, (_, i) => w.from + i))).toEqual(Array.from({ length: count }, (_, i) => i))
      const edges = [...new Set([0, ...starts.filter((s) => s < count), count])]
      for (const { begin, from, to, end } of windows) {
        expect(to - from).toBeLessThanOrEqual(most)
        expect([begin, end]).toEqual([Math.max(0, from - context), Math.min(count, to + context)])
        const cut = edges.findLast((e) => e < to) ?? 0
        const next = edges.find((e) => e >= to) ?? count
        if (to !== next) expect(next - cut).toBeGreaterThan(most)
      }
    }))
  })

  it('refuse to hold nothing', () => {
    expect(() => windowsOver(20, [], 0, 5)).toThrow('windows of 0 pieces')
  })
})
