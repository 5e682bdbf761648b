import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { windowsOver } from './windows.js'

describe('windows', () => {
  it('are one for what fits, and none for nothing', () => {
    expect(windowsOver(10, 10, 4)).toEqual([{ begin: 0, end: 10, from: 0, to: 10 }])
    expect(windowsOver(0, 10, 4)).toEqual([])
  })

  it('share their edges evenly', () => {
    expect(windowsOver(16, 10, 4)).toEqual([{ begin: 0, end: 10, from: 0, to: 8 }, { begin: 6, end: 16, from: 8, to: 16 }])
  })

  it('are none too long, let each piece be spoken for once, and far enough from an edge', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 8, max: 400 }), fc.nat(7), (count, most, share) => {
      const overlap = Math.floor((most * share) / 8)
      const windows = windowsOver(count, most, overlap)
      expect(windows.flatMap((w) => Array.from({ length: w.to - w.from }, (_, i) => w.from + i))).toEqual(Array.from({ length: count }, (_, i) => i))
      windows.forEach((w, i) => {
        expect(w.end - w.begin).toBeLessThanOrEqual(most)
        expect(w.end - w.begin).toBe((windows[0]?.end ?? 0) - (windows[0]?.begin ?? 0))
        if (i > 0) expect(w.from - w.begin).toBeGreaterThanOrEqual(Math.floor(overlap / 2))
        if (i < windows.length - 1) expect(w.end - w.to).toBeGreaterThanOrEqual(Math.floor(overlap / 2))
      })
    }))
  })

  it('refuse to share all', () => {
    expect(() => windowsOver(20, 5, 5)).toThrow('an overlap of 5 in 5 pieces')
  })
})
