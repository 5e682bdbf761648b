import { OUTLET_ENDS, OUTLET_ENDS_NAMED, outletNameAt, WORDS_TOO } from '../lang/de/outlets.js'
import type { Language } from '../lang/language.js'
import type { Phrase } from './phrases.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** An outlet that a phrase names: its units and its name as the page writes it. */
export interface NamedOutlet extends Phrase {
  readonly name: string
  /** Whether nothing but an outlet can be meant, wherever it stands. */
  readonly sure: boolean
  /** Whether it is an agency, by its noun. */
  readonly agency: boolean
}

/** Units of a phrase before an outlet's name: `der öffentlich-rechtlichen israelischen`. */
const MOST_BEFORE = 4
/** Units of an outlet's name. */
const LONGEST_NAME = 5

/** The outlet that a German phrase names which begins at a unit: `der Deutschen Presse-Agentur`, `dem Sender Nordwelle`, `„Olmer Bote“`; `null` where it names none. */
export function outletAt(units: readonly Unit[], from: number, language: Language, text: string): NamedOutlet | null {
  let i = from
  let noun = -1
  for (; i < Math.min(units.length, from + MOST_BEFORE + 1); i++) {
    const unit = units[i]
    if (unit === undefined) return null
    if (unit.verbatim !== undefined) return markedAt(units, i, noun >= 0, text)
    const listed = outletNameAt(units.slice(i, i + LONGEST_NAME).map(({ low }) => low))
    // A name has a capital, but for sites and agencies that write none.
    if (listed > 0 && (/^[\p{Lu}\p{N}]/u.test(unit.text) || /^(?:dpa|epd|sid|taz|ntv|n-tv|t-online|heise|netzpolitik|kicker|watson|dts|3)/.test(unit.low))) {
      const to = i + listed
      const name = textOf(units, i, to, text)
      return { from: i, to, name, sure: !(listed === 1 && WORDS_TOO.has(unit.low)), agency: AGENCY.test(name) }
    }
    if (unit.kind !== 'word') return null
    if (language.determiners.has(unit.low) || DETERMINERS.test(unit.low)) continue
    if (isCapital(unit) && (language.isOutlet(unit.low) || OUTLET_ENDS.test(unit.low) || OUTLETS.test(unit.low))) {
      const next = units[i + 1]
      if (next?.verbatim !== undefined) return markedAt(units, i + 1, true, text)
      const listedBehind = outletNameAt(units.slice(i + 1, i + 1 + LONGEST_NAME).map(({ low }) => low))
      const end = listedBehind > 0 ? i + 1 + listedBehind : namedEnd(units, i + 1, language)
      if (end > i + 1) return { from: i + 1, to: end, name: textOf(units, i + 1, end, text), sure: true, agency: AGENCY.test(unit.low) }
      noun = i
      const begin = adjectivesFrom(units, from, i)
      return { from: begin, to: i + 1, name: textOf(units, begin, i + 1, text), sure: true, agency: AGENCY.test(unit.low) }
    }
    if (isCapital(unit)) {
      const next = units[i + 1]
      // `Rheinischen Post`, `Olmer Rundschau`.
      if (isCapital(next) && /(?:er|en)$/.test(unit.low) && OUTLET_ENDS_NAMED.test(next?.low ?? '') && language.roleOf(next?.low ?? '') === null) return { from: i, to: i + 2, name: textOf(units, i, i + 2, text), sure: true, agency: false }
      if (/^\p{Lu}\p{Ll}+-\p{Lu}/u.test(unit.text) && OUTLET_ENDS_NAMED.test(unit.low)) return { from: i, to: i + 1, name: unit.text, sure: true, agency: false }
      if (isCapital(next) && (/^(?:TV|News|Radio|Online|Media|Medien)$/.test(next?.text ?? ''))) return { from: i, to: i + 2, name: textOf(units, i, i + 2, text), sure: true, agency: false }
      if (!/(?:e[nrs]|er)$/.test(unit.low) || !isCapital(next)) return null
      continue
    }
    if (!/(?:e[nrm])$/.test(unit.low) || language.cues.has(unit.low) || language.auxiliaries.has(unit.low) || language.prepositions.has(unit.low)) return null
  }
  return null
}

