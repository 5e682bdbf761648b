import type { Span } from '../../model/span.js'
import { hullOf } from '../../text/span.js'
import type { Language } from '../lang/language.js'
import { dayNamed } from './dates.js'
import type { Found, Placed } from './found.js'
import { oneNamed } from './one-named.js'
import type { Page } from './page.js'
import { phraseEnd, startsPhrase, type Phrase } from './phrases.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** German nouns for what somebody says or holds, alone or at a compound's end (`Hauptforderung`). By hand. */
const SAYINGS = /(?:^|\p{L}{3,})(?:antwort|meinung|aussage|botschaft|fazit|urteil|forderung|erklärung|kommentar|reaktion|einschätzung|bilanz|resümee|begründung|argument|these|überzeugung|hoffnung|befürchtung|sorge|vorwurf|kritik|ansicht|auffassung|prognose|diagnose|credo|motto|appell|rat|wunsch|warnung|vermutung|version|erfahrung|eindruck|vorschlag|empfehlung|anliegen|verdacht|kritikpunkt|bedingung|sicht|haltung|versprechen|bitte|mahnung|zusage|ankündigung|angst|theorie|befund|feststellung|mutmaßung|rechnung|plädoyer|tipp|ratschlag|einwand|entgegnung|erwartung|verteidigung|ausrede|lesart|analyse)$/u

/** Those that go on with what their owner said right before: `Die Begründung: …`. */
const GOING_ON = /(?:begründung|argument|fazit|appell|rat|empfehlung|bilanz|wunsch|hoffnung|sorge|befürchtung|vorschlag|erklärung|bedingung|rechnung|tipp|ratschlag)$/

const POSSESSIVE = /^(?:seine?|ihre?)$/
const MOST_FRONT = 22
const LEAST_WORDS = 3

/**
 * What stands behind a German colon and is somebody's by what stands before it: a noun for what is said (`Ihre Sorge: Bald schließt die Klinik`, `Das Urteil der Gutachter fällt hart aus: …`), or, where a
 * present subjunctive tells that it is reported, whomever the clause before is about (`Die Opposition sieht das anders: Der Minister mache …`, `Kritik kommt auch von der Linken: …`).
 */
export function germanColon(sentence: Placed, page: Page, text: string, mayBe: (unit: Span) => boolean | null): readonly Found[] {
  const { units, language, begin, end } = sentence
  if (language.code !== 'de') return []
  const colon = units.findIndex(({ low, verbatim }) => low === ':' && verbatim === undefined)
  if (colon < 1 || colon > MOST_FRONT) return []
  let to = units.length
  while (to > colon + 1 && units[to - 1]?.kind === 'sign' && units[to - 1]?.verbatim === undefined) to--
  const rest = units.slice(colon + 1, to)
  const content = hullOf(rest)
  // Words in marks alone are another rule's.
  if (content === null || rest.every((unit) => unit.verbatim !== undefined || unit.kind === 'sign') || rest.filter(({ kind }) => kind === 'word').length < LEAST_WORDS) return []
  const made = (source: Found['source']): readonly Found[] => [{ source, cue: [], form: null, negated: false, content: [content], direct: false, clause: { begin, end }, told: null, rule: source === 'implied' ? 'reported' : 'held by a noun' }]
  const noun = units.findIndex((unit, i) => i < colon && unit.verbatim === undefined && isCapital(unit) && SAYINGS.test(unit.low))
  if (noun >= 0 && noun <= 5) {
    const owner = ownerOf(units, noun, colon, language, text)
    if (owner !== null) return sentence.heading && owner === 'implied' ? [] : made(owner)
  }
  const from = behindBy(units, colon, language, text)
  if (sentence.heading || !tellsReport(rest, language, from !== null && units.slice(0, colon).some(({ low }) => COMES_FROM.test(low)))) return []
  const named = from ?? oneNamed(sentence, colon, page, true) ?? aboutWhom(units, colon, language, text, mayBe)
  return named === null ? [] : made(named)
}

