import type { Attribution } from '../../model/attribution.js'
import type { Problem } from '../../model/problem.js'
import type { Span } from '../../model/span.js'
import type { Addressee, Speaker } from '../../model/statement.js'
import { hasAny, holdsOffset, spanIndex } from '../../text/span.js'
import type { Actors } from './actors.js'
import { addresseeOf } from './addressees.js'
import { outletAt } from '../chain/chain.js'
import { Discourse } from './discourse.js'
import type { PageNames } from './entity.js'
import { goingOn, sourceLeftOut } from './left-out.js'
import { labelSpeaker } from './letters.js'
import type { Meanings } from './meanings.js'
import { askersBefore, countererBefore, frontedBefore, namedInContent, namesWithin } from './ruled-out.js'
import { pronounForm } from './anaphor.js'
import { asOneGroup } from './same-group.js'
import { distinct } from './speaker-fields.js'
import type { MentionContext } from './teller.js'
import { createWho } from './who.js'
import type { Sentence } from '../grammar/sentences.js'
import type { Token } from '../grammar/tokens.js'
import { pulledFrom } from '../attributions/pull-quotes.js'
import { isTranscribed } from '../attributions/transcript.js'
import type { TokenIndex } from '../grammar/token-index.js'

/** Who said it and to whom, for one attribution. */
export interface Voices {
  readonly speakers: readonly Speaker[]
  readonly addressees: readonly Addressee[]
}

/** What the pass needs of the article. `sentenceOf[i]` is the sentence of attribution `i`'s cue (or source, or content). */
export interface VoicesInput {
  readonly text: string
  readonly attributions: readonly Attribution[]
  readonly within: readonly (number | null)[]
  readonly sentences: readonly Sentence[]
  readonly sentenceOf: readonly (Sentence | null)[]
  readonly tokens: TokenIndex
  /** All tokens of the article, in order. */
  readonly words: readonly Token[]
  readonly page: PageNames
  /** What stands in quote marks. */
  readonly quoted: readonly Span[]
  /** Office holders as of the article's date. */
  readonly actors: Actors
  /** Whom the network takes words to mean. */
  readonly meanings: Meanings
}

/** Cues behind which the one who is asked speaks. */
const ASKING = /\b(?:asked|questioned|pressed|quizzed|grilled)\b/i
/** Holders of a statement's holder that are looked at. */
const DEEPEST = 6

/**
 * Resolves speakers and addressees of a whole article, in the order of the text, since a pronoun means whom the
 * sentences before were about. Problems are appended for whom nobody can be told.
 */
