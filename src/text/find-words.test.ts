import { expect, test } from 'vitest'
import { quoteOf } from '../model/quote.js'
import { standsAt } from './anchor.js'
import { findWords } from './find-words.js'

const under = (text: string, words: string, near = 0) => {
  const span = findWords(text, words, near)
  return span === null ? null : [span.begin, text.slice(span.begin, span.end)]
}

test('words are found whatever white space is between them, nearest to where they are sought', () => {
  expect(under('One  two\n\nthree', 'two three')).toEqual([5, 'two\n\nthree'])
  expect(under('no. Yes. no.', 'no', 9)).toEqual([9, 'no'])
  expect(under('nobody said no', 'no')).toEqual([12, 'no'])
  expect(under('a (b) [c] *', '(b) [c]')).toEqual([2, '(b) [c]'])
  expect([under('abc', 'd'), under('abc', '  '), under('', 'a')]).toEqual([null, null, null])
})

test('a quote is found where its words stand once, else by what stands around, and never by likeness', () => {
  const text = 'Ada said yes. Bruno said yes. Cora left.'
  const [first, second] = [quoteOf(text, { begin: 4, end: 12 }), quoteOf(text, { begin: 20, end: 28 })]
  expect([standsAt(first, text), standsAt(second, text)]).toEqual([4, 20])
  // The other one went: what is left isn't taken for it.
  expect(standsAt(first, 'Bruno said yes. Cora left.')).toBeNull()
  expect(standsAt(quoteOf(text, { begin: 30, end: 40 }), `Now: ${text}`)).toBe(35)
  expect(standsAt(quoteOf(text, { begin: 30, end: 40 }), text.replace('left', 'goes'))).toBeNull()
  expect(standsAt(quoteOf('aaaa', { begin: 1, end: 2 }), 'aaaa')).toBe(1)
})