const DETERMINERS = /^(?:diese[mnrs]?|unsere[mnrs]?|seine[mnrs]?|ihre[mnrs]?|den|dem|des)$/
/** More nouns of outlets than other languages share: plurals and what they are called by a compound. */
const OUTLETS = /(?:redaktion|zeitungen|sendern|magazine|medienhaus|mediengruppe|onlinemedium|medium|boulevardblatt|verlagsgruppe|mediennetzwerk|rechercheverbund|rechercheplattform|fachblatt|zeitschriften)$/
const AGENCY = /agentur|^(?:dpa|afp|reuters|apa|sda|kna|epd|sid|ap|tass|ansa|interfax)$/iu

/** A title in marks, where a noun or an article stands before. */
function markedAt(units: readonly Unit[], at: number, named: boolean, text: string): NamedOutlet | null {
  const unit = units[at]
  if (unit?.verbatim === undefined || !unit.verbatim.marked || unit.verbatim.words > LONGEST_NAME) return null
  const { inner } = unit.verbatim
  const name = text.slice(inner.begin, inner.end)
  if (!/^[\p{Lu}\p{N}]/u.test(name) || /[.!?…,]$/u.test(name)) return null
  const listed = outletNameAt((name.toLowerCase().match(/\p{N}+|[\p{L}’-]+|[.]/gu) ?? [])) > 0 || OUTLET_ENDS.test(name.toLowerCase()) || OUTLET_ENDS_NAMED.test(name.toLowerCase().split(' ').at(-1) ?? '')
  // `„Bild“-Zeitung`, `„heute“-Sendung`.
  const joined = units[at + 1]?.low === '-' && units[at + 1]?.begin === unit.end && units[at + 2]?.begin === units[at + 1]?.end
  return { from: at, to: joined ? at + 3 : at + 1, name, sure: named || listed, agency: false }
}

/** `dpa-Informationen`, `„Tagesspiegel“-Informationen`: an outlet and what it found out in one word; `null` where none is meant. */
export function informationAt(units: readonly Unit[], at: number, text: string): (NamedOutlet & { readonly as: string }) | null {
  const unit = units[at]
  if (unit === undefined) return null
  if (unit.verbatim !== undefined) {
    const [dash, noun] = units.slice(at + 1, at + 3)
    if (!unit.verbatim.marked || unit.verbatim.words > LONGEST_NAME || dash?.low !== '-' || dash.begin !== unit.end || noun === undefined || noun.begin !== dash.end || !INFORMATION.test(noun.low)) return null
    return { from: at, to: at + 3, name: text.slice(unit.verbatim.inner.begin, unit.verbatim.inner.end), as: text.slice(unit.begin, noun.end), sure: true, agency: false }
  }
  const cut = unit.text.lastIndexOf('-')
  if (cut < 2 || !INFORMATION.test(unit.text.slice(cut + 1).toLowerCase())) return null
  const name = unit.text.slice(0, cut)
  return outletNameAt(name.toLowerCase().match(/\p{N}+|[\p{L}-]+/gu) ?? []) > 0 ? { from: at, to: at + 1, name, as: unit.text, sure: true, agency: AGENCY.test(name) } : null
}

const INFORMATION = /^(?:informationen|recherchen|bericht|berichten|angaben|meldung|berechnungen|umfrage)$/

/** `Zeitungen der Funke Mediengruppe`, `Sender Nordwelle TV`: capitals behind an outlet's noun, or whose papers they are. */
function namedEnd(units: readonly Unit[], from: number, language: Language): number {
  let i = from
  if (/^(?:der|des)$/.test(units[i]?.low ?? '') && isCapital(units[i + 1])) i++
  const begin = i
  // Given names and callings begin somebody: `sagte der Zeitung Anna Roth`.
  while (i - begin < LONGEST_NAME && (isCapital(units[i]) && language.genderOfName(units[i]?.text ?? '') === null && language.roleOf(units[i]?.low ?? '') === null && !language.notNames.has(units[i]?.low ?? '') || (i > begin && units[i]?.kind === 'number' && (units[i]?.text.length ?? 9) < 3))) i++
  return i > begin ? i : from
}

/** Where adjectives that belong to a name without an own one begin: `israelischen Medien` keeps them, articles it doesn't. */
function adjectivesFrom(units: readonly Unit[], from: number, noun: number): number {
  let begin = from
  while (begin < noun && /^(?:de[mnrs]|die|das|einer?|eine[mns])$/.test(units[begin]?.low ?? '')) begin++
  return begin
}

function textOf(units: readonly Unit[], from: number, to: number, text: string): string {
  return text.slice(units[from]?.begin ?? 0, units[to - 1]?.end ?? 0)
}
