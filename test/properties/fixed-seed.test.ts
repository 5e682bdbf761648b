import fc from 'fast-check'
import { expect, test } from 'vitest'

test('properties get the same values at every run', () => {
  const values = () => {
    const seen: number[] = []
    fc.assert(fc.property(fc.integer(), (value) => { seen.push(value) }), { numRuns: 20 })
    return seen
  }
  expect(fc.readConfigureGlobal().seed).toEqual(expect.any(Number))
  expect(values()).toEqual(values())
})
