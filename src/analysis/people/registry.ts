import type { Span } from '../../model/span.js'
import { firstBeginningAt } from '../../text/span.js'
import { countryOf } from './actors.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { isRole, ROLE_ABBREVIATIONS, TITLES_OF_ADDRESS } from '../lang/en/roles.js'
import { isCapital, isOfficeWord, joinTokens, nameParts } from './name-parts.js'
import type { Gender } from './name-parts.js'
import type { Token, TokenBlock } from '../grammar/tokens.js'

/** Somebody that an article names, under the fullest name that it gives. */
export interface Person {
  readonly name: string
  readonly surname: string
  readonly roles: readonly { readonly role: string; readonly of: string | null }[]
  readonly gender: Gender | null
  /** Where each mention by name begins, in UTF-16 code units. */
  readonly mentions: readonly number[]
}

interface Draft {
  name: string
  surname: string
  roles: { role: string; of: string | null }[]
  votes: { f: number; m: number }
  mentions: number[]
}

const NOT_NAMES = new Set(['the', 'a', 'an', 'but', 'and', 'in', 'on', 'at', 'as', 'it', 'he', 'she', 'they', 'we', 'i', 'this', 'that', 'these', 'those', 'after', 'before', 'when', 'while', 'if', 'his', 'her', 'their', 'our', 'my', 'for', 'from', 'with', 'by', 'of', 'to', 'what', 'who', 'how', 'why', 'where', 'there', 'no', 'not', 'some', 'all', 'both', 'neither', 'either', 'one', 'two', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'according', 'asked', 'q', 'you', 'your', 'nor', 'or', 'so', 'then', 'now', 'last', 'next', 'its', 'more', 'most', 'many', 'several', 'another', 'other', 'such', 'because', 'since', 'although', 'though', 'until', 'once', 'also', 'yet', 'under', 'over', 'between', 'during', 'meanwhile', 'however'])

/** Tokens of a name with all that stands before it; a longer run of capitals is cut: it is a list, or hostile. */
const LONGEST_NAME = 100
/** Where more share a surname, a mention by it tells nothing of any of them. */
const MOST_NAMESAKES = 100
/** Roles of one person. */
const MOST_ROLES = 50

/** Everybody named so far, by name and by surname. */
class Drafts {
  readonly byName = new Map<string, Draft>()
  private readonly bySurname = new Map<string, Draft[]>()

  named(surname: string): readonly Draft[] {
    return this.bySurname.get(surname) ?? []
  }

  add(draft: Draft): void {
    if (this.byName.has(draft.name)) return
    this.byName.set(draft.name, draft)
    const namesakes = this.bySurname.get(draft.surname)
    if (namesakes === undefined) this.bySurname.set(draft.surname, [draft])
    else namesakes.push(draft)
  }
}

/**
 * Gathers the people and bodies that an article names in two or more capitals, with roles and gender as far as the words tell.
 * Single names are mentions of those; which one is for the resolver to say, and to doubt when two share a surname.
 */
export function registryOf(blocks: readonly TokenBlock[]): readonly Person[] {
  const drafts = new Drafts()
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.kind === 'notice') continue
    if (block.kind === 'heading') continue
    for (const [from, to] of runs(block.tokens)) enter(drafts, block.tokens, from, to)
  }
  // A page that names nobody in its text may do so in its headline: `The novelist Petra Quill on her new book`.
  if (drafts.byName.size === 0) for (const block of blocks) if (block.kind === 'heading') for (const [from, to] of runs(block.tokens)) enter(drafts, block.tokens, from, to)
  const people = [...drafts.byName.values()]
  const mentions = people.filter((p) => p.roles.length > 0 || p.name.includes(' '))
    .flatMap((of) => of.mentions.map((begin): Mention => ({ begin, end: begin, of }))).sort((a, b) => a.begin - b.begin)
  for (const block of blocks) voteByPronouns(mentions, block)
  return people.map(({ name, surname, roles, votes, mentions }) => ({ name, surname, roles, mentions, gender: votes.f > votes.m ? 'f' : votes.m > votes.f ? 'm' : null }))
}

