import type { Attribution } from '../../model/attribution.js'
import type { Problem } from '../../model/problem.js'
import type { Span } from '../../model/span.js'
import type { Addressee, Speaker } from '../../model/statement.js'
import { firstBeginningAt, holds } from '../../text/span.js'
import { firstSubject } from '../attributions/subject.js'
import { addresseeOf } from './addressees.js'
import { outletAt } from '../chain/chain.js'
import type { MentionContext, Resolver } from './resolver.js'
import type { Range } from '../grammar/phrases.js'
import type { Person } from './registry.js'
import type { Sentence } from '../grammar/sentences.js'
import { isTranscribed, labelSpeaker } from '../attributions/transcript.js'
import type { TokenIndex } from '../grammar/token-index.js'

/** Who said it and to whom, for one attribution. */
export interface Voices {
  readonly speakers: readonly Speaker[]
  readonly addressees: readonly Addressee[]
}

/** What the pass needs of the article. `sentenceOf[i]` is the sentence of attribution `i`'s cue (or source, or content). */
export interface VoicesInput {
  readonly attributions: readonly Attribution[]
  readonly within: readonly (number | null)[]
  readonly sentences: readonly Sentence[]
  readonly sentenceOf: readonly (Sentence | null)[]
  readonly tokens: TokenIndex
  readonly resolver: Resolver
  readonly people: readonly Person[]
}

/**
 * Resolves speakers and addressees of a whole article, in the order of the text, since a pronoun means whom the
 * sentence before was about. Problems are appended for whom nobody can be told.
 */
