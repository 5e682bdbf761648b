import { expect, it } from 'vitest'
import { createTokeniser } from '../grammar/tokenise.js'
import { members } from './members.js'
import { pageNames } from './page-names.js'

const tokenise = createTokeniser()

it.each([
  ['a hit-or-miss newsletter', 1], ['the Larch Commission on water and health', 1], ['the Larch Commission and the mayor', 2], ['Sam Orde, a protégé of Ruth Calder and Peter Vane', 1], ['Ada Orr, SVP of trade and automation at Bo Anywhere', 1],
  ['the singer and guitarist', 1], ['the singer and the guitarist', 2], ['the driver and passenger', 2], ['the singers and guitarists', 2], ['Ada Orr and Bo Pell', 2],
  ['The mayors of Olm and Vess, Ada Orr and Bo Pell', 2], ['the foreign ministers of Latvia and Portugal, Ilze Kalns and Rui Reis', 2], ['the leaders of the Harbour Party and the Green Union, Ada Orr and Bo Pell', 2], ['three officers from Olm, Ada Orr and Bo Pell', 2],
])('%s: %i', (words, count) => {
  const blocks = tokenise(words, [{ kind: 'paragraph', begin: 0, end: words.length }])
  expect(members(blocks.flatMap(({ tokens }) => tokens), pageNames(blocks))).toHaveLength(count)
})
