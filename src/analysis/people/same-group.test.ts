import { expect, it } from 'vitest'
import type { Speaker } from '../../model/statement.js'
import { asOneGroup } from './same-group.js'

const described = (name: string): Speaker => ({ name, as: name, known: 'described' })

it('gives a group one name, with and without its article', () => {
  expect(asOneGroup([[described('critics')], [described('the critics')], [described('the mayor'), described('the critics')]]).map((list) => list.map(({ name }) => name))).toEqual([['critics'], ['critics'], ['the mayor', 'critics']])
})

it('leaves one person, names and whom nobody knows', () => {
  const names: readonly Speaker[] = [described('nurse'), described('the nurse'), { name: 'Greens', as: 'Greens', known: 'named' }, { name: 'the Greens', as: 'the Greens', known: 'named' }, { name: null, as: 'they', known: 'open' }]
  expect(asOneGroup([names])).toEqual([names])
})
