import type { Span } from '../../model/span.js'
import { isVerbal, verbGroup } from '../phrases.js'
import type { Quote } from '../../text/quotes.js'
import { quotesOfBlock } from '../../text/quotes-by-block.js'
import type { Sentence } from '../sentences.js'
import { spanOf } from './candidate.js'
import type { Candidate } from './candidate.js'
import type { Reading } from './reading.js'
import { subjectBefore } from './subject.js'

/**
 * Gives quotes that no cue reports to whom they belong: a quote that carries on an open one, or follows a reported
 * one in its paragraph, is more of the same content; a quote beside a sentence about one person is that person's.
 * A quote that nothing ties to anybody stays out: it may be a title, a sign or a reader's.
 */
export function adoptQuotes(reading: Reading, sentences: readonly Sentence[], candidates: readonly Candidate[], taken: readonly Span[]): readonly Candidate[] {
  const { quotes } = reading.quotes
  const result = [...candidates]
  /** Which candidate a quote's words belong to. */
  const owner = new Map<number, number>()
  result.forEach((c, i) => {
    for (const range of c.content) {
      c.sentence.units.slice(range.from, range.to).forEach((u) => {
        if (u.pos === 'QUOTE' && !owner.has(u.quote)) owner.set(u.quote, i)
      })
      // A quote that is part of the content without being folded can run on too.
      const span = spanOf(reading.text, c.sentence, range, quotes)
      quotesOfBlock(quotes, c.sentence.block).forEach(({ quote: q, index: k }) => {
        if (!owner.has(k) && q.level === 0 && q.begin >= span.begin && q.inner.end <= span.end && !q.closed) owner.set(k, i)
      })
    }
  })
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
      if (to !== undefined) {
        owner.set(unit.quote, to)
        const held = result[to]
        if (held !== undefined) result[to] = { ...held, moreContent: [...(held.moreContent ?? []), { begin: quote.begin, end: quote.end }] }
        return
      }
      // `Brandt was blunt: “It is over.”`: the colon gives the quote to whom the sentence is about.
      const announced = u > 0 && sentence.units[u - 1]?.text === ':'
      const announcer = announced ? subjectSpan(reading, sentence) : null
      if (announcer !== null) {
        owner.set(unit.quote, result.length)
        result.push({ sentence, source: null, sourceSpan: announcer, cue: null, content: [{ from: u, to: u + 1 }], kind: 'speech', rule: 'announced' })
        return
      }
      if (!alone) return
      const beside = besideOf(reading, outer, i, result)
      if (beside !== null) {
        owner.set(unit.quote, result.length)
        result.push({ sentence, source: null, sourceSpan: beside, cue: null, content: [{ from: u, to: u + 1 }], kind: 'speech', rule: 'beside' })
      }
    })
  })
  return result
}

/** The candidate whose content holds the last quote of a sentence. */
function lastOwner(sentence: Sentence, owner: ReadonlyMap<number, number>): number | undefined {
  for (let i = sentence.units.length - 1; i >= 0; i--) {
    const unit = sentence.units[i]
    if (unit?.pos === 'QUOTE') return owner.get(unit.quote)
  }
  return undefined
}

/** The candidate whose content opens a quote that nothing closes: `"It is safe, Hill said. "Nobody need worry."` */
function openOwner(sentence: Sentence, candidates: readonly Candidate[], quotes: readonly Quote[]): number | undefined {
  const at = candidates.findIndex((c) => c.sentence === sentence && c.content.some((r) => {
    const first = sentence.units[r.from]
    return first !== undefined && quotes.some((q) => !q.closed && q.inner.begin === first.begin)
  }))
  return at < 0 ? undefined : at
}

/** The subject of the sentence before, or else after, in the same paragraph; then of the paragraph before. */
function besideOf(reading: Reading, sentences: readonly Sentence[], i: number, candidates: readonly Candidate[]): Span | null {
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
  const last = candidates.filter((c) => c.sentence === before).at(-1)
  if (last?.source !== undefined && last.source !== null && last.sentence.units.some((u) => u.pos === 'QUOTE')) return spanOf(reading.text, last.sentence, last.source, reading.quotes.quotes)
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
