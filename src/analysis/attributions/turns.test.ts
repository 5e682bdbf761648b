import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../../test/pages/made.js'
import type { Attribution } from '../../model/attribution.js'
import { findQuotes } from '../../text/quotes.js'
import { sentencesOf } from '../grammar/sentences.js'
import { createTokeniser } from '../grammar/tokenise.js'
import { ownParagraphs, withOpenTurns } from './own-paragraphs.js'
import { ownTurns } from './own-turns.js'
import { openReportClause, reportClause } from './report-clause.js'

const tokenise = createTokeniser()

function reading(text: string) {
  const marked = paragraphs(text)
  const quotes = findQuotes(text, marked)
  const blocks = tokenise(text, marked)
  return { text, quotes, blocks, sentences: blocks.flatMap((block) => sentencesOf(text, block, quotes)) }
}

/** An attribution of words that stand once in the text. */
function found(text: string, source: string, cue: string, ...content: readonly string[]): Attribution {
  const at = (words: string) => ({ begin: text.indexOf(words), end: text.indexOf(words) + words.length })
  return { source: source === '' ? [] : [at(source)], cue: cue === '' ? [] : [at(cue)], content: content.map(at), kind: 'speech', confidence: 0.9, by: 'model' }
}

function words(text: string, attributions: readonly Attribution[]) {
  const of = (spans: Attribution['source']) => spans.map(({ begin, end }) => text.slice(begin, end)).join(' | ')
  return attributions.map(({ source, cue, content }) => [of(source), of(cue), of(content)])
}

describe('reportClause', () => {
  it.each([
    ['“No,” Venn said.', 'Venn', 'said'],
    ['“No,” answered the governor, Pia Lund.', 'the governor, Pia Lund', 'answered'],
    ['“No,” the governor, Pia Lund, cut in.', 'the governor, Pia Lund,', 'cut in'],
    ['“No,” she shot back.', 'she', 'shot back'],
    ['Venn told reporters in Hull: “No.”', 'Venn', 'told'],
    ['“No,” Venn, who keeps the gate, grumbled.', 'Venn, who keeps the gate,', 'grumbled'],
  ])('finds %s', (text, source, cue) => {
    const [sentence] = reading(text).sentences
    const clause = reportClause(sentence!, sentence!.units.findIndex((u) => u.pos === 'QUOTE'))
    const of = (range: { from: number, to: number }) => text.slice(sentence!.units[range.from]?.begin, sentence!.units[range.to - 1]?.end)
    expect(clause === null ? null : [of(clause.source), of(clause.cue)]).toEqual([source, cue])
  })

  it.each(['“Fire!” Protesters chanted slogans.', '“No” was all that Venn heard.', 'The sign reads “Venn”, and he left.'])('finds none in %s', (text) => {
    const [sentence] = reading(text).sentences
    const at = sentence!.units.findIndex((u) => u.pos === 'QUOTE')
    expect(at < 0 ? null : reportClause(sentence!, at)).toBeNull()
  })

  it('finds who ends a sentence whose mark is missing', () => {
    const [sentence] = reading('The gate was locked, Venn told the court.').sentences
    expect(openReportClause(sentence!)).toMatchObject({ source: { from: 5, to: 6 } })
    expect(openReportClause(reading('We are not leaving, said Venn, 67, at the gate.').sentences[0]!)).toMatchObject({ source: { from: 6 }, cue: { from: 5, to: 6 } })
    expect(openReportClause(reading('The gate was locked and Venn left.').sentences[0]!)).toBeNull()
  })
})

describe('ownTurns', () => {
  const TEXT = '“I asked for a boat,” Venn said. “And I sent one,” Lund replied.'
  const RULE = { confidence: 0.5, maker: 'rules' }
  const merged = found(TEXT, 'Venn', 'said', '“I asked for a boat,”', '“And I sent one,”')
  const turns = (sure: readonly Attribution[], unsure: readonly Attribution[] = [], text = TEXT) => {
    const { sentences, ...of } = reading(text)
    return ownTurns(of, sentences, sure, unsure, RULE)
  }

  it('takes the answer from the first speaker and gives it to its own cue', () => {
    expect(words(TEXT, turns([merged]))).toEqual([['Venn', 'said', '“I asked for a boat,”'], ['Lund', 'replied', '“And I sent one,”']])
  })

  it('takes what the model read there, be it ever so unsure', () => {
    const read = { ...found(TEXT, 'Lund', 'replied', '“And I sent one,”'), confidence: 0.2 }
    expect(turns([merged], [read])[1]).toEqual(read)
  })

  it('leaves a second quote without a cue of its own', () => {
    const text = '“I asked for a boat,” Venn said. “Nobody came.”'
    const own = found(text, 'Venn', 'said', '“I asked for a boat,”', '“Nobody came.”')
    expect(turns([own], [], text)).toEqual([own])
  })

  it('ends a quote that is never closed before who reports it', () => {
    const text = '“The gate was locked, Venn told the court. The judge left.'
    expect(words(text, turns([], [], text))).toEqual([['Venn', 'told', '“The gate was locked,']])
  })
})

describe('paragraphs of one quote', () => {
  it('are statements of their own, without a cue', () => {
    const text = '“It was a farce,” Venn said.\n\n“Nobody came.”\n\nLund left.'
    const { blocks, quotes } = reading(text)
    const own = found(text, 'Venn', 'said', '“It was a farce,”', '“Nobody came.”')
    expect(words(text, ownParagraphs(text, [own], blocks, quotes.quotes))).toEqual([['Venn', 'said', '“It was a farce,”'], ['Venn', '', '“Nobody came.”']])
  })

  it('are nobody’s where they end no sentence, as a heading in quote marks does', () => {
    const text = '“It was a farce,” Venn said.\n\n“… a lost year”\n\nLund left.'
    const { blocks, quotes } = reading(text)
    const own = found(text, 'Venn', 'said', '“It was a farce,”', '“… a lost year”')
    expect(words(text, ownParagraphs(text, [own], blocks, quotes.quotes))).toEqual([['Venn', 'said', '“It was a farce,”']])
  })

  it('go with a quote that was left open', () => {
    const text = '“It was a farce,” Venn said. “Nobody knew.\n\n“Nobody came.”'
    const { blocks, quotes } = reading(text)
    const own = found(text, 'Venn', 'said', '“It was a farce,”', '“Nobody knew.', '“Nobody came.”')
    expect(ownParagraphs(text, [own], blocks, quotes.quotes)).toEqual([own])
  })

  it('stay open where two take turns and one has asked', () => {
    const text = '“Is it deep?” asked Venn.\n\n“It is a river,” said Lund.\n\n“I cannot swim.”'
    const { blocks } = reading(text)
    const all = [found(text, 'Venn', 'asked', '“Is it deep?”'), found(text, 'Lund', 'said', '“It is a river,”'), found(text, 'Lund', '', '“I cannot swim.”')]
    expect(withOpenTurns(text, all, blocks).map(({ source }) => source.length)).toEqual([1, 1, 0])
    expect(withOpenTurns(text.replace('deep?', 'deep.'), all, blocks).map(({ source }) => source.length)).toEqual([1, 1, 1])
  })
})
