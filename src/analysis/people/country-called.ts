import type { Token } from '../grammar/tokens.js'
import { countryOf } from './actor-countries.js'
import type { Discourse } from './discourse.js'
import type { PageNames } from './entity.js'

/** What a country can be called. */
const COUNTRIES = /^(?:country|nation|kingdom|republic|sultanate|emirate|principality|archipelago)$/
/** Those that are written with a capital for one that was named. */
const STATES = /^(?:kingdom|republic|sultanate|emirate|principality)$/
/** Sentences that are looked back over. */
const NEAR = 2

/** The country that `the country`, `the Nordic nation`, `the Sultanate` means: the only one by name that was a subject in the last sentences; `null` where there is none, or another was named since. */
export function countryCalled(words: readonly Token[], at: number, page: PageNames, discourse: Discourse): number | null {
  const last = words.at(-1)
  if (words.length < 2 || words.length > 4 || words[0]?.lower !== 'the' || last === undefined || !COUNTRIES.test(last.lower) || words.slice(1, -1).some(({ pos, text }) => pos !== 'ADJ' && pos !== 'NOUN' && !/^\p{Lu}\p{Ll}+(?:ic|an|ish|ern)$/u.test(text) && text !== '-')) return null
  const here = discourse.sentenceAt(at)
  const near = discourse.candidates().filter((t) => t.at < at && here - t.sentence <= NEAR && discourse.blockAt(at) - t.block <= 1 && countryOf(page.entities[t.entity]!.name)?.by === 'name')
  const [only, ...others] = near
  if (only === undefined || others.length > 0) return null
  // `Oman's economy … The Sultanate`: with a capital, whether it was the subject or not.
  if (words.length === 2 && /^\p{Lu}/u.test(last.text) && STATES.test(last.lower)) return only.entity
  return only.led >= 0 && here - only.led <= NEAR ? only.entity : null
}
