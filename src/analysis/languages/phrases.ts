import type { Language } from '../lang/language.js'
import { OF_OUTLETS, outletNameAt } from '../lang/de/outlets.js'
import { dayNamed } from './dates.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** Units of a noun phrase, `[from, to)`. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

const LONGEST_PHRASE = 22
/** German verbs that end like adjectives do. */
const GERMAN_VERBS = /^(?:wurden?|werden?|waren|seien|h[aä]tten?|haben?|k[oö]nn(?:en?|ten?)|soll(?:en?|ten?)|m[uü]ss(?:en?|ten?)|d[uü]rf(?:en?|ten?)|woll(?:en?|ten?)|m[oö]cht(?:en?)|m[oö]gen?|w[aä]ren?|würden?|kamen|gingen|standen|stehen?|blieben|bleiben?|lagen|liegen|starben|gelten|geben?|kommen?|gehen?|ließen?|lassen?)$/
/** Words in quote marks that are a name: a newspaper's, a factory's. */
const LONGEST_TITLE = 5

/** German nouns for words, which the marks behind them hold. */
export const TERMS = /^(?:bezeichnung|begriff|ausdruck|wort|worte|worten|formulierung|formel|schlagwort)$/

const SITE = /^[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{2,20}){1,3}$/u

/** Whether quoted words are a title behind a noun (`газета «Олм»`, `der Sender „Nord“`). */
export function isTitle(units: readonly Unit[], i: number, text: string): boolean {
  const { verbatim } = units[i] ?? {}
  if (verbatim === undefined || !verbatim.marked) return false
  // `als „Beispiel schlechten Stils“`, `von einer „Invasion“`: what it is called.
  if (/^(?:als|wie|como|comme|как|як|einer?|einem|einen|une?|una)$/.test(units[i - 1]?.low ?? '') || TERMS.test(units[i - 1]?.low ?? '')) return false
  const words = text.slice(verbatim.inner.begin, verbatim.inner.end)
  // `laut „nachrichten.example“`: a site's name.
  if (SITE.test(words) && units[i - 1]?.kind === 'word') return true
  // `ZDF-„Heute-Journal“`.
  const glued = units[i - 1]?.low === '-' && units[i - 1]?.end === verbatim.inner.begin - 1 && units[i - 2]?.end === units[i - 1]?.begin
  return verbatim.words <= LONGEST_TITLE && /^[\p{Lu}\p{N}]/u.test(words) && !/[.!?…,]$/u.test(words) && (units[i - 1]?.kind === 'word' || glued)
}

/** Where the noun phrase that begins at `from` ends. */
export function phraseEnd(units: readonly Unit[], from: number, language: Language, text: string): number {
  let i = from
  // `одёрнул он зал`: a pronoun is a phrase by itself.
  if (language.pronouns.has(units[from]?.low ?? '') && (units[from + 1]?.kind === 'word' || units[from + 1]?.verbatim !== undefined) && !/^(?:сам[аі]?|selbst|mism[oa]|même)$/.test(units[from + 1]?.low ?? '')) return from + 1
  if (language.latter.has(units[from]?.low ?? '') && isVerbal(units[from + 1], language)) return from + 1
  for (; i < units.length && i - from < LONGEST_PHRASE; i++) {
    const unit = units[i]
    if (unit === undefined) break
    if (unit.verbatim !== undefined) {
      if (i > from && isTitle(units, i, text)) continue
      break
    }
    const [before, next] = [units[i - 1], units[i + 1]]
    if (unit.kind === 'sign') {
      // `Dr. Weber`, `И. Петров`, `(SPD)`.
      if (unit.low === '.' && before?.kind === 'word' && (/^\p{Lu}$/u.test(before.text) || language.abbreviations.has(before.low)) && isCapital(next)) continue
      if (unit.low === '(' && units[i + 2]?.low === ')' && i > from) {
        i += 2
        continue
      }
      if (/^[-&]$/.test(unit.low) && i > from && isCapital(next)) continue
      // `der Gesundheits- und Sozialdirektor`.
      // `der Gesundheits-, Sozial- und Baudirektor`.
      const more = next?.low === ',' && units[i + 3]?.low === '-' && units[i + 3]?.begin === units[i + 2]?.end
      if (unit.low === '-' && language.nounsInCapitals && i > from && (more || /^(?:und|oder)$/.test(next?.low ?? '')) && isCapital(units[i + 2])) {
        i++
        continue
      }
      break
    }
    // `des Senders Kanal 5`.
    if (unit.kind === 'number' && i > from + 1 && isCapital(before) && unit.text.length < 3 && language.isOutlet(before?.low ?? '') && language.isOutlet(units[i - 2]?.low ?? '')) continue
    const noun = i === from + 1 ? attributeEnd(units, from, language) : null
    if (noun !== null) {
      i = noun
      continue
    }
    if (i > from && stopsPhrase(units, i, language)) break
  }
  return i
}

