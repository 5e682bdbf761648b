import { describe, expect, it } from 'vitest'
import { findQuotes } from '../../text/quotes.js'
import { createTokeniser } from '../grammar/tokenise.js'
import { withNameBeforeCue, withoutAsked, withoutNextDeed } from './own-words.js'

const tokenise = createTokeniser()
const read = (text: string) => {
  const block = { kind: 'paragraph' as const, begin: 0, end: text.length }
  return { quotes: findQuotes(text, [block]).quotes, tokens: tokenise(text, [block])[0]!.tokens }
}
const at = (text: string, words: string) => (words === '' ? [] : [{ begin: text.indexOf(words), end: text.indexOf(words) + words.length }])
const words = (text: string, spans: readonly { begin: number; end: number }[]) => spans.map(({ begin, end }) => text.slice(begin, end))

describe('withoutNextDeed', () => {
  it.each([
    ['He said “go home” and shut the hatch.', '“go home” and shut the hatch', '“go home”'],
    ['He said “go home” but slowly opened the hatch.', '“go home” but slowly opened the hatch', '“go home”'],
    ['“Then he said ‘go home’ and shut the hatch,” Roe said.', '‘go home’ and shut the hatch', '‘go home’'],
    ['He was “sorry” and ashamed.', '“sorry” and ashamed', '“sorry” and ashamed'],
    ['He said the “good” and bad of it.', 'the “good” and bad of it', 'the “good” and bad of it'],
    ['He said “go” and “stay”.', '“go” and “stay”', '“go” and “stay”'],
  ])('%s', (text, content, left) => {
    const { quotes, tokens } = read(text)
    expect(words(text, [withoutNextDeed(at(text, content)[0]!, quotes, tokens)])).toEqual([left])
  })
})

describe('withNameBeforeCue', () => {
  const found = (text: string, source: string, cue: string, content: string) => {
    const spans = withNameBeforeCue(text, { source: at(text, source), cue: at(text, cue), content: at(text, content) }, read(text).quotes)
    return [words(text, spans.source), words(text, spans.content)]
  }

  it('gives a quote that nobody closed to the name before the cue', () => {
    expect(found('“The pumps were serviced in May, Deputy Mayor Hal Brisco told the council.', '', 'told', '“The pumps were serviced in May, Deputy Mayor Hal Brisco')).toEqual([['Deputy Mayor Hal Brisco'], ['“The pumps were serviced in May']])
  })

  it.each([
    ['a closed quote', '“The pumps were old, Hal Brisco” told it all.', '', 'told', '“The pumps were old, Hal Brisco”'],
    ['a source', '“The pumps were old, Hal Brisco told Ann Roe.', 'Ann Roe', 'told', '“The pumps were old, Hal Brisco'],
    ['no name', '“The pumps were old, the mayor told it.', '', 'told', '“The pumps were old, the mayor'],
    ['one capital only', '“The pumps were old, Brisco told it.', '', 'told', '“The pumps were old, Brisco'],
  ])('leaves it with %s', (_, text, source, cue, content) => {
    expect(found(text, source, cue, content)).toEqual([words(text, at(text, source)), [content]])
  })
})

describe('withoutAsked', () => {
  it.each([
    ['Asked about the dam, Roe said no.', 'Roe', 'Asked about', 'the dam', []],
    ['It fell. When asked whether it was safe, Roe left.', 'Roe', 'asked', 'whether it was safe', []],
    ['Roe asked about the dam.', 'Roe', 'asked about', 'the dam', ['Roe']],
    ['“Is it safe?” asked Roe.', 'Roe', 'asked', '“Is it safe?”', ['Roe']],
  ])('%s', (text, source, cue, content, left) => {
    expect(words(text, withoutAsked(text, { source: at(text, source), cue: at(text, cue), content: at(text, content) }).source)).toEqual(left)
  })
})
