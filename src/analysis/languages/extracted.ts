import type { Span } from '../../model/span.js'
import { clipped, overlap } from '../../text/span.js'
import type { Extracted } from '../extractor/extract.js'
import type { Language } from '../lang/language.js'
import type { Found } from './found.js'
import { phraseEnd, type Phrase } from './phrases.js'
import type { Sentence } from './sentences.js'

/** Beside rules the network has to be so sure of what they don't find, 0 to 1. */
const LEAST = 0.5
/** Contents that share so much are one statement's. */
const SAME = 0.5

/** Where a find is anchored, as one code unit: the sentence that holds it has it. */
export function placeOf({ cue, content }: Extracted): Span {
  const begin = (cue[0] ?? content[0])?.begin ?? -1
  return { begin, end: begin + 1 }
}

/**
 * A sentence's finds with what the network finds beside: of the same content the rules' cue and source stay, and the network's source comes in where
 * they have none. `before`: the finds of the sentences before, some of whose content may stand in this one. `extracted`: what the network finds anchored in the sentence.
 */
export function withExtracted(found: readonly Found[], before: readonly { readonly found: Found }[], sentence: Sentence & { readonly language: Language }, extracted: readonly Extracted[], text: string): readonly Found[] {
  const own = extracted.filter((one) => one.confidence >= LEAST && (one.topic ?? 0) < 0.5)
  const result = [...found]
  for (const one of own) {
    const at = result.findIndex(({ content }) => likeness(content, one.content) >= SAME)
    const same = result[at]
    const source = phraseOf(sentence, one.source, text)
    if (same !== undefined) {
      // `Der Zeuge sei nie bedroht worden`: whom the words are about doesn't say them.
      const within = source !== null && sentence.units.slice(source.from, source.to).some((unit) => same.content.some((span) => overlap(unit, span)))
      if (same.source === 'implied' && same.cue.length === 0 && source !== null && !within) result[at] = { ...same, source }
      continue
    }
    if (before.slice(-4).some((earlier) => likeness(earlier.found.content, one.content) >= SAME) || result.some(({ content }) => content.some((span) => one.content.some((other) => overlap(span, other))))) continue
    const [cue] = one.cue
    const form = cue === undefined ? null : (sentence.units.filter((unit) => overlap(unit, cue)).flatMap((unit) => sentence.language.cues.get(unit.low) ?? [])[0] ?? null)
    const direct = one.content.every((span) => sentence.units.some((unit) => unit.verbatim !== undefined && unit.begin <= span.begin && span.end <= unit.end))
    result.push({ source: source ?? 'nobody', cue: one.cue, form, negated: false, content: one.content, direct, clause: { begin: sentence.begin, end: sentence.end }, told: null, rule: 'network', confidence: one.confidence })
  }
  return result
}

/** The phrase that a source begins: a network may take in a word or two of what follows (`la présidente lui`). */
function phraseOf({ units, language }: Sentence & { readonly language: Language }, source: readonly Span[], text: string): Phrase | null {
  const [first] = source
  if (first === undefined) return null
  const from = units.findIndex((unit) => overlap(unit, first))
  if (from < 0) return null
  const to = units.findLastIndex((unit) => overlap(unit, first)) + 1
  const end = phraseEnd(units, from, language, text)
  return { from, to: end > from ? Math.min(to, end) : to }
}

/** How much two contents share, 0 to 1: intersection over union. */
export function likeness(one: readonly Span[], other: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { begin, end }) => sum + end - begin, 0)
  const both = length(one.flatMap((a) => other.flatMap((b) => clipped(a, b) ?? [])))
  return both === 0 ? 0 : both / (length(one) + length(other) - both)
}
