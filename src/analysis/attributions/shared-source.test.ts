import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../../test/pages/made.js'
import { findQuotes } from '../../text/quotes.js'
import { sentencesOf } from '../grammar/sentences.js'
import { createTokeniser } from '../grammar/tokenise.js'
import { withSharedSources } from './shared-source.js'

const tokenise = createTokeniser()

/** The sources of three attributions of a text, of which the second has none of its own. */
function sources(text: string, ...parts: readonly (readonly [source: string, cue: string, content: string])[]): readonly string[] {
  const blocks = paragraphs(text)
  const quotes = findQuotes(text, blocks)
  const sentences = tokenise(text, blocks).flatMap((block) => sentencesOf(text, block, quotes))
  const at = (words: string) => words === '' ? [] : [{ begin: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const found = withSharedSources(text, sentences, parts.map(([source, cue, content]) => ({ source: at(source), cue: at(cue), content: at(content) })))
  return found.map(({ source }) => source.map(({ begin, end }) => text.slice(begin, end)).join(' … '))
}

describe('withSharedSources', () => {
  it('gives a verb the source of the one whose words end right before it, along a row of them', () => {
    expect(sources('Okoro blamed the board, telling reporters the figures were lost, and adding that they would come on Friday.',
      ['Okoro', 'blamed', 'the board'], ['', 'telling', 'reporters the figures were lost'], ['', 'adding', 'that they would come on Friday'])).toEqual(['Okoro', 'Okoro', 'Okoro'])
  })

  it('gives nothing where other words stand between, where the verb is part of what was said, or in another sentence', () => {
    expect(sources('Okoro blamed the board while a clerk stood by telling reporters the figures were lost.', ['Okoro', 'blamed', 'the board'], ['', 'telling', 'the figures were lost'])).toEqual(['Okoro', ''])
    expect(sources('Okoro said a clerk was telling everyone the figures were lost.', ['Okoro', 'said', 'a clerk was telling everyone the figures were lost'], ['', 'telling', 'the figures were lost'])).toEqual(['Okoro', ''])
    expect(sources('Okoro blamed the board. Adding the figures took a day.', ['Okoro', 'blamed', 'the board'], ['', 'Adding', 'the figures took a day'])).toEqual(['Okoro', ''])
  })
})
