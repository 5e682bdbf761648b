import type { Token } from '../grammar/tokens.js'
import { isRole } from '../lang/en/roles.js'
import { NAME_WORDS } from '../lang/en/description-nouns.js'
import type { PageNames } from './entity.js'
import { countryOf } from './actors.js'
import { describes } from './describing.js'
import { isOfPeople } from './anaphor.js'
import { isOnePhrase } from './one-phrase.js'
import type { Span } from '../../model/span.js'
import { firstBeginningAt } from '../../text/span.js'

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my'])
const CONJUNCTIONS = new Set(['and', 'or', 'nor'])

/**
 * The members of a coordination, each as its tokens: `Brussels, Washington, D.C., and Kyiv` has three; `Hugh Hill, chair of mining and energy` one, as no second
 * person is named or has an article of their own. A comma parts members only where a conjunction follows later.
 */
export function members(tokens: readonly Token[], page: PageNames): readonly (readonly Token[])[] {
  const joint = tokens.some((t) => CONJUNCTIONS.has(t.lower))
  const words = tokens.filter((t, i) => !(joint && i === 0 && ['neither', 'both', 'either'].includes(t.lower)))
  const names = namesIn(words, page)
  const cuts = words.flatMap((token, i) => CONJUNCTIONS.has(token.lower) && isJoint(words, i, names, page) ? [i] : [])
  if (cuts.length === 0) return [trim(words)].filter((m) => m.length > 0)
  const parts: (readonly Token[])[] = []
  let start = 0
  for (const cut of cuts) {
    for (const part of commaParts(words.slice(start, cut), names)) parts.push(part)
    start = cut + 1
  }
  parts.push(trim(words.slice(start)))
  const all = parts.filter((m) => m.length > 0)
  const [group, ...others] = all
  // `the ministers of Latvia and Portugal, Kalns and Reis`: a place that was parted from where they are of is nobody.
  const named = group === undefined || !group.some(isOf) ? others : others.slice(others.findIndex((m) => m.length > 1 || countryOf(m[0]?.text ?? '') === null))
  return group !== undefined && named.length > 1 && isGroup(group) && named.every((m) => (group.some(isOf) ? m.every(isCapital) : m.some(isCapital))) ? named : all
}

/** `both ministers, Carr and Ruse`, `the mayors of Olm and Vess, Roe and Lind`: what they are, behind which stands who. */
function isGroup(words: readonly Token[]): boolean {
  const of = words.findIndex(isOf)
  const head = of < 0 ? words : words.slice(0, of)
  return head.every((t, i) => /^\p{Ll}/u.test(t.text) || (i === 0 && ARTICLES.has(t.lower))) && describesSeveral(head.at(-1)?.lower ?? '')
}

const isOf = ({ lower }: Token) => lower === 'of' || lower === 'from' || lower === 'for'

interface Named extends Span { readonly kind: 'person' | 'other' | 'place' }

function namesIn(words: readonly Token[], page: PageNames): readonly Named[] {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return []
  const found: Named[] = []
  for (let i = Math.max(0, firstBeginningAt(page.mentions, first.begin) - 1); (page.mentions[i]?.begin ?? Infinity) < last.end; i++) {
    const mention = page.mentions[i]!
    if (mention.end <= first.begin) continue
    const kind = page.entities[mention.fits[0] ?? -1]?.kind
    found.push({ begin: mention.begin, end: mention.end, kind: kind === 'person' ? 'person' : kind === 'place' ? 'place' : 'other' })
  }
  return found
}

