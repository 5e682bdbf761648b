import { expect, it } from 'vitest'
import { isNotSaid } from './not-said.js'

const at = (text: string, words: string) => (words === '' ? [] : [{ begin: text.indexOf(words), end: text.indexOf(words) + words.length }])

it.each([
  ['a room called "The Corner"', '', 'called', '"The Corner"', true],
  ['a film, better known as "Dust"', '', 'better known as', '"Dust"', true],
  ['the Lantern, as locals call the old house', 'locals', 'call', 'the old house', true],
  ['the Lantern, as locals called it', 'locals', 'called', 'it', true],
  ['as Roe called it, "the corner"', 'Roe', 'called', '"the corner"', false],
  ['Locals call the old house ugly', 'Locals', 'call', 'the old house ugly', false],
  ['Roe called it "the corner"', 'Roe', 'called', 'it "the corner"', false],
  ['a room was said to be cold', '', 'was said', 'to be cold', false],
  ['a clerk who asked not to be named', 'a clerk', 'asked', 'not to be named', true],
  ['a clerk on condition of anonymity', 'a clerk', 'condition of', 'anonymity', true],
  ['Roe asked not to be late', 'Roe', 'asked', 'not to be late', false],
])('%s', (text, source, cue, content, expected) => {
  expect(isNotSaid(text, { source: at(text, source), cue: at(text, cue), content: at(text, content) })).toBe(expected)
})
