import { hasAny, spanIndex } from '../../text/span.js'
import type { TokenBlock, Token } from '../grammar/tokens.js'
import { BODY_NOUNS, NAME_WORDS } from '../lang/en/description-nouns.js'
import { isRole, ROLE_ABBREVIATIONS, TITLES_OF_ADDRESS } from '../lang/en/roles.js'
import { describes, headsOf, withoutPossessive } from './describing.js'
import type { PageNames, NameMention } from './entity.js'
import type { Gender } from './gender.js'
import { clusterNames, initialsOf, type NameDraft } from './name-clusters.js'
import { joinTokens, nameParts } from './name-parts.js'
import { countryOf } from './actors.js'
import { GIVEN_NAMES } from '../lang/en/given-names.js'
import type { NamedHere } from './named-here.js'
import { appositionAfter, leftEdge, nameRuns, predicateAfter } from './name-runs.js'
import { officeByDeed } from './by-deed.js'
import { surnameOfBoth } from './shared-surname.js'
import { genderByName } from './given-gender.js'
import { guildEnd, guildsOf } from './guilds.js'
import { joinedSubjectsEnd } from './joined-subjects.js'
import { isGroupNoun } from './groups.js'
import { handoverAfter, holderBefore, officeInRelative, successionBy } from './handover.js'
import { kindOf, noVotes, voteFor } from './kind-votes.js'
import { NO_TRAITS, traitsBeside } from './traits.js'
import { voteByPronouns } from './pronoun-votes.js'
import { voteByWhatBodiesDo } from './body-votes.js'

/** Names of a page at most; behind them nothing is a name any more. A hostile page has more. */
const MOST_NAMES = 20_000

/** Gathers who and what a page names, in its text; a page that names nobody there may do so in its headings. */
export function pageNames(blocks: readonly TokenBlock[]): PageNames {
  const read = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'notice')
  const small = new Set<string>()
  for (const { tokens } of read) for (const { text, lower } of tokens) if (text === lower) small.add(lower)
  // `Growers met. …`: a noun for several that has its capital only where a sentence opens.
  const within = new Set(read.flatMap(({ tokens }) => tokens.flatMap(({ text, lower }, i) => text !== lower && ((i > 0 && /^[\p{L}\p{N},]/u.test(tokens[i - 1]?.text ?? '')) || opensGuild(tokens, i)) ? [lower] : [])))
  const isCommon = (word: string) => small.has(word) || (!within.has(word) && isGroupNoun(word))
  const acronyms = new Set(read.flatMap(({ kind, tokens }) => kind === 'heading' ? [] : tokens.flatMap(({ text }) => /^\p{Lu}{2,7}$/u.test(text) && !isRole(text) && !ROLE_ABBREVIATIONS.has(text.toLowerCase()) ? [text] : [])))
  const guilds = guildsOf(read.filter(({ kind }) => kind !== 'heading'))
  const body = read.filter(({ kind }) => kind !== 'heading')
  const found: NamedHere[] = []
  for (const block of body) gather(block.tokens, isCommon, acronyms, guilds, found)
  if (!found.some(({ parts }) => parts.name?.includes(' '))) for (const block of read) if (block.kind === 'heading') gather(block.tokens, isCommon, acronyms, guilds, found)
  found.sort((a, b) => a.begin - b.begin)
  const headings = spanIndex(read.filter(({ kind }) => kind === 'heading'))
  const inHeadings: NamedHere[] = []
  if (!found.some(({ begin, end }) => hasAny(headings.around({ begin, end })))) for (const block of read) if (block.kind === 'heading') gather(block.tokens, isCommon, acronyms, guilds, inHeadings)
  const { names, mentions } = clusterNames(found, inHeadings)
  voteByWhatBodiesDo(mentions, names, read)
  voteByPronouns(mentions, names, read)
  return {
    mentions: mentions satisfies readonly NameMention[],
    entities: names.map((name) => ({
      name: name.name,
      kind: kindOf(name.votes),
      gender: genderVoted(name),
      offices: name.offices, nouns: name.nouns, classes: name.classes, traits: name.traits,
    })),
  }
}

