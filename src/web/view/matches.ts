import type { Span } from '../../model/span.js'

/** Letters and digits of any script: what a search treats as words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
/** Scripts that put no spaces between words: there, every character is searched for by itself. */
const SINGLE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** `whole`: words as asked for. `part`: words that hold what was asked for, as names are searched. */
export type Likeness = 'whole' | 'part'

/** Where the words of a search stand in `text`, upper and lower case and accents alike; in order, without overlap. */
export function matches(text: string, query: string, likeness: Likeness = 'whole'): Span[] {
  const asked = new Set(wordsIn(query).map(({ folded }) => folded))
  if (asked.size === 0) return []
  const like = likeness === 'whole'
    ? (folded: string) => asked.has(folded)
    : (folded: string) => [...asked].some((part) => folded.includes(part))
  return wordsIn(text).filter(({ folded }) => like(folded)).map(({ begin, end }) => ({ begin, end }))
}

function wordsIn(text: string): (Span & { readonly folded: string })[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    if (!SINGLE.test(word)) return [placed(word, index)]
    let begin = index
    return [...word].map((character) => {
      const one = placed(character, begin)
      begin = one.end
      return one
    })
  })
}

function placed(word: string, begin: number) {
  const folded = word.toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '')
  return { begin, end: begin + word.length, folded }
}