/** Runs of capitals (with role words in small letters before them), as ranges of tokens. */
function runs(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameToken(tokens, i)) continue
    let to = i + 1
    while (to < tokens.length && to - i < LONGEST_NAME && !endsSentence(tokens[to - 1]) && (isNameToken(tokens, to) || joins(tokens, to))) to++
    found.push([i, to])
    i = to
  }
  return found
}

/** `… the agency SUNA. President …`: a name with its full stop taken for an abbreviation. */
function endsSentence(token: Token | undefined): boolean {
  const word = token?.text ?? ''
  return /^\p{L}{3,}\.$/u.test(word) && !TITLES_OF_ADDRESS.has(word.toLowerCase()) && !ROLE_ABBREVIATIONS.has(word.toLowerCase())
}

function isNameToken(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  // `Added Jonas Berg:` opens with its cue.
  const cue = token?.pos === 'VERB' && CUE_VERBS.has(token.lemma) && token.lower.endsWith('ed')
  // `Hosting Cook is our dream`: a participle that opens a sentence has a capital without being a name's.
  const opens = token?.pos === 'VERB' && token.lower.endsWith('ing') && (i === 0 || /^[.!?”"»]$/.test(tokens[i - 1]?.text ?? ''))
  return token !== undefined && isCapital(token) && !NOT_NAMES.has(token.lower) && !cue && !opens
}

function joins(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || !isNameToken(tokens, i + 1)) return false
  if (token.lower === 'of' && isRole(tokens[i - 1]?.lower ?? '') && isOfficeWord(tokens[i + 1]) && isNameToken(tokens, i + 2)) return true
  const touching = tokens[i - 1]?.end === token.begin
  // `Lise “Bluebell” Harnack`: a nickname in quote marks.
  if (isQuoteMark(token) && (isQuoteMark(tokens[i + 2]) || isQuoteMark(tokens[i - 2]))) return true
  return (touching && ['-', "'", '’'].includes(token.text)) || ['de', 'van', 'von', 'der', 'bin', 'al', 'da', 'di', 'del', 'la', 'le', 'el'].includes(token.lower) || (token.text === '.' && /^\p{Lu}$/u.test(tokens[i - 1]?.text ?? ''))
}

function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && /^["“”'‘’«»]$/.test(token.text)
}

function enter(drafts: Drafts, tokens: readonly Token[], from: number, to: number): void {
  const before = leftEdge(tokens, from)
  const after = rightEdge(tokens, to)
  const body = bodyAfter(tokens, to)
  const phrase = tokens.slice(before, to)
  if (phrase.length === 0) return
  const parts = nameParts(phrase)
  const begin = tokens[from]?.begin ?? 0
  if (parts.name === null) return
  const words = parts.name.split(' ')
  const full = words.length >= 2 ? parts.name : null
  const single = words.length === 1
  if (single && parts.role === null) {
    const known = drafts.named(parts.name)
    for (const draft of known.length > MOST_NAMESAKES ? [] : known) {
      draft.mentions.push(begin)
      if (parts.gender !== null) draft.votes[parts.gender] += 3
    }
    if (known.length > 0 || after === to) return
  }
  const apposition = after > to ? nameParts(tokens.slice(to + 1, after)) : null
  const name = full ?? parts.name
  const surname = words.at(-1) ?? name
  const namesakes = single ? drafts.named(surname) : []
  if (namesakes.length > MOST_NAMESAKES) return
  // `Judge Tund` where there are two: the one who was introduced as a judge, or nobody.
  const fitting = namesakes.length > 1 ? namesakes.filter((d) => d.roles.some((r) => r.role === parts.role)) : namesakes
  if (namesakes.length > 1 && fitting.length !== 1) return
  const known = drafts.byName.get(name) ?? fitting[0]
  const draft = known ?? { name, surname, roles: [], votes: { f: 0, m: 0 }, mentions: [] }
  draft.mentions.push(begin)
  if (parts.gender !== null) draft.votes[parts.gender] += 3
  if (parts.role !== null) addRole(draft, parts.role, parts.of ?? body)
  if (apposition?.role !== undefined && apposition.role !== null && apposition.name === null) {
    addRole(draft, apposition.role, apposition.of)
    if (apposition.gender !== null) draft.votes[apposition.gender] += 3
  }
  drafts.add(draft)
}

/** `President Gregor Tind of Vellmark`: the body behind the name. */
function bodyAfter(tokens: readonly Token[], to: number): string | null {
  if (tokens[to]?.lower !== 'of' || !isNameToken(tokens, to + 1)) return null
  let end = to + 1
  while (end - to < LONGEST_NAME && (isNameToken(tokens, end) || joins(tokens, end))) end++
  return joinTokens(tokens.slice(to + 1, end))
}

function addRole(draft: Draft, role: string, of: string | null): void {
  const body = of === null ? null : (countryOf(of)?.name ?? of)
  if (draft.roles.length < MOST_ROLES && !draft.roles.some((r) => r.role === role && r.of === body)) draft.roles.push({ role, of: body })
}

/** Steps left over role words in small letters and what they are of: `Russia's foreign minister Sergei Lavrov`. */
function leftEdge(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.text === ',') return roleBeforeComma(tokens, from - 1) ?? from
  let at = from
  let role = false
  while (at > 0 && from - at < LONGEST_NAME) {
    const before = tokens[at - 1]
    if (before === undefined) break
    if (isRole(before.lower) || (role && (before.pos === 'ADJ' || before.pos === 'NOUN' || before.text === '-'))) {
      role = true
      at--
    } else break
  }
  if (!role) return from
  if (/^['’]s?$/.test(tokens[at - 1]?.text ?? '') && isCapital(tokens[at - 2])) at -= 2
  while (from - at < LONGEST_NAME && isCapital(tokens[at - 1]) && !NOT_NAMES.has(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.pos !== 'PUNCT' && !/\p{L}{3,}\.$/u.test(tokens[at - 1]?.text ?? '')) at--
  return at
}

/** `The interior minister of Palvia, Danek Mrost,`: back to the start of a noun phrase with a role, or `null`. */
function roleBeforeComma(tokens: readonly Token[], comma: number): number | null {
  let role = false
  for (let at = comma - 1; at >= 0 && comma - at < 9; at--) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'PUNCT' && token.text !== '-' || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'CCONJ') return null
    if (isRole(token.lower)) role = true
    if (role && (token.pos === 'DET' || /^(?:the|its|his|her|their)$/.test(token.lower))) return at
  }
  return null
}

/** Steps right over an apposition after a comma, up to the next sign: `, a doctor from Arden,`. Returns `to` for none. */
function rightEdge(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== ',') return to
  let at = to + 1
  if (tokens[at]?.pos === 'NUM' && tokens[at + 1]?.text === ',') at += 2
  const start = at
  let role = false
  while (at < tokens.length && at - start < 12) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'PUNCT' && token.text !== '-' || token.pos === 'VERB' || token.pos === 'AUX' || token.lower === 'who' || token.lower === 'and') break
    if (!role && isCapital(token) && at === start) return to
    if (isRole(token.lower)) role = true
    at++
  }
  // `Hauliers, bakers and priests`: a list, no apposition.
  return role && tokens[at]?.lower !== 'and' ? at : to
}