function gather(tokens: readonly Token[], isCommon: (word: string) => boolean, acronyms: ReadonlySet<string>, guilds: ReadonlySet<string>, found: NamedHere[]): void {
  for (const { from, to } of nameRuns(tokens, isCommon, acronyms, guilds)) {
    if (found.length >= MOST_NAMES) return
    const before = leftEdge(tokens, from, to)
    const wide = nameParts(tokens.slice(before, to))
    // `asked the Justice Department for records, Roe said`: words further left that have a name of their own are no part of this one.
    const isOther = before < from && wide.name !== null && !tokens.slice(from, to).some(({ text }) => wide.name?.includes(text))
    const parts = isOther ? nameParts(tokens.slice(from, to)) : wide
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (wide.role === null && isOneOfMany(tokens, from, to)) continue
    const spelled = initialsOf(tokens.slice(from, to).map((t) => t.text).join(' '))
    // A name that an acronym stands for is all of its words, whatever offices and persons they sound like.
    const whole = (acronyms.has(spelled) && to - from > 2) || guildEnd(tokens, from, guilds) === to || joinedSubjectsEnd(tokens, from) === to || isBodyInWords(tokens.slice(from, to))
    if ((parts.name === null && !whole) || first === undefined || last === undefined) continue
    const beside = appositionAfter(tokens, to, describes) ?? predicateAfter(tokens, to, describes)
    const aside = beside === null ? null : tokens.slice(beside.from, beside.to)
    const asideParts = aside === null ? null : nameParts(aside)
    const told = handoverAfter(tokens, to)
    const deed = officeByDeed(tokens, to) ?? officeInRelative(tokens, to)
    const succession = successionBy(tokens, from, to)
    const leaving = succession === null ? -1 : holderBefore(found, first.begin, succession.gender)
    const taken = found[leaving]?.offices[0] ?? null
    if (taken !== null) found[leaving] = { ...found[leaving]!, nouns: [...found[leaving]!.nouns, `former ${lastWord(taken.role)}`] }
    const held = [...(parts.role === null ? [] : [parts.role]), ...(asideParts?.role === undefined || asideParts.role === null ? [] : [asideParts.role])]
    const changes = [
      ...(told === null ? [] : told.role === null ? held.map((role) => `former ${lastWord(role)}`) : [`${told.change} ${lastWord(told.role)}`]),
      ...(taken === null ? [] : [`new ${lastWord(taken.role)}`]),
    ]
    const owned = [tokens.slice(before, from), aside ?? []].flatMap((words) => ownedOffice(words))
    const nouns = [...nounsBefore(tokens, from, to), ...(aside === null ? [] : headsOf(aside)), ...owned, ...changes]
    const offices = [
      ...(told?.role === undefined || told.role === null ? [] : [{ role: told.role, of: told.of }]),
      ...(taken === null ? [] : [taken]),
      ...(deed === null ? [] : [deed]),
      ...(parts.role === null ? [] : [{ role: parts.role, of: parts.of ?? bodyAfter(tokens, to, isCommon) }]),
      ...(asideParts?.role === undefined || asideParts.role === null ? [] : [{ role: asideParts.role, of: asideParts.of }]),
    ]
    const gender = parts.gender ?? asideParts?.gender ?? null
    const both = whole ? null : surnameOfBoth(tokens, from, to, found)
    const name = whole ? withoutPossessive(joinTokens(tokens.slice(from, to))) : both ?? withoutPeople(withoutPossessive(parts.name ?? ''))
    if (name === '') continue
    const own = whole ? { ...parts, name, role: null, titled: false, gender: null } : { ...parts, name: both ?? parts.name, gender }
    const rival = genderByName(name) === null && isItsRival(tokens.slice(before, from))
    const votes = voteFor(tokens, { from, to }, rival ? { ...own, role: null, titled: false } : own, nouns, noVotes())
    if (rival) votes.body += 2
    found.push({ begin: first.begin, end: last.end, parts: own, title: titleOf(tokens.slice(before, to)), name, votes, nouns, traits: traitsBeside(tokens, from, to), offices: whole || rival ? [] : offices, acronym: acronymAfter(tokens, from, to) })
    // `Volkswagen chief executive Ann Roe`: the body is named too.
    if (!whole && parts.of !== null && /^\p{Lu}/u.test(parts.of) && found.length < MOST_NAMES) {
      const of = withoutPossessive(parts.of)
      found.push({ begin: tokens[before]?.begin ?? first.begin, end: first.begin, parts: { ...parts, name: of, role: null, of: null, gender: null, titled: false }, title: null, name: of, votes: { person: 0, body: isOfPlace(parts.role) ? 0 : 2, place: isOfPlace(parts.role) ? 2 : 0 }, nouns: [], traits: NO_TRAITS, offices: [], acronym: null })
    }
  }
}

