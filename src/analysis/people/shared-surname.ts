import type { Token } from '../grammar/tokens.js'
import { PLURAL_NOUNS } from '../lang/en/description-nouns.js'
import { KINSFOLK, OF_TWO } from '../lang/en/kin.js'
import { isRole } from '../lang/en/roles.js'
import { genderByName } from './given-gender.js'
import { isCapital } from './name-parts.js'
import type { NamedHere } from './named-here.js'

/** Tokens behind the two in which something must tell that they belong together. */
const REACH = 60

/**
 * `Ivor and Dana Kostin`: the first of two who are introduced together bears the surname of the second. Told by what the two are called
 * (`the brothers Pietro and Luca Vandermark`), or by a given name with no surname of its own where the page goes on about the two. Neither was named before. `null` for any other name.
 */
export function surnameOfBoth(tokens: readonly Token[], from: number, to: number, before: readonly NamedHere[]): string | null {
  const [first, and, second, surname, behind] = [tokens[from], tokens[to], tokens[to + 1], tokens[to + 2], tokens[to + 3]]
  if (first === undefined || to !== from + 1 || !/^(?:and|&)$/.test(and?.lower ?? '') || second === undefined || surname === undefined) return null
  if (![first, second, surname].every((t) => isCapital(t) && !isRole(t.lower) && !/^\p{Lu}{2,}$/u.test(t.text)) || isCapital(behind) || isCapital(tokens[from - 1])) return null
  const called = PLURAL_NOUNS.has(tokens[from - 1]?.lower ?? '') || KINSFOLK.has(tokens[from - 1]?.lower ?? '')
  const given = isGiven(first) && isGiven(second) && tokens.slice(to + 3, to + 3 + REACH).some(({ lower }) => OF_TWO.has(lower))
  // `Ismet and Halide Kaya … Ismet said … his wife`: given names that no list has, where the page goes on by the first alone.
  const later = tokens.slice(to + 3, to + 3 + REACH)
  const alone = later.some((t, i) => t.text === first.text && !isCapital(later[i + 1])) && later.some(({ lower }) => OF_TWO.has(lower) || /^(?:wife|husband)$/.test(lower))
  if (!called && !given && !alone) return null
  const known = before.some(({ name }) => name.split(' ').some((word) => word === first.text || word === second.text || word === surname.text))
  return known ? null : `${first.text} ${surname.text.replace(/['’]s?$/u, '')}`
}

function isGiven({ lower }: Token): boolean {
  return genderByName(`${lower} -`) !== null
}
