import { countBefore } from '../../text/span.js'
import type { Language } from '../lang/language.js'
import type { Page } from './page.js'
import { phraseEnd } from './phrases.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'
import type { Who } from './who.js'

/**
 * Nouns by which German newspapers call a body again, with how the nouns end by which they named it; `^` stands for the noun itself at a compound's end or before its name (`Sozialministerium`,
 * `Verband der Reeder`). By hand from how newspapers put it.
 */
const AGAIN: readonly (readonly [again: RegExp, named: RegExp])[] = [
  [/^(?:geldhaus|kreditinstitut|geldinstitut|bank|institut)$/, /(?:bank|sparkasse)$/],
  [/^(?:gremium|rat|ausschuss)$/, /(?:rat|ausschuss|kommission|vorstand|kreistag|parlament|fraktion|beirat|kammer|kuratorium|jury|senat)$/],
  [/^(?:behörde|amt|aufsicht)$/, /(?:amt|aufsicht|behörde|direktion|präsidium|landratsamt|bundesagentur|polizei|verwaltung|staatsanwaltschaft|inspektion|zoll|ministerium)$/],
  [/^(?:ministerium|ressort|haus)$/, /ministerium$/],
  [/^(?:verband|organisation|vereinigung|dachverband|branchenverband)$/, /(?:verband|bund|organisation|vereinigung|verein|hilfswerk|liga|union)$/],
  [/^(?:gewerkschaft|arbeitnehmerorganisation)$/, /gewerkschaft$/],
  [/^(?:konzern|unternehmen|firma|betrieb)$/, /(?:konzern|unternehmen|firma|betrieb|hersteller|betreiber|bauer|gruppe|anbieter|versicherer|händler|kette|brauerei|werft|reederei|bahn|werke|gesellschaft|hütte|druckerei|bank)$/],
  [/^(?:hersteller|betreiber|anbieter|versicherer|händler|autobauer|netzbetreiber|klinikbetreiber)$/, /^$/],
  [/^(?:klub|club|verein)$/, /(?:klub|club|verein)$/],
  [/^(?:klinik|krankenhaus|klinikum|haus)$/, /(?:klinik|klinikum|krankenhaus|kliniken)$/],
  [/^(?:gericht|kammer)$/, /(?:gericht|gerichtshof|kammer)$/],
  [/^(?:partei)$/, /partei$/],
  [/^(?:hochschule|universität|uni)$/, /(?:hochschule|universität|uni)$/],
  [/^(?:stiftung|initiative|bürgerinitiative|bündnis|kammer|fraktion|staatsanwaltschaft|versicherung|kasse|krankenkasse|reederei|fluggesellschaft|airline)$/, /^$/],
]

/** What any of those nouns ends with. */
const NOUNS = new RegExp(AGAIN.flatMap(([again, named]) => [again.source.slice(1), ...(named.source === '^$' ? [] : [named.source])]).join('|'), 'u')

/** Paragraphs within which one body alone may be meant, where the page has named several. */
const NEAR = 2
/** Bodies named before that are looked through: pages may be long. */
const MOST_NAMED = 300

/** A body as a page names it somewhere. */
interface Named {
  readonly low: string
  readonly name: string
  readonly begin: number
  readonly block: number
}

const known = new WeakMap<Page, readonly Named[]>()

/** All that a page's German sentences name by a noun of any of those kinds, in the order of the text. */
function namedOn(page: Page, text: string): readonly Named[] {
  const cached = known.get(page)
  if (cached !== undefined) return cached
  const made = page.sentences.flatMap(({ units, language, block }) => (language.code !== 'de' ? [] : units.flatMap((unit, i): Named[] => {
    if (unit.verbatim !== undefined || !isCapital(unit) || !NOUNS.test(unit.low)) return []
    const name = nameAround(units, i, language, text)
    return name === null ? [] : [{ low: unit.low, name, begin: unit.begin, block }]
  })))
  known.set(page, made)
  return made
}

/** Whether words are an article and a noun that calls a body again, with no more than an adjective between. */
function calledBy(units: readonly Unit[], language: Language): string | null {
  const [article, ...rest] = units.filter(({ kind }) => kind === 'word')
  const noun = rest.at(-1)
  if (article === undefined || noun === undefined || !/^(?:der|die|das|dem)$/.test(article.low) || units.length !== rest.length + 1 || rest.length > 2 || !isCapital(noun)) return null
  return rest.length === 1 || !isCapital(rest[0]) && !language.roleOf(rest[0]?.low ?? '') ? noun.low : null
}

