import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contradicting, judgement, judgementsInForce, peopleOf, type Judged, type Judgement } from './judgement.js'

let made = 0
const judged = (left: string, is: Judged, right: string, undoes: string | null = null): Judgement => judgement({ at: '2031-01-01T00:00:00.000Z', editor: 'Eda', left, right, is, why: '', undoes }, String(made++))

test('names are joined under the left one, and parted again when that is taken back', () => {
  const first = judged('Ada Morrow', 'same', 'A. Morrow')
  const second = judged('A. Morrow', 'same', 'President Morrow')
  expect(Object.fromEntries(peopleOf(judgementsInForce([first, second])))).toEqual({ 'Ada Morrow': 'Ada Morrow', 'A. Morrow': 'Ada Morrow', 'President Morrow': 'Ada Morrow' })
  const undo = judged('Ada Morrow', 'unsure', 'A. Morrow', first.id)
  expect(Object.fromEntries(peopleOf(judgementsInForce([first, second, undo])))).toEqual({ 'A. Morrow': 'A. Morrow', 'President Morrow': 'A. Morrow' })
  const again = judged('Ada Morrow', 'unsure', 'A. Morrow', undo.id)
  expect(judgementsInForce([first, second, undo, again])).toEqual([first, second])
})

test('a judgement that goes against others is told with them, also where they reach it by a detour', () => {
  const log = [judged('A', 'same', 'B'), judged('B', 'same', 'C'), judged('C', 'different', 'D')]
  expect(contradicting(log, { left: 'A', right: 'D', is: 'same' }).map(({ left, right }) => [left, right])).toEqual([['C', 'D']])
  expect(contradicting(log, { left: 'A', right: 'C', is: 'different' }).map(({ right }) => right)).toEqual(['B', 'C'])
  expect(contradicting(log, { left: 'A', right: 'E', is: 'same' })).toEqual([])
  expect(contradicting(log, { left: 'D', right: 'E', is: 'different' })).toEqual([])
  // On the same two it takes the other's place.
  expect(contradicting(log, { left: 'D', right: 'C', is: 'same' })).toEqual([])
})

test('whatever is judged without contradiction, joined is what is connected by “same”, and nothing that is held apart', () => {
  const name = fc.constantFrom('A', 'B', 'C', 'D', 'E')
  const step = fc.record({ left: name, right: name, is: fc.constantFrom('same' as const, 'different' as const, 'unsure' as const), undo: fc.option(fc.nat({ max: 9 })) })
  fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
    const log: Judgement[] = []
    for (const { left, right, is, undo } of steps) {
      const taken = undo === null ? undefined : log[undo]
      if (taken !== undefined) log.push(judged(taken.left, 'unsure', taken.right, taken.id))
      else if (left !== right && contradicting(judgementsInForce(log), { left, right, is }).length === 0) log.push(judged(left, is, right))
    }
    const counting = judgementsInForce(log)
    const people = peopleOf(counting)
    const person = (of: string) => people.get(of) ?? of
    const reached = (from: string, to: string, passed: readonly string[] = []): boolean =>
      from === to || counting.some((one) => one.is === 'same' && [[one.left, one.right], [one.right, one.left]].some(([a, b]) => a === from && !passed.includes(b!) && reached(b!, to, [...passed, from])))
    for (const one of 'ABCDE') for (const other of 'ABCDE') expect(person(one) === person(other)).toBe(reached(one, other))
    // What was undone may have held names apart that were joined since: then it isn't back in force without being seen.
    for (const { left, right, is } of counting) if (is === 'same') expect(person(left)).toBe(person(right))
  }))
})
