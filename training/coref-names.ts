import { GIVEN_NAMES } from '../src/analysis/lang/en/given-names.js'
import type { Span } from '../src/model/span.js'

/** Where words stand in a text, as wholes. */
export function whole(text: string, words: string): readonly Span[] {
  const found: Span[] = []
  const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign)
  if (words === '') return found
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
    const end = i + words.length
    if (!(isWord(words[0] ?? '') && isWord(text[i - 1] ?? ' ')) && !(isWord(words.at(-1) ?? '') && isWord(text[end] ?? ' '))) found.push({ begin: i, end })
  }
  return found
}

/** The words of a name that tell people apart, in small letters: no articles, titles, initials. */
export function nameWords(name: string): readonly string[] {
  return name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((w) => w.length > 1 && !/^(?:the|of|and|for|mr|mrs|ms|dr|sir|jr|sr|de|da|di|del|van|von|der|bin|al|el|la|le|s)$/.test(w))
}

export function shareWord(one: string, other: string): boolean {
  const words = nameWords(one)
  return nameWords(other).some((w) => words.includes(w))
}

/** By title or given name, as far as common knowledge goes. */
export function genderOf(name: string): 'f' | 'm' | null {
  const [first = '', second = ''] = name.toLowerCase().split(/[\s.]+/)
  if (/^(?:mrs|ms|miss|lady|dame)$/.test(first)) return 'f'
  if (/^(?:mr|sir|lord)$/.test(first)) return 'm'
  return second === '' ? null : GIVEN_NAMES.get(first) ?? null
}
