import type { Problem } from '../../model/problem.js'
import type { Span } from '../../model/span.js'
import type { Speaker } from '../../model/statement.js'
import { actorNamed, countryOf, holderOf } from './actors.js'
import { directoryOf, lastWordOf } from './directory.js'
import { members } from './noun-phrase-parts.js'
import { nameParts } from './name-parts.js'
import type { Gender, NameParts } from './name-parts.js'
import { GIVEN_NAMES } from '../lang/en/given-names.js'
import type { Person } from './registry.js'
import type { Token } from '../grammar/tokens.js'

/** What the words around a mention tell about whom it can mean. */
export interface MentionContext {
  /** Those the sentence before, or an earlier clause of this one, was about: nearest first, each a group. */
  readonly focus: readonly (readonly Speaker[])[]
  /** How many of the groups of `focus` stand in the mention's own paragraph. */
  readonly near: number
  /** Who speaks the quote that the mention stands in, when it stands in one. */
  readonly voice: readonly Speaker[] | null
  /** Whose `his` or `her` may be: the source of the sentence's outer statement. */
  readonly possessor: readonly Speaker[]
  /** The tokens before the mention, for the antecedent of `who`. */
  readonly before: readonly Token[]
}

/** Tells who is meant. Remembers, through one article, what genders the pronouns told. */
export interface Resolver {
  /** One speaker for each member of a coordination. Appends to `problems` what two people fit. */
  readonly resolve: (tokens: readonly Token[], context: MentionContext, problems: Problem[]) => readonly Speaker[]
}

const SINGULAR = new Map<string, Gender>([['he', 'm'], ['him', 'm'], ['his', 'm'], ['himself', 'm'], ['she', 'f'], ['her', 'f'], ['hers', 'f'], ['herself', 'f']])
const PLURAL = new Set(['they', 'them', 'their', 'themselves', 'both'])
const NEUTER = new Set(['it', 'its', 'itself'])
const FIRST = new Set(['i', 'me', 'my', 'we', 'us', 'our', 'myself', 'ourselves'])
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose'])

