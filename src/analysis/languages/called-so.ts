import type { Span } from '../../model/span.js'
import { hullOf } from '../../text/span.js'
import type { Language } from '../lang/language.js'
import type { Cue } from './cues.js'
import { TERMS, type Phrase } from './phrases.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** Verbs by which something is called or held to be something. */
const NAMING = /^(?:qualifier|taxer|traiter|juger|considérer|estimer|trouver|tildar|calificar|tachar|considerar|juzgar|reprochar|recriminar|afear|reprocher)$/

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
  // `reprochó al ministro “el tono”`: whom it is told; `al Gobierno una gestión “de parches”`: a noun of its own stands before the marks.
  if (/^(?:reprochar|recriminar|afear|reprocher)$/.test(cue.form.lemma) && !own.slice(first.low === 'a' ? 2 : 1).some(({ low }) => language.determiners.has(low))) return null
  // `a qualifié de « … »`, `calificó, en Radio Olm, de «…»`: a preposition opens no object, but the Spanish one of persons.
  if (language.prepositions.has(first.low) && !(language.code === 'es' && /^(?:a|al)$/.test(first.low)) || /^(?:comme|como)$/.test(first.low)) return null
  return first
}

/** What somebody is held to be, in the Slavic instrumental. */
const INSTRUMENTAL = /(?:ым|им|ой|ей|ою|ею|ыми|ими)$/u
/** Pronouns that end so. */
const PRONOUN = /^(?:сво[юей]{1,2}|сво[иї]м|мо[юей]{1,2}|тво[юей]{1,2}|їм|им|ним|ей|ней|самой|самим|той|тим|тем|этой|этим|цією|цим|такой|таким|такою)$/u
/** Words of what is judged and how. */
const LONGEST_JUDGED = 14

/** `hält einen Krieg für unwahrscheinlich`, `считает войну маловероятной`, `juge le plan risqué`: what somebody holds something to be, in `[from, end)`; `null` where the verb isn't one of holding, or nothing tells what it is held to be. */
export function judged(units: readonly Unit[], cue: Cue, from: number, end: number, language: Language): Span | null {
  if (!language.judges.has(cue.form.lemma) || cue.passive) return null
  const comma = units.findIndex(({ low }, i) => i >= from && /^[,.:;—–]$/.test(low))
  const all = units.slice(from, comma < 0 ? end : Math.min(end, comma))
  // `stufen sie als Gruppe ein`: the particle is the verb's.
  const own = language.nounsInCapitals ? all.filter((_, k) => !cue.parts.includes(from + k)) : all
  const last = own.at(-1)
  // `назвали сына Иваном`.
  if (last === undefined || own.length < 2 || own.length > LONGEST_JUDGED || language.declined !== undefined && isCapital(last)) return null
  const fits = language.nounsInCapitals ? own.some(({ low }, i) => low === (cue.form.lemma === 'halten' ? 'für' : 'als') && i > 0) : language.declined !== undefined ? isCalled(last) || isCalled(own[0]) : isAdjective(last) || isAdjective(own[0])
  return fits ? hullOf(own) : null
}

/** `назвал свою фамилию и ушёл`: a pronoun ends as the instrumental does and is none. */
function isCalled(unit: Unit | undefined): boolean {
  return unit !== undefined && INSTRUMENTAL.test(unit.low) && !PRONOUN.test(unit.low)
}

const NOUN_INSTRUMENTAL = /(?:ом|ем|ём|єм|ым|им|ой|ей|ою|ею|єю|ью|ами|ями|ыми|ими)$/u

/** `Их называли свечами`, `Такие списки называли листами`: of a Slavic verb of calling in the plural, whether nobody is named who calls something so: no subject nor place, or all behind it is in the instrumental, so that what stands before it is what is called. */
export function isOnlyCalled(units: readonly Unit[], cue: Cue, subject: Phrase | null, content: readonly Span[], language: Language, isSomebody: (unit: Unit) => boolean): boolean {
  if (language.declined === undefined || !language.judges.has(cue.form.lemma) || cue.form.number !== 'p') return false
  if (subject === null) return !units.slice(0, cue.end + 2).some(({ low }) => /^(?:в|во|у|на|там)$/.test(low))
  if (units.slice(subject.from, subject.to).some((unit) => isSomebody(unit) || language.roleOf(unit.low) !== null || language.isBody(unit.low) || language.pronouns.has(unit.low) || language.first.has(unit.low))) return false
  const own = units.filter((unit) => unit.kind === 'word' && content.some(({ begin, end }) => begin <= unit.begin && unit.end <= end))
  return own.length > 0 && own.every(({ low }) => NOUN_INSTRUMENTAL.test(low))
}

/** A French or Spanish adjective, by its ending. */
export function isAdjective(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && /^[\p{Ll}]{2,16}(?:é|ée|ant|ante|ent|ente|eux|euse|if|ive|cu|cue|ûr|ûre|able|ible|ein|eine|iste|ado|ada|ido|ida|oso|osa|ario|aria|esto|esta|echo|echa|ento|enta|ierto|ierta|uro|ura)s?$/u.test(unit.low)
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
  // `sieht darin auf Bluesky „…“`: behind a pronoun the rest is the reporter's.
  if (first === undefined || own.length > 1 && (/^(?:darin|dies|es|sie|ihn)$/.test(first.low) || first.low === 'das' && language.prepositions.has(own[1]?.low ?? '')) || own.length > LONGEST_CALLED || own.some((unit, i) => unit.kind !== 'word' || unit.verbatim !== undefined || language.clauseWords.has(unit.low) || cue.parts.includes(start + i) || /^\p{Ll}/u.test(unit.text) && language.cues.get(unit.low)?.some(({ shape }) => shape === 'finite') === true)) return null
  // `bezeichnete als „…“`, `nannte im Rat „…“`: no object stands there.
  return language.prepositions.has(first.low) || /^(?:als|sich)$/.test(first.low) || !own.some((unit) => /^\p{Lu}/u.test(unit.text) || /^(?:das|dies|es|sie|ihn)$/.test(unit.low)) ? null : first
}
