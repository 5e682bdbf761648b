import { NO_TRAITS } from './traits.js'
import type { Traits } from './traits.js'
import { countryOf } from './actors.js'
import { genderByName } from './given-gender.js'
import { GIVEN_NAMES } from '../lang/en/given-names.js'
import { isShortOf } from '../lang/en/nicknames.js'
import { BODY_NOUNS, NAME_WORDS } from '../lang/en/description-nouns.js'
import { isRole } from '../lang/en/roles.js'
import { KNOWN_FIRMS, NOUNS_OF_BODIES } from '../lang/en/known-bodies.js'
import type { NameMention, Office } from './entity.js'
import { INSEPARABLE } from './name-parts.js'
import type { KindVotes } from './kind-votes.js'
import { kindOf, noVotes } from './kind-votes.js'
import type { NamedHere } from './named-here.js'

/** A name of the page, with all that its mentions tell. */
export interface NameDraft {
  name: string
  readonly votes: KindVotes
  readonly genders: { f: number; m: number }
  readonly offices: Office[]
  /** Forms of address that it was given. */
  readonly titles: Set<string>
  readonly nouns: Set<string>
  readonly classes: Set<string>
  traits: Traits
}

/** Small words that a surname begins with. */
const SURNAME_PARTICLES = new Set(['van', 'von', 'de', 'der', 'den', 'del', 'della', 'di', 'da', 'dos', 'du', 'la', 'le', 'al', 'el', 'bin', 'ibn', 'ben', 'ter', 'st', 'st.'])
/** Offices of one person. */
const MOST_OFFICES = 50
/** What the lexicon's word weighs that a name is a firm's. */
const FIRM_VOTES = 2
/** A mention that fits more names than these tells nothing of any. */
const MOST_FITS = 20

/**
 * Puts mentions of one name together: full names first, then single names under the fuller name that they shorten (`Hill` under `Ann Hill`, `Volt` under
 * `Volt Ltd`, `NIT` under `Netherlands Institute of Tides`). A single name that shortens several fits all of them.
 */