function stopsPhrase(units: readonly Unit[], i: number, language: Language): boolean {
  const [before, unit, next] = [units[i - 1], units[i], units[i + 1]]
  if (unit === undefined) return true
  if (language.nounsInCapitals && isTimeBehind(units, i, language)) return true
  if (isCapital(unit) && !(language.nounsInCapitals && dayNamed(unit.low, language.code) !== null)) return false
  const { low } = unit
  // `The Morning Star із посиланням на джерела`: whom who reports cites.
  if (language.citing.some((words) => words.every((word, k) => units[i + k]?.low === word))) return true
  // `a confié l’édile à La Voix`, `a précisé le magistrat à l’AFP`: whom it was told.
  if (language.code === 'fr' && /^(?:à|au|aux)$/.test(low) && opensOutlet(units, i + 1, language)) return true
  // `a déclaré Anne Roth à l’AFO`, `сказала Анна Лаврова агентству «Олм»`: behind a name, whom it was told.
  if (isCapital(before) && (language.code === 'fr' && /^(?:à|au)$/.test(low) || (language.declined !== undefined && language.isOutlet(low) && language.bodyNominative?.(low) !== low && /[уюіе]$/u.test(low)))) return true
  // `в интервью радио «Олм» она признала`: a pronoun is somebody else's phrase.
  if (language.declined !== undefined && language.pronouns.has(unit.low)) return true
  if (dayNamed(low, language.code) !== null || language.relativeDays.has(low)) return true
  // `sagte ein Ermittler der Agentur Nord`: whom it was told, but for those who speak for it.
  if (language.nounsInCapitals && /^(?:der|dem)$/.test(low) && language.isOutlet(next?.low ?? '') && !/(?:sprecher|reporter|redakteur|chef|korrespondent|leiter|mitarbeiter)(?:in)?$/.test(before?.low ?? '')) return true
  if (language.nounsInCapitals && isToldOutlet(units, i, language)) return true
  // `nach Angaben der Polizei von einem Unfall`.
  if (low === 'von' && language.nounsInCapitals && /^(?:dem|einem|einer|den)$/.test(next?.low ?? '') && language.roleOf(before?.low ?? '') === null) return true
  // `Recherchen der „New York Times“`.
  if (language.nounsInCapitals && /^(?:der|des)$/.test(low) && next?.verbatim?.marked === true && next.verbatim.words <= LONGEST_TITLE && OF_OUTLETS.test(before?.low ?? '')) return false
  if (language.joiningWords.has(low)) return !(next?.kind === 'word' || next?.verbatim !== undefined) || dayNamed(next.low, language.code) !== null || (language.nounsInCapitals && /^(?:der|des|für|von|vom|aus)$/.test(low) && !startsNoun(units, i + 1, language))
  if (language.nounsInCapitals) {
    if (language.conjunctions.has(low)) return !(low === 'und' && startsNoun(units, i + 1, language))
    if (language.determiners.has(low)) return !(language.joiningWords.has(before?.low ?? '') || before?.low === 'und')
    // `nach Angaben des Amtes schwere Schäden`: behind a noun an adjective of another case begins the next one.
    const behindGenitive = isCapital(before) && !language.determiners.has(before?.low ?? '') && units.slice(Math.max(0, i - 4), i).some((one) => one.low === 'des')
    if (isCapital(before) && !language.determiners.has(before?.low ?? '') && i > 1 && language.roleOf(before?.low ?? '') === null && /(?:e|es)$/.test(low) && !language.determiners.has(low) || (behindGenitive && /(?:e|en|es|em)$/.test(low))) return true
    return !(/(?:e|en|er|es|em)$/.test(low) && !GERMAN_VERBS.test(low) && !language.determiners.has(next?.low ?? '') && !language.prepositions.has(low) && !language.cues.has(low) && !language.auxiliaries.has(low) && startsNoun(units, i + 1, language))
  }
  if (language.cues.get(low)?.some(({ shape }) => shape !== 'participle') === true && language.roleOf(low) === null) return true
  if (language.auxiliaries.has(low) || language.clauseWords.has(low) || language.subordinators.has(low) || language.asWords.has(low) || language.toWords.has(low) || language.audiences.has(low) && !language.joiningWords.has(before?.low ?? '')) return true
  if (language.conjunctions.has(low)) return !(/^(?:et|y|e|и|і|й|та)$/.test(low) && next?.kind === 'word' && !language.cues.has(next.low) && !language.auxiliaries.has(next.low) && !language.adverbs.has(next.low) && !language.prepositions.has(next.low))
  if (language.determiners.has(low)) return !(language.joiningWords.has(before?.low ?? '') || language.conjunctions.has(before?.low ?? '') || before?.low === 'l’')
  // `cette même source`.
  if (/^mêmes?$/.test(low) && language.determiners.has(before?.low ?? '')) return false
  return language.prepositions.has(low) || (language.adverbs.has(low) && !language.determiners.has(low)) || language.negations.has(low)
}

