import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteWordsIn } from '../../text/same-words/quote-words.js'
import { quoteTextOf } from './same-words.js'

test('words have the marks of their own paragraphs, as if all of the article’s were looked for', () => {
  const pieces = fc.array(fc.constantFrom('so ', 'we “pay', ' now” ', '„als', '‚ob‘ ', '" it" ', "'em ", '\n'), { minLength: 3, maxLength: 40 })
  fc.assert(fc.property(pieces, fc.nat(200), fc.nat(200), (all, one, other) => {
    const text = all.join('')
    let begin = 0
    const blocks = text.split('\n').map((line) => {
      const block = { kind: 'paragraph' as const, begin, end: begin + line.length }
      begin += line.length + 1
      return block
    }).filter((block) => block.end > block.begin)
    const span = { begin: Math.min(one, other, text.length), end: Math.min(Math.max(one, other), text.length) }
    const statement = { content: [span], form: 'mixed' as const }
    expect(quoteTextOf({ text, blocks }, statement).words).toEqual(quoteWordsIn({ text, blocks })(statement))
  }), { numRuns: 300 })
})
