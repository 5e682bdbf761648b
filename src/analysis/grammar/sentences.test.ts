import { describe, expect, it } from 'vitest'
import { findQuotes } from '../../text/quotes.js'
import { sentencesOf } from './sentences.js'
import { createTokeniser } from './tokenise.js'
import { paragraphs } from '../../../test/pages/made.js'

const tokenise = createTokeniser()

function read(text: string) {
  const quotes = findQuotes(text, paragraphs(text))
  const blocks = tokenise(text, paragraphs(text))
  return { quotes, blocks, sentences: blocks.flatMap((block) => sentencesOf(text, block, quotes)) }
}
const sentences = (text: string) => read(text).sentences.map(({ begin, end }) => text.slice(begin, end))
const folded = (text: string) =>
  read(text).sentences.flatMap(({ units }) => units.filter((unit) => unit.pos === 'QUOTE').map((unit) => unit.text))
const words = (text: string) => read(text).sentences.map(({ units }) => units.map((unit) => unit.text))

describe('sentencesOf: where sentences end', () => {
  it.each([
    [['Venn left.', 'Tind stayed.']],
    [['Venn left!', 'Tind stayed?', 'Roth slept.']],
    [['Venn left…', 'Tind stayed.']],
    [['Mr. Venn met Dr. Tind.', 'They left.']],
    [['Gen. Venn and Sen. Tind left.']],
    [['J. K. Venn left.', 'Tind stayed.']],
    [['St. Arden fell.', 'Tind left.']],
    [['Venn lives in the U.S.', 'He left.']],
    [['The U.S. army left.', 'Tind stayed.']],
    [['It cost 3.5 million.', 'Tind left.']],
    [['Venn arrived at 9 a.m. on Friday.', 'Tind left.']],
    [['Venn left at No. 10.', 'Tind stayed.']],
    [['Visit www.arden.org today.', 'Tind left.']],
    [['Venn of Arden Ltd. left.', 'Tind stayed.']],
    [['Venn left (nobody knows when).', 'Tind stayed.']],
    [['Venn et al. left.', 'Tind stayed.']],
    [['The firm eBay left.', 'Tind stayed.']],
  ])('%j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected)
  })

  it('ends every sentence with its block, whatever it ends with', () => {
    expect(sentences('Venn left\n\nTind stayed,\n\nRoth slept')).toEqual(['Venn left', 'Tind stayed,', 'Roth slept'])
  })

  it.each(['', ' ', '\n\n\n'])('finds none in %j', (text) => {
    expect(sentences(text)).toEqual([])
  })
})

describe('sentencesOf: with quotes', () => {
  it.each([
    [['“We won. We lost,” said Venn.', 'Tind left.'], ['“We won. We lost,”']],
    [['“We won!” said Venn.', 'Tind left.'], ['“We won!”']],
    [['“We won!” Venn said.', 'Tind left.'], ['“We won!”']],
    [['“Did we win?” he asked.', 'Tind left.'], ['“Did we win?”']],
    [['“We won.”', 'Venn left the hall.'], ['“We won.”']],
    [['« We won », said Venn.', 'Tind left.'], ['« We won »']],
    [['Venn said: “We won. It is over.”', 'Tind left.'], ['“We won. It is over.”']],
    [['He asked, “Why?” and left.', 'Tind stayed.'], ['“Why?”']],
    [['“He said ‘never’ and left,” said Venn.'], ['“He said ‘never’ and left,”']],
  ])('%j holds %j in one piece', (expected, quotes) => {
    const text = expected.join(' ')
    expect(sentences(text)).toEqual(expected)
    expect(folded(text)).toEqual(quotes)
  })

  it.each([
    'Venn called the plan “reckless” and left.', 'The bridge is “safe”.', 'Venn read “The Long Bridge” aloud.',
    'Venn said the plan “will never work”.', 'Lise “Bluebell” Venn left.',
  ])('leaves quoted words in the sentence that goes on with them: %s', (text) => {
    expect(folded(text)).toEqual([])
    expect(sentences(`${text} Tind stayed.`)).toHaveLength(2)
  })

  it('takes the marks of quoted words out of the units, not the words', () => {
    expect(words('Venn called it “reckless”.')).toEqual([['Venn', 'called', 'it', 'reckless', '.']])
  })

  it('reads a quote that runs over two paragraphs as one piece in each', () => {
    expect(folded('Venn said: “We won.\n\n“We lost.” Tind left.')).toEqual(['“We won.', '“We lost.”'])
  })

  it('reads the words of a quote, its inner quotes folded likewise', () => {
    const text = '“We won. Tind said: ‘It is over.’ He left,” said Venn.'
    const { quotes, blocks } = read(text)
    const [block] = blocks
    if (block === undefined) throw new Error('no block')
    const inside = sentencesOf(text, block, quotes, 0)
    expect(inside.map(({ begin, end }) => text.slice(begin, end)))
      .toEqual(['We won.', 'Tind said: ‘It is over.’', 'He left,'])
    expect(inside.every((sentence) => sentence.inside === 0)).toBe(true)
    expect(inside.flatMap(({ units }) => units.filter((unit) => unit.pos === 'QUOTE').map((unit) => unit.text)))
      .toEqual(['‘It is over.’'])
  })
})

describe('sentencesOf: what stands outside of the grammar', () => {
  it.each([
    'ARDEN, 9 April (Corvia Wire) — ', 'ARDEN — ', 'ARDEN, Tavria, April 9, 2021 - ', 'ARDEN (Corvia Wire) -- ',
    'PORT OLM – ',
  ])('begins behind the dateline %j', (dateline) => {
    expect(sentences(`${dateline}Venn left. Tind stayed.`)).toEqual(['Venn left.', 'Tind stayed.'])
  })

  it('takes no name for a dateline', () => {
    expect(sentences('Venn — the mayor — left.')).toEqual(['Venn — the mayor — left.'])
  })

  it('passes over a short bracket, which stays in the sentence’s span', () => {
    expect(words('Venn (Reform) left.')).toEqual([['Venn', 'left', '.']])
    expect(sentences('Venn (Reform) left.')).toEqual(['Venn (Reform) left.'])
  })

  it('reads a long bracket as prose', () => {
    const text = 'Venn left (nobody in the hall knew when he had come or why he went).'
    expect(words(text)[0]).toContain('knew')
  })

  it('keeps sentences in order, apart, and inside their block', () => {
    const text = '“One.” Venn left (early). “Two,” he said. He went.\n\nARDEN — “Three.” Tind “four” stayed'
    let at = 0
    for (const { begin, end } of read(text).sentences) {
      expect(begin).toBeGreaterThanOrEqual(at)
      expect(end).toBeGreaterThan(begin)
      at = end
    }
    expect(at).toBeLessThanOrEqual(text.length)
  })
})
