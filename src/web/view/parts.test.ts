import { expect, test } from 'vitest'
import { partsOf } from './parts.js'
import type { Row } from './rows.js'

const row = (name: string, room = 1): Row => ({ kind: 'paragraph', blocks: [], cards: [], room, ...{ name } })
const cut = (weights: readonly number[], most: number) => {
  const rows = weights.map((weight) => row(String(weight)))
  return partsOf(rows, (one) => Number((one as unknown as { readonly name: string }).name), most).map((part) => part.rows.map((one) => Number((one as unknown as { readonly name: string }).name)))
}

test('what fits stays whole', () => {
  expect(cut([3, 3, 4], 10)).toEqual([[3, 3, 4]])
  expect(cut([], 10)).toEqual([[]])
})

test('parts are about equally long, and none is longer than it may be but for a row that is', () => {
  expect(cut([4, 4, 4], 10)).toEqual([[4, 4], [4]])
  expect(cut([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 10)).toEqual([[1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]])
  expect(cut([9, 30, 9], 10)).toEqual([[9], [30], [9]])
})

test('cards run beside no rows that are in another part', () => {
  const rows = [row('5', 2), row('5', 1), row('5', 3), row('5', 2), row('5', 1)]
  expect(partsOf(rows, () => 5, 10).map((part) => part.rows.map(({ room }) => room))).toEqual([[2, 1], [1], [2, 1]])
})
