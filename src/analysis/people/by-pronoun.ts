import type { Problem } from '../../model/problem.js'
import type { Span } from '../../model/span.js'
import type { Speaker } from '../../model/statement.js'
import type { Token } from '../grammar/tokens.js'
import { BODY_NOUNS } from '../lang/en/description-nouns.js'
import { followsDocument } from './after-document.js'
import { ofPronoun, pronounForm } from './anaphor.js'
import type { Ranked } from './by-rank.js'
import { GROUP_CHANCE, PAIR_CHANCE } from './chances.js'
import { onlyGroupBefore, pluralBodies, pluralBodyBefore, type Member } from './groups.js'
import { isPerson, pairBefore } from './pairs.js'
import type { Personas } from './personas.js'
import { isPlural } from './speaker-fields.js'
import type { MentionContext, Teller } from './teller.js'
import type { UnnamedSpeakers } from './unnamed.js'

/** Reads words that may be pronouns. */
export interface Pronouns {
  /** Whom the word means; `null` for one that is no pronoun. */
  readonly read: (token: Token, as: string, span: Span, context: MentionContext, problems: Problem[]) => readonly Speaker[] | null
  /** Takes note of those who spoke at `at`: `they` may be `residents`. */
  readonly spoke: (speakers: readonly Speaker[], at: number) => void
  /** Takes note of those who were told of together as a sentence's subject at `at`. */
  readonly led: (group: readonly Member[], at: number) => void
  /** Takes note of a body without a name that is a sentence's subject at `at`. */
  readonly ledBody: (name: string, at: number) => void
  /** The two who were a subject together last, not far before `at`, of whom one at least has no name; empty where there are none. */
  readonly coupleBefore: (at: number) => readonly Member[]
  /** Takes note of a subject that is the group's own at `at`: `Their union had not called a strike.` */
  readonly owned: (at: number) => void
  /** `The health ministry said …. Its guidance …`: the body without a name that spoke right before `at`, in the same paragraph; `null` where there is none, or another led since. */
  readonly bodyBefore: (at: number) => string | null
}

const FIRST = new Set(['i', 'me', 'my', 'we', 'us', 'our', 'myself', 'ourselves'])
/** Never anybody's name. */
const NOBODY = new Set(['you', 'your', 'yourself', 'one', 'there', 'what', 'this', 'these', 'those', "i'm", 'here', 'how', 'why', 'when', 'many', 'some', 'others', 'several', 'most', 'few', 'all', 'none', 'another', 'everyone', 'everybody', 'nobody', 'someone', 'somebody', 'anyone', 'everything', 'nothing', 'something', 'more', 'less'])

/** Sentences from a body that spoke, within which it can be `they`. */
const NEAR_BODY = 3
/** Sentences from two without a name, within which `the couple` means them. */
const LONGEST_COUPLE = 8

