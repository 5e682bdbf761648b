import { expect, it } from 'vitest'
import { paragraphs } from '../../../test/pages/made.js'
import { findQuotes } from '../../text/quotes.js'
import { sentencesOf } from '../grammar/sentences.js'
import { createTokeniser } from '../grammar/tokenise.js'
import { nounCues } from './noun-cues.js'

const tokenise = createTokeniser()

it.each([
  ['The board noted Venn’s promise to reopen the school.', ['Venn', 'promise', 'to reopen the school']],
  ['The board dropped its plan to sell the quay, and left.', ['its', 'plan', 'to sell the quay']],
  ['The board heard that her plan to sell the quay was dropped.', ['her', 'plan', 'to sell the quay']],
  ['The claim by Venn that votes were bought is false.', ['Venn', 'claim', 'that votes were bought']],
  ['The plan to sell the quay was dropped.', null],
  ['Venn has plans for the quay.', null],
])('%s', (text, expected) => {
  const marked = paragraphs(text)
  const [block] = tokenise(text, marked)
  const [found] = sentencesOf(text, block!, findQuotes(text, marked)).flatMap((sentence) => nounCues(sentence))
  const words = ({ from, to }: { from: number, to: number }) => text.slice(found!.sentence.units[from]?.begin, found!.sentence.units[to - 1]?.end)
  expect(found === undefined ? null : [words(found.source!), words(found.cue!), found.content.map(words).join(' | ')]).toEqual(expected)
})
