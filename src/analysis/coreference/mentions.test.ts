import { describe, expect, it } from 'vitest'
import { createTokeniser } from '../grammar/tokenise.js'
import { afterRole, plainMentions } from './mentions.js'

const types = ['name', 'pronoun', 'description']
const read = (text: string) => createTokeniser()(text, [{ begin: 0, end: text.length, kind: 'paragraph' }])

describe('mentions', () => {
  it('are names without their roles, pronouns and plain phrases', () => {
    const text = 'President Orla Venn thanked the old captain after he spoke.'
    expect(plainMentions(read(text)).map(({ begin, end, type }) => [text.slice(begin, end), types[type]])).toEqual([['Orla Venn', 'name'], ['the old captain', 'description'], ['he', 'pronoun']])
    expect(afterRole(['President', 'Venn'])).toBe(1)
    expect(afterRole(['President'])).toBe(0)
  })
})
