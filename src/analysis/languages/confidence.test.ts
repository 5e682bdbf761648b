import { expect, it } from 'vitest'
import { confidenceOf } from './confidence.js'

it('holds quotes for surer than the sentence before, and rules that were never measured for neither', () => {
  expect(confidenceOf('quote before')).toBeGreaterThan(confidenceOf('reported'))
  expect(confidenceOf('reported')).toBeGreaterThan(confidenceOf('sentence before'))
  expect(confidenceOf('headline')).toBe(0.8)
})
