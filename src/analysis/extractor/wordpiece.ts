/** A piece of a word as the encoder knows it. `[begin, end)` are UTF-16 code units of the text it was read from. */
export interface Piece {
  readonly id: number
  readonly begin: number
  readonly end: number
  /** Whether a word starts here; the pieces after it, until the next start, belong to the same word. */
  readonly startsWord: boolean
}

/** Words to pieces, with exact offsets. */
export interface WordPieces {
  /**
   * The pieces of `text` from `begin` to `end` (UTF-16 code units, end exclusive), in order; nothing outside is looked at.
   * White space, control characters, halves of a surrogate pair and accents with nothing before them belong to none.
   */
  read(text: string, begin: number, end: number): Piece[]
  /** The first place in `[from, end)` before which no word goes on, or `end`: what is read up to there and from there is what is read at once. */
  edge(text: string, from: number, end: number): number
  /** The identifier of a special token. Throws where the vocabulary lacks it. */
  special(token: '[CLS]' | '[SEP]' | '[UNK]' | '[PAD]'): number
  /** The identifier of a sign that stands alone, or of `[UNK]` where the vocabulary lacks it. */
  sign(character: string): number
}

/** A word longer than this is one unknown piece, as in BERT's own reader. */
const LONGEST_WORD = 100

/**
 * The WordPiece reader of BERT's uncased models (Devlin et al. 2019; Wu et al. 2016 for the greedy longest match), with
 * the offsets that theirs loses: each character is lowered and stripped of its accents by itself and remembers where it
 * came from. A word is a run of letters and digits, or one sign, or one CJK character. Where decomposing makes one
 * character into several (a Hangul syllable), the pieces they fall into all have the span of the one.
 *
 * `vocabulary` lists the tokens by their identifier. Throws when `[UNK]` is not among them.
 */
export function createWordPieces(vocabulary: readonly string[]): WordPieces {
  const idOf = new Map(vocabulary.map((token, id) => [token, id]))
  const special = (token: string): number => {
    const id = idOf.get(token)
    if (id === undefined) throw new Error(`The vocabulary of the model lacks ${token}.`)
    return id
  }
  const unknown = special('[UNK]')
  const cache = new Map<string, readonly { readonly id: number; readonly length: number }[]>()

  /** Greedy longest match: pieces as identifiers with their length in normalised characters. */
  const piecesOf = (word: string): readonly { readonly id: number; readonly length: number }[] => {
    const known = cache.get(word)
    if (known !== undefined) return known
    const found = match(word)
    if (cache.size < CACHED_WORDS && word.length <= LONGEST_WORD) cache.set(word, found)
    return found
  }
  const match = (word: string): readonly { readonly id: number; readonly length: number }[] => {
    const whole = [{ id: unknown, length: word.length }]
    if (word.length > LONGEST_WORD) return whole
    const found: { id: number; length: number }[] = []
    let at = 0
    while (at < word.length) {
      let length = word.length - at
      let id: number | undefined
      for (; length > 0; length--) {
        const piece = word.slice(at, at + length)
        id = idOf.get(at === 0 ? piece : `##${piece}`)
        if (id !== undefined) break
      }
      if (id === undefined) return whole
      found.push({ id, length })
      at += length
    }
    return found
  }

  const read = (text: string, begin: number, end: number): Piece[] => {
    const pieces: Piece[] = []
    let word = ''
    let origin: number[] = []
    let ends: number[] = []
    /** Whether `word` is a sign or a CJK character, which takes accents but no further character. */
    let alone = false
    const close = () => {
      if (word === '') return
      let at = 0
      for (const { id, length } of piecesOf(word)) {
        pieces.push({ id, begin: origin[at] ?? begin, end: ends[at + length - 1] ?? end, startsWord: at === 0 })
        at += length
      }
      word = ''
      origin = []
      ends = []
      alone = false
    }
    const add = (characters: string, from: number, to: number) => {
      if (alone) close()
      word += characters
      for (let i = 0; i < characters.length; i++) {
        origin.push(from)
        ends.push(to)
      }
    }
    /** An accent belongs to the character before it, so that all its pieces give the accent back too. */
    const extend = (to: number) => {
      const from = origin.at(-1)
      for (let at = ends.length - 1; at >= 0 && origin[at] === from; at--) ends[at] = to
    }
    for (let i = begin; i < end;) {
      const code = (i + 1 < end ? text.codePointAt(i) : text.charCodeAt(i)) ?? 0
      const next = i + (code > 0xffff ? 2 : 1)
      if (code >= 0x61 && code <= 0x7a) add(text.charAt(i), i, next)
      else if (isSpace(code)) close()
      else if (!isDropped(code)) {
        const own = code < 0x80 ? String.fromCharCode(code).toLowerCase() : normalised(code)
        if (own === '') extend(next)
        else if (isAlone(code)) {
          close()
          add(own, i, next)
          alone = true
        } else add(own, i, next)
      }
      i = next
    }
    close()
    return pieces
  }
  const edge = (text: string, from: number, end: number): number => {
    let at = from
    for (; at < end; at++) {
      const code = text.codePointAt(at) ?? 0
      if (isSpace(code) || isAlone(code)) break
    }
    return at
  }
  return { read, edge, special, sign: (character) => idOf.get(character) ?? unknown }
}

const CACHED_WORDS = 50_000

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || (code >= 0xa0 && /\p{Zs}/u.test(String.fromCodePoint(code))) || code === 0x2028 || code === 0x2029
}

/** Control and format characters (soft hyphen, zero width joiner), lone surrogates and the replacement character. */
function isDropped(code: number): boolean {
  return code < 0x20 || code === 0x7f || code === 0xfffd || (code > 0x7f && /[\p{C}]/u.test(String.fromCodePoint(code)))
}

/** Lower case without accents (canonical decomposition, marks dropped); empty for a mark by itself. */
function normalised(code: number): string {
  return String.fromCodePoint(code).toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '')
}

/** Signs and CJK characters are words by themselves. */
function isAlone(code: number): boolean {
  if (code < 0x80) return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126)
  return /\p{P}/u.test(String.fromCodePoint(code)) || isCjk(code)
}

function isCjk(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0x20000 && code <= 0x2ceaf) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0x2f800 && code <= 0x2fa1f)
}
