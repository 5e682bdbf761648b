import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../../test/pages/made.js'
import { findQuotes } from '../../text/quotes.js'
import { tokenIndex } from '../grammar/token-index.js'
import { createTokeniser } from '../grammar/tokenise.js'
import { withAsker } from './asked.js'
import { withoutNextCues } from './next-cues.js'
import type { Spans } from './spans.js'
import { isSupposed } from './supposed.js'

const tokenise = createTokeniser()
const index = (text: string) => tokenIndex(tokenise(text, paragraphs(text)))
const quotesOf = (text: string) => findQuotes(text, paragraphs(text)).quotes

/** Spans of words that stand in the text, pieces apart by ` | `. */
function spans(text: string, source: string, cue: string, content: string): Spans {
  const at = (words: string) => (words === '' ? [] : words.split(' | ').map((part) => ({ begin: text.indexOf(part), end: text.indexOf(part) + part.length })))
  return { source: at(source), cue: at(cue), content: at(content) }
}

const words = (text: string, of: readonly { begin: number, end: number }[]) => of.map(({ begin, end }) => text.slice(begin, end)).join(' | ')

describe('isSupposed', () => {
  it.each([
    ['If Venn tells the court that she knew, she goes.', 'Venn', 'tells', 'that she knew', true],
    ['Should the court rule that it is void, we vote.', 'the court', 'rule', 'that it is void', true],
    ['Had the clerk, Eda Malik, told the police that it was gone, nobody would care.', 'Eda Malik', 'told', 'that it was gone', true],
    ['The mayor may yet say that it was a mistake.', 'The mayor', 'may yet say', 'that it was a mistake', true],
    ['The union could have argued that pay had fallen.', 'The union', 'could have argued', 'that pay had fallen', true],
    ['Venn would say that she had no choice.', 'Venn', 'would say', 'that she had no choice', true],
    ['Who says that shops are dying?', 'Who', 'says', 'that shops are dying', true],
    ['Tell your doctor that you have swum.', '', 'Tell', 'that you have swum', true],
    ['You told us you wanted more.', 'You', 'told', 'you wanted more', true],
    ['The mayor would not say whether she would run.', 'The mayor', 'would not say', 'whether she would run', false],
    ['Neither Venn nor Lund would say where it was.', 'Neither Venn nor Lund', 'would say', 'where it was', false],
    ['My mother would say, “Eat your soup.”', 'My mother', 'would say', '“Eat your soup.”', false],
    ['I would say that it is a disaster.', 'I', 'would say', 'that it is a disaster', false],
    ['If necessary, Venn said, it would close.', 'Venn', 'said', 'it would close', false],
    ['Venn can reveal that the bridge was shut.', 'Venn', 'can reveal', 'that the bridge was shut', false],
    ['Venn said that it was safe.', 'Venn', 'said', 'that it was safe', false],
  ])('%s', (text, source, cue, content, expected) => {
    expect(isSupposed(text, spans(text, source, cue, content), index(text), quotesOf(text), [])).toBe(expected)
  })
})

describe('withAsker', () => {
  it.each([
    ['Ola Ruse was asked by Ben Carr why it had closed.', 'Ben Carr', 'was asked', 'Ola Ruse | why it had closed', 'Ben Carr', 'why it had closed'],
    ['Asked by the board why it took a year, Ruse wept.', '', 'Asked', 'why it took a year', 'the board', 'why it took a year'],
    ['Ruse was asked whether she had read it.', 'Ruse', 'was asked', 'whether she had read it', '', 'whether she had read it'],
    ['“Did you pay?” Ruse was asked by Carr.', 'Carr', 'was asked', '“Did you pay?” | Ruse', 'Carr', '“Did you pay?”'],
    ['Asked whether it was safe, Ruse said yes.', 'Ruse', 'Asked', 'whether it was safe', '', 'whether it was safe'],
    ['Carr asked Ruse whether it was safe.', 'Carr', 'asked', 'whether it was safe', 'Carr', 'whether it was safe'],
  ])('%s', (text, source, cue, content, asker, question) => {
    const found = withAsker(text, spans(text, source, cue, content), index(text))
    expect([words(text, found.source), words(text, found.content)]).toEqual([asker, question])
  })
})

describe('withoutNextCues', () => {
  const TEXT = 'Venn said that the order was late and named two banks.'
  const said = spans(TEXT, 'Venn', 'said', 'that the order was late and named two banks')

  it('ends content before what the same speaker does next', () => {
    const [found] = withoutNextCues([said], [said, spans(TEXT, 'Venn', 'named', 'two banks')], index(TEXT))
    expect(words(TEXT, found!.content)).toBe('that the order was late')
  })

  it('leaves a cue whose source stands within the content', () => {
    const own = spans(TEXT, 'the order', 'named', 'two banks')
    expect(withoutNextCues([said], [said, own], index(TEXT))).toEqual([said])
  })
})