/** A resolver for one article: the people that it names, and the date that offices are looked up for. */
export function createResolver(text: string, people: readonly Person[], publishedAt: string | null): Resolver {
  const directory = directoryOf(people, ({ name, gender }) => GIVEN_NAMES.get(name.split(' ')[0]?.toLowerCase() ?? '') ?? gender)

  function resolve(tokens: readonly Token[], context: MentionContext, problems: Problem[]): readonly Speaker[] {
    return members(tokens).map((member) => one(member, context, problems))
  }

  function one(tokens: readonly Token[], context: MentionContext, problems: Problem[]): Speaker {
    const [first] = tokens
    const last = tokens.at(-1)
    if (first === undefined || last === undefined) throw new RangeError('resolve: got no tokens')
    const as = text.slice(first.begin, last.end).replace(/\s+/g, ' ')
    const span = { begin: first.begin, end: last.end }
    if (tokens.length === 1) {
      const pronoun = byPronoun(first, as, span, context, problems)
      if (pronoun !== null) return pronoun
    }
    const parts = nameParts(tokens)
    const named = byName(parts, as, span, problems)
    if (named !== null) return named
    if (parts.role !== null && isDefinite(first, parts)) return byRole(parts, first, as, span, context, problems)
    return described(as, parts)
  }

  function byPronoun(token: Token, as: string, span: Span, context: MentionContext, problems: Problem[]): Speaker | null {
    const word = token.lower
    const gender = SINGULAR.get(word)
    if (gender !== undefined) return bySingular(gender, as, span, context, problems)
    if (PLURAL.has(word)) {
      const group = context.focus.find((g) => g.length > 1 || isPlural(g[0]))
      if (group === undefined) return unknown(as, span, problems, 'Nobody before it is several people, so it is not known who is meant.')
      const name = group.length === 1 ? (group[0]?.name ?? null) : group.map((s) => s.name ?? s.as).join(' and ')
      return { ...(group.length === 1 ? group[0] : {}), name, as }
    }
    if (NEUTER.has(word)) {
      const group = context.focus.find((g) => g[0]?.name !== null && g[0] !== undefined && !isPerson(g[0]))
      return group?.[0] === undefined ? unknown(as, span, problems, 'It is not known what is meant.') : { ...group[0], as }
    }
    if (FIRST.has(word)) {
      const [voice] = context.voice ?? []
      return voice === undefined ? unknown(as, span, problems, 'It is not known who speaks here in the first person.') : { ...voice, as }
    }
    if (RELATIVE.has(word)) {
      const antecedent = antecedentOf(context.before)
      return antecedent === null ? unknown(as, span, problems, 'It is not known whom the relative clause is about.') : { ...one(antecedent, { ...context, before: [] }, problems), as }
    }
    return null
  }

  function bySingular(gender: Gender, as: string, span: Span, context: MentionContext, problems: Problem[]): Speaker {
    if (context.voice !== null && context.focus.length === 0) return unknown(as, span, problems, 'It stands in somebody’s words, and whom they speak of there is not told.')
    const fits = (s: Speaker) => s.name !== null && !isPlural(s) && isPerson(s) && (directory.genderOf(s.name) ?? genderOf(s) ?? gender) === gender
    for (const [i, group] of context.focus.entries()) {
      const candidates = distinct(group.filter(fits))
      const [only] = candidates
      if (candidates.length === 1 && only !== undefined) {
        // Beyond the paragraph, somebody else in between would have been named; two groups back is as far as `he` reaches.
        if (i >= context.near + 2) break
        // `her deputy` may be anybody; where somebody named before is known to be a woman, `she` may be either.
        const described = !/^\p{Lu}/u.test(only.name ?? '') && genderOf(only) === null
        const rival = described ? context.focus.flat().find((s) => s.name !== only.name && s.name !== null && directory.genderOf(s.name) === gender) : undefined
        if (rival !== undefined) return unknown(as, span, problems, `It may mean ${only.name ?? only.as} or ${rival.name ?? rival.as}.`)
        if (only.name !== null) directory.learn(only.name, gender)
        return { ...only, as }
      }
      if (candidates.length > 1) return unknown(as, span, problems, `It may mean ${anyOf(candidates.map((c) => c.name ?? c.as))}.`)
    }
    // Nobody was in focus: one person of that gender named before, and no other who could be meant.
    const before = directory.before(span.begin, gender, MOST_LISTED + 1)
    const [only] = before
    if (before.length === 1 && only !== undefined) return ofPerson(only, as)
    return unknown(as, span, problems, before.length > 1 ? `It may mean ${anyOf(before.map((p) => p.name))}.` : 'Nobody before it fits.')
  }

  function isPerson(s: Speaker): boolean {
    // A single name that is no country's or body's: `Marr pleaded guilty. He …`.
    const lone = s.name !== null && /^\p{Lu}\p{Ll}+$/u.test(s.name) && s.of === undefined && !isBody(s.name)
    const named = s.name === null ? undefined : directory.named(s.name)
    const person = named !== undefined && (named.name.includes(' ') || named.roles.length > 0) && !isBody(named.name)
    return lone || s.role !== undefined || person || /\b(?:man|woman|boy|girl)\b/i.test(s.as) || genderOf(s) !== null
  }

  function byName(parts: NameParts, as: string, span: Span, problems: Problem[]): Speaker | null {
    const { name } = parts
    if (name === null) return null
    const bare = name.replace(/['’]s?$/u, '')
    const exact = directory.named(bare)
    if (exact !== undefined && bare.includes(' ')) return withRole(ofPerson(exact, as), parts)
    const words = bare.split(' ')
    const last = words.at(-1) ?? bare
    const alike = directory.withPart(last)
    if (alike.length > MOST_NAMESAKES) return unknown(as, span, problems, `The page names ${alike.length} people so.`)
    const same = alike.filter((p) => p.name !== bare && (words.length === 1 || p.name.endsWith(` ${bare}`) || (p.surname === last && p.name.startsWith(words[0] ?? ''))))
    const gendered = same.filter((p) => parts.gender === null || (directory.genderOf(p.name) ?? parts.gender) === parts.gender)
    // A surname is a person's only when the fuller name is not a body's that begins or ends alike (`Arden Council`).
    const fit = gendered.filter((p) => p.surname === bare || words.length > 1 || !isBody(p.name))
    const [only] = fit
    if (fit.length === 1 && only !== undefined) return withRole(ofPerson(only, as), parts)
    if (fit.length > 1 && !words.some((w) => w.length < 2)) {
      const role = parts.role
      const byRoleWord = role === null ? [] : fit.filter((p) => p.roles.some((r) => matches(role, r.role)))
      const [chosen] = byRoleWord
      if (byRoleWord.length === 1 && chosen !== undefined) return ofPerson(chosen, as)
      return unknown(as, span, problems, `It may mean ${anyOf(fit.map((p) => p.name))}: the page names several people so.`)
    }
    if (exact !== undefined) return withRole(ofPerson(exact, as), parts)
    const country = countryOf(as)
    if (country !== null) return { name: withoutCapitalArticle(as), as, of: country.name, ...(country.id === null ? {} : { actor: country.id }) }
    if (parts.role === null && /^(?:the|a|an) /i.test(as)) return { name: withoutCapitalArticle(as), as }
    return withRole({ name: bare, as, ...actorField(bare) }, parts)
  }

  function withRole(speaker: Speaker, parts: NameParts): Speaker {
    if (parts.role === null) return speaker
    const of = parts.of === null ? speaker.of : (countryOf(parts.of)?.name ?? parts.of)
    return { ...speaker, role: parts.role, ...(of === undefined ? {} : { of }) }
  }

  function ofPerson(person: Person, as: string): Speaker {
    const [role] = person.roles
    return {
      name: person.name,
      as,
      ...(role === undefined ? {} : { role: role.role }),
      ...(role?.of === undefined || role.of === null ? {} : { of: role.of }),
      ...actorField(person.name),
    }
  }

  function byRole(parts: NameParts, first: Token, as: string, span: Span, context: MentionContext, problems: Problem[]): Speaker {
    const role = parts.role ?? ''
    const possessor = /^(?:his|her|its|their)$/.test(first.lower) ? context.possessor.find((s) => s.of !== undefined)?.of : undefined
    const of = parts.of === null ? possessor : (countryOf(parts.of)?.name ?? parts.of)
    const fits = (r: { role: string; of: string | null }) => matches(role, r.role) && (of === undefined || r.of === null || sameBody(of, r.of))
    const holders = directory.withRole(lastWordOf(role))
    const named = holders.length > MOST_NAMESAKES ? holders : holders.filter((p) => p.roles.some(fits))
    const [only] = named
    if (named.length === 1 && only !== undefined) return ofPerson(only, as)
    if (named.length > 1) {
      const isNamed = ({ name }: Speaker) => name !== null && (directory.named(name)?.roles.some(fits) ?? false)
      for (const group of context.focus.slice(0, context.near)) {
        const inFocus = distinct(group.filter(isNamed))
        const [chosen] = inFocus
        if (inFocus.length === 1 && chosen !== undefined) return { ...chosen, as }
        if (inFocus.length > 1) break
      }
      return unknown(as, span, problems, `It may mean ${anyOf(named.map((p) => p.name))}.`, role)
    }
    const country = of === undefined ? null : countryOf(of)
    const holder = country === null ? null : holderOf(role, country.name, publishedAt)
    if (holder !== null) return { name: holder.name, as, role, of: country?.name ?? of ?? '', actor: holder.id }
    // A definite role that nobody on the page is named for stands for itself: `the mayor`.
    return { name: withoutCapitalArticle(as), as, role, ...(of === undefined ? {} : { of }) }
  }

  function described(as: string, parts: NameParts): Speaker {
    const country = countryOf(as)
    if (country !== null) return { name: withoutCapitalArticle(as), as, of: country.name, ...(country.id === null ? {} : { actor: country.id }) }
    const of = parts.of === null ? null : (countryOf(parts.of)?.name ?? parts.of)
    return { name: withoutCapitalArticle(as), as, ...(parts.role === null ? {} : { role: parts.role }), ...(of === null || parts.role === null ? {} : { of }) }
  }

  return { resolve }
}

function actorField(name: string): { readonly actor?: string } {
  const actor = actorNamed(name)
  return actor === null ? {} : { actor: actor.id }
}

/** Among more people than this nobody is sought: who is meant stays unknown. */
const MOST_NAMESAKES = 1_000
/** Names that a problem lists. */
const MOST_LISTED = 10

function anyOf(names: readonly string[]): string {
  return names.slice(0, MOST_LISTED).join(' or ') + (names.length > MOST_LISTED ? ' or another' : '')
}

/** Who is meant is not known: the name stays empty, and a problem says why. */
function unknown(as: string, span: Span, problems: Problem[], why: string, role?: string): Speaker {
  problems.push({ rule: 'speaker-unresolved', message: `“${as}” could not be resolved. ${why}`, begin: span.begin, end: span.end })
  return { name: null, as, ...(role === undefined ? {} : { role }) }
}

function isDefinite(first: Token, parts: NameParts): boolean {
  if (/s$/.test(parts.role ?? '') && !/(?:boss|ss)$/.test(parts.role ?? '')) return false
  // Without an article, a role in the singular is a headline's: `Minister Says`.
  return !/^(?:a|an|one|another|some|any|no|every|each)$/.test(first.lower) && first.pos !== 'NUM'
}

/** Whether a role as mentioned (`minister`, `foreign minister`) can be the role as introduced (`deputy foreign minister`? no). */
function matches(mentioned: string, introduced: string): boolean {
  if (mentioned === introduced) return true
  const words = introduced.split(/[ -]/)
  const said = mentioned.split(/[ -]/)
  if (words.at(-1) !== said.at(-1)) return false
  if (/^(?:deputy|former|vice|ex|assistant|acting)$/.test(words[0] ?? '') && !said.includes(words[0] ?? '')) return false
  return said.every((w) => words.includes(w))
}

function sameBody(one: string, other: string): boolean {
  const plain = (s: string) => s.toLowerCase().replace(/^the /, '').replace(/['’]s$/, '')
  const [a, b] = [plain(one), plain(other)]
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}

function distinct(speakers: readonly Speaker[]): readonly Speaker[] {
  return speakers.filter((s, i) => speakers.findIndex((o) => o.name === s.name) === i)
}

function isPlural(speaker: Speaker | undefined): boolean {
  if (speaker === undefined) return false
  if (speaker.role !== undefined && /[^s]s$/.test(speaker.role)) return true
  // `Martin Soros` ends in an s and is one person.
  if (speaker.name !== null && /\p{Lu}\S*$/u.test(speaker.name) && !/ and /.test(speaker.as)) return false
  return /(?:[^s]s|people|men|women|children|police)$/i.test(speaker.as.split(/ (?:of|in|from|for|at|who|with) |,/)[0] ?? '') && speaker.name !== null || / and /.test(speaker.as)
}

function genderOf(speaker: Speaker): Gender | null {
  if (/\b(?:woman|girl|queen|mother|sister|daughter|wife|princess|\w*woman)\b/i.test(speaker.as)) return 'f'
  if (/\b(?:man|boy|king|father|brother|son|husband|prince|\w+man)\b/i.test(speaker.as)) return 'm'
  return null
}

const BODY = /\b(?:ministry|department|council|party|union|government|agency|committee|court|bank|university|house|senate|parliament|company|group|association|times|post|news|herald|gazette|press|board|church|club|institute|office|police|army|force|service|league|front|congress|radio|tv|television|hospital|school|college|street|river|bridge|sea|bay|north|south|east|west|new)\b/i

function isBody(name: string): boolean {
  return BODY.test(name)
}

/** `The palace` and `the palace` are one. */
function withoutCapitalArticle(words: string): string {
  return words.replace(/^(?:The|An|A|Its|His|Her|Their|Our)\b/, (w) => w.toLowerCase())
}

/** The noun phrase that a relative pronoun follows: its words back to a sign, a verb or the start. */
function antecedentOf(before: readonly Token[]): readonly Token[] | null {
  let end = before.length
  while (end > 0 && before[end - 1]?.text === ',') end--
  let from = end
  while (from > 0) {
    const token = before[from - 1]
    if (token === undefined || ['PUNCT', 'VERB', 'AUX', 'SCONJ', 'CCONJ'].includes(token.pos) && token.text !== '-') break
    if (token.pos === 'ADP' && token.lower !== 'of') break
    from--
    if (token.lower === 'the' || token.lower === 'a' || token.lower === 'an') break
  }
  return from < end ? before.slice(from, end) : null
}
