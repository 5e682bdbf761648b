import { expect, it } from 'vitest'
import { createTokeniser } from '../grammar/tokenise.js'
import { pageNames } from './page-names.js'
import { turnedRound } from './turned-round.js'

const tokenise = createTokeniser()
const blocksOf = (text: string) => tokenise(text, [{ kind: 'paragraph', begin: 0, end: text.length }])

it.each([
  ['He asked the Federation of Lowland Farmers.', "the farmers' federation", 'Federation of Lowland Farmers'], ['He asked the Ministry of Roads.', 'the roads ministry', 'Ministry of Roads'],
  ['He asked the Ministry of Roads.', 'the health ministry', null], ['He asked the Ministry of Roads.', 'the ministry', null],
  ['He asked the Port Authority of Norvia.', "Norvia's port authority", 'Port Authority of Norvia'], ['He asked the Port Authority of Norvia.', "Tavria's port authority", null],
  ['The Bureau of Roads met the Bureau of Roads and Canals.', 'the roads bureau', null],
])('%s %s', (text, words, expected) => {
  const page = pageNames(blocksOf(text))
  const found = turnedRound(blocksOf(words).flatMap(({ tokens }) => tokens), page)
  expect(found === null ? null : page.entities[found]?.name).toBe(expected)
})