/** Where somebody is mentioned. */
interface Mention extends Span {
  readonly of: Draft
}

/** One person named in a sentence with `he` or `she` after: a vote for the gender. */
function voteByPronouns(mentions: readonly Mention[], block: TokenBlock): void {
  let start = 0
  block.tokens.forEach((token, i) => {
    if (!/^[.!?]$/.test(token.text) && i !== block.tokens.length - 1) return
    const words = block.tokens.slice(start, i + 1)
    start = i + 1
    const begin = words[0]?.begin ?? 0
    const end = words.at(-1)?.end ?? 0
    const first = firstBeginningAt(mentions, begin)
    const only = mentions[first]?.of
    let behind = first
    while (mentions[behind]?.of === only && (mentions[behind]?.begin ?? end) < end) behind++
    if (only === undefined || behind === first || (mentions[behind]?.begin ?? end) < end) return
    // `met him` tells of somebody else; `his plan` and `he` mostly of the one who is named.
    words.forEach((word, k) => {
      if (/^(?:he|his|himself)$/.test(word.lower)) only.votes.m += 1
      if (/^(?:she|hers|herself)$/.test(word.lower) || (word.lower === 'her' && ['NOUN', 'ADJ'].includes(words[k + 1]?.pos ?? ''))) only.votes.f += 1
    })
  })
}

