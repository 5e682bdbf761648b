import { describe, expect, it } from 'vitest'
import type { Block, BlockKind } from '../../model/article.js'
import { registryOf } from './registry.js'
import { createTokeniser } from '../grammar/tokenise.js'

const tokenise = createTokeniser()

function peopleOf(text: string, kind: BlockKind = 'paragraph') {
  const blocks: readonly Block[] = [{ kind, begin: 0, end: text.length }]
  return registryOf(tokenise(text, blocks))
}
const named = (text: string, name: string) => {
  const found = peopleOf(text).find((person) => person.name === name)
  if (found === undefined) throw new Error(`${name} is not named in ${text}`)
  return found
}

describe('registryOf', () => {
  it('enters who is named in two words or more, under the fullest name', () => {
    expect(named('Orla Venn came. Venn left.', 'Orla Venn').surname).toBe('Venn')
    expect(peopleOf('Orla Venn came. Venn left.').map((person) => person.name)).toEqual(['Orla Venn'])
  })

  it('counts each mention where it begins', () => {
    expect(named('Orla Venn came. Venn left.', 'Orla Venn').mentions).toEqual([0, 16])
  })

  it('leaves single names without a role alone: they may be places', () => {
    expect(peopleOf('She lives in Arden.')).toEqual([])
  })

  it('keeps two people of one surname apart', () => {
    expect(peopleOf('Gregor Tind met Paul Tind.').map((person) => person.name)).toEqual(['Gregor Tind', 'Paul Tind'])
  })

  it.each([
    ['Mayor Orla Venn came.', 'mayor', null],
    ['Orla Venn, the mayor of Arden, came.', 'mayor', 'Arden'],
    ['The mayor, Orla Venn, came.', 'mayor', null],
    ['Foreign Minister Orla Venn of Tavria came.', 'foreign minister', 'Tavria'],
    ['Tavria’s foreign minister Orla Venn came.', 'foreign minister', 'Tavria'],
  ])('reads the role in %s', (text, role, of) => {
    expect(named(text, 'Orla Venn').roles).toEqual([{ role, of }])
  })

  it.each([
    ['Orla Venn said she would come.', 'f'], ['Gregor Venn said he would come.', 'm'], ['Ms Orla Venn came.', 'f'],
    ['Orla Venn came.', null], ['Orla Venn met Gregor Tind. She left.', null],
  ])('tells the gender in %s only where the words do', (text, gender) => {
    expect(peopleOf(text)[0]?.gender).toBe(gender)
  })

  it('reads a nickname as part of the name', () => {
    expect(peopleOf('Orla “Bluebell” Venn came.').map((person) => person.name)).toEqual(['Orla “Bluebell” Venn'])
  })

  it.each<BlockKind>(['notice', 'furniture'])('reads no names in a %s', (kind) => {
    expect(peopleOf('Mayor Orla Venn came.', kind)).toEqual([])
  })

  it('is empty for an empty text', () => {
    expect(peopleOf('')).toEqual([])
    expect(registryOf([])).toEqual([])
  })
})
