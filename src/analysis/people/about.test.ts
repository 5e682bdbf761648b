import { expect, test } from 'vitest'
import type { Actors } from './actors.js'
import { aboutOf } from './about.js'
import type { Entity, PageNames } from './entity.js'

const text = 'Roe told Vree that Ilse Brandt of Norrbank would meet Vree, Roe and Hill in Arden, and Brandt agreed.'
const NAMES: readonly (readonly [string, Entity['kind']])[] = [['Ann Roe', 'person'], ['Arno Vree', 'person'], ['Ilse Brandt', 'person'], ['Norrbank', 'body'], ['Arden', 'place'], ['Bo Hill', 'person'], ['Cy Hill', 'person'], ['X', 'unknown']]
const entities = NAMES.map(([name, kind]): Entity => ({ name, kind, gender: null, offices: [], nouns: new Set(), classes: new Set(), traits: { age: null, from: [] } }))
const at = (words: string, fits: readonly number[], from = 0) => ({ begin: text.indexOf(words, from), end: text.indexOf(words, from) + words.length, fits, full: true })
const page: PageNames = {
  entities, mentions: [at('Roe', [0]), at('Vree', [1]), at('Ilse Brandt', [2]), at('Norrbank', [3]), at('Vree', [1], 20), at('Roe', [0], 20), at('Hill', [5, 6]), at('Arden', [4]), at('Brandt', [2], 80)],
}
const actors = { named: (name: string) => (name === 'Ilse Brandt' ? { id: 'Q1' } : null) } as unknown as Actors

test('those that the content names, under their full names, once, without who speaks, places and names of several', () => {
  expect(aboutOf(text, [{ begin: 19, end: text.length }], [{ name: 'Ann Roe', as: 'Roe' }], page, actors)).toEqual([
    { name: 'Ilse Brandt', as: 'Ilse Brandt', actor: 'Q1' }, { name: 'Norrbank', as: 'Norrbank' }, { name: 'Arno Vree', as: 'Vree' },
  ])
})

test('nothing outside of the content, nor a name that only begins in it', () => {
  expect(aboutOf(text, [{ begin: 0, end: 7 }], [], page, actors)).toEqual([{ name: 'Ann Roe', as: 'Roe' }])
})
