import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { createWordPieces } from './wordpiece.js'

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
/** 각 comes apart into three jamo: here one alone and two together, so that one syllable is two pieces. */
const [KIYEOK = '', ...REST] = '각'.normalize('NFD')
const VOCABULARY = [
  '[PAD]', '[UNK]', '[CLS]', '[SEP]',
  ...LETTERS.filter((letter) => letter !== 'q'), ...LETTERS.map((letter) => `##${letter}`),
  'speak', '##er', '##ers', 'speaker', '##ing', 'report', 'reporter', 'cafe', 'said', 'the', 'strasse', 'straße', '1', '##9', '199',
  '!', '"', "'", ',', '.', '-', '$', '“', '”', '«', '»', '’', '…', '中', '文', '𠀀', '👨', '##👩', '😀', '𝕏', '##𝕏',
  KIYEOK, `##${KIYEOK}`, `##${REST.join('')}`, `##${REST.join('')}a`, `a${KIYEOK}`, 'ß', '##ß', 'ﬃ', 'א', '##ב', 'س', '##ل',
]
const words = createWordPieces(VOCABULARY)
const UNKNOWN = words.special('[UNK]')

const tokens = (text: string, begin = 0, end = text.length) => words.read(text, begin, end).map(({ id }) => VOCABULARY[id])
const spans = (text: string, begin = 0, end = text.length) => words.read(text, begin, end).map((p) => [p.begin, p.end])
const slices = (text: string) => words.read(text, 0, text.length).map((p) => text.slice(p.begin, p.end))