/** `sagte Anna Weber vergangenen Freitag`, `Anfang März`: behind a noun a time of its own. */
function isTimeBehind(units: readonly Unit[], i: number, language: Language): boolean {
  const [before, unit, next] = [units[i - 1], units[i], units[i + 1]]
  if (unit === undefined || next === undefined || !isCapital(before)) return false
  if (/^(?:vergangene|letzte|vorige|kommende|nächste|diese)[nrs]?$/.test(unit.low)) return dayNamed(next.low, language.code) !== null || /^(?:woche|monat|jahr|sommer|herbst|winter)$/.test(next.low)
  return /^(?:Anfang|Mitte|Ende)$/.test(unit.text) && (dayNamed(next.low, language.code) !== null || next.kind === 'number' || /^(?:der|des|dieser|dieses|vergangener|vergangenen|letzter|letzten)$/.test(next.low) && /^(?:woche|monats|jahres)$/.test(units[i + 2]?.low ?? ''))
}

/** `sagte Anna Weber der dpa`, `ein Anwohner unserer Redaktion`: an outlet behind a name or behind who is no one of its own, whom something is told. */
function isToldOutlet(units: readonly Unit[], i: number, language: Language): boolean {
  const [given, before, article] = [units[i - 2], units[i - 1], units[i]]
  if (article === undefined || !/^(?:der|dem|den|unserer|unserem|dieser|diesem)$/.test(article.low) || !isCapital(before) || OF_OUTLETS.test(before?.low ?? '')) return false
  if (/^(?:unserer|unserem|dieser|diesem)$/.test(article.low)) return /^(?:redaktion|zeitung|reporter|reporterin|magazin|sender)$/.test(units[i + 1]?.low ?? '')
  if (outletNameAt(units.slice(i + 1, i + 6).map(({ low }) => low)) === 0) return false
  if (/^(?:dem|den)$/.test(article.low)) return true
  const named = given !== undefined && isCapital(given) && (language.genderOfName(given.text) !== null || language.roleOf(given.low) !== null || language.titles.has(given.low))
  return language.roleOf(before?.low ?? '') === null && (named || !isCapital(given) && language.cues.has(given?.low ?? ''))
}

const AGENCY = /^(?:AFP|Reuters|EFE|AP|Bloomberg|BFM|RTL|RFI|CNN|BBC)/u

/** Whether an outlet stands here: by its noun, in marks, by letters that all know, or by an article of its own. */
function opensOutlet(units: readonly Unit[], at: number, language: Language): boolean {
  const i = units[at]?.low === 'l’' || language.determiners.has(units[at]?.low ?? '') && !isCapital(units[at]) ? at + 1 : at
  const unit = units[i]
  if (unit === undefined) return false
  return language.isOutlet(unit.low) || AGENCY.test(unit.text) || unit.verbatim?.marked === true && unit.verbatim.words <= LONGEST_TITLE || /^(?:La|Le|Les|L’)$/u.test(unit.text) && isCapital(units[i + 1])
}

