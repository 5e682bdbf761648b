import type { Language } from '../lang/language.js'
import type { Cue } from './cues.js'
import type { Unit } from './units.js'

/** `…, versión que el tribunal rechaza`, `…, ce que dément la mairie`, `…, al entender que …`: behind the comma the reporter tells what others make of it, or why. */
export function isComment(units: readonly Unit[], at: number, cues: readonly Cue[], language: Language): boolean {
  if (language.nounsInCapitals || language.declined !== undefined) return false
  const [first, second, third] = units.slice(at, at + 3)
  const told = (from: number) => cues.some((other) => other.form.shape !== 'infinitive' && other.verb > from && other.verb - from <= NEAR_COMMENT)
  if (/^(?:versión|extremo|afirmación|acusación|acusaciones|hipótesis|tesis|argumento|version|thèse|affirmation|hypothèse|accusation|accusations|argument)$/.test(first?.low ?? '') && /^(?:que|qu’)$/.test(second?.low ?? '')) return told(at)
  if (/^(?:lo|ce|algo)$/.test(first?.low ?? '') && /^(?:que|qu’)$/.test(second?.low ?? '')) return told(at)
  return first?.low === 'al' && cues.some((other) => other.verb === at + 1 && other.form.shape === 'infinitive') && /^(?:que)$/.test(third?.low ?? '')
}

/** Units between such a word and its verb. */
const NEAR_COMMENT = 6
