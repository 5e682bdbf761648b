import { describe, expect, it } from 'vitest'
import type { Block } from '../../model/article.js'
import { createTokeniser } from '../grammar/tokenise.js'
import { isKinOfUnnamed, kinNoun, kinOf } from './kin.js'
import { pageNames } from './page-names.js'

const tokenise = createTokeniser()
const blocksOf = (text: string) => tokenise(text, [{ kind: 'paragraph', begin: 0, end: text.length } satisfies Block])

function kin(text: string, noun: string, owner: string | null): string | null {
  const page = pageNames(blocksOf(text))
  const at = page.entities.findIndex(({ name }) => name === owner)
  const found = kinOf(noun, at < 0 ? null : at, page, (i) => page.entities[i]?.gender ?? null)
  return found === null ? null : page.entities[found]?.name ?? null
}

describe('kinOf', () => {
  it.each([
    ['Rosa Delmar sold the bar. Her brother, Iván Pell, bought it.', 'brother', null, 'Iván Pell'],
    ['The brothers Pietro and Luca Vandermark brew.', 'brother', 'Pietro Vandermark', 'Luca Vandermark'],
    ['Pietro Vandermark met Luca Vandermark and Ugo Vandermark.', 'brother', 'Pietro Vandermark', null],
    ['Rosa Delmar, his wife, came. Ada Orr, the wife of another, left.', 'wife', null, null],
    ['Rosa Delmar sold the bar to Iván Pell.', 'brother', 'Rosa Delmar', null],
  ])('%s: %s of %s', (text, noun, owner, expected) => {
    expect(kin(text, noun, owner)).toBe(expected)
  })

  it.each([["the victim's mother", true], ["a driver's wife", true], ["Dov Orr's mother", false], ['the mother', false], ["the victim's lawyer", false]])('tells kin of somebody unnamed: %s', (words, expected) => {
    expect(isKinOfUnnamed(blocksOf(words).flatMap(({ tokens }) => tokens))).toBe(expected)
  })

  it.each([['his wife', 'wife'], ['her late brother', 'brother'], ['the wife', null], ['his plan', null]])('knows the noun of %s', (words, expected) => {
    expect(kinNoun(blocksOf(words).flatMap(({ tokens }) => tokens))).toBe(expected)
  })
})