export function clusterNames(found: readonly NamedHere[], headings: readonly NamedHere[] = []): { readonly names: readonly NameDraft[], readonly mentions: readonly NameMention[] } {
  const names: NameDraft[] = []
  const exact = new Map<string, number>()
  const byPart = new Map<string, number[]>()
  const byAcronym = new Map<string, number[]>()
  /** Bodies by a noun of their names, two at most: `College` for the Royal College of Bakers. */
  const byHead = new Map<string, number[]>()
  const made = (name: string): number => {
    const known = exact.get(keyOf(name))
    if (known !== undefined) return known
    const index = names.push({ name, votes: noVotes(), genders: { f: 0, m: 0 }, offices: [], titles: new Set(), nouns: new Set(), classes: new Set(), traits: NO_TRAITS }) - 1
    exact.set(keyOf(name), index)
    return index
  }
  const surnames = new Set(found.flatMap(({ name }) => name.includes(' ') && !isTitled(name) ? [keysOf(name).at(-1) ?? ''] : []))
  // `Colonel Merrin` is a full name only where nobody else is named Merrin.
  // `Roma Jayne` is Emma Roma Jayne, where one longer name ends so.
  const ends = new Map<string, Set<string>>()
  for (const { name, votes } of found) {
    const words = name.split(' ')
    // `James Van Der Beek`, `Duduzile Zuma-Sambudla`: the surname alone is of several words, or has a hyphen.
    const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && SURNAME_PARTICLES.has(keyOf(word)))
    const surname = particle > 0 ? words.slice(particle).join(' ') : words.length > 1 && (words.at(-1) ?? '').includes('-') ? words.at(-1) ?? '' : null
    if (surname !== null && kindOf(votes) !== 'body' && kindOf(votes) !== 'place') ends.set(keyOf(surname), (ends.get(keyOf(surname)) ?? new Set()).add(name))
    if (words.length === 3 && kindOf(votes) !== 'body' && kindOf(votes) !== 'place') ends.set(keyOf(words.slice(1).join(' ')), (ends.get(keyOf(words.slice(1).join(' '))) ?? new Set()).add(name))
  }
  const firsts = new Map<string, Set<string>>()
  for (const { name } of found) if (name.includes(' ') && !isTitled(name)) firsts.set(keyOf(name.split(' ')[0] ?? ''), (firsts.get(keyOf(name.split(' ')[0] ?? '')) ?? new Set()).add(name))
  const fullest = (name: string): string => {
    const word = name.split(' ')[1] ?? name
    // `Sir Bo` is Bo Vree, where nobody else is named Bo, and `Lady Penelope` Lady Penelope Crane.
    const [knighted, ...more] = /^(?:sir|dame|lady|lord) /i.test(name) ? firsts.get(keyOf(word)) ?? [] : []
    if (knighted !== undefined && more.length === 0 && isTitled(name)) return knighted
    if (isTitled(name) && surnames.has(keyOf(word))) return word
    const [only, ...others] = ends.get(keyOf(name)) ?? []
    return only === undefined || others.length > 0 ? name : only
  }
  const plain = found.map((here) => ({ ...here, name: fullest(here.name) }))
  const full = (name: string) => /[\s-]/.test(name)
  for (const here of plain) {
    if (!full(here.name)) continue
    const known = exact.get(keyOf(here.name))
    // `J. Tell` beside Joaquin and Jemima Tell is either.
    if (known === undefined && byInitial(here.name, names, byPart).length > 1) continue
    const index = known ?? sameByInitials(here.name, names, byPart) ?? made(here.name)
    if (known === undefined && index === names.length - 1) {
      for (const part of partsOf(here.name)) put(byPart, part, index)
      for (const initials of acronymsOf(here.name)) put(byAcronym, initials, index)
    }
    if (here.acronym !== null) put(byAcronym, here.acronym, index)
    learn(names[index], here)
  }
  names.forEach(({ name, votes }, i) => { if (kindOf(votes) === 'body') for (const word of new Set(keysOf(name))) if (BODY_NOUNS.has(word)) byHead.set(word, [...(byHead.get(word) ?? []), i].slice(0, 2)) })
  for (const here of plain) if (!full(here.name) && here.acronym !== null) put(byAcronym, here.acronym, made(here.name))
  const places = new Set(plain.flatMap(({ name, votes }) => votes.place >= 1 ? [keyOf(name)] : []))
  const mentions: NameMention[] = []
  const spellings = new Map<number, Map<string, number>>()
  let end = 0
  for (const here of plain) {
    const fits = full(here.name) ? exact.has(keyOf(here.name)) || !/^\p{Lu}\.? /u.test(here.name) ? [exact.get(keyOf(here.name)) ?? sameByInitials(here.name, names, byPart) ?? made(here.name)] : byInitial(here.name, names, byPart) : single(here, names, byPart, byAcronym, byHead, places, made)
    if (fits.length === 0) continue
    if (fits.length === 1 && !full(here.name)) learn(names[fits[0] ?? 0], isInitials(here, names[fits[0] ?? -1]) ? { ...here, votes: noVotes() } : here)
    const [one] = fits.length === 1 ? fits : []
    if (one !== undefined && keyOf(names[one]?.name ?? '') === keyOf(here.name)) spelt(spellings, one, here.name)
    if (here.begin < end) continue
    mentions.push({ begin: here.begin, end: here.end, fits, full: full(here.name) })
    end = here.end
  }
  // A headline names whom the text names; its capitals alone make nobody.
  const told = headings.flatMap((here): NameMention[] => {
    const words = here.name.split(' ')
    const known = [words.length, 2].flatMap((count) => exact.get(keyOf(words.slice(-count).join(' '))) ?? [])
    const fits = known.length > 0 ? known.slice(0, 1) : (byPart.get(keyOf(words.at(-1) ?? '')) ?? []).filter((i) => shortens(words.at(-1) ?? '', names[i])).slice(0, MOST_FITS)
    return fits.length === 0 ? [] : [{ begin: here.begin, end: here.end, fits, full: false }]
  })
  for (const mention of told) mentions.push(mention)
  mentions.sort((a, b) => a.begin - b.begin)
  // A credit may write `Nasa` where the page writes NASA.
  for (const [index, counts] of spellings) names[index]!.name = [...counts].reduce((most, one) => one[1] > most[1] ? one : most)[0]
  for (const draft of names) {
    if (KNOWN_FIRMS.has(draft.name) && !surnames.has(keyOf(draft.name))) draft.votes.body += FIRM_VOTES
    for (const noun of NOUNS_OF_BODIES.get(draft.name.replace(/^the /i, '')) ?? []) draft.nouns.add(noun)
    for (const word of draft.name.toLowerCase().split(' ')) for (const kind of NAME_WORDS.get(word) ?? []) draft.classes.add(kind)
    for (const word of draft.nouns) for (const kind of NAME_WORDS.get(word) ?? []) draft.classes.add(kind)
    // `Tarsk University`, `Department of Trade`: the university, the department.
    for (const word of draft.name.toLowerCase().split(' ')) if (NAME_WORDS.has(word)) draft.nouns.add(word)
  }
  return { names, mentions }
}

