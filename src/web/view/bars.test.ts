import { expect, test } from 'vitest'
import { barsOf, placed } from './bars.js'

test('months without a gap', () => {
  expect(barsOf([{ month: '2030-12', count: 2 }, { month: '2031-02', count: 1 }]).map(({ label, from, to, count }) => [label, from, to, count])).toEqual([
    ['December 2030', '2030-12', '2030-12', 2], ['January 2031', '2031-01', '2031-01', 0], ['February 2031', '2031-02', '2031-02', 1],
  ])
})

test('years where a month isn’t known or there are many, and decades where years are', () => {
  expect(barsOf([{ month: '2030', count: 2 }, { month: '2030-03', count: 1 }, { month: '2032-02', count: 1 }]).map(({ label, count }) => [label, count])).toEqual([['2030', 3], ['2031', 0], ['2032', 1]])
  expect(barsOf([{ month: '1944-03', count: 2 }, { month: '2031-02', count: 1 }]).map(({ label, from, to, count }) => [label, from, to, count])).toContainEqual(['1940s', '1940', '1949', 2])
  expect(barsOf([])).toEqual([])
})

test('the most fills the picture, one is seen beside thousands, and none isn’t', () => {
  const bars = placed(barsOf([{ month: '2031-01', count: 10_000 }, { month: '2031-03', count: 1 }]), { width: 100, height: 50 })
  expect(bars.map(({ y, height }) => [y, height])).toEqual([[0, 50], [50, 0], [49, 1]])
  expect(bars.at(-1)!.x + bars.at(-1)!.width).toBeCloseTo(100, 0)
})
