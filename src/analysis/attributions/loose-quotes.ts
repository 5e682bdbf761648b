import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import { isVerbal, verbGroup } from '../grammar/phrases.js'
import type { Quote } from '../../text/quotes.js'
import { quoteIndex, quotesNear } from '../../text/quotes-by-block.js'
import { hasAny, holds, holdsOffset, spanIndex } from '../../text/span.js'
import type { SpanIndex } from '../../text/span.js'
import type { Sentence } from '../grammar/sentences.js'
import { spanOf } from './candidate.js'
import { endsSentence } from './own-paragraphs.js'
import type { Reading } from './reading.js'
import { subjectBefore } from './subject.js'

/** How sure, and by whom, what these rules find is found. */
export interface Maker {
  readonly confidence: number
  readonly maker: string
}

/**
 * Gives quotes that no cue reports to whom they belong: a quote that carries on an open one, or follows a reported
 * one in its paragraph, is more of the same content; a quote beside a sentence about one person is that person's.
 * A quote that nothing ties to anybody stays out: it may be a title, a sign or a reader's.
 */
export function adoptQuotes(reading: Reading, sentences: readonly Sentence[], reported: readonly Attribution[], taken: SpanIndex<Span>, { confidence, maker }: Maker): readonly Attribution[] {
  const { quotes } = reading.quotes
  const made: Attribution[] = []
  const more = new Map<number, Span[]>()
  const owner = ownersOf(quotes, reported)
  const begun = new FirstBeginning(reported)
  const cues = spanIndex(reported.flatMap(({ cue }, of) => cue.map(({ begin, end }) => ({ begin, end, of }))))
  /** Whose words stand in a sentence last: of those whose cue it holds. */
  const lastCued = (sentence: Sentence) => {
    let last = -1
    for (const cue of cues.over(sentence)) if (holds(sentence, cue)) last = Math.max(last, cue.of)
    return reported[last]
  }
  /** Whose words the last quote of a sentence is, where it is known. */
  const speakerOf = (sentence: Sentence) => {
    const index = lastOwner(sentence, owner)
    return index === undefined ? null : ((reported[index] ?? made[index - reported.length])?.source[0] ?? null)
  }
  const outer = sentences.filter((s) => s.inside === null)
  outer.forEach((sentence, i) => {
    const before = outer[i - 1]
    sentence.units.forEach((unit, u) => {
      if (unit.pos !== 'QUOTE' || owner.has(unit.quote)) return
      const quote = quotes[unit.quote]
      if (quote === undefined || hasAny(taken.around(quote))) return
      const span = { begin: quote.begin, end: quote.end }
      const alone = sentence.units.every((x, k) => k === u || /^[\p{P}\s]*$/u.test(x.text))
      const carried = quote.continues === null ? undefined : owner.get(quote.continues)
      const previous = u === 0 && before !== undefined && before.block === sentence.block ? (lastOwner(before, owner) ?? openOwner(before, begun, quotes)) : undefined
      const to = carried ?? (alone || u === 0 ? previous : undefined)
      if (to !== undefined) {
        owner.set(unit.quote, to)
        begun.add(span, to)
        const held = more.get(to)
        if (held === undefined) more.set(to, [span])
        else held.push(span)
        return
      }
      // `Brandt was blunt: “It is over.”`: the colon gives the quote to whom the sentence is about.
      const announced = u > 0 && sentence.units[u - 1]?.text === ':'
      // One that ends no sentence is a heading: `“… a lost year”`.
      const speaker = announced ? subjectSpan(reading, sentence) : alone && endsSentence(reading.text, span) ? besideOf(reading, outer, i, lastCued, speakerOf) : null
      // `Verdict: B. Shake it: “…”`: a mark.
      if (speaker === null || /^\p{L}\.?$/u.test(reading.text.slice(speaker.begin, speaker.end))) return
      const index = reported.length + made.length
      owner.set(unit.quote, index)
      begun.add(span, index)
      made.push({ source: [speaker], cue: [], content: [span], kind: 'speech', confidence, by: `${maker}/${announced ? 'announced' : 'beside'}` })
    })
  })
  return [...reported, ...made].map((a, i) => {
    const adopted = more.get(i)
    return adopted === undefined ? a : { ...a, content: [...a.content, ...adopted].sort((one, other) => one.begin - other.begin) }
  })
}

/** For each place where a content begins, the first attribution, by its index, whose content does. */
class FirstBeginning {
  private readonly first = new Map<number, number>()

  constructor(attributions: readonly Attribution[]) {
    attributions.forEach(({ content }, index) => content.forEach((span) => { this.add(span, index) }))
  }

  add({ begin, end }: Span, index: number): void {
    if (end > begin) this.first.set(begin, Math.min(index, this.at(begin)))
  }

