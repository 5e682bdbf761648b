import { describe, expect, it } from 'vitest'
import { isCapital, joinTokens, nameParts } from './name-parts.js'
import { createTokeniser } from '../grammar/tokenise.js'

const tokenise = createTokeniser()

/** The tokens of a noun phrase, read in a sentence so that parts of speech are as on a page. */
function phrase(words: string) {
  const text = `${words} left.`
  return tokenise(text, [{ kind: 'paragraph', begin: 0, end: text.length }])
    .flatMap((block) => block.tokens)
    .filter((token) => token.end <= words.length)
}
const parts = (words: string) => {
  const { name, role, of } = nameParts(phrase(words))
  return { name, role, of }
}

describe('nameParts', () => {
  it.each([
    ['Venn', 'Venn', null, null],
    ['Orla Venn', 'Orla Venn', null, null],
    ['Mr Venn', 'Venn', null, null],
    ['Mayor Orla Venn', 'Orla Venn', 'mayor', null],
    ['Foreign Minister Orla Venn', 'Orla Venn', 'foreign minister', null],
    ['Tavrian Foreign Minister Orla Venn', 'Orla Venn', 'foreign minister', 'Tavrian'],
    ['Tavria’s foreign minister, Orla Venn,', 'Orla Venn', 'foreign minister', 'Tavria'],
    ['Orla Venn, the mayor of Arden,', 'Orla Venn', 'mayor', 'Arden'],
    ['Orla Venn, a doctor,', 'Orla Venn', 'doctor', null],
    ['the mayor, Orla Venn,', 'Orla Venn', 'mayor', null],
    ['the mayor', null, 'mayor', null],
    ['the mayor of Arden', null, 'mayor', 'Arden'],
    ['the deputy foreign minister', null, 'deputy foreign minister', null],
    ['the council', null, null, null],
    ['Orla van Venn', 'Orla van Venn', null, null],
    ['Orla “Bluebell” Venn', 'Orla “Bluebell” Venn', null, null],
    ['Anne-Marie Venn', 'Anne-Marie Venn', null, null],
    ['Orla O’Venn', 'Orla O’Venn', null, null],
    ['J. K. Venn', 'J. K. Venn', null, null],
    ['King Alaric', 'King Alaric', 'king', null],
    ['industry analyst Ken Doctor', 'Ken Doctor', 'analyst', null],
    ['Early retiree and self-made millionaire Orla Venn', 'Orla Venn', 'retiree', null],
    ['Orla Venn (Reform)', 'Orla Venn', null, null],
    ['Vice-President Orla Venn', 'Orla Venn', 'vice-president', null],
  ])('%s', (words, name, role, of) => {
    expect(parts(words)).toEqual({ name, role, of })
  })

  it.each([
    ['Mr Venn', 'm'], ['Ms Venn', 'f'], ['Spokeswoman Orla Venn', 'f'], ['Spokesman Gregor Tind', 'm'],
    ['Mayor Orla Venn', null], ['Venn', null],
  ])('tells the gender that the words of %s tell', (words, gender) => {
    expect(nameParts(phrase(words)).gender).toBe(gender)
  })

  it('gives the span of all the words', () => {
    expect(nameParts(phrase('Orla Venn, the mayor of Arden'))).toMatchObject({ span: { begin: 0, end: 29 } })
  })

  it('throws on no words', () => {
    expect(() => nameParts([])).toThrow(RangeError)
  })
})

describe('joinTokens', () => {
  it.each([
    'Orla Venn', 'Anne-Marie Venn', 'J. K. Venn', 'the mayor’s office', '',
  ])('spaces %j as the text does', (words) => {
    expect(joinTokens(phrase(words))).toBe(words)
  })
})

describe('isCapital', () => {
  it('knows a capital of any script, and no sign', () => {
    expect(['Venn', 'Örn', 'Иван'].map((word) => isCapital(phrase(word)[0]))).toEqual([true, true, true])
    expect(['venn', '“Venn', '4th'].map((word) => isCapital(phrase(word)[0]))).toEqual([false, false, false])
    expect(isCapital(undefined)).toBe(false)
  })
})