/** `Das Geldhaus teilte mit`, `der Verband`: the one body that the page has named so far by a longer name of that kind; `null` where it is none or may be several. */
export function germanBodyAgain(units: readonly Unit[], language: Language, at: { readonly sentence: number, readonly block: number }, page: Page, text: string): Who | null {
  if (language.code !== 'de') return null
  const noun = calledBy(units, language)
  const kinds = noun === null ? [] : AGAIN.filter(([again]) => again.test(noun))
  const [first, last] = [units[0], units.at(-1)]
  if (noun === null || kinds.length === 0 || first === undefined || last === undefined) return null
  const found = new Map<string, Named>()
  const own = new Map<string, Named>()
  const all = namedOn(page, text)
  const end = countBefore(all.length, (i) => (all[i]?.begin ?? 0) < first.begin)
  for (const one of all.slice(Math.max(0, end - MOST_NAMED), end)) {
    const same = one.low.endsWith(noun)
    // `der Firma` is no name for the concern.
    if (AGAIN.some(([again]) => again.test(one.name.toLowerCase())) || !same && !kinds.some(([, named]) => named.test(one.low))) continue
    const key = keyOf(one.name)
    const into = same ? own : found
    into.set(key, { ...one, name: into.get(key)?.name ?? one.name })
  }
  // `das Ministerium` where the page names one ministry, whatever offices it names beside.
  const one = only(own, at.block) ?? (own.size > 0 ? null : only(found, at.block))
  if (one === null) return null
  return { speakers: [{ name: one, as: text.slice(first.begin, last.end), known: 'resolved', how: 'called by another word' }], people: [] }
}

function only(found: ReadonlyMap<string, Named>, block: number): string | null {
  const all = [...found.values()]
  if (all.length === 1) return all[0]?.name ?? null
  const near = all.filter((one) => block - one.block < NEAR)
  return near.length === 1 ? near[0]?.name ?? null : null
}

/** A name without what its case changes: `Deutschen Bank`, `Verbandes der Reeder`. */
function keyOf(name: string): string {
  return name.toLowerCase().split(/\s+/, 3).map((word) => word.replace(/(?:e[nrms]?|s)$/, '')).join(' ')
}

/** Units of a body's name behind its noun. */
const LONGEST_NAME = 8

/** The name that a noun stands in: capitals before it, a genitive or a name behind it; `null` where it is the noun of no one body (`eine Bank`, `jede Behörde`). */
function nameAround(units: readonly Unit[], at: number, language: Language, text: string): string | null {
  let from = at
  while (from > 0 && isCapital(units[from - 1]) && units[from - 1]?.verbatim === undefined && !language.determiners.has(units[from - 1]?.low ?? '') && !language.prepositions.has(units[from - 1]?.low ?? '') && !language.adverbs.has(units[from - 1]?.low ?? '') && at - from < 2 && (from > 1 || /(?:e[rn]?|[\p{Ll}])$/u.test(units[from - 1]?.text ?? ''))) from--
  const before = units.slice(Math.max(0, from - 2), from)
  if (before.some(({ low }) => /^(?:jede[rsmn]?|keine?[rsmn]?|viele|mehrere|einige|alle|andere[rn]?|zwei|drei|beide[rn]?|manche|welche)$/.test(low)) || units[at]?.kind !== 'word') return null
  const head = units[at]
  let to = at + 1
  const behind = units[to]
  if (/^(?:der|des|für|von)$/.test(behind?.low ?? '') && isCapital(units[to + 1])) to = Math.min(phraseEnd(units, at, language, text), at + LONGEST_NAME)
  else while (isCapital(units[to]) && units[to]?.verbatim === undefined && to - at < 4 && language.roleOf(units[to]?.low ?? '') === null && language.genderOfName(units[to]?.text ?? '') === null) to++
  const [first, last] = [units[from], units[Math.max(to, at + 1) - 1]]
  if (head === undefined || first === undefined || last === undefined) return null
  const isIndefinite = before.some(({ low }) => /^eine?[rsmn]?$/.test(low)) && from === at && to === at + 1
  return isIndefinite ? null : text.slice(first.begin, last.end)
}
