import { foldName } from './actor-names.js'

/** The titles by which the built-in list knows offices. */
export type OfficeKind =
  | 'president' | 'prime minister' | 'chancellor' | 'foreign minister' | 'king' | 'queen' | 'monarch'
  | 'emperor' | 'emir' | 'sultan'
  | 'prince' | 'pope' | 'taoiseach' | 'supreme leader' | 'governor-general' | 'foreign secretary' | 'secretary of state'

/** What else pages call them. */
const SYNONYMS: ReadonlyMap<string, OfficeKind> = new Map(Object.entries({
  'head of government': 'prime minister', premier: 'prime minister', pm: 'prime minister',
  'federal chancellor': 'chancellor', fm: 'foreign minister', 'top diplomat': 'foreign minister',
  'chief diplomat': 'foreign minister', 'minister of foreign affairs': 'foreign minister',
  'minister for foreign affairs': 'foreign minister', 'foreign affairs minister': 'foreign minister',
  'minister of external affairs': 'foreign minister', 'external affairs minister': 'foreign minister',
  'minister of external relations': 'foreign minister', 'secretary of foreign affairs': 'foreign secretary',
  'secretary for foreign affairs': 'foreign secretary', 'us secretary of state': 'secretary of state',
  'governor general': 'governor-general',
  'pontiff': 'pope', 'supreme leader': 'supreme leader',
} satisfies Record<string, OfficeKind>))
const KINDS: ReadonlySet<string> = new Set<OfficeKind>([
  'president', 'prime minister', 'chancellor', 'foreign minister', 'king', 'queen', 'monarch', 'emperor', 'emir',
  'sultan', 'prince', 'pope', 'taoiseach', 'supreme leader', 'governor-general', 'foreign secretary',
  'secretary of state',
])

/** Countries whose minister is the Secretary; elsewhere a foreign secretary is a civil servant. */
const HAVE_FOREIGN_SECRETARIES: ReadonlySet<string> = new Set(['GB', 'PH', 'MX', 'HN'])

/**
 * The office that words name in a country (ISO 3166-1 code), without its country's name: `minister of foreign
 * affairs`, `the Prime Minister`, `FM`. The words must be just that: `deputy …`, `former …` and `ex-…` are other
 * people, and give `null`.
 */
export function officeKind(office: string, country: string): OfficeKind | null {
  const words = foldName(office).replace(/^(?:the|its|their|his|her|our) /u, '')
  const kind = SYNONYMS.get(words) ?? (KINDS.has(words) ? (words as OfficeKind) : null)
  if (kind === 'foreign secretary') return HAVE_FOREIGN_SECRETARIES.has(country) ? 'foreign minister' : null
  if (kind === 'secretary of state') return country === 'US' ? 'foreign minister' : null
  return kind
}
