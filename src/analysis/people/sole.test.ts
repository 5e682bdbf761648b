import { expect, it } from 'vitest'
import type { Block } from '../../model/article.js'
import { findQuotes } from '../../text/quotes.js'
import { sentencesOf } from '../grammar/sentences.js'
import { createTokeniser } from '../grammar/tokenise.js'
import { ofDescription } from './anaphor.js'
import { Discourse } from './discourse.js'
import { nameParts } from './name-parts.js'
import { pageNames } from './page-names.js'
import { soleBefore } from './sole.js'

const tokenise = createTokeniser()

/** Whom `words` mean, where `speaker` spoke in the first sentence. */
function sole(text: string, words: string, speaker: string): string | null {
  const blocks: readonly Block[] = [{ kind: 'paragraph', begin: 0, end: text.length }]
  const tokenBlocks = tokenise(text, blocks)
  const tokens = tokenBlocks.flatMap((b) => b.tokens)
  const page = pageNames(tokenBlocks)
  const discourse = new Discourse(page, text, sentencesOf(text, tokenBlocks[0]!, findQuotes(text, blocks)), () => false)
  const begin = text.lastIndexOf(words)
  discourse.note(page.entities.findIndex(({ name }) => name === speaker), text.indexOf(speaker), 'speaker')
  discourse.advance(begin)
  const own = tokens.filter((t) => t.begin >= begin && t.end <= begin + words.length)
  const anaphor = ofDescription(own, nameParts(own), false)
  const found = anaphor === null ? null : soleBefore(anaphor, page, discourse, new Map(), new Set(), tokens)
  return found === null ? null : page.entities[found]?.name ?? null
}

it.each([
  ['Manuel Ortega said it was over. The water commissioner said hoses were banned.', 'The water commissioner', 'Manuel Ortega', 'Manuel Ortega'],
  ['Manuel Ortega, a baker, said it was over. The water commissioner said hoses were banned.', 'The water commissioner', 'Manuel Ortega', null],
  ['Manuel Ortega, a baker, said it was over. The 34-year-old said no more.', 'The 34-year-old', 'Manuel Ortega', 'Manuel Ortega'],
  ['Manuel Ortega met Ada Pell and said it was over. The commissioner said hoses were banned.', 'The commissioner', 'Manuel Ortega', null],
  ['A commissioner came. Manuel Ortega said it was over. The commissioner said hoses were banned.', 'The commissioner', 'Manuel Ortega', null],
])('%s', (text, words, speaker, expected) => {
  expect(sole(text, words, speaker)).toBe(expected)
})