function spelt(spellings: Map<number, Map<string, number>>, index: number, name: string): void {
  const counts = spellings.get(index) ?? new Map<string, number>()
  counts.set(name, (counts.get(name) ?? 0) + 1)
  spellings.set(index, counts)
}

/** `Colonel Merrin`, `King Alaric`: an inseparable form of address and one name. */
function isTitled(name: string): boolean {
  const words = name.split(' ')
  return words.length === 2 && INSEPARABLE.test(words[0]?.toLowerCase() ?? '')
}

/** Whom a single name means: of those whose fuller name it shortens the ones that its title and gender allow; else itself. */
function single(here: NamedHere, names: readonly NameDraft[], byPart: ReadonlyMap<string, readonly number[]>, byAcronym: ReadonlyMap<string, readonly number[]>, byHead: ReadonlyMap<string, readonly number[]>, places: ReadonlySet<string>, made: (name: string) => number): readonly number[] {
  const { name, parts } = here
  const acronym = /^\p{Lu}/u.test(name) ? byAcronym.get(name) ?? [] : []
  if (acronym.length === 1) return acronym
  if (/^\p{Lu}{2,3}$/u.test(name)) {
    const spelled = names.flatMap((draft, i) => isShortened(name, draft) ? [i] : [])
    if (spelled.length === 1) return spelled
  }
  const alike = (byPart.get(keyOf(name)) ?? []).filter((i) => shortens(name, names[i]) || (!places.has(keyOf(name)) && isFirstOfFirm(name, names[i])))
  if (alike.length > MOST_FITS) return alike.slice(0, MOST_FITS)
  const called = alike.length === 0 && parts.role === null && BODY_NOUNS.has(keyOf(name)) && !OF_ANY_STATE.has(keyOf(name)) ? byHead.get(keyOf(name)) ?? [] : []
  if (called.length === 1) return called
  const [only] = alike
  // `Lady Vree` is not Bo Vree.
  if (only !== undefined && parts.gender !== null && genderOf(names[only]) !== null && genderOf(names[only]) !== parts.gender && alike.length === 1) return [made(parts.name?.includes(' ') === true || here.title === null ? parts.name ?? name : `${here.title.charAt(0).toUpperCase()}${here.title.slice(1)} ${name}`)]
  if (alike.length <= 1) return alike.length === 1 ? alike : [made(name)]
  const titled = here.title === null ? [] : alike.filter((i) => names[i]?.titles.has(here.title ?? ''))
  if (titled.length === 1) return titled
  const byGender = parts.gender === null ? alike : alike.filter((i) => genderOf(names[i]) === parts.gender)
  const possible = byGender.length > 0 ? byGender : parts.gender === null ? alike : alike.filter((i) => genderOf(names[i]) === null)
  const byOffice = parts.role === null ? possible : possible.filter((i) => names[i]?.offices.some(({ role }) => role === parts.role || role.endsWith(` ${parts.role ?? ''}`)))
  return byOffice.length > 0 ? byOffice : possible
}

/** Bodies of which every state has one: `the Government` beside the Government of Norvia may be another. */
const OF_ANY_STATE = new Set(['government', 'police', 'army', 'navy', 'military', 'parliament', 'senate', 'house', 'state', 'court', 'party', 'embassy', 'cabinet', 'administration', 'nation'])

