import { expect, it } from 'vitest'
import { marked } from '../../../test/analysis-marked.js'
import { outletAt } from './outlet-names.js'

const told = (sentence: string) => {
  const { units } = marked(sentence).sentence
  return outletAt(units, units.findIndex(({ lower }) => lower === 'told') + 1)?.name ?? null
}

it.each([
  ['Venn told the Courier of the Coast that it was over.', 'Courier of the Coast'], ['Venn told the Journal of Commerce and Trade on Friday.', 'Journal of Commerce and Trade'],
  ['Venn told the Times of London.', 'Times of London'], ['Venn told the Gazette of her fears.', 'Gazette'], ['Venn told the Lake Gazette for Friday’s paper.', 'Lake Gazette'],
  ['Venn told the council of the north.', null],
])('keeps a title whole over its small words: %s', (sentence, expected) => {
  expect(told(sentence)).toBe(expected)
})