/** Whether the conjunction at `i` joins two members, and is not inside one: `Science and Technology Minister`, `Bosnia and Herzegovina`. */
function isJoint(words: readonly Token[], i: number, names: readonly Named[], page: PageNames): boolean {
  const [before, token, after] = [words[i - 1], words[i], words[i + 1]]
  if (before === undefined || token === undefined || after === undefined) return false
  if (names.some((n) => n.begin < token.begin && token.end < n.end)) return false
  // `a hit-or-miss newsletter`.
  if ([before.text, after.text].includes('-')) return false
  if (isWithinSubject(words, i) || isWithinOwners(words, i, names) || isOnePhrase(words, i) || isWithinAllies(words, i)) return false
  const country = countryOf([before.text, token.text, after.text].join(' '))
  if (country !== null && country.by === 'name') return false
  // In a relative clause the two are one thing: `who know him and his plans`; unless somebody is named behind it.
  const behind = words.slice(i + 1, i + 7)
  const stop = behind.findIndex((t) => t.text === ',')
  // What somebody works at is no person.
  const personAfter = namesIn(stop < 0 ? behind : behind.slice(0, stop), page).some((n) => n.kind === 'person' && behind[behind.findIndex((t) => t.begin === n.begin) - 1]?.lower !== 'at')
  // `several bodies, including a court and a panel`: what is included is part of the whole.
  if (words.slice(0, i).some((t, k) => t.text === ',' && ['including', 'such', 'like'].includes(words[k + 1]?.lower ?? ''))) return false
  if (words.slice(0, i).some((t) => t.lower === 'who' || t.lower === 'that') && !personAfter) return false
  // `Hugh Hill, chair of mining and energy`, `Ann Roe, chief executive and founder of Volt`: one person's offices.
  const comma = words.findIndex((t, k) => k > 0 && k < i && t.text === ',')
  const hung = comma > 0 && names.some((n) => n.end <= (words[comma]?.begin ?? 0) && n.kind !== 'place' && n.end > (words[0]?.begin ?? 0)) && !words.slice(comma + 1, i).some((t) => t.text === ',' && isCapital(t))
  // `Feld, a professor of law and the editor of a blog`: only a comma would part a second person from what he is.
  if (hung && /^an?$/.test(words[comma + 1]?.lower ?? '') && before.text !== ',' && !personAfter && !/^others?$/.test(words[i + 1]?.lower ?? '') && !/^others?$/.test(words[i + 2]?.lower ?? '')) return false
  if (hung && standsBeside(words, comma, names) && !personAfter && !(ARTICLES.has(after.lower) && (!/^an?$/.test(after.lower) || before.text === ',') && (/^others?$/.test(words[i + 2]?.lower ?? '') || words.slice(i + 2, i + 5).some((t) => describes(t.lower))))) return false
  // `in Iraq and Syria`, `of Arden and Vess`: places behind a preposition.
  const at = (t: Token) => names.find((n) => n.begin <= t.begin && t.end <= n.end)
  const tied = words.slice(Math.max(0, i - 5), i).some((t) => t.pos === 'ADP')
  const joined = after.pos === 'DET' ? words[i + 2] ?? after : after
  if (tied && !personAfter && at(joined) !== undefined && at(before) !== undefined && at(joined)?.kind !== 'person' && at(before)?.kind !== 'person') return false
  // `the Russian and Syrian defence ministries`: one phrase about two.
  if (isOfPeople(before.lower) && isOfPeople(after.lower) && isCapital(before) && isCapital(after) && words[i + 2] !== undefined && !isCapital(words[i + 2])) return false
  // `Roe, chief of growth and automation at Volt`: behind a name's comma a small word with no article goes on with what stands there.
  if (comma > 0 && !personAfter && /^\p{Ll}/u.test(after.text) && !ARTICLES.has(after.lower) && names.some((n) => n.kind === 'person' && n.end === words[comma - 1]?.end) && !words.slice(i + 1).some((t) => describes(t.lower))) return false
  // `the singer and guitarist`: one article, two trades of one person.
  if (words[0]?.lower === 'the' && i === 2 && words.length === 4 && [before, after].every((t) => (isRole(t.lower) || t.lower.endsWith('ist')) && !t.lower.endsWith('s') && /^\p{Ll}/u.test(t.text))) return false
  // `Writer and broadcaster Ann Roe`: with a capital from the sentence, and no article.
  if (i === 1 && personAfter && /^\p{Ll}/u.test(after.text) && describes(before.lower) && describes(after.lower) && !before.lower.endsWith('s') && at(before) === undefined && isCapital(words[3])) return false
  // `retiree and millionaire Grant Sable`: two things that one person is.
  if (personAfter && /^\p{Ll}/u.test(after.text) && !ARTICLES.has(after.lower) && /^\p{Ll}/u.test(before.text) && describes(before.lower) && !words.slice(0, i).some((t) => isCapital(t) && at(t) !== undefined)) return false
  const role = words.findIndex((t, k) => k > i && isRole(t.lower))
  // `Trade and Industry Minister Ann Roe`: nothing before is a person or has an article, and the role comes after.
  const bare = words.slice(0, i).every((t) => isCapital(t)) && i <= 2 && !words.slice(0, i).some((t) => isRole(t.lower))
  if (bare && role === i + 2 && isCapital(words[role])) return false
  if (before.pos === 'ADJ' && after.pos === 'ADJ') return false
  // `her cousin and fiercest critic, Alec Tarrant`: two things that one person is; each would have its own article else.
  const name = words.findIndex((t, k) => k > i && t.text === ',' && isCapital(words[k + 1]))
  if (/^\p{Ll}/u.test(after.text) && !ARTICLES.has(after.lower) && name > 0 && /^\p{Ll}/u.test(before.text)) return false
  return true
}

/** `the Lancet Commission on pollution and health`: two things that a body is about. */
function isWithinSubject(words: readonly Token[], i: number): boolean {
  const on = words.findLastIndex((t, k) => k < i && /^(?:on|for|of|against)$/.test(t.lower))
  if (on < 1 || !isCapital(words[on - 1]) || !NAME_WORDS.has(words[on - 1]?.lower ?? '')) return false
  return words.slice(on + 1).every((t, k) => on + 1 + k === i || (/^\p{Ll}/u.test(t.text) && t.pos !== 'DET' && t.pos !== 'VERB'))
}