describe('createWordPieces', () => {
  it.each([
    ['speaker', ['speaker']],
    ['speakers', ['speaker', '##s']],
    ['speaking', ['speak', '##ing']],
    ['reporters', ['reporter', '##s']],
    ['sers', ['s', '##ers']],
    ['1999', ['199', '##9']],
    ['The Speaker SAID', ['the', 'speaker', 'said']],
  ])('takes the longest piece that the vocabulary has: %s', (text, expected) => {
    expect(tokens(text)).toEqual(expected)
  })

  it('tells where words start', () => {
    expect(words.read('speakers said', 0, 13).map((p) => p.startsWord)).toEqual([true, false, true])
  })

  it('reads a word as one unknown piece when any part of it is missing', () => {
    expect(tokens('said quit said')).toEqual(['said', '[UNK]', 'said'])
    expect(slices('said quit said')).toEqual(['said', 'quit', 'said'])
    expect(tokens('sai\u0416 a')).toEqual(['[UNK]', 'a'])
  })

  it('reads a word of more than 100 characters as one unknown piece', () => {
    expect(tokens('a'.repeat(100))).toHaveLength(100)
    expect(words.read(`a ${'a'.repeat(101)}.`, 0, 104)).toEqual([
      { id: VOCABULARY.indexOf('a'), begin: 0, end: 1, startsWord: true },
      { id: UNKNOWN, begin: 2, end: 103, startsWord: true },
      { id: VOCABULARY.indexOf('.'), begin: 103, end: 104, startsWord: true },
    ])
    expect(spans('a'.repeat(1_000_000))).toEqual([[0, 1_000_000]])
  })

  it('reads signs and CJK characters as words by themselves', () => {
    expect(tokens('“a-a,”a!!')).toEqual(['“', 'a', '-', 'a', ',', '”', 'a', '!', '!'])
    expect(tokens('a中文a𠀀')).toEqual(['a', '中', '文', 'a', '𠀀'])
    expect(spans('a中文a𠀀')).toEqual([[0, 1], [1, 2], [2, 3], [3, 4], [4, 6]])
    expect(words.read('a’a中a', 0, 5).every((p) => p.startsWord)).toBe(true)
  })

  it.each([
    ['composed', 'Café, café', ['Café', ',', 'café']],
    ['decomposed', 'Cafe\u0301, cafe\u0301', ['Cafe\u0301', ',', 'cafe\u0301']],
    ['piled up', 'cafe\u0301\u0323\u0308.', ['cafe\u0301\u0323\u0308', '.']],
    ['inside a word', 'spe\u0301ake\u0301rs', ['spe\u0301ake\u0301r', 's']],
    ['between two pieces', 'speaker\u0301s', ['speaker\u0301', 's']],
  ])('strips accents, yet keeps them in the span: %s', (_, text, expected) => {
    expect(slices(text)).toEqual(expected)
    expect(tokens(text)).not.toContain('[UNK]')
  })

  it('keeps an accent with the sign or CJK character it stands on', () => {
    expect(spans('!\u0301a中\ufe00a')).toEqual([[0, 2], [2, 3], [3, 5], [5, 6]])
  })

  it('drops an accent that stands on nothing', () => {
    expect(spans('\u0301a \u0301a')).toEqual([[1, 2], [4, 5]])
    expect(spans('\u0301\u0301')).toEqual([])
  })

  it('gives the pieces of one character its whole span', () => {
    expect(tokens('각')).toEqual([KIYEOK, `##${REST.join('')}`])
    expect(spans('각')).toEqual([[0, 1], [0, 1]])
    expect(spans('각\u0301')).toEqual([[0, 2], [0, 2]])
    expect(tokens('a각a')).toEqual([`a${KIYEOK}`, `##${REST.join('')}a`])
    expect(spans('a각a')).toEqual([[0, 2], [1, 3]])
  })

  it('lowers a character to one that has an accent, or not at all, without losing its place', () => {
    expect(tokens('İs')).toEqual(['i', '##s'])
    expect(spans('İs')).toEqual([[0, 1], [1, 2]])
    expect(tokens('straße STRASSE ﬃ')).toEqual(['straße', 'strasse', 'ﬃ'])
  })

  it('passes over characters that nobody sees, inside words too', () => {
    const text = '\ufeffre\u00adport \u200bsaid\u200e\u0000'
    expect(tokens(text)).toEqual(['report', 'said'])
    expect(slices(text)).toEqual(['re\u00adport', 'said'])
    expect(tokens('👨\u200d👩')).toEqual(['👨', '##👩'])
    expect(spans('👨\u200d👩')).toEqual([[0, 2], [3, 5]])
  })

  it.each([...'\t\n\r \u00a0\u1680\u2009\u202f\u2028\u2029\u3000'])('ends a word at white space: %j', (space) => {
    expect(spans(`a${space}${space}a`)).toEqual([[0, 1], [3, 4]])
    expect(words.read(`a${space}a`, 0, 3).every((p) => p.startsWord)).toBe(true)
  })

  it('drops halves of surrogate pairs', () => {
    expect(spans('a\ud800a \udc00\ud800')).toEqual([[0, 1], [2, 3]])
  })

  it('reads a range by its offsets in the whole text', () => {
    const text = 'The speakers said.'
    expect(tokens(text, 4, 12)).toEqual(['speaker', '##s'])
    expect(spans(text, 4, 12)).toEqual([[4, 11], [11, 12]])
    expect(words.read(text, 6, 9).map((p) => [VOCABULARY[p.id], p.startsWord])).toEqual([['e', true], ['##a', false], ['##k', false]])
    expect(tokens(text, 4, 4)).toEqual([])
  })

  it('cuts no pair and takes no accent from outside of the range', () => {
    expect(spans('a𝕏a', 0, 2)).toEqual([[0, 1]])
    expect(spans('a𝕏a', 2, 4)).toEqual([[3, 4]])
    expect(spans('cafe\u0301', 0, 4)).toEqual([[0, 4]])
    expect(spans('cafe\u0301s', 4, 6)).toEqual([[5, 6]])
  })

  it('reads a word that it has read before alike', () => {
    const fresh = createWordPieces(VOCABULARY)
    const first = fresh.read('speakers', 0, 8)
    expect(fresh.read('speakers', 0, 8)).toEqual(first)
  })

  it('knows the special tokens, and says which one the vocabulary lacks', () => {
    expect(words.special('[CLS]')).toBe(2)
    expect(tokens('[CLS]')).toEqual(['[UNK]', 'c', '##l', '##s', '[UNK]'])
    expect(() => createWordPieces(['[UNK]']).special('[SEP]')).toThrow('lacks [SEP]')
    expect(() => createWordPieces(['a'])).toThrow('lacks [UNK]')
  })
})

// The reader's own rules once more, said by regular expressions over whole characters.
const SPACE = /^[\t\n\r\p{Zs}\u2028\u2029]$/u
const DROPPED = /^[\p{C}\ufffd]$/u
const plain = (character: string) => character.toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '')
type Kind = 'space' | 'dropped' | 'mark' | 'letter'
const kindOf = (c: string): Kind => (SPACE.test(c) ? 'space' : DROPPED.test(c) ? 'dropped' : plain(c) === '' ? 'mark' : 'letter')
const normalised = (text: string) => [...text].filter((c) => kindOf(c) === 'letter').map(plain).join('')

interface Character { readonly is: string; readonly at: number; readonly kind: Kind }

function charactersOf(text: string, begin: number, end: number): Character[] {
  let at = begin
  return [...text.slice(begin, end)].map((is) => {
    const character = { is, at, kind: kindOf(is) }
    at += is.length
    return character
  })
}

