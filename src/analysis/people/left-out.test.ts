import { describe, expect, it } from 'vitest'
import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import { findQuotes } from '../../text/quotes.js'
import { sentencesOf } from '../grammar/sentences.js'
import { createTokeniser } from '../grammar/tokenise.js'
import { goingOn, sourceLeftOut } from './left-out.js'

const tokenise = createTokeniser()

function sentencesIn(text: string) {
  const blocks = text.split('\n\n').map((words) => ({ begin: text.indexOf(words), end: text.indexOf(words) + words.length, kind: 'paragraph' as const }))
  const quotes = findQuotes(text, blocks)
  return { outer: tokenise(text, blocks).flatMap((block) => sentencesOf(text, block, quotes)), quotes: quotes.quotes }
}

function attribution(text: string, parts: { readonly source?: string, readonly cue?: string, readonly content: string }): Attribution {
  const spans = (words: string | undefined): Span[] => words === undefined ? [] : [{ begin: text.indexOf(words), end: text.indexOf(words) + words.length }]
  return { source: spans(parts.source), cue: spans(parts.cue), content: spans(parts.content), kind: 'speech', confidence: 1, by: 'test' }
}

describe('sourceLeftOut', () => {
  it.each([
    ['Vree has denied the debt and said he paid it.', 'said', 'he paid it', 'Vree'],
    ['Vree resigned on Monday, saying the debt was paid.', 'saying', 'the debt was paid', 'Vree'],
    ['Vree alleged that Tarn was behind it, stating that it was personal.', 'stating', 'it was personal', 'Vree'],
    ['Vree was told the debt was paid.', 'told', 'the debt was paid', null],
    ['It said the debt was paid.', 'said', 'the debt was paid', null],
  ])('%s', (text, cue, content, source) => {
    const span = sourceLeftOut(sentencesIn(text).outer[0]!, attribution(text, { cue, content }))
    expect(span === null ? null : text.slice(span.begin, span.end)).toBe(source)
  })
})

describe('goingOn', () => {
  it('joins a quote in a paragraph of its own to who spoke in the one before, not farther back', () => {
    const text = 'Vree said it was over.\n\n“They wanted us on our knees.”\n\nThe hall is red.\n\n“It was cold.”'
    const { outer, quotes } = sentencesIn(text)
    const found = [attribution(text, { source: 'Vree', cue: 'said', content: 'it was over' }), attribution(text, { content: '“They wanted us on our knees.”' }), attribution(text, { content: '“It was cold.”' })]
    expect(goingOn(found, [null, null, null], outer, (at) => quotes.some((q) => q.begin <= at && at < q.end))).toEqual([[1, 0]])
  })
})
