import type { Language } from '../lang/language.js'
import { phraseEnd, startsPhrase, type Phrase } from './phrases.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** Units of a relative clause before its verb. */
const LONGEST_CLAUSE = 60

/** `Händler, die die Ware als „…“ beschrieben`: of a verb that ends a German relative clause the noun right before the comma. */
export function germanAntecedent(units: readonly Unit[], start: number, end: number, language: Language, text: string): Phrase | null {
  if (units[end] !== undefined && units[end]?.kind !== 'sign') return null
  let at = start - 1
  while (at > 0 && start - at < LONGEST_CLAUSE && !/^[,:;]$/.test(units[at]?.low ?? '')) at--
  const [pronoun, next] = [units[at + 1], units[at + 2]]
  if (units[at]?.low !== ',' || !/^(?:der|die|das)$/.test(pronoun?.low ?? '') || next?.kind !== 'word' || at + 2 >= start) return null
  if (!(language.determiners.has(next.low) || language.prepositions.has(next.low) || language.adverbs.has(next.low) || next.low === 'sich')) return null
  return phraseBefore(units, at, language, text)
}

/** The noun phrase that ends right before a comma, or `null`. */
export function phraseBefore(units: readonly Unit[], stop: number, language: Language, text: string): Phrase | null {
  // `griff den Tenor auf, in dem es heißt`: behind the noun stands what is cut off its verb.
  const comma = language.nounsInCapitals && PARTICLES.test(units[stop - 1]?.low ?? '') ? stop - 1 : stop
  for (let from = Math.max(0, comma - LONGEST_ANTECEDENT); from < comma; from++) {
    const opens = startsPhrase(units, from, language) || language.determiners.has(units[from]?.low ?? '')
    if (opens && phraseEnd(units, from, language, text) === comma) return { from, to: comma }
  }
  return null
}

const LONGEST_ANTECEDENT = 10

const PARTICLES = /^(?:auf|an|ab|aus|ein|vor|zu|mit|nach|her|hin|zurück|heran|heraus|hervor|weiter|bei|um|durch)$/

/** What is shouted or said, which shouts nothing itself: `riefen Parolen wie „…“`. */
export const SAYINGS = /^(?:parolen?|sprüche|slogans?|losungen|worte|sätze)$/

/** `Am Freitag zogen Schüler vors Rathaus und riefen`: of two German verbs with an `und` between them the subject behind the first one, which comes second. */
export function behindFirstVerb(units: readonly Unit[], from: number, start: number, language: Language, text: string, mayBe: (unit: Unit) => boolean | null): Phrase | null {
  if (units[start - 1]?.low !== 'und' || !language.prepositions.has(units[from]?.low ?? '') && !language.adverbs.has(units[from]?.low ?? '')) return null
  for (let i = from + 1; i < start - 2 && i - from < LONGEST_FRONT; i++) {
    const [unit, next] = [units[i], units[i + 1]]
    if (unit?.kind !== 'word' || isCapital(unit) || /(?:e[mnrs]?|s)$/.test(unit.low) && !isCapital(units[i - 1]) || language.prepositions.has(unit.low) || language.determiners.has(unit.low) || language.joiningWords.has(unit.low) || !(language.isVerbLike(unit.low) || language.auxiliaries.has(unit.low))) continue
    return next !== undefined && startsPhrase(units, i + 1, language) && mayBe(next) !== false ? { from: i + 1, to: phraseEnd(units, i + 1, language, text) } : null
  }
  return null
}

/** Units before the first verb of a German sentence. */
const LONGEST_FRONT = 12

/** `Von der Heide betonte`: a name that begins as a preposition does, right before its verb. */
export function opensName(units: readonly Unit[], at: number, end: number, language: Language, mayBe: (unit: Unit) => boolean | null): boolean {
  if (!language.nounsInCapitals || !/^(?:von|van|zu)$/.test(units[at]?.low ?? '') || !isCapital(units[at])) return false
  let i = at + 1
  while (language.nameParticles.has(units[i]?.low ?? '')) i++
  const name = units[i]
  return name !== undefined && isCapital(name) && i + 1 === end && mayBe(name) !== null && !language.isBody(name.low) && language.roleOf(name.low) === null
}
