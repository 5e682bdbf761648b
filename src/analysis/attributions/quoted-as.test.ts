import { describe, expect, it } from 'vitest'
import type { Attribution } from '../../model/attribution.js'
import { findQuotes } from '../../text/quotes.js'
import { sentencesOf } from '../grammar/sentences.js'
import { createTokeniser } from '../grammar/tokenise.js'
import { withQuotedSpeakers } from './quoted-as.js'

const tokenise = createTokeniser()
const RULE = { confidence: 0.5, maker: 'rules' }

function read(text: string, found: readonly Attribution[] = []) {
  const blocks = [{ kind: 'paragraph' as const, begin: 0, end: text.length }]
  const quotes = findQuotes(text, blocks)
  const sentences = tokenise(text, blocks).flatMap((block) => sentencesOf(text, block, quotes))
  const words = (spans: readonly { begin: number, end: number }[]) => spans.map((s) => text.slice(s.begin, s.end)).join(' | ')
  return withQuotedSpeakers(text, sentences, found, quotes.quotes, RULE).map(({ source, cue, content, confidence }) => [words(source), words(cue), words(content), confidence])
}

describe('withQuotedSpeakers', () => {
  it.each([
    ['Olga Brandt was quoted by the Nordblatt as saying that the dyke leaked.', 'Olga Brandt', 'was quoted | as saying', 'that the dyke leaked'],
    ['The agency quoted Hill, the mayor, as saying the mill would close.', 'Hill, the mayor', 'quoted | as saying', 'the mill would close'],
    ['“It holds,” Brandt was quoted as saying on Monday.', 'Brandt', 'was quoted | as saying', '“It holds,”'],
    ['“We lost the key,” the agency quoted a guard as telling its reporter.', 'a guard', 'quoted | as telling', '“We lost the key,”'],
    ['The key was lost, a guard was cited as saying.', 'a guard', 'was cited | as saying', 'The key was lost'],
  ])('%s', (text, source, cue, content) => {
    expect(read(text)).toEqual([[source, cue, content, 0.5]])
  })

  it('puts itself in the place of what the model read there, and keeps how sure it was', () => {
    const text = 'The agency quoted Hill as saying the mill would close.'
    const at = (words: string) => ({ begin: text.indexOf(words), end: text.indexOf(words) + words.length })
    const model: Attribution = { source: [at('The agency')], cue: [at('quoted')], content: [at('Hill as saying the mill would close')], kind: 'speech', confidence: 0.8, by: 'model' }
    expect(read(text, [model])).toEqual([['Hill', 'quoted | as saying', 'the mill would close', 0.8]])
  })

  it.each(['Hill quoted a poem. Roe saw it as saying nothing.', 'Hill was quoted by the Post.', 'The prices were quoted as high.'])('leaves alone: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
