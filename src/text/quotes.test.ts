import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { findQuotes } from './quotes.js'
import { paragraphs } from '../../test/pages/made.js'

const inner = (text: string) => findQuotes(text, paragraphs(text)).quotes.map((q) => text.slice(q.inner.begin, q.inner.end))

describe('findQuotes', () => {
  it.each([
    ['"We won," said Orla Venn. "At last."', ['We won,', 'At last.']],
    ['“We won,” said Orla Venn. “At last.”', ['We won,', 'At last.']],
    ['„Wir haben gewonnen“, said Venn.', ['Wir haben gewonnen']],
    ['„We won”, said Venn.', ['We won']],
    ['« We won, » said Venn.', ['We won,']],
    ['«\u00A0We won,\u00A0» said Venn.', ['We won,']],
    ['»We won«, said Venn.', ['We won']],
    ["'We won,' said Venn.", ['We won,']],
    ['‘We won,’ said Venn.', ['We won,']],
    ["``We won,'' said Venn.", ['We won,']],
    ['“We won,’’ said Venn. “At last.’’', ['We won,', 'At last.']],
    ['‘‘We won,’’ said Venn.', ['We won,']],
    ['“He told me ‘never’,” said Venn.', ['He told me ‘never’,', 'never']],
    ["Venn's plan is 'the ministry's best', he said.", ["the ministry's best"]],
    ["The voters' anger, the '90s and rock 'n' roll are no quotes.", []],
    ['‘It’s the farmers’ money,’ said Venn.', ['It’s the farmers’ money,']],
    ['“He told me ‘never’ and left,” said Venn.', ['He told me ‘never’ and left,', 'never']],
    ['"He said "never" and left," said Venn.', ['He said "never" and left,', 'never']],
    ['He called it "a farce" and « a crime ».', ['a farce', 'a crime']],
    ['A board 6" wide was found.', []],
  ])('reads %s', (text, expected) => {
    expect(inner(text)).toEqual(expected)
  })

  it('ties a quote left open to the paragraph that opens with a mark', () => {
    const text = 'Venn said: “One.\n\n“Two.\n\n“Three.” He left.'
    const { quotes, problems } = findQuotes(text, paragraphs(text))
    expect(quotes.map((q) => [q.continues, q.closed])).toEqual([[null, false], [0, false], [1, true]])
    expect(problems).toEqual([])
  })

  it('reports a mark left open and keeps it inside its paragraph', () => {
    const text = 'Venn said: "We won.\n\nThe hall was empty.'
    const { quotes, problems } = findQuotes(text, paragraphs(text))
    expect(quotes[0]?.end).toBe(text.indexOf('\n'))
    expect(problems.map((p) => p.rule)).toEqual(['quote-not-closed'])
  })

  it('keeps every quote inside its block, whatever the marks', () => {
    const signs = fc.string({ unit: fc.constantFrom('"', '“', '”', '„', '«', '»', '‘', '’', "'", '`', ' ', '\n', 'a', 'S', '.', ',', '\u00A0'), maxLength: 60 })
    fc.assert(fc.property(signs, (text) => {
      const blocks = paragraphs(text)
      const { quotes } = findQuotes(text, blocks)
      quotes.forEach((q, i) => {
        const block = blocks[q.block]
        expect(block).toBeDefined()
        if (block === undefined) return
        expect(q.begin).toBeGreaterThanOrEqual(block.begin)
        expect(q.end).toBeLessThanOrEqual(block.end)
        expect(q.inner.begin).toBeGreaterThanOrEqual(q.begin)
        expect(q.inner.end).toBeLessThanOrEqual(q.end)
        expect(q.inner.begin).toBeLessThanOrEqual(q.inner.end)
        if (q.continues !== null) expect(q.continues).toBeLessThan(i)
      })
    }))
  })
})
