import { expect, it } from 'vitest'
import type { Entity, PageNames } from './entity.js'
import { labelSpeaker, letterSpeaker } from './letters.js'

const person = (name: string): Entity => ({ name, kind: 'person', gender: null, offices: [], nouns: new Set(), classes: new Set(), traits: { age: null, from: [] } })
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

it('reads initials as those of the one who has them, middle names or not', () => {
  const people = page('Orla Jane Venn', 'Gregor Tind', 'Gil Tarn')
  expect(letterSpeaker('OV', people).name).toBe('Orla Jane Venn')
  expect(letterSpeaker('O.J.V.', people).name).toBe('Orla Jane Venn')
  expect(letterSpeaker('GT', people)).toMatchObject({ name: 'GT', as: 'GT' })
})

it('takes a surname in capitals for the one who bears it, and leaves other names', () => {
  expect(labelSpeaker('MS. VENN', 'label', page('Orla Venn', 'Gregor Tind', 'MS. VENN'))).toMatchObject({ name: 'Orla Venn', as: 'MS. VENN' })
  expect(labelSpeaker('Mr ORR', 'label', page('Orla Venn'))).toBeNull()
  expect(labelSpeaker('Orla Venn', 'label', page('Orla Venn'))).toBeNull()
  expect(labelSpeaker('MS. VENN', 'label', page('Orla Venn', 'Ada Venn'))).toBeNull()
})

it('writes an office in capitals as the text does elsewhere', () => {
  expect(labelSpeaker('The PRESIDENT', 'label', page(), 'The PRESIDENT: Order. Mr ORR: I thank the President.')?.name).toBe('the President')
  expect(labelSpeaker('THE COURT', 'label', page(), 'THE COURT: Be seated.')?.name).toBe('THE COURT')
})
