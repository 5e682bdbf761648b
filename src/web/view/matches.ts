import { readWords } from '../../model/search-words.js'
import type { Span } from '../../model/span.js'

/** Letters and digits of any script: what a search treats as words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
/** Scripts that put no spaces between words: there, every character is searched for by itself. */
const SINGLE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** What has no accents to be left out: most words of most languages that are written in Latin letters. */
const PLAIN = /^[a-z0-9]+$/

/** `words`: as a search reads them. `part`: words that hold what was asked for, as names are searched. */
export type Likeness = 'words' | 'part'

/** Forms of one word share so many letters from the first at least, and end in so few others at most. A search knows its language's forms; a mark need not be as sure. */
const LEAST_SHARED = 4
const MOST_ENDING = 3

/** Where the words of a search stand in `text`, upper and lower case and accents alike; in order, without overlap. */
export function matches(text: string, query: string, likeness: Likeness = 'words'): Span[] {
  const tests = likeness === 'part' ? [...new Set(wordsIn(query.replaceAll(/["“”„«»]/g, ' ')).map(({ folded }) => folded))].map((part) => (folded: string) => folded.includes(part)) : testsOf(query)
  if (tests.length === 0) return []
  return wordsIn(text).filter(({ folded }) => tests.some((test) => test(folded))).map(({ begin, end }) => ({ begin, end }))
}

function testsOf(query: string): ((folded: string) => boolean)[] {
  return readWords(query).filter(({ not }) => !not).flatMap(({ is, text }) => wordsIn(text).map(({ folded: asked }, i, { length }) => {
    if (is === 'prefix' && i === length - 1) return (folded: string) => folded.startsWith(asked)
    return is === 'word' ? (folded: string) => folded === asked || areForms(folded, asked) : (folded: string) => folded === asked
  }))
}

function areForms(one: string, other: string): boolean {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  return shared >= LEAST_SHARED && one.length - shared <= MOST_ENDING && other.length - shared <= MOST_ENDING
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
  const lower = word.toLowerCase()
  const folded = PLAIN.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '')
  return { begin, end: begin + word.length, folded }
}
