import type { Addressee } from '../../model/statement.js'
import { hullOf } from '../../text/span.js'
import { HEARERS } from '../lang/hearers.js'
import { WAYS } from '../lang/ways.js'
import { hangsOnVerb, type OwnUnits } from './clause-words.js'
import { dayNamed } from './dates.js'
import type { Finding } from './found.js'
import { phraseEnd, type Phrase } from './phrases.js'
import type { Unit } from './units.js'
import type { Ways } from './ways.js'

/** Spanish verbs whose object with `a` is whom they are about, and who isn’t told. */
const ABOUT: ReadonlySet<string> = new Set(['acusar', 'culpar'])
/** Words between a determiner and who is told. */
const MOST_BEFORE = 4

/** Whom a find's own clause tells that it was said to, where what was read so far has nobody; what was read is kept but for what can be no hearer. */
export function withEars(ways: Ways, finding: Finding, number: number, own: OwnUnits, text: string): Ways {
  const { found, sentence: { units, language } } = finding
  const isOurs = (as: string) => HEARERS[language.code].ours.some((words) => words.join(' ') === as.toLowerCase())
  // In German it is where the words were first too: `sagte sie unserer Redaktion`.
  const chain = ways.chain.filter(({ as }) => (language.code === 'de' || !isOurs(as)) && !language.accountPronouns.has(as.toLowerCase()))
  const kept = ways.addressees.filter((one) => mayHear(one, finding))
  if (kept.length > 0 || (found.form?.kind ?? 'speech') !== 'speech') return { chain, addressees: kept }
  const phrase = oursIn(units, number, own, finding) ?? dativeIn(units, number, own, finding, text)
  const span = phrase === null ? null : hullOf(units.slice(phrase.from, phrase.to))
  const as = span === null ? '' : text.slice(span.begin, span.end)
  return { chain, addressees: as === '' ? [] : [{ name: as, as }] }
}

/** Not a day, not where it stands (`на сайте`), not whom `acusó a` accuses. */
function mayHear({ as }: Addressee, { found, sentence: { units, language } }: Finding): boolean {
  const words = as.toLowerCase().match(/[\p{L}’-]+/gu) ?? []
  if (words.slice(0, 3).some((word) => dayNamed(word, language.code) !== null)) return false
  if (language.code === 'es' && ABOUT.has(found.form?.lemma ?? '')) return false
  if (language.declined === undefined) return true
  const at = units.findIndex((unit, i) => unit.low === words[0] && text0(units, i, words))
  return at < 0 || !language.isOutlet(words[0] ?? '') || ![units[at - 1], units[at - 2]].some((unit, k) => /^(?:на|в|во|у)$/.test(unit?.low ?? '') && (k === 0 || /(?:ем|ём|ей|ой|ом|їй|ій|єму|ее|его|их|їх|його|її)$/u.test(units[at - 1]?.low ?? '')))
}

const text0 = (units: readonly Unit[], i: number, words: readonly string[]) => words.every((word, k) => k > 1 || units[i + k] === undefined || units[i + k]?.low === word || units[i + k]?.verbatim !== undefined)

/** `dieser Zeitung`, `este diario`: the newsroom that the page is of. */
function oursIn(units: readonly Unit[], number: number, own: OwnUnits, { sentence: { language } }: Finding): Phrase | null {
  for (let i = 0; i < units.length - 1; i++) {
    const unit = units[i]
    if (unit === undefined || !own.isOwn(number, unit)) continue
    const words = HEARERS[language.code].ours.find((list) => list.every((word, k) => units[i + k]?.low === word))
    if (words !== undefined) return { from: words.length > 1 && language.declined !== undefined && !/^наш/u.test(words[0] ?? '') ? i + words.length - 1 : i, to: i + words.length }
  }
  return null
}

/** `vor dem Ausschuss`, `hatte sie der Belegschaft zugesichert`, `сообщил следствию`. */
function dativeIn(units: readonly Unit[], number: number, own: OwnUnits, finding: Finding, text: string): Phrase | null {
  const { found, sentence: { language }, who } = finding
  const { hearers, before } = HEARERS[language.code]
  if (found.cue.length === 0) return null
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (unit === undefined || unit.kind !== 'word' || !own.isOwn(number, unit) || (typeof found.source !== 'string' && i >= found.source.from && i < found.source.to)) continue
    if (before.has(unit.low) && hangsOnVerb(units, i, finding)) {
      const noun = hearerAt(units, i + 1, finding)
      if (noun !== null) return { from: i + 1, to: Math.max(noun + 1, Math.min(phraseEnd(units, i + 1, language, text), noun + 3)) }
    }
    if (units[i - 1]?.kind === 'sign' || !hangsOnVerb(units, i, finding) || language.prepositions.has(units[i - 1]?.low ?? '')) continue
    if (language.declined !== undefined && hearers.test(unit.low)) return { from: i, to: i + 1 }
    // Behind a name or a pronoun no genitive can stand.
    if (language.nounsInCapitals && /^(?:dem|der|einem|einer|seinem|seiner|ihrem|ihrer|unserem|unserer|den|seinen|ihren)$/.test(unit.low) && typeof found.source !== 'string' && !(i === found.source.to && who.people.length === 0 && !language.pronouns.has(units[i - 1]?.low ?? '')) && language.roleOf(units[i - 1]?.low ?? '') === null) {
      const noun = hearerAt(units, i, finding)
      const isPlural = /^(?:den|seinen|ihren)$/.test(unit.low)
      if (noun !== null && (!isPlural || /n$/.test(units[noun]?.low ?? ''))) return { from: i, to: noun + 1 }
    }
  }
  return null
}

/** Where the noun of hearers stands in a phrase, or `null`. */
function hearerAt(units: readonly Unit[], from: number, { sentence: { language } }: Finding): number | null {
  const { hearers } = HEARERS[language.code]
  for (let i = from; i < Math.min(units.length, from + MOST_BEFORE + 1); i++) {
    const unit = units[i]
    if (unit === undefined || unit.verbatim !== undefined || unit.kind === 'sign') return null
    if (hearers.test(unit.low) && !WAYS[language.code].posts.has(unit.low)) return i
    if (language.cues.has(unit.low) || language.prepositions.has(unit.low) || (language.nounsInCapitals && /^\p{Lu}/u.test(unit.text))) return null
  }
  return null
}
