import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { paragraphs } from '../../../test/pages/made.js'
import { findQuotes } from '../../text/quotes.js'
import type { Quote } from '../../text/quotes.js'
import { CASES, QUOTE_STATES, signalsOf } from './signals.js'
import { createWordPieces } from './wordpiece.js'
import type { Piece } from './wordpiece.js'

/** A reader that knows each word and sign of the text, but splits `…ing` and `…ed` off. */
function piecesOf(text: string): Piece[] {
  const known = text.toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '').match(/[\p{L}\p{N}]+|\S/gu) ?? []
  return createWordPieces(['[UNK]', '##ing', '##ed', ...known.map((word) => word.replace(/(?<=..)(?:ing|ed)$/, ''))]).read(text, 0, text.length)
}
const read = (text: string) => {
  const pieces = piecesOf(text)
  const { quotes } = findQuotes(text, [{ kind: 'paragraph', begin: 0, end: text.length }])
  return { pieces, quotes, written: pieces.map((p) => text.slice(p.begin, p.end)), signals: signalsOf(text, pieces, quotes) }
}
const nameOf = (names: Readonly<Record<string, number>>, value: number | undefined) => Object.keys(names).find((name) => names[name] === value)

describe('letter case', () => {
  const cases = (text: string) => read(text).signals.letterCase.map((value) => nameOf(CASES, value))
  it.each([
    ['lower', ['the', 'élan', 'straße', 'ﬃ', '中', 'א']],
    ['capital', ['Venn', 'Élan', 'E\u0301lan', 'A', 'I', 'Été', 'Q4', 'İl', 'V\u00adenn']],
    ['upper', ['NATO', 'ÉTÉ', 'E\u0301TE\u0301', 'ПЛАН', 'HR2B']],
    ['mixed', ['McOrla', 'iVenn', 'MPs', 'vENN']],
    ['digit', ['1999', '2nd', '½', '٣', '4G']],
    ['other', ['.', '“', '—', '’', '😀', '$']],
  ])('%s', (name, examples) => {
    for (const example of examples) expect([example, cases(example)]).toEqual([example, [name]])
  })

  it('is the word\'s, for each of its pieces', () => {
    const { written, signals } = read('VOTing Voted ended')
    expect(written).toEqual(['VOT', 'ing', 'Vot', 'ed', 'end', 'ed'])
    expect(signals.letterCase.map((value) => nameOf(CASES, value))).toEqual(['mixed', 'mixed', 'capital', 'capital', 'lower', 'lower'])
  })
})

describe('quote state', () => {
  /** The pieces by their state, in the order of the text. */
  const states = (text: string) => {
    const { written, signals } = read(text)
    const of = (state: number) => written.filter((_, i) => signals.quoteState[i] === state).join(' ')
    const all = Object.entries(QUOTE_STATES).map(([name, state]) => [name, of(state)] as const)
    return Object.fromEntries(all.filter(([, said]) => said !== ''))
  }

  it('tells outside from inside, and the marks from both', () => {
    expect(states('“We won,” said Orla Venn.')).toEqual({ opening: '“', inside: 'We won ,', closing: '”', outside: 'said Orla Venn .' })
    expect(states('Venn accused them of « pulling\u00a0» out.')).toEqual({
      outside: 'Venn accus ed them of out .', opening: '«', inside: 'pull ing', closing: '»',
    })
    expect(states('"We won." Then: "At last."')).toEqual({ opening: '" "', inside: 'We won . At last .', closing: '" "', outside: 'Then :' })
  })

  it('has a mark of two signs as two pieces of one state', () => {
    expect(states("``We won,'' said Venn.")).toEqual({ opening: '` `', inside: 'We won ,', closing: "' '", outside: 'said Venn .' })
  })

  it('knows a quote in a quote', () => {
    expect(states('“Venn told me ‘never’ and left,” he said.')).toEqual({
      opening: '“ ‘', inside: 'Venn told me and left ,', nested: 'never', closing: '’ ”', outside: 'he said .',
    })
    expect(states('« Venn said “We heard ‘no’ twice” », he wrote.')).toEqual({
      opening: '« “ ‘', inside: 'Venn said', nested: 'We heard no twice', closing: '’ ” »', outside: ', he wrote .',
    })
  })

  it('is inside until the block ends where nothing closes the quote', () => {
    expect(states('Venn said: “We won. At last.')).toEqual({ outside: 'Venn said :', opening: '“', inside: 'We won . At last .' })
  })

  it('leaves apostrophes and quotes of nothing alone', () => {
    expect(states('The voters’ anger is Venn’s.')).toEqual({ outside: 'The voters ’ anger is Venn ’ s .' })
    expect(states('“We don’t.”')).toEqual({ opening: '“', inside: 'We don ’ t .', closing: '”' })
    expect(states('He wrote “” there.')).toEqual({ outside: 'He wrote there .', opening: '“', closing: '”' })
  })

  /** The plain way: every quote of the block is asked about every piece. */
  const asked = ({ begin, end }: Piece, quotes: readonly Quote[]) => {
    const around = quotes.filter((q) => q.begin <= begin && begin < q.end)
    const mark = around.find((q) => begin < q.inner.begin || (q.closed && end > q.inner.end))
    if (mark !== undefined) return begin < mark.inner.begin ? QUOTE_STATES.opening : QUOTE_STATES.closing
    return [QUOTE_STATES.outside, QUOTE_STATES.inside][around.length] ?? QUOTE_STATES.nested
  }
  const sign = fc.constantFrom(...'""“”„«»‘’\'`', ' ', ' ', 'a', 'S', 'é', '.', ',', '\u00a0', '\u0301', '中')
  const signs = fc.string({ unit: sign, maxLength: 60 })

  it('is the same as when every quote is asked about every piece', () => {
    fc.assert(fc.property(signs, (text) => {
      const { pieces, quotes, signals } = read(text)
      expect(signals.quoteState).toEqual(pieces.map((piece) => asked(piece, quotes)))
    }), { numRuns: 2000 })
  })

  it('looks at each quote a few times only, however many there are', () => {
    const many = 10_000
    let looks = 0
    const sentence = `“aa ‘a’ a” ${'a'.repeat(11)}. `
    const text = sentence.repeat(many / 2)
    const pieces = createWordPieces(['[UNK]', 'a', '##a', '“', '”', '‘', '’', '.']).read(text, 0, text.length)
    const { quotes } = findQuotes(text, paragraphs(text))
    expect([quotes.length, pieces.length]).toEqual([many, 100_000])
    const counted = quotes.map((quote) => new Proxy(quote, {
      get: (target, key) => {
        looks++
        return Reflect.get(target, key) as unknown
      },
    }))
    const { quoteState } = signalsOf(text, pieces, counted)
    expect(looks).toBeLessThan(10 * (pieces.length + many))
    expect(quoteState.slice(-20)).toEqual(signalsOf(text, pieces.slice(0, 20), quotes).quoteState)
  })
})

describe('block start', () => {
  it('is 1 for the first piece and 0 for the rest', () => {
    expect(read('Voted, said Venn.').signals.blockStart).toEqual([1, 0, 0, 0, 0, 0])
  })

  it('has nothing to say where there is no piece', () => {
    expect(read(' \n').signals).toEqual({ letterCase: [], quoteState: [], blockStart: [] })
  })
})
