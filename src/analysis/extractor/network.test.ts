import { describe, expect, it } from 'vitest'
import { calibrated } from './network.js'

describe('calibrated', () => {
  const curve = { raw: [0.2, 0.5, 0.9], right: [0.1, 0.6, 0.8] }

  it.each([
    [0, 0.1], [0.2, 0.1], [0.35, 0.35], [0.5, 0.6], [0.7, 0.7], [0.9, 0.8], [1, 0.8],
  ])('takes %d for %d: a straight line between points, level beyond them', (raw, right) => {
    expect(calibrated(curve, raw)).toBeCloseTo(right)
  })
})
