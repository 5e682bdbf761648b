import { AGENCY, BEFORE_NAMES, EDITED_BY, NO_PERSON, ROLE_OF_AUTHOR } from './lexicon.js'

const LONGEST_NAME = 200
const MOST_NAMES = 20
/** Between names: signs; words come from the CLDR. */
const SIGNS = /\s*[;|\n•·、،；]\s*|\s+\/\s+|\s*&\s*|\s*\+\s*/u
const EMAIL = /\S+@\S+|\(?(?:https?:|\bwww\.)[^\s()]+\)?/g

let joiners: RegExp | null = null

/** What languages put before the last of several names (`and`, `und`, `и`), by the CLDR. */
function joiner(): RegExp {
  if (joiners !== null) return joiners
  const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sk', 'sl', 'hr', 'sr', 'bg', 'ru', 'uk', 'ro', 'hu', 'fi', 'sv', 'da', 'nb', 'et', 'lv', 'lt', 'el', 'tr', 'id', 'ca']
  const words = languages.map((language) => new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(['1', '2']).find(({ type }) => type === 'literal')?.value.trim() ?? '')
  // One letter may be an initial (`A. E. Housman`), but never in lower case between names.
  joiners = new RegExp(`\\s+(?:${[...new Set(words)].filter((word) => word !== '').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\s+`, 'u')
  return joiners
}

/** A byline without what stands before the names (`By`, `Von`) and on one line; `null` for none, and for what is too long to be one. */
export function cleanByline(written: string): string | null {
  let text = written.slice(0, LONGEST_NAME * 5).replace(EMAIL, ' ').replace(/\s+/g, ' ').trim()
  if (text.length > LONGEST_NAME * 2) return null
  for (let i = 0; i < 2; i++) text = text.replace(BEFORE_NAMES, '').trim()
  text = text.replace(/^[\s,:|/·•(（–-]+|[\s,:|/·•)）–-]+$/gu, '')
  return text === '' || text.length > LONGEST_NAME ? null : text
}

/** Whether an author is told with the address of a site: then it is a site's. */
export function tellsAddress(written: string): boolean {
  return /https?:|\bwww\./i.test(written)
}

/** The single names in a byline, as written and in order, without who edited it (`; Editing by …`) where others are named, without roles (`/ Journalist`) and twice none. */
export function namesIn(byline: string): string[] {
  const found = new Map<string, string>()
  const parts = byline.split(SIGNS)
  const written = parts.filter((part) => !EDITED_BY.test(part))
  for (const piece of (written.length > 0 ? written : parts).flatMap((part) => part.split(joiner())).flatMap(byCommas)) {
    const name = withoutRole(cleanByline(piece) ?? '')
    if (name !== '' && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), name)
  }
  return [...found.values()].slice(0, MOST_NAMES)
}

/** A comma parts whole names; `Roe, Jane`, a place (`AFP, Manila`) or a role it doesn't. */
function byCommas(part: string): string[] {
  const pieces = part.split(/\s*[,，]\s*/u).filter((piece) => piece !== '')
  const whole = pieces.filter((piece) => !ROLE_OF_AUTHOR.test(piece))
  const areNames = whole.length > 0 && whole.every((piece) => piece.includes(' ') || /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\s]/u.test(piece))
  return areNames ? whole : [part]
}

function withoutRole(name: string): string {
  const bare = name.replace(/\s*\([^()]{0,60}\)\s*$/u, '').replace(/\s+[-–—/|]\s+.{1,60}$|,\s*.{1,80}$/u, (tail) => (ROLE_OF_AUTHOR.test(tail.replace(/^[\s\-–—/|,]+/u, '')) ? '' : tail)).trim()
  return ROLE_OF_AUTHOR.test(bare) ? '' : bare
}

/** Whether an author is a body and no person: the outlet, an agency, a desk. `outlets`: names of the site and its domain. */
export function isBody(name: string, outlets: readonly string[]): boolean {
  const bare = letters(name)
  if (bare === '' || AGENCY.test(name.trim()) || NO_PERSON.test(name.trim())) return true
  return outlets.some((outlet) => {
    const own = letters(outlet)
    return own.length > 1 && (own === bare || (bare.length > 3 && own.startsWith(bare)) || (own.length > 3 && bare.includes(own)))
  })
}

function letters(text: string): string {
  return text.toLowerCase().replace(/^the\s+/, '').replace(/[^\p{L}\p{N}]+/gu, '')
}
