import type { Language } from '../lang/language.js'
import type { Unit } from './units.js'

/** Whether words are no more than whose words it is that are told: `seine Einschätzung`. */
export function ofWords([first, noun, ...more]: readonly Unit[], language: Language): boolean {
  return noun !== undefined && more.length === 0 && typeof language.possessives.get(first?.low ?? '') === 'string' && language.speechNouns.has(noun.low)
}
