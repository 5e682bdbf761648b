import type { Span } from '../../model/span.js'
import { hullOf } from '../../text/span.js'
import type { Language } from '../lang/language.js'
import { spanOf } from './contents.js'
import type { Finding, Found, Placed } from './found.js'
import type { Page } from './page.js'
import { phraseEnd, startsPhrase } from './phrases.js'
import { oneNamed } from './one-named.js'
import { reportGoesOn } from './report-goes-on.js'
import type { Told } from './discourse.js'

/** Statements that no cue announces: German subjunctive behind somebody's words, and quotes that stand alone. */
export function withoutCue(sentence: Placed, number: number, last: Finding | undefined, told: readonly Told[], page: Page, text: string): readonly Found[] {
  const { units } = sentence
  const clause = { begin: sentence.begin, end: sentence.end }
  const made = (content: readonly Span[], direct: boolean, rule: string): Found => ({ source: 'implied', cue: [], form: null, negated: false, content, direct, clause, told: null, rule })
  const spoken = units.filter((unit) => unit.verbatim !== undefined)
  if (spoken.length > 0 && units.every((unit) => unit.verbatim !== undefined || unit.kind === 'sign')) {
    if (spoken.reduce((sum, unit) => sum + (unit.verbatim?.words ?? 0), 0) < 4) return []
    return [made(spoken.map(spanOf), true, 'quote alone')]
  }
  const dash = units.findIndex((unit) => unit.verbatim === undefined)
  if (dash > 0 && /^[—–-]$/.test(units[dash]?.low ?? '') && units.length - dash < 20 && units.slice(dash).every((unit) => unit.verbatim === undefined)) return [made(units.slice(0, dash).map(spanOf), true, 'quote alone')]
  return reportGoesOn(sentence, number, last, told, page, text)
}

/** `Weber lacht: „…“`: a colon and words in marks; whoever the sentence names alone, or its subject, says them. */
export function colonQuote(sentence: Placed, page: Page, language: Language, text: string, mayBe: (unit: Span) => boolean | null): readonly Found[] {
  const { units } = sentence
  const colon = units.findIndex((unit, i) => unit.low === ':' && unit.verbatim === undefined && (units[i + 1]?.verbatim !== undefined || units.slice(0, i).some(({ low }) => language.speechNouns.has(low))))
  const noun = units.findIndex(({ low }, i) => i < colon && language.speechNouns.has(low))
  if (noun >= 0 && units[colon + 1]?.verbatim === undefined) return heldByNoun(sentence, noun, colon, page, language, text)
  if (colon < 1 || !units.slice(colon + 1).every((unit) => unit.verbatim !== undefined || unit.kind === 'sign')) return []
  const spoken = units.slice(colon + 1).filter((unit) => unit.verbatim !== undefined)
  if (spoken.reduce((sum, unit) => sum + (unit.verbatim?.words ?? 0), 0) < 3) return []
  let from = 0
  while (from < colon && language.conjunctions.has(units[from]?.low ?? '')) from++
  const first = units[from]
  let source: Found['source'] = 'implied'
  // `Réaction du maire, Paul Roth : « … »`.
  const held = first !== undefined && language.speechNouns.has(first.low) ? oneNamed(sentence, colon, page) ?? behindNoun(units, from + 1, colon, language, text) : null
  if (held !== null) source = held
  else if (first !== undefined && startsPhrase(units, from, language) && mayBe(first) !== false && !language.notSpeakers.has(first.low)) {
    let to = phraseEnd(units, from, language, text)
    // `Die Chefin der Liste, Mira Adam, hielt dagegen`: the name between commas is hers.
    if (units[to]?.low === ',') {
      const end = phraseEnd(units, to + 1, language, text)
      if (units[end]?.low === ',' && end < colon) to = end
    }
    source = { from, to: Math.min(to, colon) }
  } else if (oneNamed(sentence, colon, page) !== null) {
    const named = oneNamed(sentence, colon, page)
    if (named !== null) source = named
  } else if (!(language.code === 'fr' && /^d[e’]$/.test(first?.low ?? ''))) source = 'nobody'
  return [{ source, cue: [], form: null, negated: false, content: spoken.map(spanOf), direct: true, clause: { begin: sentence.begin, end: sentence.end }, told: null, rule: source === 'implied' ? 'quote alone' : 'colon quote' }]
}

/** `La réponse du directeur tient en une phrase : …`, `У жителей своё мнение: …`: what a noun announces behind a colon. */
function heldByNoun(sentence: Placed, noun: number, colon: number, page: Page, language: Language, text: string): readonly Found[] {
  const { units, begin, end } = sentence
  let to = units.length
  while (to > colon + 1 && units[to - 1]?.kind === 'sign' && units[to - 1]?.verbatim === undefined) to--
  const content = hullOf(units.slice(colon + 1, to))
  if (content === null || units.slice(colon + 1, to).filter(({ kind }) => kind === 'word').length < 3) return []
  let from = noun + 1
  if (/^[ув]$/.test(units[0]?.low ?? '') && noun > 1) from = 1
  else while (language.joiningWords.has(units[from]?.low ?? '') || /^(?:von|du|del|de|d’)$/.test(units[from]?.low ?? '')) from++
  const stop = phraseEnd(units, from, language, text)
  const source = oneNamed(sentence, colon, page) ?? (stop > from && stop < colon ? { from, to: stop } : null)
  return source === null ? [] : [{ source, cue: [], form: null, negated: false, content: [content], direct: false, clause: { begin, end }, told: null, rule: 'held by a noun' }]
}

/** Whose reaction or answer it is, behind the noun. */
function behindNoun(units: Placed['units'], at: number, colon: number, language: Language, text: string): { readonly from: number, readonly to: number } | null {
  let from = at
  while (from < colon && language.joiningWords.has(units[from]?.low ?? '')) from++
  const to = Math.min(phraseEnd(units, from, language, text), colon)
  return from > at && to > from ? { from, to } : null
}
