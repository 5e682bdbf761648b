import { expect, it } from 'vitest'
import type { Entity, PageNames } from './entity.js'
import { letterSpeaker } from './letters.js'

const person = (name: string): Entity => ({ name, kind: 'person', gender: null, offices: [], nouns: new Set(), classes: new Set() })
const page = (...names: readonly string[]): PageNames => ({ entities: names.map(person), mentions: [] })

it('takes the one person that the page names for who answers', () => {
  expect(letterSpeaker('A', page('Orla Venn'))).toMatchObject({ name: 'Orla Venn', as: 'A' })
  expect(letterSpeaker('Answer', page('Orla Venn')).name).toBe('Orla Venn')
})

it('does not guess who asks, or who of several answers', () => {
  expect(letterSpeaker('Q', page('Orla Venn')).name).toBeNull()
  expect(letterSpeaker('A', page('Orla Venn', 'Gregor Tind')).name).toBeNull()
  expect(letterSpeaker('A', page()).name).toBeNull()
})