/** `Lawyers for Petrie and the party`: whose they are, two. */
function isWithinAllies(words: readonly Token[], i: number): boolean {
  const first = words[0]?.lower === 'the' ? 1 : 0
  const [allies, of, after] = [words[first], words[first + 1], words[i + 1]]
  return allies !== undefined && of !== undefined && ALLIES.test(allies.lower) && isOf(of) && words.slice(first + 2, i).every(isCapital) && i > first + 2 && (isCapital(after) || (after?.lower === 'the' && i + 3 === words.length))
}

const ALLIES = /^(?:lawyers|attorneys|solicitors|spokespeople|spokesmen|spokeswomen|representatives|supporters|opponents|critics|allies|relatives|families|friends|fans|aides|advisers|advisors|backers|voters|followers|parents|officials)$/

/** `Orde, a protégé of Ann Roe and Bo Tan`: behind what somebody is, the two of whom they are it. */
function isWithinOwners(words: readonly Token[], i: number, names: readonly Named[]): boolean {
  const comma = words.findLastIndex((t, k) => k < i && t.text === ',')
  const of = words.findLastIndex((t, k) => k > comma && k < i && isOf(t))
  const [opens, owner, other] = [words[comma + 1], words[of + 1], words[i + 1]]
  if (comma < 1 || of < comma + 3 || opens === undefined || !/^an?$/.test(opens.lower) || owner === undefined || other === undefined) return false
  const isPerson = (t: Token) => names.some((n) => n.kind === 'person' && n.begin <= t.begin && t.end <= n.end)
  return isPerson(owner) && isPerson(other) && names.some((n) => n.end === words[comma - 1]?.end)
}

function describesSeveral(word: string): boolean {
  return word.endsWith('s') && describes(word.slice(0, -1))
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

function commaParts(words: readonly Token[], names: readonly Named[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  words.forEach((token, i) => {
    if (token.text === ',' && !standsBeside(words, i, names, true) && !names.some((n) => n.begin < token.begin && token.end < n.end)) parts.push([])
    else parts.at(-1)?.push(token)
  })
  return parts.map(trim).filter((p) => p.length > 0)
}

/** `Ann Roe, a doctor`, `Hill, 40`, `Washington, D.C.`, `Roe, who …`, `Taal, of Tarsk University`, `Mayer, Volt's chairman`: what follows the comma belongs to what stands before. */
function standsBeside(words: readonly Token[], comma: number, names: readonly Named[], listed = false): boolean {
  const next = words[comma + 1]
  const before = words[comma - 1]
  if (next === undefined) return true
  if (/^(?:\p{L}\.){2,}$/u.test(next.text)) return true
  if (next.pos === 'NUM' || next.lower === 'who' || next.lower === 'whose' || next.pos === 'ADP' || ['including', 'such', 'like'].includes(next.lower)) return true
  const length = words.slice(comma + 1).findIndex((t) => t.text === ',')
  const segment = words.slice(comma + 1, length < 0 ? undefined : comma + 1 + length)
  const [first, last] = [segment[0], segment.at(-1)]
  const person = first !== undefined && last !== undefined && names.some((n) => n.kind === 'person' && n.begin >= first.begin && n.begin < last.end && segment.findIndex((t) => t.begin === n.end || t.text.startsWith("'")) < 0)
  // `the JIP, the Japanese Communist Party and Komeito`: a body's name in full, which is no description of the one before.
  const joint = segment.findIndex((t) => CONJUNCTIONS.has(t.lower))
  const whole = joint > 0 || listed ? segment.slice(ARTICLES.has(first?.lower ?? '') ? 1 : 0, joint > 0 ? joint : undefined) : []
  if (whole.length > 1 && isCapital(before) && names.some((n) => n.kind !== 'person' && n.begin <= whole[0]!.begin && n.end >= whole.at(-1)!.end)) return false
  const described = segment.some((t) => describes(t.lower))
  // `the prime minister, Arlo Venn`: an office, then its holder.
  const holder = before !== undefined && !isCapital(before) && describes(before.lower) && ARTICLES.has(words.slice(0, comma).find((t) => ARTICLES.has(t.lower))?.lower ?? '') && person && segment.length <= 4 && !segment.some((t) => isRole(t.lower))
  if (holder) return true
  return isCapital(before) && !person && (described || (names.some((n) => n.kind !== 'place' && n.end === before?.end) && segment.some((t) => /^\p{Ll}/u.test(t.text))) || next.lower === 'a' || next.lower === 'an')
}

function trim(words: readonly Token[]): readonly Token[] {
  let from = 0
  let to = words.length
  while (from < to && words[from]?.text === ',') from++
  while (to > from && (words[to - 1]?.text === ',' || ['all', 'both', 'alike'].includes(words[to - 1]?.lower ?? ''))) to--
  return words.slice(from, to)
}
