import { expect, it } from 'vitest'
import { createTokeniser } from '../grammar/tokenise.js'
import { twinPlacesEnd } from './twin-places.js'

const tokenise = createTokeniser()

it.each([["the Coastal and Offshore Workers' Union said", "Coastal and Offshore Workers' Union"], ["Coastal and Offshore Workers' Union said", null], ["the Coastal and Offshore Workers' party said", null]])('of two kinds of members: %s', (words, expected) => {
  const tokens = tokenise(words, [{ kind: 'paragraph', begin: 0, end: words.length }]).flatMap((sentence) => sentence.tokens)
  const end = twinPlacesEnd(tokens, words.startsWith('the') ? 1 : 0)
  expect(end === null ? null : words.slice(words.startsWith('the') ? 4 : 0, tokens[end - 1]?.end)).toBe(expected)
})

it.each([
  ['Varn and Ostley Police confirmed', 'Varn and Ostley Police'], ['Varn and Ostley Borough Council said', 'Varn and Ostley Borough Council'],
  ['Varn and Ostley Health Board said', 'Varn and Ostley Health Board'], ['France and Ostley Health Board said', null], ['Varn and Ostley Health Plans said', null],
  ['France and Ostley Police said', null], ['INTERPOL and Ostley Police said', null], ['Anna and Ostley Police said', null], ['Varn and the police said', null], ['Varn and Ostley said', null],
])('%s: %s', (words, expected) => {
  const tokens = tokenise(words, [{ kind: 'paragraph', begin: 0, end: words.length }]).flatMap((sentence) => sentence.tokens)
  const end = twinPlacesEnd(tokens, 0)
  expect(end === null ? null : words.slice(0, tokens[end - 1]?.end)).toBe(expected)
})
