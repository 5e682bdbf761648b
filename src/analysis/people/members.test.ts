import { expect, it } from 'vitest'
import { createTokeniser } from '../grammar/tokenise.js'
import { members } from './members.js'
import { pageNames } from './page-names.js'

const tokenise = createTokeniser()

it.each([
  ['the singer and guitarist', 1], ['the singer and the guitarist', 2], ['the driver and passenger', 2], ['the singers and guitarists', 2], ['Ada Orr and Bo Pell', 2],
])('%s: %i', (words, count) => {
  const blocks = tokenise(words, [{ kind: 'paragraph', begin: 0, end: words.length }])
  expect(members(blocks.flatMap(({ tokens }) => tokens), pageNames(blocks))).toHaveLength(count)
})