export function voicesOf(input: VoicesInput, problems: Problem[]): readonly Voices[] {
  const { text, attributions, sentences, sentenceOf, tokens, page } = input
  const outer = sentences.filter((s) => s.inside === null)
  const quoted = spanIndex(input.quoted)
  const isQuoted = (at: number) => hasAny(quoted.over({ begin: at, end: at + 1 }))
  const discourse = new Discourse(page, text, outer, isQuoted)
  const who = createWho(text, input.words, page, discourse, input.actors, input.meanings)
  const result: (Voices | undefined)[] = attributions.map(() => undefined)
  const noOne: ReadonlySet<number> = new Set()

  const bySource = new Map(attributions.flatMap(({ source: [first] }, i) => first === undefined ? [] : [[first.begin, i] as const]))

  const contextOf = (i: number, at: number, role: MentionContext['role'], not: ReadonlySet<number>): MentionContext => {
    const holder = input.within[i] ?? null
    const sentence = sentenceOf[i] ?? null
    const held = holder === null ? undefined : attributions[holder]
    // In transcribed speech `he` is somebody that the speaker has spoken of, not one of the two who talk.
    const voiced = holder !== null && held !== undefined && sentence !== null && (sentence.inside !== null || isTranscribed(held))
    return { voice: voiced ? (result[holder]?.speakers ?? null) : null, not, before: tokens.before(at, 30), role }
  }

  const resolveOne = (i: number, depth: number): void => {
    const attribution = attributions[i]
    if (result[i] !== undefined || attribution === undefined) return
    const holder = input.within[i] ?? null
    if (holder !== null && depth < DEEPEST) resolveOne(holder, depth + 1)
    const sentence = sentenceOf[i] ?? null
    const leftOut = attribution.source.length > 0 || attribution.cue.length === 0 || sentence === null ? null : sourceLeftOut(sentence, attribution)
    // Who speaks in the same sentence already is the same one again.
    const known = leftOut === null ? undefined : result[bySource.get(leftOut.begin) ?? -1]
    const speakers = known !== undefined ? known.speakers : (leftOut === null ? ownSources(attribution, tokens) : [leftOut]).flatMap((span) => {
      const words = tokens.within(span)
      const labelled = attribution.layout === undefined ? null : labelSpeaker(words.map((t) => t.text).join(' '), attribution.layout, page, text)
      if (labelled !== null) return [labelled]
      return words.length === 0 ? [] : who.resolve(words, contextOf(i, span.begin, 'speaker', ruledOut(i, words)), problems)
    })
    // `Long considered a slight, …`, where a song is called so: what nobody said in so many words isn't told from a part of a name alone.
    const own = distinct(leftOut === null ? speakers : speakers.filter(({ name, how }) => how !== 'short form' || page.entities[who.entityOf(name) ?? -1]?.kind !== 'unknown'))
    const addressees = addresseesOf(i, attribution, own)
    // `Residents received a letter from the mayor saying`: who is told doesn't tell.
    const telling = own.length > 1 ? own.filter(({ name }) => name === null || !addressees.some((a) => a.name === name)) : own
    result[i] = { speakers: telling.length > 0 ? telling : own, addressees }
    const [asked, ...others] = addressees.flatMap(({ name }) => who.entityOf(name) ?? [])
    if (asked !== undefined && others.length === 0 && attribution.cue.some(({ begin, end }) => ASKING.test(text.slice(begin, end)))) discourse.asked(asked, attribution.cue[0]?.begin ?? 0, own.flatMap(({ name }) => who.entityOf(name) ?? []))
  }

  /** Whom a pronoun that speaks can't mean: who is named in what it says, whom it speaks to, and who asked. */
  const ruledOut = (i: number, words: readonly Token[]): ReadonlySet<number> => {
    const [only, ...others] = words
    const attribution = attributions[i]
    if (only === undefined || attribution === undefined || others.length > 0 || pronounForm(only.lower) === null) return noOne
    const sentence = sentenceOf[i] ?? null
    const range = sentence === null ? null : addresseeOf(sentence, attribution.cue, attribution.content, attribution.source)
    const told = range === null || sentence === null ? [] : namesWithin({ begin: sentence.units[range.from]?.begin ?? 0, end: sentence.units[range.to - 1]?.end ?? 0 }, page)
    return new Set([...namedInContent(attribution, page), ...told, ...askersBefore(tokens.before(only.begin, 60), page), ...frontedBefore(tokens.before(only.begin, 20), page), ...countererBefore(tokens.before(only.begin, 20), page)])
  }

  const addresseesOf = (i: number, attribution: Attribution, speakers: readonly Speaker[]): readonly Addressee[] => {
    const sentence = sentenceOf[i] ?? null
    const range = sentence === null ? null : addresseeOf(sentence, attribution.cue, attribution.content, attribution.source)
    const [first, last] = range === null || sentence === null ? [] : [sentence.units[range.from], sentence.units[range.to - 1]]
    if (first === undefined || last === undefined) return []
    const words = tokens.within({ begin: first.begin, end: last.end })
    if (words.length === 0) return []
    // Whoever speaks isn't whom they speak to: `Hill told him` means somebody else.
    const not = new Set(speakers.flatMap(({ name }) => who.entityOf(name) ?? []))
    const outlet = range === null || sentence === null ? null : outletAt(sentence.units, range.from)
    return who.resolve(words, contextOf(i, first.begin, 'told', not), problems).map(({ name, as }) => ({ name: outlet?.as === as ? outlet.name : name, as }))
  }

  for (const step of inOrder(input, outer, discourse)) {
    if (step.attribution !== null) resolveOne(step.attribution, 0)
    else who.follow(tokens.within(step.span), { voice: null, not: noOne, before: [], role: 'subject' })
  }
  const pulled = pulledFrom(text, attributions)
  for (const [i, from] of pulled) if (result[from] !== undefined) result[i] = { speakers: result[from].speakers, addressees: [] }
  for (const [i, from] of goingOn(attributions, input.within, outer, isQuoted)) {
    const speakers = result[from]?.speakers ?? []
    const [only, ...others] = speakers
    if (only !== undefined && others.length === 0 && only.name !== null && (result[i]?.speakers.length ?? 0) === 0) result[i] = { speakers: [{ ...only, how: 'quote goes on', certainty: GOES_ON_CHANCE }], addressees: result[i]?.addressees ?? [] }
  }
  const grouped = asOneGroup(result.map((r) => r?.speakers ?? []))
  return result.map((r, i) => ({ speakers: grouped[i] ?? [], addressees: r?.addressees ?? [] }))
}

/** The spans of who says it, without those behind the first that are somebody else's place: `officials … assured her`, `they report in the journal`, `the letter, signed by Roe`. */
function ownSources({ source, cue }: Attribution, tokens: TokenIndex): readonly Span[] {
  const said = cue[0]?.begin ?? Infinity
  return source.filter((span, i) => {
    if (i === 0) return true
    const [only, ...others] = tokens.within(span)
    const before = tokens.before(span.begin, 1)[0]
    return !(only !== undefined && others.length === 0 && /^(?:him|her|them|me|us|you)$/.test(only.lower) && span.begin > said) && !/^(?:in|by|to|for|on|at|via|through)$/.test(before?.lower ?? '')
  })
}

interface Step { readonly at: number; readonly span: Span; readonly attribution: number | null }

/** What is to be understood, in the order of the text: sources, and subjects of sentences (`He left.`, `The mayor disagreed.`). */
function inOrder({ attributions }: VoicesInput, outer: readonly Sentence[], discourse: Discourse): readonly Step[] {
  const steps: Step[] = attributions.map(({ source, cue, content }, i) => {
    const span = source[0] ?? cue[0] ?? content[0] ?? { begin: 0, end: 0 }
    return { at: span.begin, span, attribution: i }
  })
  const sources = spanIndex(attributions.flatMap(({ source }) => source))
  outer.forEach((_, index) => {
    const span = discourse.subjectOf(index)
    if (span !== null && span.end - span.begin <= LONGEST_SUBJECT && !hasAny(sources.over(span), (source) => holdsOffset(source, span.begin))) steps.push({ at: span.begin, span, attribution: null })
  })
  return steps.sort((a, b) => a.at - b.at || (a.attribution ?? -1) - (b.attribution ?? -1))
}

const LONGEST_SUBJECT = 100
/** Share of quotes without a source that are of who spoke right before, on marked articles. */
const GOES_ON_CHANCE = 0.75
