import type { Span } from '../../model/span.js'
import { NAME_WORDS } from '../lang/en/description-nouns.js'
import { isRole, genderOfRole, ROLE_ABBREVIATIONS, ROLE_MODIFIERS, SURNAMES_TOO, TITLES_OF_ADDRESS } from '../lang/en/roles.js'
import type { Gender } from './gender.js'
import { GIVEN_NAMES } from '../lang/en/given-names.js'
import { genderByName } from './given-gender.js'
import { countryOf } from './actor-countries.js'
import { tiesSyllables } from './syllables.js'
import type { Token } from '../grammar/tokens.js'


/** A name in the text, taken apart: `Russian Foreign Minister Sergei Lavrov`. */
export interface NameParts {
  /** Without role, title and what stands before: `Sergei Lavrov`. `null` when the words hold no name. */
  readonly name: string | null
  /** In lower case: `foreign minister`. */
  readonly role: string | null
  /** Of which country or body, as written: `Russian`, `NATO`. */
  readonly of: string | null
  readonly gender: Gender | null
  /** `Mr`, `Dr`: the surname alone stands behind it. */
  readonly titled: boolean
  readonly span: Span
}

const NAME_PARTICLES = new Set(['de', 'da', 'di', 'del', 'della', 'van', 'von', 'der', 'den', 'bin', 'ibn', 'al', 'el', 'la', 'le', 'du', 'dos', 'ter', 'ben', 'abu', 'y', 'e'])
const LEADING = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'this', 'that', 'one', 'another', 'other', 'some', 'several', 'many', 'both', 'two', 'three'])

/** Titles that are part of the only name somebody is known by: `King Alaric`, `General Hask`. */
export const INSEPARABLE = /^(?:king|queen|prince|princess|pope|emperor|empress|sultan|emir|sheikh|lord|lady|sir|dame|saint|brother|sister|father|mother|general|colonel|major|captain|sergeant|admiral|countess|count|duke|duchess)$/

/** `Secretary of State`, `Chief of Staff`: words that end an office and begin no name. */
export function isOfficeWord(token: Token | undefined): boolean {
  return token !== undefined && /^(?:state|staff|defen[cs]e|justice|health|education|energy|commerce|labou?r|agriculture|transportation|homeland|foreign)$/.test(token.lower)
}

/** Whether a token is written like part of a name. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && token.pos !== 'PUNCT'
}

/**
 * Takes a noun phrase apart into name, role and body, by the order of English news: `[body] [role] [name]`,
 * `[name], [role] of [body]`, `the [role] of [body], [name]`. Works on tokens so that spans are kept.
 */
export function nameParts(phrase: readonly Token[]): NameParts {
  const bracket = phrase.findIndex((t) => t.text === '(')
  const close = phrase.findIndex((t) => t.text === ')')
  const tokens = bracket > 0 && close > bracket ? phrase.filter((_, i) => i < bracket || i > close) : phrase
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('nameParts: got no tokens, expected a noun phrase')
  const span = { begin: first.begin, end: last.end }
  const comma = tokens.findIndex((t, i) => t.text === ',' && i > 0)
  const head = comma > 0 ? tokens.slice(0, comma) : tokens
  const tail = comma > 0 ? tokens.slice(comma + 1) : []
  const main = headParts(head)
  if (tail.length === 0) return { ...main, span }
  const aside = headParts(tail.filter((t) => t.text !== ','))
  // `Hugh Hill, a doctor,`: the apposition gives the role; `the mayor, Ann Roe,`: it gives the name.
  if (main.name !== null && main.role === null && aside.role !== null && tail[0]?.lower !== 'who') return { ...main, role: aside.role, of: aside.of, gender: main.gender ?? aside.gender, span }
  // `A spokeswoman for the health secretary, Ann Roe`: the name is the secretary's.
  const behind = head.findIndex((t, i) => i > 0 && ['for', 'to', 'of'].includes(t.lower))
  if (behind > 0 && /^(?:an?|one|another)$/.test(head[0]?.lower ?? '') && isRole(head.at(-1)?.lower ?? '') && head.slice(0, behind).some((t) => isRole(t.lower)) && isCapital(tail[0])) return { ...main, span }
  const asideNames = isCapital(tail[0]) || tail[0]?.lower === 'known' || LEADING.has(tail[0]?.lower ?? '') || isRole(tail[0]?.lower ?? '') || (aside.role !== null && isCapital(tail.at(-1)))
  if (main.name === null && aside.name !== null && asideNames) return { ...aside, role: main.role ?? aside.role, of: main.role === null ? aside.of : main.of, gender: aside.gender ?? main.gender, span }
  return { ...main, span }
}