/** Whether a noun may begin here: a capital, or words in front of one. */
function startsNoun(units: readonly Unit[], at: number, language: Language): boolean {
  for (let i = at; i < at + 4; i++) {
    const unit = units[i]
    if (isCapital(unit) || (unit?.verbatim?.marked === true && i > at)) return true
    if (unit?.kind !== 'word' || !(language.determiners.has(unit.low) || /(?:e|en|er|es|em)$/.test(unit.low)) || language.cues.has(unit.low) || language.auxiliaries.has(unit.low)) return unit?.kind === 'number'
  }
  return false
}

/** Units of a German attribute between an article and its noun. */
const LONGEST_ATTRIBUTE = 8

/** `der von der Hamas kontrollierte Zivilschutz`, `die seit Jahren zerstrittene Fraktion`: behind a preposition a participle closes what stands between an article and its noun; where that noun is, or `null`. */
function attributeEnd(units: readonly Unit[], article: number, language: Language): number | null {
  if (!language.nounsInCapitals || !language.determiners.has(units[article]?.low ?? '') || !language.prepositions.has(units[article + 1]?.low ?? '')) return null
  for (let i = article + 3; i < Math.min(units.length - 1, article + LONGEST_ATTRIBUTE); i++) {
    const [unit, next] = [units[i], units[i + 1]]
    if (unit?.kind !== 'word' || language.auxiliaries.has(unit.low)) return null
    if (!isCapital(unit) && isCapital(next) && /(?:t|en|end)e[nmrs]?$/.test(unit.low) && unit.low.length > 4 && !language.determiners.has(unit.low) && isCapital(units[i - 1])) return i + 1
  }
  return null
}

/** Whether a noun phrase or a pronoun begins here that may be a subject. */
export function startsPhrase(units: readonly Unit[], i: number, language: Language): boolean {
  const unit = units[i]
  if (unit?.kind !== 'word') return false
  const { low } = unit
  if (language.first.has(low)) return true
  if (language.questionWords.has(low) && !language.determiners.has(low)) return false
  if (language.pronouns.has(low)) return !(language.determiners.has(low) && units[i + 1]?.kind === 'word' && !language.nounsInCapitals && isNounish(units[i + 1], language))
  if (language.latter.has(low) && (!language.determiners.has(low) || isVerbal(units[i + 1], language))) return true
  if (dayNamed(low, language.code) !== null || language.relativeDays.has(low) || language.clauseWords.has(low) || language.audiences.has(low)) return false
  if (language.nounsInCapitals && /^(?:der|die|das)$/.test(low) && units[i + 1]?.verbatim?.marked === true && (units[i + 1]?.verbatim?.words ?? 9) <= LONGEST_TITLE) return true
  if (language.determiners.has(low)) return units[i + 1]?.kind === 'word' && dayNamed(units[i + 1]?.low ?? '', language.code) === null && (!language.nounsInCapitals || startsNoun(units, i + 1, language) || attributeEnd(units, i, language) !== null)
  if (language.nounsInCapitals) return (isCapital(unit) && (!language.notNames.has(low) || /^(?:experten|kritiker)$/.test(low)) && !language.prepositions.has(low) && !language.adverbs.has(low) && !/(?:lich|weise|falls|dessen|seits)$/.test(low)) || (isAdjective(low) && !/(?:weise)$/.test(low) && startsNoun(units, i, language) && !language.prepositions.has(low) && !language.adverbs.has(low) && !language.subordinators.has(low))
  if (language.prepositions.has(low) || language.adverbs.has(low) || language.negations.has(low) || language.subordinators.has(low) || language.conjunctions.has(low) || language.asWords.has(low)) return false
  if (isCapital(unit) && !language.notNames.has(low)) return true
  return language.titles.has(low) || isNounish(unit, language)
}

function isVerbal(unit: Unit | undefined, language: Language): boolean {
  return unit?.kind === 'word' && (language.cues.has(unit.low) || language.auxiliaries.has(unit.low) || /^(?:se|le|lo|me|no)$/.test(unit.low))
}

const isAdjective = (low: string) => /(?:e|er|es)$/.test(low)

function isNounish(unit: Unit | undefined, language: Language): boolean {
  if (unit?.kind !== 'word') return false
  return language.roleOf(unit.low) !== null || language.isBody(unit.low) || language.titles.has(unit.low) || language.isOutlet(unit.low)
}
