import type { Language } from '../lang/language.js'
import type { Cue } from './cues.js'
import type { Unit } from './units.js'

/** Verbs by which something is called or held to be something. */
const NAMING = /^(?:qualifier|taxer|traiter|juger|considérer|estimer|trouver|tildar|calificar|tachar|considerar|juzgar)$/

/** Words of what is called so. */
const LONGEST_CALLED = 9

/** `juge le projet « prématuré »`, `qualifie l’étude de « réquisitoire »`: what is called so belongs to what is said in French and Spanish; people who mark Russian sentences take the quote alone. The word that it begins with, or `null` where nothing but the marks stands behind the verb. `from`: behind the verb and a day, `at`: the marks. */
export function calledSo(units: readonly Unit[], cue: Cue, from: number, at: number, language: Language): Unit | null {
  if (language.nounsInCapitals || language.declined !== undefined || cue.passive || !NAMING.test(cue.form.lemma) || units[at]?.verbatim?.marked !== true) return null
  let start = from
  while (start < at && language.adverbs.has(units[start]?.low ?? '') && !language.determiners.has(units[start]?.low ?? '')) start++
  const own = units.slice(start, at)
  const [first] = own
  const joins = own.filter(({ low }) => !language.joiningWords.has(low))
  if (first === undefined || joins.length === 0 || own.length > LONGEST_CALLED || own.some((unit) => unit.kind !== 'word' || unit.verbatim !== undefined || language.clauseWords.has(unit.low) || language.cues.get(unit.low)?.some(({ shape }) => shape === 'finite') === true)) return null
  // `a qualifié de « … »`, `calificó, en Radio Olm, de «…»`: a preposition opens no object, but the Spanish one of persons.
  if (language.prepositions.has(first.low) && !(language.code === 'es' && /^(?:a|al)$/.test(first.low)) || /^(?:comme|como)$/.test(first.low)) return null
  return first
}
