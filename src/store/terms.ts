import { createHash } from 'node:crypto'
import type { Speaker } from '../model/statement.js'

/** Longer words are cut here, in statements and in searches alike. UTF-16 code units. */
const LONGEST_WORD = 60
/** Index entries of Postgres must stay under 2.7 kB, which is this many characters even in the widest encoding. */
const LONGEST_KEY = 400
const KEY_START = 300

/** Scripts that put no spaces between words: there, every character is a word. */
const SINGLE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/**
 * A text as it is compared: lower case, without accents, compatible characters alike, spaces single. Done here and not by
 * Postgres, whose answer depends on the server's locale.
 */
export function fold(text: string): string {
  return storable(text).toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '').replace(/\s+/gu, ' ').trim()
}

/** A word of a text: folded, as it is found, and in small letters with its accents, as dictionaries know it. */
export interface Word {
  readonly folded: string
  readonly plain: string
}

/** The words of a text, in its order. */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const [word] of storable(text).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const plain = word.toLowerCase()
    const all = folded(plain)
    // Compatible characters may come apart into several words, or leave nothing.
    for (const [piece] of all.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (SINGLE.test(piece)) for (const character of piece) found.push({ folded: character, plain: character })
      else found.push({ folded: wellFormed(piece.slice(0, LONGEST_WORD)), plain: piece.length === all.length ? wellFormed(plain.slice(0, LONGEST_WORD)) : piece })
    }
  }
  return found
}

/** A word, or what else has no spaces, folded. */
export function folded(word: string): string {
  return word.toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '')
}

/** A speaker's key: the actor's identifier or else the name, cut where it is too long for an index. */
export function keyOf(speaker: Speaker): string | null {
  const key = speaker.actor ?? speaker.name
  return key === null ? null : storableKey(key)
}

/** A key or name as the tables keep it. What is too long is cut and told apart by a hash. */
export function storableKey(key: string): string {
  const clean = storable(key)
  if (clean.length <= LONGEST_KEY) return clean
  return `${wellFormed(clean.slice(0, KEY_START))}… ${createHash('sha256').update(clean).digest('hex').slice(0, 20)}`
}

/** A text as Postgres can hold it: NUL becomes a space, half a surrogate pair the replacement character. */
export function storable(text: string): string {
  return wellFormed(text.replaceAll('\0', ' '))
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** A lexeme as it stands in the text of a `tsvector` or `tsquery`. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
