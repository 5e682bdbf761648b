import { AMBIGUOUS_NAMES, INSTITUTIONS, NO_METONYMS } from './actor-institutions.js'
import { foldName } from './actor-names.js'
import lexicon from '#lexicons/countries.json' with { type: 'json' }

export interface Country {
  /** Wikidata identifier; `null` where the built-in lists give none. */
  readonly id: string | null
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly name: string
}

/** How words name a country: by itself, by its people (`Russian`), or by a place or institution that stands for it. */
export type CountryNaming = 'name' | 'demonym' | 'capital' | 'institution'

export interface NamedCountry extends Country {
  readonly by: CountryNaming
}

interface Entry extends NamedCountry {
  readonly state: boolean
}

/** All that a word may name. Capitals-only names (`US`, `UAE`) are kept as written, so that `us` is no country. */
const byWords = new Map<string, Entry[]>()
const byCode = new Map<string, Country>()

function enter(words: string, entry: Entry): void {
  const key = /^[A-Z]{2,5}$/.test(words) ? words : foldName(words)
  const entries = byWords.get(key) ?? []
  if (!entries.some(({ code }) => code === entry.code)) byWords.set(key, [...entries, entry])
}

for (const [code, id, name, aliases, demonyms, capitals, state] of lexicon.countries) {
  const country: Country = { id, code, name }
  byCode.set(code, country)
  const entry = (by: CountryNaming): Entry => ({ ...country, by, state: state === 1 })
  for (const words of [name, ...aliases]) enter(words, entry('name'))
  for (const words of demonyms) enter(words, entry('demonym'))
  for (const words of capitals) if (!NO_METONYMS.has(foldName(words))) enter(words, entry('capital'))
}
for (const [words, code] of Object.entries(INSTITUTIONS)) {
  const country = byCode.get(code)
  if (country !== undefined) enter(words, { ...country, by: 'institution', state: true })
}

/**
 * The country that words name: `Russia`, `the Russian Federation`, `Russian`, `Russia’s`, `Moscow`, `the Kremlin`;
 * `by` says in which way, and with `capital` and `institution` the words stand for its government. `null` for
 * anything else and for what may be two (`Congolese`, `Georgia`); of a state and a territory of one name, the state.
 */
export function countryOf(words: string): NamedCountry | null {
  const bare = words.trim().replace(/^[Tt]he\s+/u, '').replace(/[’']s?$/u, '')
  const initials = bare.replaceAll('.', '')
  const key = /^[A-Z]{2,5}$/.test(initials) ? initials : foldName(bare)
  if (AMBIGUOUS_NAMES.has(key)) return null
  const found = byWords.get(key) ?? []
  const states = found.filter(({ state }) => state)
  const [only, ...others] = states.length > 0 ? states : found
  if (only === undefined || others.length > 0) return null
  return { id: only.id, code: only.code, name: only.name, by: only.by }
}

/** Whether a code is a country's, of ISO 3166-1 alpha-2. */
export function isCountryCode(code: string): boolean {
  return byCode.has(code)
}
