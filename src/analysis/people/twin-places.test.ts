import { expect, it } from 'vitest'
import { createTokeniser } from '../grammar/tokenise.js'
import { twinPlacesEnd } from './twin-places.js'

const tokenise = createTokeniser()

it.each([
  ['Varn and Ostley Police confirmed', 'Varn and Ostley Police'], ['Varn and Ostley Borough Council said', 'Varn and Ostley Borough Council'],
  ['France and Ostley Police said', null], ['INTERPOL and Ostley Police said', null], ['Anna and Ostley Police said', null], ['Varn and the police said', null], ['Varn and Ostley said', null],
])('%s: %s', (words, expected) => {
  const tokens = tokenise(words, [{ kind: 'paragraph', begin: 0, end: words.length }]).flatMap((sentence) => sentence.tokens)
  const end = twinPlacesEnd(tokens, 0)
  expect(end === null ? null : words.slice(0, tokens[end - 1]?.end)).toBe(expected)
})
