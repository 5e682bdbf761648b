import { expect, it } from 'vitest'
import { createTokeniser } from '../grammar/tokenise.js'
import { ownerOfWords, withoutRelative } from './source-words.js'

const tokenise = createTokeniser()

it.each([
  ['Vree’s bottom line', 'Vree'], ['his answer', 'his'], ["the mayor's message", 'the mayor'], ['the bottom line', null], ['his wife', null], ["the mayor's message to the town", null], ["the mayor's office", null],
])('%s is of %s', (words, expected) => {
  const owner = ownerOfWords(tokenise(words, [{ kind: 'paragraph', begin: 0, end: words.length }]).flatMap(({ tokens }) => tokens))
  expect(owner === null ? null : owner.map(({ text }) => text).join(' ')).toBe(expected)
})

it.each([['an expert who', 'an expert'], ['the agency which', 'the agency'], ['who', 'who'], ['an expert', 'an expert']])('of %s it keeps %s', (words, expected) => {
  expect(withoutRelative(tokenise(words, [{ kind: 'paragraph', begin: 0, end: words.length }]).flatMap(({ tokens }) => tokens)).map(({ text }) => text).join(' ')).toBe(expected)
})
