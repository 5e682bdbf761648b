import type { Language } from '../lang/language.js'
import { germanAntecedent } from './german-subjects.js'
import type { Phrase } from './phrases.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** `Miguel Ruiz, quien aseguró`, `Paul Roth, qui affirme`: of a verb behind a relative pronoun whoever is named right before it. */
export function antecedentOf(units: readonly Unit[], start: number, end: number, language: Language, text: string): Phrase | null {
  if (language.nounsInCapitals) return germanAntecedent(units, start, end, language, text)
  const pronoun = units[start - 1]?.low ?? ''
  if (!(language.code === 'es' ? /^(?:quien|quienes|que)$/ : language.code === 'fr' ? /^qui$/ : /^$/).test(pronoun) || units[start - 2]?.low !== ',') return null
  const to = start - 2
  let from = to
  while (from > 0 && (isCapital(units[from - 1]) || (language.nameParticles.has(units[from - 1]?.low ?? '') && isCapital(units[from - 2]) && from < to))) from--
  while (from < to && (!isCapital(units[from]) || language.titles.has(units[from]?.low ?? ''))) from++
  return to - from >= 2 && language.genderOfName(units[from]?.text ?? '') !== null ? { from, to } : null
}