  /** `Infinity` where none does. */
  at(offset: number): number {
    return this.first.get(offset) ?? Infinity
  }
}

/**
 * For each quote whose words are reported, the index of the attribution whose content takes in the most of them. One whose cue stands in the
 * quote tells of words within it, and is no owner.
 */
function ownersOf(quotes: readonly Quote[], attributions: readonly Attribution[]): Map<number, number> {
  const owner = new Map<number, number>()
  const shared = new Map<number, number>()
  const indexOf = new Map(quotes.map((quote, index) => [quote, index]))
  attributions.forEach((attribution, i) => {
    for (const span of attribution.content) {
      for (const quote of quotesNear(quotes, span.begin, span.end)) {
        const index = indexOf.get(quote) ?? -1
        const common = Math.min(quote.end, span.end) - Math.max(quote.begin, span.begin)
        if (common > (shared.get(index) ?? 0) && !attribution.cue.some((cue) => holds(quote, cue))) {
          shared.set(index, common)
          owner.set(index, i)
        }
      }
    }
  })
  return owner
}

/** The attribution whose content holds the last quote of a sentence. */
function lastOwner(sentence: Sentence, owner: ReadonlyMap<number, number>): number | undefined {
  for (let i = sentence.units.length - 1; i >= 0; i--) {
    const unit = sentence.units[i]
    if (unit?.pos === 'QUOTE') return owner.get(unit.quote)
  }
  return undefined
}

/** The attribution whose content opens a quote that nothing closes: `"It is safe, Hill said. "Nobody need worry."` */
function openOwner(sentence: Sentence, begun: FirstBeginning, quotes: readonly Quote[]): number | undefined {
  let first = Infinity
  for (const quote of quoteIndex(quotes).over(sentence)) {
    if (quote.closed) continue
    for (const at of [quote.begin, quote.inner.begin]) if (at < quote.end && holdsOffset({ begin: sentence.begin - MARK, end: sentence.end }, at)) first = Math.min(first, begun.at(at))
  }
  return first === Infinity ? undefined : first
}

/** A mark before a sentence's first word is no part of it, in UTF-16 code units. */
const MARK = 2

/** The subject of the sentence before, or else after, in the same paragraph; then of the paragraph before. */
function besideOf(reading: Reading, sentences: readonly Sentence[], i: number, lastCued: (sentence: Sentence) => Attribution | undefined, lastSpeaker: (sentence: Sentence) => Span | null): Span | null {
  const here = sentences[i]
  if (here === undefined) return null
  const kind = reading.blocks[here.block]?.kind
  if (kind === 'heading') return null
  const before = sentences[i - 1]
  const after = sentences[i + 1]
  const same = [before, after].filter((s): s is Sentence => s !== undefined && s.block === here.block)
  for (const near of same) {
    const subject = subjectSpan(reading, near)
    if (subject !== null) return subject
  }
  if (same.length > 0 || before === undefined || before.block < here.block - 1) return null
  // A paragraph that is one quote: the statement just before names its speaker, when it was a quote or ends with a colon.
  const [speaker] = lastCued(before)?.source ?? []
  if (speaker !== undefined && before.units.some((u) => u.pos === 'QUOTE')) return speaker
  // Behind another such paragraph the same speaker carries on.
  if (before.units.every((u) => u.pos === 'QUOTE' || /^[\p{P}\s]*$/u.test(u.text))) return lastSpeaker(before)
  return subjectSpan(reading, before)
}

/** The subject of a sentence that is somebody: a name or a personal pronoun. */
function subjectSpan(reading: Reading, sentence: Sentence): Span | null {
  const { units } = sentence
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (unit === undefined || !isVerbal(unit)) continue
    if (unit.pos === 'AUX' && (isVerbal(units[i + 1]) || isVerbal(units[i + 2]))) continue
    const group = verbGroup(units, i)
    const subject = subjectBefore(units, group)
    if (subject === null) continue
    const words = units.slice(subject.from, subject.to)
    const head = words.at(-1)
    const person = words.some((u) => u.pos === 'PROPN') || ['he', 'she', 'they'].includes(head?.lower ?? '') || PERSON_WORDS.test(words.map((u) => u.lower).join(' '))
    return person ? spanOf(reading.text, sentence, subject, reading.quotes.quotes) : null
  }
  return null
}

const PERSON_WORDS = /\b(?:man|woman|boy|girl|minister|president|mayor|doctor|teacher|farmer|officer|official|spokes\w+|chief|leader|mother|father|brother|sister|son|daughter|driver|resident|neighbour|neighbor|worker|owner|captain|coach|manager|director|chair\w*|professor|judge|lawyer|student|nurse|soldier|commander|general|king|queen|priest|bishop|author|singer|actor|witness|victim|survivor)s?\b/
