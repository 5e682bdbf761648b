import { describe, expect, it } from 'vitest'
import { createTokeniser } from '../grammar/tokenise.js'
import { ofDescription } from './anaphor.js'
import { CompoundBodies } from './compound-bodies.js'
import { nameParts } from './name-parts.js'

const tokenise = createTokeniser()
const tokensOf = (text: string) => tokenise(text, [{ kind: 'paragraph', begin: 0, end: text.length }]).flatMap(({ tokens }) => tokens)
/** What the last two words of a text go back to. */
const meant = (text: string) => {
  const tokens = tokensOf(text)
  const words = tokens.slice(-2)
  const anaphor = ofDescription(words, nameParts(words), false)
  return anaphor === null ? undefined : new CompoundBodies(tokens).meantBy(anaphor)
}

describe('CompoundBodies', () => {
  it.each([
    ['The Tavrian government denied it, said the government', 'the Tavrian government'],
    ['Tind’s administration denied it, said the administration', 'Tind’s administration'],
    ['The Tavrian government met the Norvian government, said the government', null],
    ['A government fell, said the government', null],
  ])('goes back to the only body that the page called so: %s', (text, expected) => {
    expect(meant(text)).toBe(expected)
  })
})
