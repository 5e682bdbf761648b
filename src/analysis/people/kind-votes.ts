import type { Token } from '../grammar/tokens.js'
import type { Range } from '../grammar/phrases.js'
import { NAME_WORDS, BODY_NOUNS, PLACE_WORDS, PERSON_NOUNS } from '../lang/en/description-nouns.js'
import { GIVEN_NAMES } from '../lang/en/given-names.js'
import { genderByName } from './given-gender.js'
import { OF_EITHER } from '../lang/en/nicknames.js'
import { AGENCIES, OUTLETS, PLATFORMS } from '../lang/en/outlets.js'
import { isRole } from '../lang/en/roles.js'
import { countryOf } from './actors.js'
import type { EntityKind } from './entity.js'
import type { NameParts } from './name-parts.js'

/** How much speaks for a name being somebody's, a body's or a place's. */
export interface KindVotes { person: number; body: number; place: number }

export function noVotes(): KindVotes {
  return { person: 0, body: 0, place: 0 }
}

/** Prepositions before places; `at Volt` and `from Volt` are said of bodies too. */
const IN = new Set(['in', 'near', 'across', 'outside', 'around', 'throughout', 'towards', 'toward', 'into'])
/** Before the name of a place, over `of`. */
const OF_PLACES = new Set(['mayor', 'lord-mayor', 'governor', 'bishop', 'archbishop', 'city', 'town', 'village', 'county', 'province', 'district', 'suburb', 'hamlet', 'outskirts', 'streets', 'centre', 'center', 'north', 'south', 'east', 'west', 'people', 'residents'])
const SUFFIX = /^(?:inc|ltd|plc|llc|corp|gmbh|ag|co)\.?$/i

/** What a name and the words around it tell; `parts` are of the run `[from, to)` of `tokens` with what stands before it, `nouns` describe it. */
export function voteFor(tokens: readonly Token[], { from, to }: Range, parts: NameParts, nouns: readonly string[], votes: KindVotes): KindVotes {
  const name = parts.name ?? ''
  const words = name.split(' ')
  const [before, after] = [tokens[from - 1], tokens[to]]
  if ((parts.role !== null && !(BODY_NOUNS.has(parts.role) && isOfFirm(name))) || parts.titled) votes.person += 3
  if (words.length > 1 && (GIVEN_NAMES.has(words[0]?.toLowerCase() ?? '') || OF_EITHER.has(words[0]?.toLowerCase() ?? ''))) votes.person += 2
  else if (words.length === 2 && genderByName(name) !== null) votes.person += 1.5
  if (after?.text === ',' && tokens[to + 1]?.pos === 'NUM' && /^[,.]$/.test(tokens[to + 2]?.text ?? '')) votes.person += 3
  // `the baker in Ostrel, who`: the baker.
  const isWhere = parts.role === null && (IN.has(before?.lower ?? '') || before?.lower === 'from' || before?.lower === 'at')
  if (!isWhere && (after?.lower === 'who' || (/^[,—–-]$/.test(after?.text ?? '') && ['who', 'whose'].includes(tokens[to + 1]?.lower ?? '')))) votes.person += 2
  const isFirm = isOfFirm(name)
  for (const noun of nouns) {
    const person = isRole(noun) || PERSON_NOUNS.has(noun)
    // `Apple, a giant producer`: firms are owners and producers too, most of them by one word.
    if (person && BODY_NOUNS.has(noun) && (words.length === 1 || isFirm)) votes.body += isFirm ? 3 : 1
    else if (person) votes.person += 2
    else if (BODY_NOUNS.has(noun)) votes.body += 3
  }
  const own = name.toLowerCase()
  if (parts.role === null && words.some((w) => NAME_WORDS.has(w.toLowerCase()))) votes.body += words.length > 1 ? 3 : 1
  if (SUFFIX.test(words.at(-1) ?? '')) votes.body += 4
  if (AGENCIES.has(own) || OUTLETS.has(own) || PLATFORMS.has(own)) votes.body += 4
  if (/^\p{Lu}[\p{Lu}&-]{1,6}$/u.test(name)) votes.body += 2
  if (before?.lower === 'the' && parts.role === null) votes.body += 1.5
  if (after?.text === ',' && tokens[to + 1]?.lower === 'which') votes.body += 1.5
  if (words.length > 1 && PLACE_WORDS.has(own.split(' ').at(-1) ?? '') && genderByName(name) === null) votes.place += 2
  const country = countryOf(name)
  if (country !== null && country.by !== 'demonym') votes.place += 3
  if (parts.role === null && (IN.has(before?.lower ?? '') || PLACE_WORDS.has(after?.lower ?? ''))) votes.place += 1.5
  // `head of strategy at Pelham Tresk`: where somebody works.
  if (parts.role === null && before?.lower === 'at' && ['NOUN', 'PROPN'].includes(tokens[from - 2]?.pos ?? '') && words.length > 1 && genderByName(name) === null) votes.body += 1
  // `the mayor of Greater Marne`.
  if (parts.role === null && before?.lower === 'of' && OF_PLACES.has(tokens[from - 2]?.lower ?? '')) votes.place += 2
  // `At Saint Odile, the surgeon said`: where, or which body, and nobody.
  if (parts.role === null && before?.text === 'At' && after?.text === ',') {
    votes.place += 1
    votes.body += 1
  }
  return votes
}

/** `Greenhollow Energy`: a developer, and a firm. */
function isOfFirm(name: string): boolean {
  return name.includes(' ') && (NAME_WORDS.get(name.toLowerCase().split(' ').at(-1) ?? '') ?? []).includes('company')
}

/** What a name most likely is; a name that nothing tells of is `unknown`. */
export function kindOf({ person, body, place }: KindVotes): EntityKind {
  const most = Math.max(person, body, place)
  if (most < 1) return 'unknown'
  return person === most ? 'person' : body === most ? 'body' : 'place'
}
