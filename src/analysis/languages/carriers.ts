import type { Addressee, Hop } from '../../model/statement.js'
import { hullOf } from '../../text/span.js'
import { CARRIERS, type CarrierWords } from '../lang/carriers.js'
import type { Language } from '../lang/language.js'
import { WAYS } from '../lang/ways.js'
import { hangsOnVerb, type OwnUnits } from './clause-words.js'
import type { Finding } from './found.js'
import { isTitle, phraseEnd, startsPhrase, type Phrase } from './phrases.js'
import { dayNamed } from './dates.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'
import type { Ways } from './ways.js'

/** Words between a preposition and the noun of a document. */
const MOST_BEFORE = 5

/** The document, platform or go-between by which a find's words came, with whom a document was sent to. `platforms`: names that the page calls platforms. */
export function carriersOf(finding: Finding, number: number, own: OwnUnits, platforms: ReadonlySet<string>, text: string): Ways {
  const { found, sentence: { units, language } } = finding
  const words = CARRIERS[language.code]
  const at = sourceDocument(finding, words)
  if (at !== null) return documentOf(units, at, finding, words, text)
  if (found.form !== null && found.form.kind !== 'speech' || found.cue.length === 0 && found.rule !== 'colon quote' && found.rule !== 'colon') return { addressees: [], chain: [] }
  for (let i = 0; i < units.length - 1; i++) {
    const unit = units[i]
    if (unit === undefined || unit.kind !== 'word' || !own.isOwn(number, unit) || inSource(finding, i)) continue
    const hop = words.onIt.has(unit.low) && hangsOnVerb(units, i, finding) ? platformAt(units, i + 1, language, words, platforms, text) : null
    if (hop !== null) return { addressees: [], chain: [hop] }
    const document = words.inIt.has(unit.low) && hangsOnVerb(units, i, finding) ? documentBehind(units, i + 1, finding, words) : null
    if (document !== null && own.isOwn(number, units[document.to - 1] ?? unit)) return documentOf(units, document, finding, words, text)
    const between = betweenAt(units, i, finding, words, text)
    if (between !== null) return { addressees: [], chain: [between] }
  }
  return { addressees: [], chain: [] }
}

function inSource({ found: { source } }: Finding, i: number): boolean {
  return typeof source !== 'string' && i >= source.from && i < source.to
}

/** The document that a source is: `einem Bericht der Bank`, not `die Autorin der Studie`; its words up to the noun. */
function sourceDocument({ found: { source, form }, sentence: { units, language } }: Finding, words: CarrierWords): Phrase | null {
  if (typeof source === 'string') return null
  const first = /^(?:in|im|dans|en|в|во|у|из|з|із)$/.test(units[source.from]?.low ?? '') ? source.from + 1 : source.from
  for (let i = first; i < Math.min(source.to, first + MOST_BEFORE + 1); i++) {
    const unit = units[i]
    if (unit?.kind !== 'word') return null
    // `говорится в письме директора`: in it, and `директор письма` is nobody.
    if (isDocument(unit, language, words, true)) return { from: beginOf(units, i, first, language), to: i + 1 }
    if (!mayStandBefore(unit, units[i + 1], language) && !(form === null && i === first)) return null
  }
  return null
}

/** `in einem offenen Brief`, `par courriel`. */
function documentBehind(units: readonly Unit[], from: number, { found, sentence: { language } }: Finding, words: CarrierWords): Phrase | null {
  const writes = found.form?.act === 'write' || found.form?.act === 'report'
  for (let i = from; i < Math.min(units.length, from + MOST_BEFORE); i++) {
    const unit = units[i]
    if (unit?.kind !== 'word') return null
    if (isDocument(unit, language, words, writes)) return { from: beginOf(units, i, from, language), to: i + 1 }
    if (!mayStandBefore(unit, units[i + 1], language)) return null
  }
  return null
}