/** `JK:` for Jonas Kell, of whom nothing tells that it is a body: its capitals are no acronym's. */
function isInitials({ name, acronym }: NamedHere, draft: NameDraft | undefined): boolean {
  return /^\p{Lu}{2,3}$/u.test(name) && acronym === null && draft !== undefined && draft.votes.body < 1 && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(draft.name)
}

/** `VW` for `Volkswagen`: letters of a body's one-word name, in their order, the first first; of a name of which nothing tells what it is, only ones that open a syllable. */
function isShortened(acronym: string, { name, votes }: NameDraft): boolean {
  const kind = kindOf(votes)
  if (/[\s-]/.test(name) || name.length < 6 || (kind !== 'body' && kind !== 'unknown') || name.charAt(0) !== acronym.charAt(0) || /^\p{Lu}+$/u.test(name)) return false
  if (kind === 'unknown') return acronym.length === 2 && new RegExp(`[^aeiou]${acronym.charAt(1)}[aeiou]`, 'i').test(name)
  let at = 0
  for (const letter of name.toUpperCase()) if (letter === acronym.charAt(at)) at++
  return at === acronym.length
}

function genderOf(draft: NameDraft | undefined): 'f' | 'm' | null {
  if (draft === undefined) return null
  const { f, m } = draft.genders
  return f > m ? 'f' : m > f ? 'm' : genderByName(draft.name)
}

/** Whether a single name stands for the longer one: a person's first or last, a body's first that isn't a place's (`Arden` is no `Arden Council`). */
function shortens(name: string, draft: NameDraft | undefined): boolean {
  if (draft === undefined) return false
  const words = keysOf(draft.name)
  const kind = kindOf(draft.votes)
  // `Google` is no short name of `Google Stadia`; `Apple` is one of `Apple Inc`.
  if (KNOWN_FIRMS.has(name) && keyOf(words[0] ?? '') === keyOf(name) && !CORPORATE.test(words.at(-1) ?? '')) return false
  // `NATO` is no first name of `NATO Allies`, nor `Russia` one.
  if (kind === 'unknown' && (/^[\p{Lu}.]{2,}$/u.test(name) || countryOf(name) !== null)) return false
  if (kind === 'unknown' && keyOf(words[0] ?? '') === keyOf(name) && isProduct(name, draft.name)) return false
  if (kind === 'person' || kind === 'unknown') return keyOf(words.at(-1) ?? '') === keyOf(name) || keyOf(words[0] ?? '') === keyOf(name) || (kind === 'person' && keyOf(words.at(-1) ?? '').endsWith(`-${keyOf(name)}`))
  if (kind === 'place' || words.length === 1) return false
  // `the Gazette` of the `Harbour Gazette`.
  if (keyOf(words.at(-1) ?? '') === keyOf(name) && (NAME_WORDS.get(keyOf(name)) ?? []).includes('outlet')) return true
  const at = keyOf(draft.name).startsWith(`${keyOf(name)} `) ? name.split(' ').length : 1
  // Behind a place's name the rest would be needed: `Corvia` is no `Corvia Press`.
  const company = words.slice(at).every((w) => CORPORATE.test(w))
  return company && keyOf(words.slice(0, at).join(' ')) === keyOf(name)
}

/** `VARNEN ARROW X` in a line of capitals, beside `Varnen`, or `Varnen Norvia`: what a firm makes or where it is, no longer name of it. */
function isProduct(name: string, longer: string): boolean {
  const isShouted = /^\P{Ll}+$/u.test(longer) && /\p{Ll}/u.test(name) && !GIVEN_NAMES.has(name.toLowerCase())
  return isShouted || countryOf(longer.slice(longer.lastIndexOf(' ') + 1))?.by === 'name'
}

/** `Vantreau` of `Vantreau Marine Holdings`: a firm's last word tells that the rest is one, where the page tells of no place of that name. */
function isFirstOfFirm(name: string, draft: NameDraft | undefined): boolean {
  const words = draft?.name.split(' ') ?? []
  return draft !== undefined && words.length > 2 && kindOf(draft.votes) === 'body' && keyOf(words[0] ?? '') === keyOf(name) && CORPORATE.test(words.at(-1) ?? '') && countryOf(name) === null
}

