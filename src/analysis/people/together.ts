import type { Token } from '../grammar/tokens.js'
import { PERSON_NOUNS } from '../lang/en/description-nouns.js'
import { KIN } from '../lang/en/kin.js'
import { isRole } from '../lang/en/roles.js'

/** Nouns in the singular for several people, who are `they` then: `a couple from Vess`, `the family of Jonas Hale`. */
const COLLECTIVES = new Set('couple family pair duo trio quartet crew crowd gang jury household panel squad mob group band public congregation majority'.split(' '))

/** The noun that a phrase is about: up to what hangs on it. */
function headOf(words: readonly Token[]): string {
  const end = words.findIndex((t, i) => i > 0 && (t.pos === 'ADP' || t.text === ',' || t.pos === 'VERB' || /^(?:who|that|which|whose)$/.test(t.lower)))
  return words.slice(0, end < 0 ? undefined : end).at(-1)?.lower ?? ''
}

/** `A couple from Vess`, `The family of Jonas Hale`: one noun for several people. */
export function isCollective(words: readonly Token[]): boolean {
  return /^(?:an?|the|one|another|his|her|their)$/.test(words[0]?.lower ?? '') && COLLECTIVES.has(headOf(words)) && (words.length < 3 || headOf(words) !== 'group' || words.some(({ lower }) => lower === 'of'))
}

/** `a baker`, `his wife`, `the driver`: one person without a name. */
export function isOnePerson(words: readonly Token[]): boolean {
  const head = headOf(words)
  return /^(?:an?|the|one|another|his|her|their)$/.test(words[0]?.lower ?? '') && (PERSON_NOUNS.has(head) || isRole(head) || KIN.has(head)) && !/[^s]s$/.test(head)
}

/** `the couple`, `the pair`, `both`, `the two`: words that ask for two who were told of together. */
export function asksForTwo(words: readonly Token[]): boolean {
  return /^(?:the|both|these|those)$/.test(words[0]?.lower ?? '') && words.length <= 3 && (/^(?:couple|pair|duo|two|both|spouses)$/.test(words.at(-1)?.lower ?? '') || (words.length === 3 && words[1]?.lower === 'two' && /^(?:men|women|people|friends)$/.test(words[2]?.lower ?? '')))
}