/** What titles, nouns and pronouns tell; a first name that mostly one gender bears outweighs a pronoun or two. */
function genderVoted({ name, genders: { f, m } }: NameDraft): Gender | null {
  const byName = f === 0 && m === 0 ? null : genderByName(name)
  const more = f - m + (byName === 'f' ? NAME_VOTES : byName === 'm' ? -NAME_VOTES : 0)
  return more > 0 ? 'f' : more < 0 ? 'm' : null
}

/** Pronouns that a first name outweighs; a title counts three. */
const NAME_VOTES = 2.5

/** `mayor`, `deputy governor`: offices of towns and states. */
function isOfPlace(role: string | null): boolean {
  return /^(?:mayor|governor|bishop|archbishop|sheriff)$/.test(lastWord(role ?? ''))
}

/** `Weavers for a Fair Guild`, `Doctors at the Gate`: what the members of a body are, and more capitals behind a small word. */
function opensGuild(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? ''
  return ['for', 'against', 'without', 'at', 'of'].includes(next) && isCapitalised(tokens[/^(?:an?|the)$/.test(tokens[i + 2]?.lower ?? '') ? i + 3 : i + 2]?.text ?? '')
}

/** `filed an Unfair Labour Complaint`, `a Golden Ladle`: a thing of which there are several, and no name of anybody. */
function isOneOfMany(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to)
  if (words.length < 2 || !/^an?$/.test(tokens[from - 1]?.lower ?? '') || words.some(({ text }) => /^(?:['’]s?|\p{Lu}{2,})$/u.test(text) || /^\p{Lu}\.$/u.test(text))) return false
  const next = tokens[to]
  // `a Harbour Trust spokesman`; `a David Bowie of the sea`.
  if (next === undefined || next.pos === 'NOUN' || next.pos === 'PROPN' || (next.pos === 'ADJ' && !/^(?:last|next|this)$/.test(next.lower)) || next.text === '-' || next.text === '’' || next.text === "'" || next.pos === 'PART') return false
  return genderByName(words.map(({ text }) => text).join(' ')) === null && !words.some(({ lower }) => NAME_WORDS.has(lower) || isRole(lower) || ROLE_ABBREVIATIONS.has(lower) || TITLES_OF_ADDRESS.has(lower)) && countryOf(words[0]?.text ?? '') === null
}

/** `Volt and its rival, Tarn Coaches`: what a body's rival or partner is called is a body, as far as the words tell. */
function isItsRival(words: readonly Token[]): boolean {
  return words.some(({ lower }) => lower === 'its') && words.some(({ lower }) => /^(?:rival|competitor|partner|parent)$/.test(lower))
}

/** `Australian Timothy Weeks` is Timothy Weeks; `Russian` alone names nobody. */
function withoutPeople(name: string): string {
  const words = name.split(' ')
  const [first = '', ...rest] = words
  if (countryOf(first)?.by !== 'demonym' || /^\p{Lu}{2,}$/u.test(first)) return name
  return rest.length === 0 ? '' : rest.length >= 2 && GIVEN_NAMES.has(rest[0]?.toLowerCase() ?? '') ? rest.join(' ') : name
}

/** `Netherlands Organisation for Tides`, `Department of Health and Human Services`: small words within, a word for a body, and nobody's office. */
function isBodyInWords(run: readonly Token[]): boolean {
  const last = run.at(-1)?.lower ?? ''
  // `Alpine Guides' Association`.
  if (NAME_WORDS.has(last) && run.some(({ text }, i) => i > 0 && /^['’]s?$/.test(text))) return true
  const small = run.some(({ lower }, i) => i > 0 && ['of', 'for', 'and'].includes(lower))
  return small && run.some(({ lower }) => NAME_WORDS.has(lower)) && !run.some(({ lower }) => isRole(lower) || ROLE_ABBREVIATIONS.has(lower) || TITLES_OF_ADDRESS.has(lower))
}

function lastWord(role: string): string {
  return role.split(/[ -]/).at(-1) ?? role
}

/** The form of address that a name stands behind. */
function titleOf(words: readonly Token[]): string | null {
  const word = words.find(({ lower, text }) => isCapitalised(text) && (TITLES_OF_ADDRESS.has(lower) || isRole(lower) || ROLE_ABBREVIATIONS.has(lower)))?.lower
  return word === undefined ? null : (ROLE_ABBREVIATIONS.get(word) ?? word.replace(/\.$/, ''))
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

/** `the Dutch daily Vree`, `newspaper Vree`, `the carmaker Volt`: describing nouns right before a name. */
function nounsBefore(tokens: readonly Token[], from: number, to: number): string[] {
  // `The company, Lisle Marine, carried`: set between commas, and in no list; `the contractor, Ann Roe, said` may be somebody.
  const set = tokens[from - 1]?.text === ',' && !/(?:er|or)$/.test(tokens[from - 2]?.lower ?? '') && tokens[to]?.text === ',' && tokens[to + 1]?.lower !== 'and' && !isCapitalised(tokens[to + 1]?.text ?? '') && tokens.slice(Math.max(0, from - 4), from - 2).some(({ lower }) => ['the', 'its', 'a', 'an'].includes(lower))
  const word = tokens[set ? from - 2 : from - 1]
  const at = set ? from - 2 : from - 1
  if (word?.lower === 'tank' && tokens[at - 1]?.lower === 'think') return ['think-tank']
  return word !== undefined && /^\p{Ll}/u.test(word.text) && describes(word.lower) ? [word.lower] : []
}

/** `union president` of `The union's president, Beata Lind`, as later words may call her. */
function ownedOffice(words: readonly Token[]): readonly string[] {
  const mark = words.findIndex(({ text }) => /^['’]s?$/.test(text))
  const [owner, role] = [words[mark - 1], words.slice(mark + 1).findLast(({ lower }) => isRole(lower))]
  return mark > 0 && owner !== undefined && BODY_NOUNS.has(owner.lower) && role !== undefined ? [`${owner.lower} ${role.lower}`] : []
}

/** `Netherlands Institute (NIT)`, `the Coastal Workers’ Union, known as Cowu`: the other name of the one in `[from, to)`. */
function acronymAfter(tokens: readonly Token[], from: number, to: number): string | null {
  const inside = tokens[to + 1]
  // `the Coastal Workers' Union, known as Cowu,`.
  const at = tokens[to]?.text === ',' || tokens[to]?.text === '(' ? to + 1 : to
  const as = /^(?:better|also|widely|simply|commonly)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  const called = tokens[as]?.lower === 'known' && tokens[as + 1]?.lower === 'as' ? tokens[as + 2] : undefined
  if (called !== undefined && /^\p{Lu}[\p{L}&-]{1,14}$/u.test(called.text) && !/^\p{Lu}/u.test(tokens[as + 3]?.text ?? '') && to - from > 1) return called.text
  return tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' && inside !== undefined && /^\p{Lu}[\p{Lu}\p{Ll}&-]{1,9}$/u.test(inside.text) && /\p{Lu}.*\p{Lu}/u.test(inside.text) ? inside.text : null
}

/** `President Gregor Tind of Vellmark`: the body behind the name. */
function bodyAfter(tokens: readonly Token[], to: number, isCommon: (word: string) => boolean): string | null {
  if (tokens[to]?.lower !== 'of') return null
  const [run] = nameRuns(tokens.slice(to + 1, to + 12), isCommon)
  return run?.from === 0 ? tokens.slice(to + 1, to + 1 + run.to).map((t) => t.text).join(' ') : null
}
