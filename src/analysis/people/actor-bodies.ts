import { countryOf } from './actor-countries.js'
import { foldName } from './actor-names.js'

/** Organisations with offices in the table, by their letters there: what pages call them. Common knowledge. */
const ORGANISATIONS: Readonly<Record<string, readonly string[]>> = {
  NATO: ['NATO', 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation', 'North Atlantic Alliance'],
  UN: ['UN', 'United Nations'],
  EU: ['EU', 'European Union'],
  WTO: ['WTO', 'World Trade Organization', 'World Trade Organisation'],
  COE: ['Council of Europe'],
  OSCE: ['OSCE', 'Organization for Security and Co-operation in Europe', 'Organisation for Security and Co-operation in Europe'],
  ICJ: ['ICJ', 'International Court of Justice'],
  AFRICAN_UNION: ['African Union'],
  ARAB_PARLIAMENT: ['Arab Parliament'],
}

/** Bodies of organisations, which are called by their own names. */
const BODIES_OF: Readonly<Record<string, string>> = { 'European Commission': 'EU', 'European Council': 'EU', 'UN General Assembly': 'UN', 'United Nations General Assembly': 'UN' }

/** A country or organisation, with its code in the table. */
export interface Body {
  readonly code: string
  readonly name: string
  /** The words name an institution there (`the Bundestag`), which has a president of its own. */
  readonly institution: boolean
}

const organisations = new Map<string, Body>([
  ...Object.entries(ORGANISATIONS).flatMap(([code, names]) => names.map((name) => [foldName(name), { code, name: names[0] ?? name, institution: false }] as const)),
  ...Object.entries(BODIES_OF).map(([name, code]) => [foldName(name), { code, name, institution: true }] as const),
])

/** The country or organisation that words name; `null` for anything else. */
export function bodyOf(words: string): Body | null {
  const country = countryOf(words)
  if (country !== null) return { code: country.code, name: country.name, institution: country.by === 'institution' }
  return organisations.get(foldName(words.trim().replace(/^the\s+/iu, '').replace(/[’']s?$/u, ''))) ?? null
}
