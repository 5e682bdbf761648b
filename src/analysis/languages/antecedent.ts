import type { Language } from '../lang/language.js'
import { germanAntecedent } from './german-subjects.js'
import type { Phrase } from './phrases.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** `Miguel Ruiz, quien aseguró`, `Paul Roth, qui affirme`: of a verb behind a relative pronoun whoever is named right before it. */
export function antecedentOf(units: readonly Unit[], begin: number, end: number, language: Language, text: string, isNamed: (unit: Unit) => boolean): Phrase | null {
  if (language.nounsInCapitals) return germanAntecedent(units, begin, end, language, text)
  const start = relativeBefore(units, begin, language) ?? begin
  const pronoun = units[start - 1]?.low ?? ''
  if (!(language.code === 'es' ? /^(?:quien|quienes|que)$/ : language.code === 'fr' ? /^qui$/ : /^$/).test(pronoun) || units[start - 2]?.low !== ',') return null
  const to = start - 2
  let from = to
  while (from > 0 && (isCapital(units[from - 1]) || (language.nameParticles.has(units[from - 1]?.low ?? '') && isCapital(units[from - 2]) && from < to))) from--
  while (from < to && (!isCapital(units[from]) || language.titles.has(units[from]?.low ?? ''))) from++
  const [name] = units.slice(from)
  return to - from >= 2 && language.genderOfName(name?.text ?? '') !== null || to - from === 1 && name !== undefined && isNamed(name) ? { from, to } : null
}

/** Units between a relative pronoun and its verb. */
const LONGEST_GAP = 8

/** `Cordero, quien en el juicio mantuvo`: where the words end that a relative pronoun of persons opens, with where and when behind it; `null` where none stands before the verb in its clause. */
function relativeBefore(units: readonly Unit[], begin: number, language: Language): number | null {
  for (let i = begin - 1; i > 0 && begin - i <= LONGEST_GAP; i--) {
    const unit = units[i]
    if (unit?.kind !== 'word' || language.cues.get(unit.low)?.some(({ shape }) => shape === 'finite') === true && language.roleOf(unit.low) === null || language.auxiliaries.has(unit.low) || language.conjunctions.has(unit.low)) return null
    if (/^(?:quien|quienes|qui)$/.test(unit.low)) return units[i - 1]?.low === ',' ? i + 1 : null
  }
  return null
}

/** `un directivo que pide el anonimato admite`: behind a relative clause with its own verb the subject stands before the clause. */
export function beforeRelative(units: readonly Unit[], from: number, start: number, language: Language): Phrase | null {
  if (language.nounsInCapitals || language.declined !== undefined || !/^(?:que|qui)$/.test(units[from - 1]?.low ?? '')) return null
  const hasVerb = units[from]?.kind === 'word' && !isCapital(units[from]) && language.isVerbLike(units[from]?.low ?? '') && isCapital(units[from + 1]) || units.slice(from, start).some((unit) => language.cues.get(unit.low)?.some(({ shape }) => shape === 'finite') === true || language.auxiliaries.has(unit.low))
  if (!hasVerb) return null
  const to = from - 1
  for (let i = to - 1; i >= 0 && to - i <= 7; i--) {
    // `une greffière raconte que …`: that `que` opens what she tells.
    if (units[i]?.kind !== 'word' || language.cues.has(units[i]?.low ?? '') || language.auxiliaries.has(units[i]?.low ?? '')) return null
    // `Fuentes del departamento que dirige Iribar`: without an article at the head.
    if (i === 0 && (language.isBody(units[i]?.low ?? '') || language.roleOf(units[i]?.low ?? '') !== null)) return { from: i, to }
    if (language.determiners.has(units[i]?.low ?? '') && language.joiningWords.has(units[i - 1]?.low ?? '')) continue
    if (language.determiners.has(units[i]?.low ?? '')) return units.slice(i + 1, to).some(({ low }) => language.roleOf(low) !== null || language.isBody(low)) ? { from: i, to } : null
  }
  return null
}
