import { describe, expect, it } from 'vitest'
import type { Block } from '../../model/article.js'
import { createTokeniser } from '../grammar/tokenise.js'
import { groupKey, groupsOf, namedLater } from './named-later.js'
import { pageNames } from './page-names.js'

const tokenise = createTokeniser()
function read(text: string) {
  const blocks = tokenise(text, [{ kind: 'paragraph', begin: 0, end: text.length } satisfies Block])
  return { tokens: blocks.flatMap(({ tokens }) => tokens), page: pageNames(blocks) }
}

describe('namedLater', () => {
  it.each([
    ['A senior official', 'A senior official said no. The official, Emre Karo, left.', 'Emre Karo'],
    ['A senior official', 'A senior official said no. “Never,” said Emre Karo, the official.', 'Emre Karo'],
    ['A senior official', 'Emre Karo came. A senior official said no. The official, Emre Karo, left.', null],
    ['A senior official', 'A senior official said no. The official, Emre Karo, left. The official, Ada Pell, stayed.', null],
    ['A senior official', 'A senior official said no. The mayor, Emre Karo, left.', null],
    ['The official', 'The official said no. The official, Emre Karo, left.', null],
  ])('%s in %s', (words, text, expected) => {
    const { tokens, page } = read(text)
    const begin = text.indexOf(words)
    const found = namedLater(tokens.filter((t) => t.begin >= begin && t.end <= begin + words.length), tokens, page)
    expect(found === null ? null : page.entities[found]?.name).toBe(expected)
  })
})

it.each([
  ['A group of nurses wrote. The group, Lamplight, has ten members.', 'the nurses', 'Lamplight'], ['The nurses, members of a new group Lamplight, wrote.', 'the nurses', 'Lamplight'],
  ['A group of nurses wrote. The group, Lamplight, met a group of nurses. The group, Moonrise, left.', 'the nurses', undefined],
  ['A group of nurses wrote. Ada Orr left.', 'the nurses', undefined],
])('finds the group of members: %s', (text, words, expected) => {
  const { tokens, page } = read(text)
  const found = groupsOf(tokens, page).get(groupKey(read(words).tokens))
  expect(found === undefined ? undefined : page.entities[found]?.name).toBe(expected)
})

it('keeps the name of a body whole that is called after its members, where the page writes it within a sentence', () => {
  const named = (text: string) => read(text).page.entities.map(({ name }) => name)
  expect(named('He wrote to Doctors for Clean Air. Doctors for Clean Air replied.')).toEqual(['Doctors for Clean Air'])
  expect(named('Lawyers for Ada Roe left.')).toEqual(['Ada Roe'])
})
