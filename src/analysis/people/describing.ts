import type { Token } from '../grammar/tokens.js'
import { BODY_NOUNS, DOCUMENT_NOUNS, PERSON_NOUNS } from '../lang/en/description-nouns.js'
import { isRole } from '../lang/en/roles.js'
import { countryOf } from './actor-countries.js'

/** Nouns that can describe somebody or something that was named. */
export function describes(word: string): boolean {
  return isRole(word) || PERSON_NOUNS.has(word) || BODY_NOUNS.has(word)
}

/** The nouns that a description is about: `the German carmaker` → carmaker; `a senior lecturer in law at Tarsk` → lecturer. */
export function headsOf(words: readonly Token[]): string[] {
  const end = words.findIndex((t, i) => i > 0 && (t.pos === 'ADP' || t.text === ',' || t.lower === 'who' || t.lower === 'and'))
  const core = end < 0 ? words : words.slice(0, end)
  const [head] = core.slice(-1)
  // A `program administrator` is no program.
  if (head?.pos === 'NOUN') return [head.lower]
  return core.filter(({ lower }) => describes(lower) || DOCUMENT_NOUNS.has(lower)).map(({ lower }) => lower).slice(-1)
}

/** A body of a state, by its noun and with its people's adjective: `the Tavrian government`. */
export function isOfState(head: string, words: string): boolean {
  return (BODY_NOUNS.get(head) ?? []).includes('public') && words.split(' ').some((word) => countryOf(word)?.by === 'demonym')
}

/** `international and French criticism`: what kind of people they are, and not who. */
export function areAdjectives(words: readonly Token[]): boolean {
  return words.every(({ pos, text }) => pos === 'ADJ' || pos === 'CCONJ' || (!text.endsWith('s') && countryOf(text)?.by === 'demonym'))
}

/** `a witness`, `one of the teachers`: one person whom the words bring in, by the noun that they are about; `the author` may have been named. */
export function bringsInOne(words: readonly Token[]): boolean {
  return /^(?:an?|one|another)$/.test(words[0]?.lower ?? '') && headsOf(words).some((noun) => isRole(noun) || PERSON_NOUNS.has(noun))
}

/** `Hill’s` is Hill. */
export function withoutPossessive(name: string): string {
  return name.replace(/['’‘]s?$/u, '')
}
