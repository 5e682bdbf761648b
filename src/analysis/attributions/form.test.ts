import { describe, expect, it } from 'vitest'
import type { Block } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { findQuotes } from '../../text/quotes.js'
import { formOf, withoutThat } from './form.js'

/** The form of what stands between `{` and `}`, with `<` and `>` around the cue. */
function form(marked: string, transcribed = false) {
  const content: Span[] = []
  const cue: Span[] = []
  let text = ''
  let begin = 0
  for (const sign of marked) {
    if (sign === '{' || sign === '<') begin = text.length
    else if (sign === '}') content.push({ begin, end: text.length })
    else if (sign === '>') cue.push({ begin, end: text.length })
    else text += sign
  }
  const blocks: readonly Block[] = [{ kind: 'paragraph', begin: 0, end: text.length }]
  return formOf(text, content, cue, findQuotes(text, blocks).quotes, transcribed)
}

describe('formOf', () => {
  it.each([
    ['{“We won,”} <said> Venn.', 'direct'],
    ['{“We won,”} Venn <said>. {“It is over.”}', 'direct'],
    ['{« We won »}, <said> Venn.', 'direct'],
    ['{‘We won,’} <said> Venn.', 'direct'],
    ['{"We won,"} <said> Venn.', 'direct'],
    ['Venn <said> {“no”}.', 'direct'],
    ['Venn <said> {that they had won}.', 'indirect'],
    ['{They had won}, Venn <said>.', 'indirect'],
    ['Venn <said> {they had “won”}.', 'mixed'],
    ['Venn <accused> {the council of “starving” the schools}.', 'mixed'],
    ['Venn <said> {that “they had won”}.', 'mixed'],
    ['Venn <said> {that “they had won” the cup}.', 'mixed'],
    ['Venn <said> {“that” was a lie}.', 'mixed'],
    ['Venn <said> {two songs, “Low Tide Blues” and “The Long Pier,” were about her}.', 'indirect'],
    ['Venn <said> {the van was marked "TV" in red}.', 'indirect'],
    ['Venn <said> {“Low Tide Blues” was about her}.', 'mixed'],
    ['Venn <called> it {“a farce” and “a crime”}.', 'mixed'],
    ['{“We won, }Venn <said>.', 'direct'],
    // Somebody else's marks around cue and content alike: the inner statement is not verbatim for that.
    ['“Tind <told> us {that they had won},” Venn said.', 'indirect'],
    ['“Tind <said>: {‘We won,’}” Venn said.', 'direct'],
  ])('%s is %s', (marked, expected) => {
    expect(form(marked)).toBe(expected)
  })

  it('takes a transcript’s words for verbatim, without marks', () => {
    expect(form('Venn: {We won.}', true)).toBe('direct')
    expect(form('Venn: {We won.}', false)).toBe('indirect')
  })

  it('counts words, not signs: a comma or dash outside of the marks changes nothing', () => {
    expect(form('{— “We won” …}, <said> Venn.')).toBe('direct')
  })
})

describe('withoutThat', () => {
  const left = (text: string, words: string) => {
    const begin = text.indexOf(words)
    const { quotes } = findQuotes(text, [{ kind: 'paragraph', begin: 0, end: text.length }])
    const { content } = withoutThat(text, { content: [{ begin, end: begin + words.length }], cue: [{ begin: 5, end: 9 }] }, quotes)
    return content.map((one) => text.slice(one.begin, one.end)).join(' ')
  }
  it.each([
    ['Venn said that “they had won”.', 'that “they had won”', '“they had won”'],
    ['Venn said that “they had won” the cup.', 'that “they had won” the cup', 'that “they had won” the cup'],
    ['Venn said “that was a lie”.', '“that was a lie”', '“that was a lie”'],
    ['Venn said that they had won.', 'that they had won', 'that they had won'],
  ])('%s', (text, words, expected) => {
    expect(left(text, words)).toBe(expected)
  })
})