function isDocument(unit: Unit, language: Language, words: CarrierWords, studies: boolean): boolean {
  if (language.nounsInCapitals ? !/^\p{Lu}/u.test(unit.text) : /^\p{Lu}/u.test(unit.text) && unit.text.length > 1 && !/^\p{Lu}\p{Ll}/u.test(unit.text)) return false
  const low = unit.low.replace(/ё/g, 'е')
  return words.documents.test(low) || (studies && words.studies.test(low))
}

/** Words that stand before a noun and belong to it. */
function mayStandBefore(unit: Unit, next: Unit | undefined, language: Language): boolean {
  if (language.determiners.has(unit.low) || /^(?:l’|d’|des|dem|den|der|les|cette|ses|ce|su|sus|este|esta|своем|своїй|своєму|своей)$/.test(unit.low)) return true
  if (isCapital(unit) || unit.kind !== 'word' || next === undefined || language.roleOf(unit.low) !== null || language.isBody(unit.low) || language.prepositions.has(unit.low) || language.joiningWords.has(unit.low) || language.cues.has(unit.low) || language.auxiliaries.has(unit.low)) return false
  if (language.declined !== undefined) return /(?:ом|ем|ой|ей|ых|их|ому|ему|ым|им|ій|ого|его|ая|яя|ое|ее|ый|ий|а|е|я|у|ю)$/u.test(unit.low)
  return !language.nounsInCapitals || /(?:e|en|em|er|es)$/.test(unit.low)
}

/** Where a document's phrase begins: at the last determiner before its noun. */
function beginOf(units: readonly Unit[], noun: number, from: number, language: Language): number {
  for (let i = noun - 1; i >= from; i--) if (language.determiners.has(units[i]?.low ?? '') || units[i]?.low === 'l’') return i
  return Math.max(from, noun - (language.nounsInCapitals ? noun - from : 0))
}

function documentOf(units: readonly Unit[], { from, to }: Phrase, finding: Finding, words: CarrierWords, text: string): Ways {
  const span = hullOf(units.slice(from, to))
  if (span === null) return { addressees: [], chain: [] }
  const as = text.slice(span.begin, span.end)
  return { chain: [{ name: as, kind: 'document', as }], addressees: words.documents.test((units[to - 1]?.low ?? '').replace(/ё/g, 'е')) ? receiversOf(units, to, finding, words, text) : [] }
}

/** `an die Fraktionen`, `adressée au maire`, `до працівників`: who receives a document, behind its noun or behind who wrote it. */
function receiversOf(units: readonly Unit[], noun: number, { found, sentence: { language } }: Finding, words: CarrierWords, text: string): readonly Addressee[] {
  const sourceEnd = typeof found.source !== 'string' && found.source.from <= noun && found.source.to > noun ? found.source.to : noun
  for (const at of new Set([noun, noun + 1, sourceEnd])) {
    if (!words.documentTo.has(units[at]?.low ?? '') || (at === noun + 1 && !/^(?:adress|envoy|dirigid|enviad|remitid)/.test(units[noun]?.low ?? ''))) continue
    const next = units[at + 1]
    if (next === undefined || next.kind !== 'word' || dayNamed(next.low, language.code) !== null || /^(?:midi|minuit|medianoche|mediodía|mano)$/.test(next.low) || !(startsPhrase(units, at + 1, language) || isCapital(next) || language.audiences.has(next.low) || language.declined !== undefined)) return []
    const span = hullOf(units.slice(at + 1, Math.max(at + 2, phraseEnd(units, at + 1, language, text))))
    const as = span === null ? '' : text.slice(span.begin, span.end)
    return as === '' ? [] : [{ name: as, as }]
  }
  return []
}

