import { countryOf } from './actor-countries.js'
import { nameParts, transliterationKey } from './actor-names.js'
import { officeKind, type OfficeKind } from './actor-offices.js'
import { isPartialIsoDate } from '../../model/partial-date.js'
import { KNOWN_UNTIL, OFFICES, PEOPLE } from '../lexicons/actors.js'

export { countryOf, type Country, type CountryNaming, type NamedCountry } from './actor-countries.js'

/** A person of the built-in list. */
export interface Actor {
  /** Wikidata identifier. */
  readonly id: string
  readonly name: string
}

const byId = new Map<string, Actor>(PEOPLE.map(([id, name]) => [id, { id, name }]))

/** A key with everybody who has it. */
const byKey = new Map<string, Set<string>>()
/** How many people have a part of a name. */
const withPart = new Map<string, Set<string>>()
const partsOf = new Map<string, readonly string[]>()

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(id))
}

for (const [id, name, aliases] of PEOPLE) {
  for (const known of [name, ...aliases]) add(byKey, transliterationKey(known), id)
  // `Salman of Saudi Arabia` has no surname that could stand alone.
  const parts = / of /u.test(name) ? [] : nameParts(name)
  partsOf.set(id, parts)
  for (const part of parts) add(withPart, part, id)
}

/**
 * The person of that full name, in any of its transliterations (`Volodymyr Zelensky`, `Sergei Lavrov`) or without its
 * middle or first given names (`Tayyip Erdogan`). `null` for a bare surname, for nobody in the list, and for two
 * people of one name.
 */
export function actorNamed(name: string): Actor | null {
  const parts = nameParts(name.replace(/[’']s?$/u, ''))
  if (parts.length < 2) return null
  const exact = byKey.get(transliterationKey(name.replace(/[’']s?$/u, '')))
  const found = exact ?? [...(withPart.get(parts.at(-1) ?? '') ?? [])].filter((id) => shortens(parts, partsOf.get(id) ?? []))
  const [only, ...others] = found
  return only === undefined || others.length > 0 ? null : (byId.get(only) ?? null)
}

/** Whether given names were left out of `full`: its last part must be there, and be nobody else's in the list. */
function shortens(short: readonly string[], full: readonly string[]): boolean {
  const last = full.at(-1)
  if (last === undefined || short.length >= full.length || short.at(-1) !== last) return false
  if (withPart.get(last)?.size !== 1) return false
  let next = 0
  for (const part of full) if (part === short[next]) next++
  return next === short.length
}

/**
 * Who held an office of a country (`foreign minister`, `Russia`) at a date (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`):
 * nobody without a date, when the lists don't show one holder through all of it, or when another may have held it. Of
 * heads only the years of change are known, so that in such a year it is nobody; after the lists were made it is
 * nobody either.
 */
export function holderOf(office: string, country: string, date: string | null): Actor | null {
  const named = countryOf(country)
  if (date === null || !isPartialIsoDate(date) || named === null) return null
  const kind = officeKind(office, named.code)
  if (kind === null) return null
  const [first, last] = [`${date}-01-01`.slice(0, 10), date.length === 10 ? date : `${date}-12-31`.slice(0, 10)]
  const terms = OFFICES.filter(([, code, , titles]) => code === named.code && titles.includes(kind))
  const certain = new Set(terms.filter((term) => isCertain(term, first, last)).map(([id]) => id))
  const possible = new Set(terms.filter((term) => isPossible(term, first, last)).map(([id]) => id))
  const [only] = certain
  return only !== undefined && possible.size === 1 ? (byId.get(only) ?? null) : null
}

type Term = (typeof OFFICES)[number]

/** ISO dates compare as text; `9999` sorts after every day, and a year before its own days. */
function isCertain([, , kind, , start, end]: Term, first: string, last: string): boolean {
  if (start === null) return false
  const from = start.length === 4 ? `${Number(start) + 1}-01-01` : start
  const until = end === null
    ? (kind === ('foreign minister' satisfies OfficeKind) ? KNOWN_UNTIL.foreignMinisters : KNOWN_UNTIL.heads)
    : end.length === 4 ? `${Number(end) - 1}-12-31` : end
  return from <= first && last <= until
}

function isPossible([, , , , start, end]: Term, first: string, last: string): boolean {
  const until = end === null ? '9999' : end.length === 4 ? `${end}-12-31` : end
  return (start ?? '0000') <= last && first <= until
}