describe('the spans of pieces, whatever the text', () => {
  const odd = fc.constantFrom(
    ...'aberSqQ19', ...' \t\n\u00a0\u202f\u2028\u3000', ...'.,!-“”«»’"$…',
    '\u0301', '\u0323', '\u0308', '\ufe0f', '\u05b0', '\u064e', '\u302e',
    'é', 'Å', 'ǅ', 'İ', 'ı', 'ß', 'ẞ', 'Σ', 'ς', 'ﬃ', '≠', 'ো', 'க', 'ோ', '각', '가', '힣', 'ᄀ', '中', '文', '𠀀', '豈', 'が',
    'א', 'ב', 'س', 'ل', '\u200f', '\u202e', '\u200d', '\u200b', '\u00ad', '\ufeff', '\ufffd', '\u0000', '\u0085', '\ue000',
    '\ud800', '\udbff', '\udc00', '\udfff',
    '👨', '👩', '👨\u200d👩\u200d👧', '😀', '𝕏', '𐐀', '𝅗𝅥', '\u{1d15e}', '\u{e0100}', '\u{10ffff}',
  )
  const unit = fc.oneof(
    { weight: 6, arbitrary: odd },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 2 }) },
  )
  const anyText = fc.array(unit, { maxLength: 24 }).map((parts) => parts.join(''))
  const anyRange = fc.tuple(anyText, fc.nat(), fc.nat(), fc.boolean()).map(([text, a, b, whole]) => {
    const [x, y] = [a % (text.length + 1), b % (text.length + 1)]
    return whole ? { text, begin: 0, end: text.length } : { text, begin: Math.min(x, y), end: Math.max(x, y) }
  })
  const always = (check: (text: string, begin: number, end: number) => void) => {
    fc.assert(fc.property(anyRange, ({ text, begin, end }) => check(text, begin, end)), { numRuns: 3000 })
  }
  const halves = (text: string, at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1))

  it('lie in the range, hold something and cut no surrogate pair', () => {
    always((text, begin, end) => {
      for (const piece of words.read(text, begin, end)) {
        expect(piece.begin).toBeGreaterThanOrEqual(begin)
        expect(piece.end).toBeGreaterThan(piece.begin)
        expect(piece.end).toBeLessThanOrEqual(end)
        expect(halves(text, piece.begin) || halves(text, piece.end)).toBe(false)
      }
    })
  })

  it('are in order, and share at most one character, which decomposes into several', () => {
    always((text, begin, end) => {
      const pieces = words.read(text, begin, end)
      pieces.slice(1).forEach((piece, i) => {
        const before = pieces[i] ?? piece
        expect(piece.begin).toBeGreaterThanOrEqual(before.begin)
        expect(piece.end).toBeGreaterThanOrEqual(before.end)
        if (piece.begin >= before.end) return
        const shared = [...text.slice(piece.begin, before.end)].filter((c) => kindOf(c) === 'letter')
        expect(piece.startsWord).toBe(false)
        expect(shared).toHaveLength(1)
        expect([...plain(shared[0] ?? '')].length).toBeGreaterThan(1)
      })
    })
  })

  it('give the characters of the piece back', () => {
    always((text, begin, end) => {
      const pieces = words.read(text, begin, end)
      expect(pieces[0]?.startsWord ?? true).toBe(true)
      pieces.forEach((piece, i) => {
        if (piece.id === UNKNOWN) return
        const own = (VOCABULARY[piece.id] ?? '').replace(/^##/, '')
        const back = normalised(text.slice(piece.begin, piece.end))
        const shares = (pieces[i - 1]?.end ?? begin) > piece.begin || (pieces[i + 1]?.begin ?? end) < piece.end
        if (shares) expect(back).toContain(own)
        else expect(back).toBe(own)
      })
      // Word by word nothing is lost or said twice, shared characters included.
      const starts = pieces.flatMap((piece, i) => (piece.startsWord ? [i] : []))
      starts.forEach((first, n) => {
        const word = pieces.slice(first, starts[n + 1])
        if (word[0]?.id === UNKNOWN) return expect(word).toHaveLength(1)
        const said = word.map(({ id }, i) => (VOCABULARY[id] ?? '').slice(i === 0 ? 0 : 2)).join('')
        expect(normalised(text.slice(word[0]?.begin, word.at(-1)?.end))).toBe(said)
      })
    })
  })

  it('cover every character but white space, what is dropped, and accents on nothing', () => {
    always((text, begin, end) => {
      const pieces = words.read(text, begin, end)
      let carried = false
      for (const { is, at, kind } of charactersOf(text, begin, end)) {
        const holding = pieces.filter((p) => p.begin <= at && at + is.length <= p.end)
        if (kind === 'letter') carried = true
        if (kind === 'space') carried = false
        if (kind === 'letter' || (kind === 'mark' && carried)) expect(holding).not.toEqual([])
        if (kind === 'space' || (kind === 'mark' && !carried)) expect(holding).toEqual([])
      }
    })
  })

  it('are those of the range read by itself', () => {
    always((text, begin, end) => {
      const alone = words.read(text.slice(begin, end), 0, end - begin)
      expect(words.read(text, begin, end)).toEqual(alone.map((p) => ({ ...p, begin: p.begin + begin, end: p.end + begin })))
    })
  })
})