function headParts(words: readonly Token[]): Omit<NameParts, 'span'> {
  // `a dentist named Ann Roe`, `the setter, known as Perch`
  const called = words.findIndex((t, i) => i > 0 && isCapital(words[i + 1]) && (/^(?:named|called)$/.test(t.lower) || (t.lower === 'as' && words.slice(Math.max(0, i - 2), i).some(({ lower }) => lower === 'known'))))
  const calledName = called < 0 ? null : nameRun(words, called + 1)
  if (calledName !== null) return { ...headParts(words.slice(0, called)), name: calledName }
  // `new modelling that minister Ann Roe will use`: who is named in a clause behind a thing isn't the thing.
  const clause = words.findIndex((t, i) => i > 0 && ['that', 'which', 'who', 'whom', 'whose'].includes(t.lower))
  let tokens = clause > 0 && !words.slice(1, clause).some(isCapital) && /^\p{Ll}/u.test(words[clause - 1]?.text ?? '') ? words.slice(0, clause) : words
  while (tokens.length > 0 && LEADING.has(tokens[0]?.lower ?? '')) tokens = tokens.slice(1)
  // `Ken Doctor`: behind a given name a role is a surname.
  // `Farah Dean`: so is one that is a common surname, behind a single capital that tells nothing of an office.
  const isSurname = (i: number) => i === tokens.length - 1 && isCapital(tokens[i]) && isCapital(tokens[i - 1])
    && (GIVEN_NAMES.has(tokens[i - 1]?.lower ?? '') || (isRole(tokens[i - 2]?.lower ?? '') && !isCapital(tokens[i - 2]) && genderByName(`${tokens[i - 1]?.lower ?? ''} -`) !== null) || (i === 1 && SURNAMES_TOO.has(tokens[i]?.lower ?? '') && !ROLE_MODIFIERS.has(tokens[0]?.lower ?? '') && !isRole(tokens[0]?.lower ?? '') && countryOf(tokens[0]?.text ?? '') === null && !NAME_WORDS.has(tokens[0]?.lower ?? '')))
  // `singer Ally Brooke`: a given name behind an office.
  const isGiven = (i: number) => i > 0 && isCapital(tokens[i]) && isCapital(tokens[i + 1]) && isRole(tokens[i - 1]?.lower ?? '') && !isCapital(tokens[i - 1]) && genderByName(`${tokens[i]?.lower ?? ''} -`) !== null
  const roleAt = tokens.findLastIndex((t, i) => !isSurname(i) && !isGiven(i) && (isRole(t.lower) || ROLE_ABBREVIATIONS.has(t.lower)) && !isPossessiveAfter(tokens, i) && !(i > 0 && tokens[i - 1]?.lower === 'of' && isCapital(t)))
  // `President Soule's office`: the head is a thing or body, and the name is its owner's.
  const owner = tokens.findIndex((t) => t.pos === 'PART')
  const headWord = tokens.at(-1)
  // `the governor of the country's central bank`: the owner stands behind what the office is of.
  const ofOwner = tokens.slice(0, Math.max(0, owner)).some((t, i) => isRole(t.lower) && ['of', 'for', 'at'].includes(tokens[i + 1]?.lower ?? ''))
  if (owner > 0 && !ofOwner && headWord !== undefined && !isCapital(headWord) && headWord.pos !== 'PART' && !isRole(headWord.lower) && !tokens.slice(owner).some((t) => isRole(t.lower) || t.lower === 'of')) {
    return { name: null, role: null, of: null, gender: null, titled: false }
  }
  const of = tokens.findIndex((t) => t.lower === 'of' || t.lower === 'for' || t.lower === 'at' || t.lower === 'from')
  // A role behind a preposition belongs to somebody else: `the spokesman of the president`, `sources close to the player`.
  const behindAt = tokens.findIndex((t, i) => i > 0 && t.pos === 'ADP')
  // `Constitutional Party of Norvia leader Ann Roe`, `Chief of Army Staff General Bo Tan`: what stands before the last office is its body, or an office too.
  const lead = of > 0 && roleAt > of && isCapital(tokens[roleAt + 1]) ? tokens.slice(of + 1, roleAt) : null
  const before = tokens.slice(0, Math.max(0, of))
  const isBody = lead?.every((t) => isCapital(t) || ['of', 'for', 'the', 'and'].includes(t.lower)) === true && isCapital(before.at(-1)) && !before.some((t) => isRole(t.lower) && !isCapital(t)) && (tokens[of]?.lower === 'of' || !before.some((t) => isRole(t.lower)))
  const role = isBody ? roleAt : (of > 0 && roleAt > of) || (behindAt > 0 && roleAt > behindAt) ? tokens.findLastIndex((t, i) => i < (of > 0 ? of : behindAt) && (isRole(t.lower) || ROLE_ABBREVIATIONS.has(t.lower))) : roleAt
  const title = tokens.findIndex((t) => TITLES_OF_ADDRESS.has(t.lower))
  const titled = title >= 0 && isCapital(tokens[title]) && isCapital(tokens[title + 1])
  if (role < 0 && !titled) {
    const run = lastRun(tokens)
    return { name: run, role: null, of: null, gender: null, titled: false }
  }
  // `A spokeswoman for Mr Vree`: who is named is whom they speak for.
  if (role >= 0 && titled && behindAt > role && title > behindAt) return { name: null, role: tokens[role]?.lower ?? null, of: joinTokens(tokens.slice(behindAt + 1)), gender: genderOfRole(tokens[role]?.lower ?? ''), titled: false }
  const start = role < 0 ? title : roleStart(tokens, role)
  // `Secretary of State Antony Blinken`, `Chief of Staff Ann Roe`: the office goes on over `of`.
  const office = role >= 0 && tokens[role + 1]?.lower === 'of' && isOfficeWord(tokens[role + 2]) && isCapital(tokens[role + 3]) ? role + 2 : role
  const behind = Math.max(office, titled ? title : -1) + 1
  const name = nameRun(tokens, behind)
  const roleWords = role < 0 ? [] : tokens.slice(start, office + 1).filter((t) => !TITLES_OF_ADDRESS.has(t.lower) || ROLE_ABBREVIATIONS.has(t.lower))
  const roleText = roleWords.map((t) => ROLE_ABBREVIATIONS.get(t.lower) ?? t.lower).join(' ').replaceAll(' - ', '-')
  const bodyBefore = tokens.slice(0, start).filter((t) => t.pos !== 'PART')
  const bodyAfter = office === role && of > role && role >= 0 && (name === null || of > behind) ? untilClause(tokens.slice(of + 1)) : []
  const body = bodyBefore.some((t) => isCapital(t)) ? bodyBefore : bodyAfter
  const genders = [...tokens.slice(start, behind)].map((t) => genderOfRole(t.lower)).filter((g) => g !== null)
  // `the Justice Department`: the word for an office is part of a body's name.
  if (role >= 0 && name !== null && !name.includes(' ') && isCapital(tokens[behind - 1]) && (NAME_WORDS.get(name.toLowerCase()) ?? []).includes('public')) return { name: lastRun(tokens), role: null, of: null, gender: null, titled: false }
  const inseparable = name !== null && !name.includes(' ') && INSEPARABLE.test(tokens[behind - 1]?.lower ?? '')
  return {
    name: inseparable ? `${tokens[behind - 1]?.text ?? ''} ${name}` : name,
    role: roleText === '' ? null : roleText,
    of: bodyName(body),
    gender: genders[0] ?? null,
    titled: titled && role < 0,
  }
}

