import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../model/article.js'
import { createTokeniser } from './tokenise.js'
import { paragraphs } from '../../../test/pages/made.js'

const tokenise = createTokeniser()

const tokensOf = (text: string) => tokenise(text, paragraphs(text)).flatMap((block) => block.tokens)
const words = (text: string) => tokensOf(text).map((token) => token.text)

/** Signs that put offsets out: outside the first plane, combining, longer in the other case, invisible. */
const ODD = [
  '😀', '👩‍👩‍👧', '🇺🇳', '𝒱', '\u0301', 'é', 'İ', 'ı', 'ß', 'ﬁ', 'Å', '漢字', 'עברית', 'العربية', '\u00A0', '\u202F',
  '\u2009', '\u200B', '\u200D', '\uFEFF', '\u00AD', '\u0000', '\t', '\r\n', '…', '—', '‑', '’', '“', '«', '$5',
  '1,000.5', '3.4.21', 'U.S.', "can't", 'cannot', 'gonna', 'a@b.org', '#port', '@venn',
  'https://x.org/?a=b', ':-)', 'Venn',
  'said', ' ', '.', '\n\n',
]

describe('tokenise', () => {
  it.each([
    ['Venn said yes.', ['Venn', 'said', 'yes', '.']],
    ['“We won,” said Venn.', ['“', 'We', 'won', ',', '”', 'said', 'Venn', '.']],
    ['Venn\u00A0said\u202Fyes.', ['Venn', 'said', 'yes', '.']],
    ['\uFEFFVenn\u200Bsaid', ['Venn', 'said']],
    ['Perić, Łukasz Żak and İlhan', ['Perić', ',', 'Łukasz', 'Żak', 'and', 'İlhan']],
    ['', []],
    [' \n \t ', []],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('counts in UTF-16 code units, behind signs that take two', () => {
    const text = '😀 Venn said 𝒱 yes.'
    expect(tokensOf(text).find((token) => token.text === 'Venn')).toMatchObject({ begin: 3, end: 7 })
    expect(tokensOf(text).find((token) => token.text === 'yes')).toMatchObject({ begin: 16, end: 19 })
  })

  it('keys words in lower case with a straight apostrophe, and keeps them as written', () => {
    expect(tokensOf('VENN’S port').map(({ text, lower }) => [text, lower]))
      .toEqual([['VENN', 'venn'], ['’S', "'s"], ['port', 'port']])
  })

  it('keeps a domain together, and a sentence that a full stop ends apart', () => {
    const words = (text: string) => createTokeniser()(text, [{ kind: 'paragraph', begin: 0, end: text.length }])[0]?.tokens.map((t) => t.text)
    expect(words('Venn told Harbour.org it was. She left.Then he came to olm.co.uk now.')).toEqual(['Venn', 'told', 'Harbour.org', 'it', 'was', '.', 'She', 'left', '.', 'Then', 'he', 'came', 'to', 'olm.co.uk', 'now', '.'])
  })

  it('gives lemmas and parts of speech', () => {
    const [, said] = tokensOf('Venn said yes.')
    expect(said).toMatchObject({ lemma: 'say', pos: 'VERB' })
  })

  it('keeps to its blocks and says which one each token stands in', () => {
    const text = 'Venn left.\n\nTind stayed.'
    const blocks: readonly Block[] = [{ kind: 'heading', begin: 0, end: 10 }, { kind: 'paragraph', begin: 12, end: 24 }]
    const read = tokenise(text, blocks)
    expect(read.map(({ kind, begin, end, block }) => ({ kind, begin, end, block }))).toEqual([
      { kind: 'heading', begin: 0, end: 10, block: 0 },
      { kind: 'paragraph', begin: 12, end: 24, block: 1 },
    ])
    expect(read.map(({ tokens }) => tokens.map((token) => token.text)))
      .toEqual([['Venn', 'left', '.'], ['Tind', 'stayed', '.']])
  })

  it('reads no further than a block, though the text goes on without a gap', () => {
    const [read] = tokenise('Venn saidno', [{ kind: 'paragraph', begin: 0, end: 9 }])
    expect(read?.tokens.map((token) => token.text)).toEqual(['Venn', 'said'])
  })

  it.each([
    'a', '.', '“', '-', '😀', '\uD800', 'a.', "'",
  ])('comes through 100,000 of %j and finds the words behind', (sign) => {
    const run = sign.repeat(100_000 / sign.length)
    const text = `Venn ${run} said no`
    expect(tokensOf(text).filter((token) => token.begin >= 5 + run.length)
      .map(({ begin, text: word }) => [begin - 5 - run.length, word]))
      .toEqual([[1, 'said'], [6, 'no']])
  })

  it('gives back each token’s characters by its span, in order, whatever the signs', () => {
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...ODD), { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    fc.assert(fc.property(texts, (text) => {
      const blocks = paragraphs(text)
      for (const read of tokenise(text, blocks)) {
        let at = read.begin
        for (const token of read.tokens) {
          expect(text.slice(token.begin, token.end)).toBe(token.text)
          expect(token.begin).toBeGreaterThanOrEqual(at)
          expect(token.end).toBeGreaterThan(token.begin)
          expect(token.text).not.toMatch(/\s/u)
          at = token.end
        }
        expect(at).toBeLessThanOrEqual(read.end)
      }
    }), { numRuns: 2000 })
  })

  it('leaves no letter out of the tokens', () => {
    const texts = fc.array(fc.constantFrom(...ODD), { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(fc.property(texts, (text) => {
      const tokens = tokensOf(text)
      const covered = (at: number) => tokens.some(({ begin, end }) => begin <= at && at < end)
      const left = [...text.matchAll(/[\p{L}\p{N}]/gu)].filter(({ index }) => !covered(index))
      expect(left.map(({ 0: letter, index }) => [index, letter])).toEqual([])
    }), { numRuns: 1000 })
  })
})