/** `der Plattform Kanal`, `le réseau social Passerelle`, `sozialen Medien`, or a name that the page told to be a platform's. */
function platformAt(units: readonly Unit[], from: number, language: Language, words: CarrierWords, platforms: ReadonlySet<string>, text: string): Hop | null {
  const named = namedPlatform(units, from, language, words, text)
  if (named !== null) return { name: named.name, kind: 'platform', as: named.name }
  let i = from
  while (language.determiners.has(units[i]?.low ?? '')) i++
  const pair = hullOf(units.slice(i, i + 2))
  if (pair !== null && units[i + 1] !== undefined && words.anyPlatform.test(`${units[i]?.low ?? ''} ${units[i + 1]?.low ?? ''}`)) {
    const as = text.slice(pair.begin, pair.end)
    return { name: as, kind: 'platform', as }
  }
  const one = units[i]
  if (one !== undefined && words.anyPlatform.test(one.low)) return { name: one.text, kind: 'platform', as: one.text }
  return one !== undefined && isCapital(one) && platforms.has(one.text) && !isCapital(units[i + 1]) ? { name: one.text, kind: 'platform', as: one.text } : null
}

/** A platform's noun with its name behind. */
function namedPlatform(units: readonly Unit[], from: number, language: Language, words: CarrierWords, text: string): { readonly name: string } | null {
  for (let i = from; i < Math.min(units.length, from + 4); i++) {
    const unit = units[i]
    if (unit?.kind !== 'word') return null
    if (words.platforms.test(unit.low)) {
      const at = /^(?:social|sociale|sociales|обмену|chinois|chinoise)$/.test(units[i + 1]?.low ?? '') ? i + 2 : i + 1
      const next = units[at]
      if (next === undefined) return null
      if (next.verbatim !== undefined) return isTitle(units, at, text) ? { name: text.slice(next.verbatim.inner.begin, next.verbatim.inner.end) } : null
      return isCapital(next) && language.genderOfName(next.text) === null && !isCapital(units[at + 1]) ? { name: next.text } : null
    }
    if (!mayStandBefore(unit, units[i + 1], language)) return null
  }
  return null
}

/** Names that the page tells to be platforms': `auf der Plattform Kanal`. */
export function platformsOf(sentences: readonly { readonly units: readonly Unit[], readonly language: Language }[], text: string): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ units, language }) => {
    const words = CARRIERS[language.code]
    return units.flatMap((unit, i) => (unit.verbatim === undefined && words.platforms.test(unit.low) && !language.isOutlet(unit.low) ? [namedPlatform(units, i, language, words, text)?.name ?? ''] : []))
  }).filter((name) => name !== ''))
}

/** `ließ er über seine Anwältin mitteilen`, `передал через адвоката`: who hands the words on. */
function betweenAt(units: readonly Unit[], i: number, { found, sentence: { language } }: Finding, words: CarrierWords, text: string): Hop | null {
  const list = words.through.find((one) => one.every((word, k) => units[i + k]?.low === word))
  if (list === undefined || (language.nounsInCapitals && !letsTell(units, found.cue.map(({ begin }) => begin)))) return null
  const from = i + list.length
  const to = Math.min(phraseEnd(units, from, language, text), from + 6)
  const own = units.slice(from, to)
  if (!own.some(({ low }) => language.roleOf(low) !== null || language.isBody(low) || /(?:kanzlei|agentur|büro|management|sprecher)$/.test(low)) || own.some(({ low }) => WAYS[language.code].posts.has(low))) return null
  const span = hullOf(own)
  const as = span === null ? '' : text.slice(span.begin, span.end)
  return as === '' ? null : { name: as, kind: 'person', as }
}

/** German `über` tells what is spoken about but for those who let tell: `ließ … erklären`, `teilte … mit`. */
function letsTell(units: readonly Unit[], cues: readonly number[]): boolean {
  return units.some(({ low, begin }) => cues.includes(begin) && /^(?:ließ|liess|ließen|lässt|lassen|mit|mitgeteilt|mitteilte|ausgerichtet|ausrichten|mitteilen)$/.test(low))
}
