import type { Token } from '../grammar/tokens.js'
import { NOT_GIVEN, NOT_SYLLABLES } from '../lang/en/hyphen-words.js'

/**
 * Whether the hyphen at `at` ties two syllables of a given name, the second in small letters: `Moon Jae-in`, `Tsai Ing-wen`, `Sung-min Yoo`. A surname stands before or behind;
 * `London-based Ann Roe` and `Post-war Berlin` are none.
 */
export function tiesSyllables(tokens: readonly Token[], at: number): boolean {
  const [surname, first, hyphen, second, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (hyphen?.text !== '-' || first === undefined || second === undefined || first.end !== hyphen.begin || hyphen.end !== second.begin) return false
  if (!/^\p{Lu}\p{Ll}{1,5}$/u.test(first.text) || !/^\p{Ll}{2,6}$/u.test(second.text) || NOT_GIVEN.has(first.lower) || NOT_SYLLABLES.has(second.lower)) return false
  if (next?.text === '-' && next.begin === second.end) return false
  return isCapital(surname) || isCapital(next)
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}
