import type { Language } from '../lang/language.js'
import type { Unit } from './units.js'

/** Who is the head of anything. */
const HEADS = /^(?:jefe|chef|cheffe|глава|начальник|голова|керівник|руководитель|очільник)$/

/** `el jefe de la diplomacia`, `глава ведомства`: whoever is the head of what is named behind. */
export function isHeadOf(units: readonly Unit[], role: string, language: Language): boolean {
  const next = units[units.findIndex(({ low }) => language.roleOf(low) !== null) + 1]
  return HEADS.test(role) && next?.kind === 'word' && (language.joiningWords.has(next.low) || language.declined !== undefined)
}

/** Words before through whom somebody speaks. */
const THROUGH: readonly (readonly string[])[] = ['par la voix', 'par l’ intermédiaire', 'par la bouche', 'par le biais', 'via', 'por boca', 'a través', 'por medio', 'por voz', 'en boca', 'через', 'устами', 'в лице', 'в особі', 'в особi', 'вустами'].map((words) => words.split(' '))

/** Whether words begin here before through whom somebody speaks: `par la voix de`, `через`. */
export function isThrough(units: readonly Unit[], at: number): boolean {
  return THROUGH.some((words) => words.every((word, k) => units[at + k]?.low === word))
}

/** `die Stiftung des Ministers`, `l’entourage du maire`: something of whoever has the office. */
export function isOfOffice(units: readonly Unit[], language: Language): boolean {
  if (language.declined !== undefined) return false
  const at = units.findIndex(({ low }) => language.roleOf(low) !== null)
  const before = units.slice(1, Math.max(at, 1))
  return at > 1 && !before.some(({ low }) => low === ',') && before.some(({ low }, k) => (language.nounsInCapitals ? /^(?:des|der|von|vom)$/.test(low) && isNoun(units[k]) : language.joiningWords.has(low)))
}

/** A word with a capital before a small letter: in German a noun. */
export const isNoun = (unit: Unit | undefined): boolean => unit?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(unit.text)
