import { CARRIERS } from '../lang/carriers.js'
import type { Language } from '../lang/language.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** Whether words are a writing alone (`einer Mitteilung`, `un informe reciente`): whoever wrote it isn't told there. */
export function isWriting(units: readonly Unit[], language: Language): boolean {
  const { documents, studies } = CARRIERS[language.code]
  const own = units.filter(({ kind, low }) => kind === 'word' && !language.determiners.has(low) && !language.possessives.has(low))
  const at = own.findIndex(({ low }) => documents.test(low) || studies.test(low))
  // Only adjectives stand beside it: in German before it, else behind it too.
  return at >= 0 && at <= 2 && own.every((unit, k) => k === at || (k < at || (k === at + 1 && !language.nounsInCapitals)) && language.roleOf(unit.low) === null && !language.isBody(unit.low) && !language.isOutlet(unit.low) && (k === 0 || !isCapital(unit)))
}