/** Words that follow a firm's own name, not a place's. */
const CORPORATE = /^(?:inc|ltd|plc|llc|corp|co|gmbh|group|holdings|motors|productions|records|label|labels|capital|technologies|entertainment|studios|pictures|pharmaceuticals|equities|partners|ventures|software)\.?$/i

/** `Robert F. Kennedy` and `Robert Kennedy`, `A. Hill` and `Ann Hill`: one person, where the page has just one of that surname who fits. */
function sameByInitials(name: string, names: readonly NameDraft[], byPart: ReadonlyMap<string, readonly number[]>): number | null {
  const fits = byInitial(name, names, byPart)
  return fits.length === 1 ? fits[0] ?? null : null
}

function byInitial(name: string, names: readonly NameDraft[], byPart: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const words = keysOf(name.replace(/[.,]/g, ''))
  const last = words.at(-1) ?? ''
  return (byPart.get(last) ?? []).filter((i) => {
    const theirs = keysOf((names[i]?.name ?? '').replace(/[.,]/g, ''))
    if (theirs.at(-1) !== last || theirs.length < 2 || words.length < 2) return false
    const [a = '', b = ''] = [words[0], theirs[0]]
    const initial = (a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0)
    // `Josh Apte` beside Joshua Apte.
    if (words.length === 2 && theirs.length === 2 && isShortOf(a, b)) return true
    return initial || (a === b && (words.length > 2 || theirs.length > 2) && (words.length === 2 || theirs.length === 2))
  })
}

function learn(draft: NameDraft | undefined, { title, parts, votes, nouns, traits, offices }: NamedHere): void {
  if (draft === undefined) return
  draft.votes.person += votes.person
  draft.votes.body += votes.body
  draft.votes.place += votes.place
  if (parts.gender !== null) draft.genders[parts.gender] += 3
  for (const noun of nouns) draft.nouns.add(noun)
  if (traits !== NO_TRAITS && (traits.age !== null || traits.from.length > 0)) draft.traits = { age: draft.traits.age ?? traits.age, from: [...new Set([...draft.traits.from, ...traits.from])].slice(0, MOST_OFFICES) }
  if (title !== null) draft.titles.add(title)
  // `Her brother-in-law, Bishop Edmund Stroud`: the bishop. `President Amina Soule of Lhasune` is no other country's president.
  if (title !== null && isRole(title) && !offices.some(({ of }) => of !== null)) draft.nouns.add(title)
  for (const office of offices) if (draft.offices.length < MOST_OFFICES && !draft.offices.some((o) => o.role === office.role && o.of === office.of)) draft.offices.push(office)
}

/** The parts by which a name is found: its first, its last, and the last piece of a hyphenated last one. */
function partsOf(name: string): readonly string[] {
  const words = keysOf(name)
  const last = words.at(-1) ?? ''
  const piece = last.split('-').at(-1) ?? last
  return [...new Set([words[0] ?? '', last, piece])]
}

/** A name's words as keys, without what tells a son from his father: `Fennimore` is the surname of `Ann Fennimore Jr.`. */
function keysOf(name: string): readonly string[] {
  const words = keyOf(name).split(' ')
  return words.length > 2 && /^(?:jr|sr|ii|iii|iv)\.?$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words
}

export function keyOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'")
}

/** `IRCC` of `Immigration, Refugees and Citizenship Canada`. */
export function initialsOf(name: string): string {
  return name.split(/[\s-]+/).flatMap((word) => /^\p{Lu}/u.test(word) ? [word.charAt(0)] : []).join('')
}

/** What a name may be shortened to: `PGEC`, `PGE` and `PG&E` of `Pacific Gas & Electric Co.`. */
function acronymsOf(name: string): readonly string[] {
  const bare = name.replace(/ (?:Inc|Ltd|Plc|PLC|LLC|Corp|Co|Company|Corporation)\.?$/, '')
  const joined = bare.split(/\s+/).map((word) => word === '&' ? '&' : /^\p{Lu}/u.test(word) ? word.charAt(0) : '').join('')
  return [...new Set([initialsOf(name), initialsOf(bare), joined])].filter((initials) => initials.length > 1)
}

function put(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [index])
  else if (!list.includes(index)) list.push(index)
}
