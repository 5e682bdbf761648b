import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import { isVerbal, verbGroup } from '../phrases.js'
import type { Quote } from '../../text/quotes.js'
import { quotesNear } from '../../text/quotes-by-block.js'
import type { Sentence } from '../sentences.js'
import { spanOf } from './candidate.js'
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
export function adoptQuotes(reading: Reading, sentences: readonly Sentence[], reported: readonly Attribution[], taken: readonly Span[], { confidence, maker }: Maker): readonly Attribution[] {
  const { quotes } = reading.quotes
  const result = [...reported]
  const owner = ownersOf(quotes, result)
  const added = (source: Span, quote: Quote, rule: string): Attribution => (
    { source: [source], cue: [], content: [{ begin: quote.begin, end: quote.end }], kind: 'speech', confidence, by: `${maker}/${rule}` })
  const outer = sentences.filter((s) => s.inside === null)
  outer.forEach((sentence, i) => {
    const before = outer[i - 1]
    sentence.units.forEach((unit, u) => {
      if (unit.pos !== 'QUOTE' || owner.has(unit.quote)) return
      const quote = quotes[unit.quote]
      if (quote === undefined || taken.some((t) => t.begin <= quote.begin && quote.end <= t.end)) return
      const alone = sentence.units.every((x, k) => k === u || /^[\p{P}\s]*$/u.test(x.text))
      const carried = quote.continues === null ? undefined : owner.get(quote.continues)
      const previous = u === 0 && before !== undefined && before.block === sentence.block ? (lastOwner(before, owner) ?? openOwner(before, result, quotes)) : undefined
      const to = carried ?? (alone || u === 0 ? previous : undefined)
      const held = to === undefined ? undefined : result[to]
      if (to !== undefined && held !== undefined) {
        owner.set(unit.quote, to)
        result[to] = { ...held, content: [...held.content, { begin: quote.begin, end: quote.end }].sort((a, b) => a.begin - b.begin) }
        return
      }
      // `Brandt was blunt: “It is over.”`: the colon gives the quote to whom the sentence is about.
      const announced = u > 0 && sentence.units[u - 1]?.text === ':'
      const speaker = announced ? subjectSpan(reading, sentence) : alone ? besideOf(reading, outer, i, result) : null
      if (speaker === null) return
      owner.set(unit.quote, result.length)
      result.push(added(speaker, quote, announced ? 'announced' : 'beside'))
    })
  })
  return result
}

/** For each quote whose words are reported, the index of the attribution whose content takes in the most of them. */
function ownersOf(quotes: readonly Quote[], attributions: readonly Attribution[]): Map<number, number> {
  const owner = new Map<number, number>()
  const shared = new Map<number, number>()
  const indexOf = new Map(quotes.map((quote, index) => [quote, index]))
  attributions.forEach((attribution, i) => {
    for (const span of attribution.content) {
      for (const quote of quotesNear(quotes, span.begin, span.end)) {
        const index = indexOf.get(quote) ?? -1
        const common = Math.min(quote.end, span.end) - Math.max(quote.begin, span.begin)
        if (common > (shared.get(index) ?? 0)) {
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
function openOwner(sentence: Sentence, attributions: readonly Attribution[], quotes: readonly Quote[]): number | undefined {
  const at = attributions.findIndex((a) => a.content.some((c) => sentence.begin <= c.begin && c.begin < sentence.end
    && quotesNear(quotes, c.begin, c.end).some((q) => !q.closed && (q.begin === c.begin || q.inner.begin === c.begin))))
  return at < 0 ? undefined : at
}

/** The subject of the sentence before, or else after, in the same paragraph; then of the paragraph before. */
function besideOf(reading: Reading, sentences: readonly Sentence[], i: number, attributions: readonly Attribution[]): Span | null {
  const here = sentences[i]
  if (here === undefined) return null
  const kind = reading.blocks.find((b) => b.block === here.block)?.kind
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
  const text = reading.text.slice(before.begin, before.end)
  const last = attributions.filter(({ cue }) => cue.some((c) => before.begin <= c.begin && c.end <= before.end)).at(-1)
  const [speaker] = last?.source ?? []
  if (speaker !== undefined && before.units.some((u) => u.pos === 'QUOTE')) return speaker
  if (/[:]$/.test(text)) return subjectSpan(reading, before)
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