/** Whose a noun is: of the possessive before it, of the genitive or the `von` behind it; `implied` where it goes on with what was said. */
function ownerOf(units: readonly Unit[], noun: number, colon: number, language: Language, text: string): Found['source'] | null {
  for (let i = noun - 1; i >= 0 && noun - i <= 3; i--) {
    const unit = units[i]
    if (POSSESSIVE.test(unit?.low ?? '')) return { from: i, to: noun + 1 }
    if (unit?.kind !== 'word' || isCapital(unit) && i > 0 || language.determiners.has(unit.low)) break
  }
  // `Roths Fazit:`
  const before = units[noun - 1]
  if (noun === 1 && before !== undefined && isCapital(before) && /[^s]s$/.test(before.text) && !SAYINGS.test(before.low)) return { from: 0, to: 1 }
  const joins = units[noun + 1]
  if (/^(?:der|des|von|vom|eines|einer)$/.test(joins?.low ?? '')) {
    const from = /^(?:von|vom)$/.test(joins?.low ?? '') ? noun + 2 : noun + 1
    const to = Math.min(phraseEnd(units, from, language, text), colon)
    const own = units.slice(from, to)
    return to > from && own.some((unit) => isSpeaker(unit, language)) ? { from, to } : null
  }
  return noun <= 1 && noun + 1 === colon && GOING_ON.test(units[noun]?.low ?? '') ? 'implied' : null
}

/** Whether words may be somebody's who speaks: a calling, a body, an outlet or a name. */
function isSpeaker(unit: Unit, language: Language): boolean {
  return unit.verbatim === undefined && isCapital(unit) && (language.roleOf(unit.low) !== null || language.isBody(unit.low) || language.isOutlet(unit.low) || language.genderOfName(unit.text) !== null || MANY.test(unit.low))
}

/** Parties, and people in numbers. */
const MANY = /^(?:grünen|linken|spd|cdu|csu|fdp|afd|fpö|övp|svp|piraten|koalition|union|liberalen|sozialdemokraten|christdemokraten|konservativen|kritiker|gegner|befürworter|experten|forscher|anwohner|eltern|beschäftigten|ärzte|bauern|landwirte|behörden|kommunen|länder|städte|verbände|umweltschützer|naturschützer|händler|arbeitgeber|arbeitnehmer|veranstalter|betreiber|hersteller|betroffenen|angehörigen)$/

/** Whether what stands behind a colon is told in the present subjunctive. */
function tellsReport(rest: readonly Unit[], language: Language, unreal: boolean): boolean {
  const at = rest.findIndex((unit) => unit.verbatim === undefined && language.isReporting?.(unit.text) === true && (unreal || !language.unreal.has(unit.low)))
  return at > 0 && !rest.some(({ low }) => low === 'ich') && !(rest.slice(0, at).some(({ low }) => language.clauseWords.has(low)))
}

/** What comes from somebody in words. */
const COMES_FROM = /^(?:kritik|widerspruch|zustimmung|lob|unterstützung|rückendeckung|gegenwind|zuspruch|protest|warnungen|zweifel|bedenken|beifall|ablehnung|skepsis|vorwürfe|hilfe)$/

/** `Widerspruch kommt von den Jusos:`, `Rückendeckung bekam sie vom Verband:`: from whom, right before the colon; `null` for nobody. */
function behindBy(units: readonly Unit[], colon: number, language: Language, text: string): Phrase | null {
  const at = units.findLastIndex(({ low, verbatim }, i) => i < colon && verbatim === undefined && /^(?:von|vom|seitens|aus)$/.test(low))
  if (at < 1 || !units.slice(0, at).some(({ low }) => COMES_FROM.test(low))) return null
  const to = phraseEnd(units, at + 1, language, text)
  return to === colon ? { from: at + 1, to } : null
}

/** Whom the clause before a colon is about: its first phrase, the one behind `von`, or the one that ends it. */
function aboutWhom(units: readonly Unit[], colon: number, language: Language, text: string, mayBe: (unit: Span) => boolean | null): Phrase | null {
  const fits = (from: number, to: number) => units.slice(from, to).some((unit) => isSpeaker(unit, language)) && dayNamed(units[from]?.low ?? '', 'de') === null
  const first = units[0]
  if (first !== undefined && /^(?:er|sie)$/.test(first.low)) return { from: 0, to: 1 }
  if (first !== undefined && startsPhrase(units, 0, language) && mayBe(first) !== false && !/^(?:den|dem|einem|einen)$/.test(first.low)) {
    const to = Math.min(phraseEnd(units, 0, language, text), colon)
    if (to < colon && fits(0, to)) return { from: 0, to }
  }
  for (let i = 1; i < colon; i++) {
    const from = /^(?:von|vom|seitens)$/.test(units[i]?.low ?? '') ? i + 1 : !language.prepositions.has(units[i - 1]?.low ?? '') && startsPhrase(units, i, language) && !/^(?:den|dem|einem|einen)$/.test(units[i]?.low ?? '') ? i : null
    if (from === null) continue
    const to = phraseEnd(units, from, language, text)
    if (to === colon && fits(from, to)) return { from, to }
    if (/^(?:er|sie)$/.test(units[i]?.low ?? '') && units[i - 1]?.kind === 'word' && !isCapital(units[i - 1])) return { from: i, to: i + 1 }
  }
  return null
}
