import { describe, expect, test } from 'vitest'
import { compareShingles, meanScores } from './shingles.js'

describe('compareShingles', () => {
  test('counts runs of four words, whatever the signs between', () => {
    expect(compareShingles('one two three four five', 'One, two; three four')).toEqual({ tp: 0, fp: 1 / 3, fn: 2 / 3 })
    expect(compareShingles('one two three four five', 'one, two: three four')).toEqual({ tp: 1 / 2, fp: 0, fn: 1 / 2 })
    expect(compareShingles('one two three four', 'zero one two three four')).toEqual({ tp: 1 / 2, fp: 1 / 2, fn: 0 })
  })

  test('counts a run as often as it stands', () => {
    expect(compareShingles('a b c d', 'a b c d a b c d').tp).toBeCloseTo(1 / 5)
  })

  test('takes a text of fewer words as one run', () => {
    expect(compareShingles('one two', 'one two')).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect(compareShingles('', '')).toEqual({ tp: 0, fp: 0, fn: 0 })
  })
})

test('meanScores tells precision from recall, and leaves out what has none', () => {
  const scores = meanScores([{ tp: 0.5, fp: 0.5, fn: 0 }, { tp: 0, fp: 0, fn: 1 }, { tp: 0, fp: 0, fn: 0 }])
  expect(scores).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
  expect(meanScores([{ tp: 0.5, fp: 0.5, fn: 0 }])).toMatchObject({ precision: 0.5, recall: 1 })
})
