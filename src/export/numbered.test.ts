import { expect, test } from 'vitest'
import { numbered, type Placed } from './numbered.js'

const at = (begin: number, end: number) => ({ begin, end })
const placed = (id: string, parts: Partial<Placed>): Placed => ({ id, within: null, source: [], cue: [], content: [], ...parts })
const order = (...statements: Placed[]) => numbered(statements).map(({ number, depth, statement }) => `${number} ${statement.id} ${depth}`)

test('the number follows where a statement’s words begin, its source and cue among them', () => {
  const late = placed('late', { source: [at(0, 4)], cue: [at(40, 44)], content: [at(50, 60)] })
  const early = placed('early', { cue: [at(10, 14)], content: [at(20, 30)] })
  expect(order(early, late)).toEqual(['1 late 0', '2 early 0'])
})

test('spans without words count for nothing', () => {
  expect(order(placed('a', { source: [at(0, 0)], content: [at(9, 12)] }), placed('b', { content: [at(5, 8)] }), placed('none', {}))).toEqual(['1 none 0', '2 b 0', '3 a 0'])
})

test('a statement that holds others comes before them, and a circle ends', () => {
  const outer = placed('outer', { content: [at(5, 50)] })
  const inner = placed('inner', { content: [at(5, 20)], within: 'outer' })
  expect(order(inner, outer)).toEqual(['1 outer 0', '2 inner 1'])
  expect(order(placed('a', { within: 'b' }), placed('b', { within: 'a' }), placed('c', { within: 'gone' }))).toEqual(['1 c 0', '2 a 2', '3 b 2'])
})
