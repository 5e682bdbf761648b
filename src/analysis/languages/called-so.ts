import type { Language } from '../lang/language.js'
import type { Cue } from './cues.js'
import { TERMS } from './phrases.js'
import type { Unit } from './units.js'

/** Verbs by which something is called or held to be something. */
const NAMING = /^(?:qualifier|taxer|traiter|juger|considérer|estimer|trouver|tildar|calificar|tachar|considerar|juzgar)$/

/** Words of what is called so. */
const LONGEST_CALLED = 9

/** `juge le projet « prématuré »`, `qualifie l’étude de « réquisitoire »`: what is called so belongs to what is said in French, Spanish and German; people who mark Russian sentences take the quote alone. The word that it begins with, or `null` where nothing but the marks stands behind the verb. `from`: behind the verb and a day, `at`: the marks. */
export function calledSo(units: readonly Unit[], cue: Cue, from: number, at: number, language: Language): Unit | null {
  if (language.nounsInCapitals) return calledInGerman(units, cue, from, at, language)
  if (language.declined !== undefined || cue.passive || !NAMING.test(cue.form.lemma) || units[at]?.verbatim?.marked !== true) return null
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

/** German verbs by which something is called, and those whose preposition opens what is said. */
const NAMING_IN_GERMAN = /^(?:nennen|bezeichnen|werten|sehen|titulieren|charakterisieren|finden|zurück\|weisen|kritisieren|verteidigen|ab\|lehnen)$/
const OPENING = /^(?:von|vor|zu|zum|zur|für)$/
const OPENED = /^(?:sprechen|warnen|auf\|rufen|reden|mahnen|plädieren|werben)$/

/** `nannte die Ermittlungen „schlampig“`, `wies das als „haltlos“ zurück`, `sprach von einem „Fehlurteil“`: what is called so, and the preposition that opens it, belong to what is said. */
function calledInGerman(units: readonly Unit[], cue: Cue, from: number, at: number, language: Language): Unit | null {
  // `den Begriff „Strandräuber“`: the words alone.
  if (cue.passive || units[at]?.verbatim?.marked !== true || TERMS.test(units[at - 1]?.low ?? '')) return null
  if (OPENED.test(cue.form.lemma)) {
    const opens = units.findLastIndex((unit, i) => i >= from && i < at && at - i <= 3 && OPENING.test(unit.low))
    return opens < 0 || units.slice(opens + 1, at).some((unit) => unit.kind !== 'word' || language.prepositions.has(unit.low)) ? null : units[opens] ?? null
  }
  if (!NAMING_IN_GERMAN.test(cue.form.lemma)) return null
  let start = from
  while (start < at && language.adverbs.has(units[start]?.low ?? '')) start++
  const own = units.slice(start, at)
  const [first] = own
  if (first === undefined || own.length > LONGEST_CALLED || own.some((unit, i) => unit.kind !== 'word' || unit.verbatim !== undefined || language.clauseWords.has(unit.low) || cue.parts.includes(start + i) || /^\p{Ll}/u.test(unit.text) && language.cues.get(unit.low)?.some(({ shape }) => shape === 'finite') === true)) return null
  // `bezeichnete als „…“`, `nannte im Rat „…“`: no object stands there.
  return language.prepositions.has(first.low) || /^(?:als|sich)$/.test(first.low) || !own.some((unit) => /^\p{Lu}/u.test(unit.text) || /^(?:das|dies|es|sie|ihn)$/.test(unit.low)) ? null : first
}
