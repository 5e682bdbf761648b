import type { Span } from '../../model/span.js'
import { holds } from '../../text/span.js'
import { baseStart, isHead, isRelative, isVerbal, phraseStart } from '../grammar/phrases.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import type { Spans } from './spans.js'

/**
 * `Venn, a career officer who said …`, `a levy that analysts say will rise`: in place of the relative pronoun, who or what it stands for, as it is
 * written before it. A source that is a pronoun alone names nobody, and content that begins with one tells nothing.
 */
export function withAntecedents<A extends Spans>(attribution: A, sentence: Sentence | null): A {
  if (sentence === null) return attribution
  const { units } = sentence
  const named = (span: Span, own = false): Span => {
    const at = units.findIndex((u) => u.pos !== 'QUOTE' && holds(span, u))
    const unit = units[at]
    if (unit === undefined || unit.begin !== span.begin || unit.end !== span.end || !isRelative(unit) || !['who', 'which', 'that'].includes(unit.lower)) return span
    return antecedentOf(units, at, own) ?? span
  }
  const source = attribution.source.map((span) => named(span))
  const [first, ...rest] = attribution.content
  const content = first === undefined || rest.length === 0 ? attribution.content : [named(first, true), ...rest]
  return { ...attribution, source, content }
}

/**
 * The noun phrase that the pronoun at `at` stands behind; with the name that it tells of, where it is an apposition. `own`: only where
 * no preposition makes it part of a longer one, which the pronoun may stand for as well.
 */
function antecedentOf(units: readonly Unit[], at: number, own: boolean): Span | null {
  const end = units[at - 1]?.text === ',' ? at - 1 : at
  if (!isHead(units[end - 1]) && !/^\p{Lu}/u.test(units[end - 1]?.text ?? '')) return null
  let from = phraseStart(units, end)
  if (from === null) return null
  // A verb before its object is now and then taken into the phrase.
  for (let i = from; i < end - 1; i++) if (isVerbal(units[i]) && !/(?:ing|ed)$/.test(units[i]?.lower ?? '') || isVerbal(units[i]) && i === from) from = i + 1
  const before = units[from - 1]
  // `In other words, who cares`: what opens the sentence is no antecedent.
  if (before?.pos === 'ADP' && (own || from === 1)) return null
  if (before?.text === ',' && /^(?:an?|the|his|her|its|their|one|former)$/.test(units[from]?.lower ?? '')) {
    const name = baseStart(units, from - 1)
    if (name !== null && isPersonal(units, name, from - 1)) from = name
  }
  const [first, last] = [units[from], units[end - 1]]
  return first === undefined || last === undefined || first.pos === 'QUOTE' ? null : { begin: first.begin, end: last.end }
}

/** Capitals alone; behind a preposition, where a place may stand, two of them, and not at the head of the sentence: `In New York, a man who said …`. */
function isPersonal(units: readonly Unit[], from: number, to: number): boolean {
  const named = units[from]?.lower === 'the' ? from + 1 : from
  if (named >= to || !units.slice(named, to).every((u) => u.pos === 'PROPN')) return false
  return units[from - 1]?.pos !== 'ADP' || (to - named > 1 && from > 1)
}