export function voicesOf(input: VoicesInput, problems: Problem[]): readonly Voices[] {
  const { attributions, sentences, sentenceOf, tokens, resolver } = input
  const outer = sentences.filter((s) => s.inside === null)
  const result: (Voices | undefined)[] = attributions.map(() => undefined)
  const bySentence = new Map<Sentence, number[]>()
  sentenceOf.forEach((sentence, i) => {
    if (sentence === null) return
    const held = bySentence.get(sentence)
    if (held === undefined) bySentence.set(sentence, [i])
    else held.push(i)
  })
  const inSentence = (sentence: Sentence): readonly number[] => bySentence.get(sentence) ?? []
  const subjects = new Map<Sentence, Range | null>()
  const subjectOf = (sentence: Sentence): Range | null => {
    const known = subjects.get(sentence)
    if (known !== undefined) return known
    const found = firstSubject(sentence.units)
    subjects.set(sentence, found)
    return found
  }
  /** Whom each sentence is about, by its index in `outer`; `undefined` where nobody asked yet. */
  const foci: (readonly Speaker[] | undefined)[] = outer.map(() => undefined)
  /** For each sentence itself, or one before it where it is known to be about nobody: so that it is passed over. */
  const leads = outer.map((_, i) => i)
  const aboutSomebody = (from: number): number => {
    let found = from
    while (found >= 0 && leads[found] !== found) found = leads[found]!
    for (let i = from; i > found;) {
      const next = leads[i]!
      leads[i] = found
      i = next
    }
    return found
  }

  /** Whom a sentence is about: who speaks in it first, else its subject. */
  function* focusOn(index: number): Asking<void> {
    const sentence = outer[index]!
    foci[index] = []
    const spoken = inSentence(sentence).find((i) => input.within[i] === null && (result[i]?.speakers.length ?? 0) > 0)
    const found = spoken !== undefined ? withOthers(spoken, sentence) : yield* subjectSpeakers(sentence)
    foci[index] = found
    if (found.length === 0) leads[index] = index - 1
  }

  /** Who is only described (`a member of the delegation`) is in focus together with those named as speaking in their words. */
  const withOthers = (spoken: number, sentence: Sentence): readonly Speaker[] => {
    const speakers = result[spoken]?.speakers ?? []
    if (!speakers.every((s) => /^(?:an?|another|one|some)\b/i.test(s.as))) return speakers
    const others = inSentence(sentence).flatMap((i) => (i === spoken ? [] : (result[i]?.speakers ?? [])))
    return [...speakers, ...others]
  }

  function* subjectSpeakers(sentence: Sentence): Asking<readonly Speaker[]> {
    const subject = subjectOf(sentence)
    const words = subject === null ? [] : sentence.units.slice(subject.from, subject.to).filter((u) => u.pos !== 'QUOTE')
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined) return []
    // Problems of mentions that are no speaker of anything are of no use to the reader.
    return resolver.resolve(tokens.within({ begin: first.begin, end: last.end }), yield* context(sentence, first.begin, null), [])
  }

  function* context(sentence: Sentence | null, at: number, self: number | null): Asking<MentionContext> {
    const index = sentence === null ? -1 : outerIndex(sentence, outer)
    const host = outer[index]
    const groups: (readonly Speaker[])[] = []
    const outside = self === null ? null : (input.within[self] ?? null)
    // In transcribed speech `he` is somebody that the speaker has spoken of, not one of the two who talk.
    const transcribed = outside !== null && attributions[outside] !== undefined && isTranscribed(attributions[outside])
    let near = 0
    if (host !== undefined) {
      // Earlier in the same sentence: who spoke or acted before this mention.
      const earlier = inSentence(host).findLast((i) => {
        const source = attributions[i]?.source ?? []
        return i !== self && !(transcribed && i === outside) && result[i] !== undefined && (source.at(-1)?.end ?? Infinity) <= at
      })
      if (earlier !== undefined) {
        groups.push(result[earlier]?.speakers ?? [])
        near++
      } else {
        const subject = subjectOf(host)
        const last = subject === null ? undefined : host.units[subject.to - 1]
        if (subject !== null && last !== undefined && last.end <= at && foci[index] === undefined) {
          groups.push(yield* subjectSpeakers(host))
          near++
        }
      }
      for (let k = aboutSomebody(index - 1); k >= 0 && groups.length < 4; k = aboutSomebody(k - 1)) {
        const before = outer[k]!
        if (before.block < host.block - (transcribed ? 0 : 2)) break
        if (foci[k] === undefined) yield k
        const group = foci[k] ?? []
        if (group.length === 0) continue
        if (before.block === host.block) near++
        groups.push(group)
      }
    }
    const holder = outside
    return {
      focus: groups,
      near,
      voice: holder === null || sentence === null || (sentence.inside === null && !transcribed) ? null : (result[holder]?.speakers ?? null),
      possessor: groups[0] ?? [],
      before: tokens.before(at, 30),
    }
  }

  /** What the words around a mention tell. A sentence's focus may hang on that of the one before, and so on: no recursion would be deep enough. */
  const contextOf = (sentence: Sentence | null, at: number, self: number): MentionContext => {
    const asked = context(sentence, at, self)
    const waiting: Asking<void>[] = []
    for (;;) {
      const working = waiting.at(-1)
      const step = working === undefined ? asked.next() : working.next()
      if (step.done !== true) waiting.push(focusOn(step.value))
      else if (working !== undefined) waiting.pop()
      else return step.value as MentionContext
    }
  }

  const resolveOne = (i: number, depth: number): void => {
    if (result[i] !== undefined) return
    const attribution = attributions[i]
    if (attribution === undefined) return
    const holder = input.within[i] ?? null
    if (holder !== null && depth < 6) resolveOne(holder, depth + 1)
    const sentence = sentenceOf[i] ?? null
    const speakers = attribution.source.flatMap((span) => {
      const words = tokens.within(span)
      const labelled = attribution.layout === undefined ? null : labelSpeaker(words.map((t) => t.text).join(' '), attribution.layout, input.people)
      if (labelled !== null) return [labelled]
      return words.length === 0 ? [] : resolver.resolve(words, contextOf(sentence, span.begin, i), problems)
    })
    result[i] = { speakers, addressees: [] }
    const range = sentence === null ? null : addresseeOf(sentence, attribution.cue, attribution.content, attribution.source)
    const [first, last] = range === null || sentence === null ? [] : [sentence.units[range.from], sentence.units[range.to - 1]]
    if (first === undefined || last === undefined) return
    const span: Span = { begin: first.begin, end: last.end }
    const own = contextOf(sentence, span.begin, i)
    // Whoever speaks isn't whom they speak to: `Hill told him` means somebody else.
    const others = { ...own, focus: own.focus.map((g) => g.filter((s) => !speakers.some((o) => o.name === s.name))).filter((g) => g.length > 0) }
    const words = tokens.within(span)
    const outlet = range === null || sentence === null ? null : outletAt(sentence.units, range.from)
    const addressees = words.length === 0 ? [] : resolver.resolve(words, others, problems).map(({ name, as }) => ({ name: outlet?.as === as ? outlet.name : name, as }))
    result[i] = { speakers, addressees }
  }

  attributions.forEach((_, i) => { resolveOne(i, 0) })
  return result.map((r) => r ?? { speakers: [], addressees: [] })
}

/** Steps of finding whom sentences are about, which stop where they need that of another, by its index. */
type Asking<T> = Generator<number, T, void>

/** The index of the outer sentence that a sentence is, or stands in; -1 where there is none. `outer` are in order. */
function outerIndex(sentence: Sentence, outer: readonly Sentence[]): number {
  const index = firstBeginningAt(outer, sentence.begin + 1) - 1
  const found = outer[index]
  return found !== undefined && holds(found, sentence) ? index : -1
}