/** Makes the reader of one article's pronouns. */
export function createPronouns({ text, tokens, page, discourse, byName, meant, open }: Teller, ranked: Ranked, unnamed: UnnamedSpeakers, personas: Personas): Pronouns {
  /** `he` or `she` that spoke last, where it stayed open. */
  let lastOpen: { readonly form: string, readonly at: number, readonly candidates: readonly number[] } | null = null
  /** Several who were subject or spoke last: `residents`, `Roe and her staff`. */
  let lastGroup: { readonly members: readonly Member[]; readonly sentence: number } | null = null
  /** Who made the writing that spoke last. */
  let lastMaker: { readonly speaker: Speaker; readonly at: number } | null = null
  let lastCouple: { readonly members: readonly Member[]; readonly at: number } | null = null
  let lastBody: { readonly name: string; readonly at: number } | null = null // without a name that spoke: `the health ministry`
  const bodies = pluralBodies(tokens, page)

  function byPronoun(token: Token, as: string, span: Span, context: MentionContext, problems: Problem[]): readonly Speaker[] | null {
    const word = token.lower
    const form = pronounForm(word)
    if (form === 'they' || word === 'both') return byThey(token, as, span, context, problems)
    const without = (form === 'he' || form === 'she') && context.voice === null && context.role === 'speaker' ? unnamed.goesOn(token) : null
    if (without?.name === null) return [open(as, span, problems, 'Whoever was described before it may be meant.')]
    if (without !== null) return [{ name: without.name, as, known: 'resolved', how: 'pronoun', certainty: GROUP_CHANCE }]
    if (form === 'he' || form === 'she') {
      const again = openAgain(form, token.begin)
      const speaker = again === null || context.role !== 'speaker' || context.voice !== null ? ranked(ofPronoun(token, form, context.voice !== null), as, context, problems, () => open(as, span, problems, 'Nobody before it fits.')) : open(as, span, problems, 'It may mean whoever the one before it means.', again)
      if (speaker.known === 'open' && context.role === 'speaker') lastOpen = { form, at: token.begin, candidates: (speaker.candidates ?? []).flatMap((name) => byName.get(name) ?? []) }
      return [speaker]
    }
    const isIt = form === 'it' && context.role === 'speaker' && context.voice === null
    if (isIt && followsDocument(text, token.begin) && lastMaker !== null && !context.not.has(byName.get(lastMaker.speaker.name ?? '') ?? -1) && discourse.sentenceAt(token.begin) - discourse.sentenceAt(lastMaker.at) === 1) return [{ ...lastMaker.speaker, as }]
    if (isIt && followsDocument(text, token.begin)) return [open(as, span, problems, 'It is the writing that the sentence before it is about.')]
    const body = isIt ? bodyBefore(token.begin) : null
    if (body !== null) return [{ name: body, as, known: 'resolved', how: 'pronoun', certainty: GROUP_CHANCE }]
    if (form !== null) return [ranked(ofPronoun(token, form, context.voice !== null), as, context, problems, () => open(as, span, problems, 'Nobody before it fits.'))]
    if (FIRST.has(word)) {
      const [voice] = context.voice ?? []
      return [voice === undefined ? open(as, span, problems, 'It is not known who speaks here in the first person.') : { ...voice, as, known: 'resolved', how: 'first person' }]
    }
    if (NOBODY.has(word)) return [open(as, span, problems, 'It names nobody.')]
    return null
  }

  /** Candidates of the same pronoun a sentence before, of which it wasn't known whom it meant, where nobody who fits was mentioned since: `He may be Roe or Tan. He said …`; else `null`. */
  function openAgain(form: string, at: number): readonly number[] | null {
    if (lastOpen?.form !== form || discourse.blockAt(at) !== discourse.blockAt(lastOpen.at) || discourse.sentenceAt(at) - discourse.sentenceAt(lastOpen.at) !== 1) return null
    const { at: from, candidates } = lastOpen
    const since = discourse.candidates().some((t) => t.at > from && isPerson(page.entities[t.entity]!))
    return since ? null : candidates
  }

  /** The nearest group of named people who were subject or speaker together, else one body or group that speaks in the plural. */
  function byThey(token: Token, as: string, span: Span, context: MentionContext, problems: Problem[]): readonly Speaker[] {
    const here = discourse.sentenceAt(token.begin)
    const recent = discourse.candidates().filter((t) => here - t.led <= 2 && t.led >= 0 && !context.not.has(t.entity) && page.entities[t.entity]?.kind !== 'place')
    if (lastGroup !== null && here - lastGroup.sentence <= 2 && (recent[0]?.led ?? -1) <= lastGroup.sentence && token.lower !== 'both' && !isOwnGroup(lastGroup.members, context)) return lastGroup.members.map((member) => 'name' in member ? { name: member.name, as, known: 'resolved', how: 'pronoun', certainty: GROUP_CHANCE } : meant(member.entity, as, 'pronoun', PAIR_CHANCE, context.role, token.begin))
    const together = recent.filter((t) => t.led === recent[0]?.led)
    // In somebody's own words `they` are others than who speaks.
    if (context.voice === null && together.length === 2 && together.every((t) => isPerson(page.entities[t.entity]!))) return [...together].sort((a, b) => a.at - b.at).map((t) => meant(t.entity, as, 'pronoun', PAIR_CHANCE, context.role, token.begin))
    const pair = token.lower === 'both' ? pairBefore(page, discourse, text, token.begin, true, (one, i) => isPerson(one) && !context.not.has(i)) : null
    if (pair !== null) return pair.map((entity) => meant(entity, as, 'pronoun', PAIR_CHANCE, context.role, token.begin))
    if (token.lower === 'both') return [open(as, span, problems, 'Nobody before it is several people, so it is not known who is meant.')]
    const body = context.voice === null ? pluralBodyBefore(bodies, discourse, here, context.not) : null
    if (body !== null) return [meant(body, as, 'pronoun', PAIR_CHANCE, context.role, token.begin)]
    const tried: Problem[] = []
    const one = ranked(ofPronoun(token, 'they', context.voice !== null), as, context, tried, () => open(as, span, tried, 'Nobody before it is several people, so it is not known who is meant.'))
    const group = one.name === null && context.voice === null ? onlyGroupBefore(tokens, token.begin) : null
    if (group !== null) return [{ name: group, as, known: 'resolved', how: 'pronoun', certainty: GROUP_CHANCE }]
    const handle = one.name === null && context.voice === null && token.lower !== 'both' ? personas.inParagraph(token.begin) : null
    if (handle !== null) return [{ name: handle, as, known: 'resolved', how: 'pronoun', certainty: GROUP_CHANCE }]
    const single = one.name === null && context.voice === null && token.lower !== 'both' ? unnamed.alone(token.begin) ?? bodyBefore(token.begin) : null
    if (single !== null) return [{ name: single, as, known: 'resolved', how: 'pronoun', certainty: GROUP_CHANCE }]
    const church = one.name === null && context.voice === null && token.lower === 'they' && context.role === 'speaker' ? onlyBodyBefore(token.begin, context.not) : null
    if (church !== null) return [meant(church, as, 'pronoun', PAIR_CHANCE, context.role, token.begin)]
    for (const problem of tried) problems.push(problem)
    return [one]
  }

  /** `The Church denied the charges. They said …`: the only body that spoke or led lately, where nobody in the plural was told of. */
  function onlyBodyBefore(at: number, not: ReadonlySet<number>): number | null {
    const here = discourse.sentenceAt(at)
    const [only, ...others] = discourse.candidates().filter((t) => t.at < at && t.led >= 0 && here - t.led <= NEAR_BODY && !not.has(t.entity) && page.entities[t.entity]?.kind === 'body')
    if (only === undefined || others.length > 0 || only.spokeAt < here - NEAR_BODY || discourse.blockAt(at) - only.block > 1) return null
    for (let i = only.led + 1; i < here; i++) {
      const subject = discourse.subjectOf(i)
      if (subject !== null && isPlural(text.slice(subject.begin, subject.end))) return null
    }
    return only.entity
  }

  /** Whether those who speak are the group itself: in their own words `they` are others. */
  function isOwnGroup(members: readonly Member[], { voice }: MentionContext): boolean {
    return voice?.some(({ name }) => members.some((member) => ('name' in member ? member.name : page.entities[member.entity]?.name) === name)) ?? false
  }

  function spoke(speakers: readonly Speaker[], at: number): void {
    const [group, ...others] = speakers
    lastMaker = group?.how === 'maker of the document' && others.length === 0 ? { speaker: group, at } : null
    if (group?.known === 'described' && group.name !== null && others.length === 0 && !isPlural(group.as) && BODY_NOUNS.has(group.as.split(' ').at(-1)?.toLowerCase() ?? '')) lastBody = { name: group.name, at }
    if (group !== undefined && others.length > 0) {
      const members = speakers.flatMap(({ name }): readonly Member[] => name === null ? [] : [memberOf(name)])
      lastGroup = members.length === speakers.length ? { members, sentence: discourse.sentenceAt(at) } : null
    } else if (group?.known === 'described' && group.name !== null && isPlural(group.as)) led([{ name: group.name }], at)
    // `The doctors` who are a body's: `they` are the body.
    else if (group?.known === 'resolved' && group.name !== null && isPlural(group.as) && /^(?:the|these|those) /i.test(group.as)) led([memberOf(group.name)], at)
  }

  function memberOf(name: string): Member {
    const entity = byName.get(name)
    return entity === undefined ? { name } : { entity }
  }

  function ledBody(name: string, at: number): void {
    lastBody = { name, at }
  }

  function led(members: readonly Member[], at: number): void {
    if (members.length === 2) lastCouple = { members, at }
    lastGroup = { members, sentence: discourse.sentenceAt(at) }
  }

  function coupleBefore(at: number): readonly Member[] {
    return lastCouple === null || discourse.sentenceAt(at) - discourse.sentenceAt(lastCouple.at) > LONGEST_COUPLE ? [] : lastCouple.members
  }

  function owned(at: number): void {
    if (lastGroup !== null) lastGroup = { ...lastGroup, sentence: discourse.sentenceAt(at) }
  }

  function bodyBefore(at: number): string | null {
    if (lastBody === null || discourse.blockAt(at) !== discourse.blockAt(lastBody.at) || discourse.sentenceAt(at) - discourse.sentenceAt(lastBody.at) > 1) return null
    const { at: from, name } = lastBody
    return discourse.candidates().some((t) => t.at > from && t.led >= discourse.sentenceAt(from) && page.entities[t.entity]?.kind !== 'person') ? null : name
  }

  return { read: byPronoun, spoke, led, ledBody, coupleBefore, owned, bodyBefore }
}