/** A body's or country's name: without article and `former`; a number (`father of three`) is none. */
function bodyName(body: readonly Token[]): string | null {
  const words = body.filter((t, i) => !(i === 0 && LEADING.has(t.lower)) && !/^(?:former|acting|then|ex|interim|longtime|veteran|early|late)$/.test(t.lower))
  return words.length === 0 || words.every((t) => t.pos === 'NUM') ? null : joinTokens(words)
}

/** Up to a relative clause or participle: of `the delegation who asked …` the delegation. */
function untilClause(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((t) => ['who', 'which', 'that', 'whose', ','].includes(t.lower) || t.pos === 'VERB' || t.pos === 'AUX')
  return at < 0 ? tokens : tokens.slice(0, at)
}

function isPossessiveAfter(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.pos === 'PART' || /^['’]$/.test(tokens[i + 1]?.text ?? '')
}

/** The start of the role whose noun stands at `at`: over `deputy foreign`, hyphens, and capitals that modify it. */
function roleStart(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0) {
    const before = tokens[from - 1]
    if (before === undefined) break
    const hyphen = before.text === '-'
    if (ROLE_MODIFIERS.has(before.lower) || hyphen || isRole(before.lower) || before.lower === 'and' && ROLE_MODIFIERS.has(tokens[from - 2]?.lower ?? '')) from--
    else break
  }
  return from
}

