import { describe, expect, it } from 'vitest'
import type { Block } from '../../model/article.js'
import { findQuotes } from '../../text/quotes.js'
import { phraseEnd, phraseStart, verbGroup } from './phrases.js'
import { sentencesOf } from './sentences.js'
import { createTokeniser } from './tokenise.js'

const tokenise = createTokeniser()

/** The units of a text of one sentence. */
function unitsOf(text: string) {
  const blocks: readonly Block[] = [{ kind: 'paragraph', begin: 0, end: text.length }]
  const quotes = findQuotes(text, blocks)
  const [sentence] = tokenise(text, blocks).flatMap((block) => sentencesOf(text, block, quotes))
  if (sentence === undefined) throw new Error(`no sentence in ${text}`)
  return sentence.units
}

/** Where the words before and after `|` stand: the index of the unit behind the bar, and the text without it. */
function barred(marked: string) {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const units = unitsOf(text)
  return { text, units, index: units.filter((unit) => unit.end <= at).length }
}

describe('phraseStart: the noun phrase before a verb', () => {
  it.each([
    ['Venn| said no', 'Venn'],
    ['The mayor| said so', 'The mayor'],
    ['The mayor of Arden| said so', 'The mayor of Arden'],
    ['The old mayor of the small port| said so', 'The old mayor of the small port'],
    ['Venn and Tind| said so', 'Venn and Tind'],
    ['Venn, Tind and Roth| said so', 'Venn, Tind and Roth'],
    ['Neither Venn nor Tind| said so', 'Neither Venn nor Tind'],
    ['Her mother| said so', 'Her mother'],
    ['The minister’s spokesman| said so', 'The minister’s spokesman'],
    ['The ousted mayor| said so', 'The ousted mayor'],
    ['On Friday Venn| said so', 'Venn'],
    ['Diplomats familiar with the draft| said so', 'Diplomats familiar with the draft'],
    ['People briefed on the plan| said so', 'People briefed on the plan'],
  ])('%s', (marked, expected) => {
    const { text, units, index } = barred(marked)
    const start = phraseStart(units, index)
    expect(start === null ? null : text.slice(units[start]?.begin, units[index - 1]?.end)).toBe(expected)
  })

  it.each(['Venn quickly| left', 'because| Venn left', '“We won,”| said Venn'])('none in %s', (marked) => {
    const { units, index } = barred(marked)
    expect(phraseStart(units, index)).toBeNull()
  })
})

describe('phraseEnd: the noun phrase behind a verb', () => {
  it.each([
    ['said |Venn.', 'Venn'],
    ['said |Orla Venn on Friday.', 'Orla Venn'],
    ['said |the mayor of Arden, smiling.', 'the mayor of Arden'],
    ['said |Venn and Tind.', 'Venn and Tind'],
    ['urged |the council to leave.', 'the council'],
    ['told |him that it was late.', 'him'],
    ['told |her mother that it was late.', 'her mother'],
  ])('%s', (marked, expected) => {
    const { text, units, index } = barred(marked)
    const end = phraseEnd(units, index)
    expect(end === null ? null : text.slice(units[index]?.begin, units[end - 1]?.end)).toBe(expected)
  })

  it.each(['said |that it was late.', 'left |quickly.', 'came |Friday.'])('none in %s', (marked) => {
    const { units, index } = barred(marked)
    expect(phraseEnd(units, index)).toBeNull()
  })
})

describe('verbGroup', () => {
  it.each([
    ['Venn |said so.', 'said', 'finite', false],
    ['Venn has |said so.', 'has said', 'finite', false],
    ['Venn did not |say so.', 'did not say', 'finite', true],
    ['Venn didn’t |say so.', 'didn’t say', 'finite', true],
    ['Venn has never |said so.', 'has never said', 'finite', true],
    ['Venn repeatedly |urged calm.', 'repeatedly urged', 'finite', false],
    ['Venn will |say so.', 'will say', 'finite', false],
    ['Venn is |saying so.', 'is saying', 'finite', false],
    ['Venn was |accused of it.', 'was accused', 'passive', false],
    ['Venn was not |accused of it.', 'was not accused', 'passive', true],
    ['Venn left, |saying so.', 'saying', 'ing', false],
    ['Venn refused to |say so.', 'to say', 'to', false],
  ])('%s', (marked, words, shape, negated) => {
    const { text, units, index } = barred(marked)
    const group = verbGroup(units, index)
    expect(group).toMatchObject({ shape, negated, verb: index })
    expect(text.slice(units[group.from]?.begin, units[group.to - 1]?.end)).toBe(words)
  })
})
