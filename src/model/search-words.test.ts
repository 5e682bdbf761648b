import { expect, test } from 'vitest'
import { readWords, wrongInWords } from './search-words.js'

const inShort = (typed: string) => readWords(typed).map(({ is, text, not }) => `${not ? '-' : ''}${is}:${text}`)

test('words, phrases, prefixes, and what must not stand there', () => {
  expect(inShort('harbour "open sea" -denied -"no comment" tarif* -grai*')).toEqual(['word:harbour', 'phrase:open sea', '-word:denied', '-phrase:no comment', 'prefix:tarif', '-prefix:grai'])
})

test('any double quotation marks hold a phrase, also one that isn’t closed', () => {
  expect(inShort('“open sea” «le port» „zu spät')).toEqual(['phrase:open sea', 'phrase:le port', 'phrase:zu spät'])
})

test('a minus inside a word is no sign, and signs alone ask for nothing', () => {
  expect(inShort('state-owned ?! - "" *')).toEqual(['word:state-owned'])
})

test('what can’t be searched for is told', () => {
  expect(wrongInWords('?!')).toMatch(/no letters/)
  expect(wrongInWords('ta*')).toMatch(/“ta\*”: at least 3/)
  expect(wrongInWords('word '.repeat(33))).toMatch(/At most 32/)
  expect(wrongInWords('tar* "a"')).toBeNull()
  expect(wrongInWords('')).toBeNull()
})