/** The name that a phrase without a role ends with: `Harbour master Inès Callow`; `null` for `passenger groups`, `NATO leaders`. */
function lastRun(tokens: readonly Token[]): string | null {
  // `Tavria’s Ministry of Trade`: the body is what its owner owns, whole.
  const owned = tokens.findLastIndex((t) => /^['’]s?$/.test(t.text)) + 1
  // `the U.S. Attorney’s Office for the Western District`: an officer's office, whole.
  if (owned > 1 && isCapital(tokens[owned]) && tokens[owned]?.lower === 'office' && isCapital(tokens[owned - 2]) && isRole(tokens[owned - 2]?.lower ?? '')) {
    let from = owned - 2
    while (isCapital(tokens[from - 1])) from--
    const rest = tokens.slice(owned)
    if (rest.every((t, i) => isCapital(t) || (i < rest.length - 1 && ['of', 'the', 'for', 'and'].includes(t.lower)))) return joinTokens(tokens.slice(from))
  }
  if (owned > 1 && isCapital(tokens[owned]) && (NAME_WORDS.get(tokens[owned]?.lower ?? '') ?? []).length > 0) {
    const rest = tokens.slice(owned)
    return nameRun(rest, 0) === joinTokens(rest) || rest.every((t, i) => isCapital(t) || (i < rest.length - 1 && ['of', 'the', 'for', 'and'].includes(t.lower))) ? joinTokens(rest) : lastRun(rest)
  }
  const of = tokens.findIndex((t, i) => i > 0 && ['of', 'for', 'at', 'from', 'in', 'on', 'with'].includes(t.lower))
  // `Dockers at Ruan`: a capital at a sentence's start is no name when a place or body hangs on it.
  const tail = tokens.findIndex((t, i) => i > 0 && ((t.pos === 'VERB' && !isCapital(t) && tokens[i - 1]?.text !== '-') || t.lower === 'who' || t.lower === 'that'))
  if (tail === 1) return null
  if (tail > 0) return lastRun(tokens.slice(0, tail))
  const tie = tokens.findIndex((t, i) => i > 0 && (t.pos === 'ADP' || t.lower === 'to') && t.lower !== 'of')
  if (tie > 0 && nameRun(tokens, 0) !== joinTokens(tokens) && (tie === 1 || !isCapital(tokens[tie - 1]))) return null
  if (of === 1 && nameRun(tokens, 0) !== joinTokens(tokens)) return null
  if (tokens.length === 1 && tokens[0]?.pos === 'NOUN') return null
  const head = of > 0 && nameRun(tokens, 0) !== joinTokens(tokens) ? tokens.slice(0, of) : tokens
  if (!isCapital(head.at(-1)) && nameRun(head, 0) !== joinTokens(head)) return null
  let from = head.length
  while (from > 0 && (isCapital(head[from - 1]) || tiesSyllables(head, from - 1) || tiesSyllables(head, from - 2) || nameRun(head, from - 1) === joinTokens(head.slice(from - 1)) || ['-', "'", '’', '.', '&', '"', '“', '”', '‘', '«', '»'].includes(head[from - 1]?.text ?? '') || NAME_PARTICLES.has(head[from - 1]?.lower ?? '') || ['of', 'and', 'the'].includes(head[from - 1]?.lower ?? '') && nameRun(head, from - 2) !== null && isCapital(head[from - 2]) && isBodyName(head, from - 2, from - 1))) from--
  while (from < head.length && !isCapital(head[from])) from++
  return nameRun(head, from)
}

/** The capitals from `from` on, up to what is no part of a name; `null` when there are none. */
function nameRun(tokens: readonly Token[], from: number): string | null {
  let to = from
  let begin = from
  while (begin < tokens.length && !isCapital(tokens[begin]) && !/^['"]$/.test(tokens[begin]?.text ?? '')) {
    if (tokens[begin]?.pos === 'ADP' || tokens[begin]?.lower === 'who' || (tokens[begin]?.pos === 'VERB' && tokens[begin - 1]?.text !== '-')) return null
    begin++
  }
  to = begin
  while (to < tokens.length) {
    const token = tokens[to]
    if (token === undefined) break
    const nickname = /^["“”«»‘’']$/.test(token.text) && to > begin && isCapital(tokens[to + 1])
    const inside = nickname || isCapital(token) || /^\d+$/.test(token.text) || (NAME_PARTICLES.has(token.lower) && (isCapital(tokens[to + 1]) || ((NAME_PARTICLES.has(tokens[to + 1]?.lower ?? '') || tokens[to + 1]?.text === '-') && isCapital(tokens[to + 2])))) || ((token.text === '-' || token.text === '.' || token.text === '&' || token.text === "'" || token.text === '’') && isCapital(tokens[to + 1]))
      || (['of', 'for', 'the', 'and'].includes(token.lower) && isBodyName(tokens, begin, to))
    if (!inside && !tiesSyllables(tokens, to)) break
    // Its second syllable has no capital.
    to += inside ? 1 : 2
  }
  return to > begin ? joinTokens(tokens.slice(begin, to)) : null
}

/** `Ministry of Trade`, `Order of Saint Hild`: a body's name goes on over `of`. */
function isBodyName(tokens: readonly Token[], begin: number, at: number): boolean {
  const head = tokens[at - 1]
  const next = tokens[at + 1]
  return at > begin && isCapital(head) && (isCapital(next) || (next?.lower === 'the' && isCapital(tokens[at + 2]))) && !isRole(head?.lower ?? '') && /^(?:ministry|department|order|bank|university|republic|house|union|institute|office|chamber|council|board|court|league|party|front|army|church|society|federation|association|organisation|organization|commission|committee|center|centre|school|college|museum|academy|kingdom|city|port)$/.test(tokens[begin]?.lower ?? '') || (at > begin && /^(?:ministry|department|order|bank|university|institute|chamber|council|board|court|league|association|organisation|organization|commission|committee|centre|center|federation|union)$/.test(head?.lower ?? '') && isCapital(next))
}

/** Words as the text spaces them: tokens that touch are joined without a space. */
export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map((t, i) => (i > 0 && (tokens[i - 1]?.end ?? 0) < t.begin ? ' ' : '') + t.text).join('').trim()
}
