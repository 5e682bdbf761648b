import { expect, it } from 'vitest'
import type { Speaker } from '../../model/statement.js'
import { createTokeniser } from '../grammar/tokenise.js'
import { actorsAt } from './actors.js'
import { createPronouns } from './by-pronoun.js'
import { Discourse } from './discourse.js'
import { pageNames } from './page-names.js'
import { findQuotes } from '../../text/quotes.js'
import { sentencesOf } from '../grammar/sentences.js'
import { createTeller } from './teller.js'
import { personasOf } from './personas.js'
import { UnnamedSpeakers } from './unnamed.js'

const tokenise = createTokeniser()

/** Whom each `He` of a text means, where a ranking gives the first of them nobody, and all others Tony Marl. */
function heIn(text: string): readonly (string | null)[] {
  const blocks = tokenise(text, [{ kind: 'paragraph', begin: 0, end: text.length }])
  const tokens = blocks.flatMap((block) => block.tokens)
  const page = pageNames(blocks)
  const discourse = new Discourse(page, text, blocks.flatMap((block) => sentencesOf(text, block, findQuotes(text, []))), () => false)
  const teller = createTeller(text, tokens, page, discourse, actorsAt(null), () => null)
  let asked = 0
  const ranked = (): Speaker => asked++ === 0 ? { name: null, as: 'He', known: 'open', candidates: ['Tony Marl', 'Anton Dask'] } : { name: 'Tony Marl', as: 'He', known: 'resolved' }
  const pronouns = createPronouns(teller, ranked, new UnnamedSpeakers(page, discourse, new Map()), personasOf(text))
  return tokens.filter(({ text: word }) => word === 'He').flatMap((he) => {
    discourse.advance(he.begin)
    return pronouns.read(he, 'He', he, { voice: null, not: new Set(), before: [], role: 'speaker' }, [])?.map(({ name }) => name) ?? []
  })
}

it('leaves he open behind a he of whom nothing was known, until somebody is named', () => {
  expect(heIn('Tony Marl met Anton Dask. He said no. He said so.')).toEqual([null, null])
  expect(heIn('Tony Marl met Anton Dask. He said no. Tony Marl left. He said so.')).toEqual([null, 'Tony Marl'])
  expect(heIn('Tony Marl met Anton Dask. He said no. The door closed. He said so.')).toEqual([null, 'Tony Marl'])
})
