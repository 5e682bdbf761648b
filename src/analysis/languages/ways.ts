import type { Addressee, Hop } from '../../model/statement.js'
import type { Span } from '../../model/span.js'
import { hullOf, holds } from '../../text/span.js'
import type { Language } from '../lang/language.js'
import { WAYS } from '../lang/ways.js'
import type { Found, Placed } from './found.js'
import type { Page } from './page.js'
import { isTitle, phraseEnd, type Phrase } from './phrases.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'
import { peopleIn } from './who.js'

/** Whom somebody's words were said to, and through whom the page has them. */
export interface Ways {
  readonly addressees: readonly Addressee[]
  readonly chain: readonly Hop[]
}

/** Reads whom a find's words were said to and through whom they came, by what stands in its sentence outside of them. */
export function waysOf(found: Found, sentence: Placed, page: Page, text: string): Ways {
  const { units, language } = sentence
  const told = found.told ?? askedIn(found, sentence) ?? null
  const talk = phraseBehind(found, sentence, WAYS[language.code].toldIn, text)
  const addressees = addresseesOf(told ?? (talk !== null && !isSaid(units, talk) ? talk : null), sentence, page, text)
  const hop = found.told ?? found.through ?? talk ?? phraseBehind(found, sentence, WAYS[language.code].saidOn, text) ?? phraseBehind(found, sentence, WAYS[language.code].citedBy, text, true) ?? placeOf(found, sentence, text)
  const chain = hop === null ? [] : hopOf(hop, sentence, text, hop === found.through)
  return { addressees, chain: chain.length > 0 ? chain : platformIn(found, sentence) }
}

/** Words behind one of the phrases, outside of what was said and of who said it; `null` where none stands there. */
function phraseBehind(found: Found, { units, language }: Placed, list: readonly (readonly string[])[], text: string, within = false): Phrase | null {
  const isSource = (i: number) => typeof found.source !== 'string' && i >= found.source.from && i < found.source.to
  let best: { readonly at: number, readonly length: number } | null = null
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (unit === undefined || unit.verbatim !== undefined || found.content.some((span) => holds(span, unit)) || (isSource(i) && !within)) continue
    for (const words of list) if (words.length > (best?.at === i ? best.length : 0) && (best === null || best.at === i) && words.every((word, k) => units[i + k]?.low === word)) best = { at: i, length: words.length }
  }
  if (best === null) return null
  const from = best.at + best.length
  const to = Math.min(nounEnd(units, from, language, text), from + 8)
  return to > from && isOutletPhrase(units.slice(from, to), language) ? { from, to } : null
}

/** `sur Radio Olm`, `im Deutschlandradio`, `en la Cadena Norte`: an outlet's name behind a preposition of place. */
function placeOf(found: Found, { units, language }: Placed, text: string): Phrase | null {
  const isSource = (i: number) => typeof found.source !== 'string' && i >= found.source.from && i < found.source.to
  for (let i = 0; i < units.length - 1; i++) {
    const unit = units[i]
    if (unit === undefined || !ON.test(unit.low) || unit.verbatim !== undefined || isSource(i) || found.cue.length === 0 || found.content.some((span) => holds(span, unit))) continue
    const to = nounEnd(units, i + 1, language, text)
    const own = units.slice(i + 1, to)
    if (own.some(({ low }) => language.roleOf(low) !== null)) continue
    const name = own.filter((one) => isCapital(one)).map((one) => one.text).join(' ')
    if (name !== '' && (BROADCAST.test(name) || AGENCIES.test(name) || own.some(({ low }) => language.isOutlet(low)))) return { from: i + 1, to }
  }
  return null
}

const ON = /^(?:sur|im|in|bei|beim|en|на|в|у)$/
const BROADCAST = /(?:radio|télé|(?:^|\s)tele|cadena|(?:^|\s)TV\b|\bFM\b|(?:^|\s)kanal|канал|(?:^|\s)canal)/iu

/** Behind an outlet's noun and its name: `газете «Утро»`, `à la chaîne Télé-Olm`, `«Чорноморській хвилі»`. */
function nounEnd(units: readonly Unit[], from: number, language: Language, text: string): number {
  if (units[from]?.verbatim?.marked === true) return from + 1
  let i = from
  while (language.determiners.has(units[i]?.low ?? '') || units[i]?.low === 'l’') i++
  if (language.isOutlet(units[i]?.low ?? '')) i++
  // `l’agence officielle SAP`.
  if (i > from && language.isOutlet(units[i - 1]?.low ?? '') && units[i]?.kind === 'word' && !isCapital(units[i]) && isCapital(units[i + 1]) && /(?:elle|el|al|ale|ique|ica|ico)$/.test(units[i]?.low ?? '')) i++
  const own = i
  if (units[i]?.verbatim !== undefined && isTitle(units, i, text)) return i + 1
  while (isCapital(units[i]) || (i > own && language.nameParticles.has(units[i]?.low ?? '') && isCapital(units[i + 1]))) i++
  return i > from ? i : phraseEnd(units, from, language, text)
}

function isSaid(units: readonly Unit[], { from }: Phrase): boolean {
  return /^(?:эфире|ефірі)$/.test(units[from - 1]?.low ?? '')
}

/** What names of newspapers, stations and agencies hold. By hand. */
const OUTLET_NAME = /(?:radio|onda|радио|радіо|télé|tele(?!gram)|(?:^|[\s-])тв\b|\btv\b|\bfm\b|kanal|canal|канал|press|prensa|пресс?(?:[\s»-]|$)|news|ньюс|journal|courrier|correo|kurier|вестник|вісник|times|таймс|\bpost\b|zeitung|rundschau|gazette|gaceta|diario|matin|agenc[ei]|agentur|агент|информ|інформ)/iu
const AGENCIES = /^(?:dpa|AFP|Reuters|EFE|AP|ТАСС|Интерфакс|РИА|УНІАН|Укрінформ|Interfax|Europa Press)/u

/** Whether words name an outlet: by a noun, in marks, or by what such names hold; a name that might be anybody's is none. */
function isOutletPhrase(own: readonly Unit[], language: Language): boolean {
  if (own.every(({ low }) => language.audiences.has(low) || language.determiners.has(low))) return false
  if (own.some(({ low }) => language.isOutlet(low)) || own[0]?.verbatim !== undefined || own.some((unit) => unit.verbatim !== undefined)) return true
  if (own.some(({ low }) => language.audiences.has(low) || language.roleOf(low) !== null)) return false
  const capitals = own.filter((unit) => isCapital(unit))
  // `El Faro`, `Le Matin`: a name that begins with its own article.
  if (capitals.length > 1 && capitals[0] === own[0] && /^(?:El|La|Los|Las|Le|Les|L’)$/.test(own[0]?.text ?? '') && language.genderOfName(capitals[1]?.text ?? '') === null) return true
  const name = capitals.map(({ text }) => text).join(' ')
  return AGENCIES.test(name) || OUTLET_NAME.test(name) || (capitals.length === 1 && /^\p{Lu}{2,6}$/u.test(name) && !language.isBody(name.toLowerCase()))
}

function addresseesOf(told: Phrase | null, sentence: Placed, page: Page, text: string): readonly Addressee[] {
  if (told === null) return []
  const span = hullOf(sentence.units.slice(told.from, told.to))
  if (span === null) return []
  const as = text.slice(span.begin, span.end)
  const [mention] = peopleIn(span, page)
  const person = mention?.fits.length === 1 ? mention.fits[0] : undefined
  return [{ name: person?.name ?? as, as }]
}

/** Acts by which somebody is told to do or not to do: whom they are told to stands between them and what. */
const TO_SOMEBODY: ReadonlySet<string> = new Set(['urge', 'order', 'warn', 'ask'])
const LONGEST_ASKED = 5

/** `попросил водителей не выезжать`, `bittet alle Bewohner, …`: whom it was asked of stands between the cue and what was asked. */
function askedIn(found: Found, { units, language }: Placed): Phrase | null {
  if (found.form === null || !TO_SOMEBODY.has(found.form.act) || !(/^(?:infinitive|clause|question|reported)$/.test(found.rule) || (found.rule === 'object' && language.objects.has(found.form.lemma)))) return null
  const begin = found.content[0]?.begin ?? 0
  const isCue = (unit: Unit) => found.cue.some((cue) => cue.begin === unit.begin) && unit.begin < begin
  // `rief die Bürger dazu auf`: whom it is asked of stands between a German verb and what is cut off it.
  const cueEnd = (language.nounsInCapitals ? units.findIndex(isCue) : units.findLastIndex(isCue)) + 1
  let from = typeof found.source !== 'string' && found.source.from >= cueEnd ? found.source.to : cueEnd
  let to = units.findIndex((unit) => unit.begin >= begin)
  if (cueEnd < 1 || to < 0) return null
  while (to > from && (units[to - 1]?.kind === 'sign' || language.negations.has(units[to - 1]?.low ?? ''))) to--
  if (language.nounsInCapitals) while (to > from && (/^(?:auf|an|dazu|darum|davor|zu)$/.test(units[to - 1]?.low ?? '') || found.cue.some((cue) => cue.begin === units[to - 1]?.begin))) to--
  while (from < to && (language.adverbs.has(units[from]?.low ?? '') || language.relativeDays.has(units[from]?.low ?? ''))) from++
  // `appellierte an die Bürger`.
  if (language.nounsInCapitals && units[from]?.low === 'an' && language.determiners.has(units[from + 1]?.low ?? '')) from++
  const own = units.slice(from, to)
  const [first] = own
  if (first === undefined || own.length > LONGEST_ASKED || own.some((unit, k) => unit.kind !== 'word' && !(language.nounsInCapitals && k > 0 && (unit.kind === 'number' || unit.low === '-'))) || language.prepositions.has(first.low) || language.pronouns.has(first.low)) return null
  const noun = language.declined === undefined ? language.determiners.has(first.low) || isCapital(first) || (language.nounsInCapitals && /^(?:alle|die|den)$/.test(first.low)) : /(?:ов|ев|ей|ів|їв|ых|их|ам|ям|ан|ян|ок|ок|ця|ців|ць|у|ю|ов|ы|и|і)$/u.test(own.find((unit) => !/(?:ых|их)$/u.test(unit.low))?.low ?? first.low)
  return noun ? { from, to } : null
}

/** An outlet that was told is where the words were first. `reported`: told to be who reports, whatever its name. */
function hopOf(hop: Phrase, { units, language }: Placed, text: string, reported: boolean): readonly Hop[] {
  const own = units.slice(hop.from, hop.to)
  const span = hullOf(own)
  if (span === null || !(reported || isOutletPhrase(own, language))) return []
  const as = text.slice(span.begin, span.end)
  const quoted = own.find((unit) => unit.verbatim !== undefined)
  const capitals = own.filter((unit, i) => unit.kind === 'word' && /^\p{Lu}/u.test(unit.text) && !(language.isOutlet(unit.low) && !/^(?:radio|радио|радіо|canal|kanal)$/.test(unit.low) && own.slice(i + 1).some((other) => /^\p{Lu}/u.test(other.text))))
  const name = quoted?.verbatim !== undefined ? text.slice(quoted.verbatim.inner.begin, quoted.verbatim.inner.end) : capitals.length > 0 ? text.slice(capitals[0]?.begin ?? 0, capitals.at(-1)?.end ?? 0) : as
  return [{ name, kind: /agentur|agence|agencia|агент|агенц/iu.test(as) || AGENCIES.test(name) ? 'agency' : 'outlet', as }]
}

/** `schrieb auf X`, `написала в Telegram`: a platform beside the cue. */
function platformIn(found: Found, { units, language }: Placed): readonly Hop[] {
  if (found.cue.length === 0) return []
  const inSource = (i: number) => typeof found.source !== 'string' && i >= found.source.from && i < found.source.to
  const at = units.findIndex((unit, i) => unit.kind === 'word' && PLATFORM.test(unit.text) && !inSource(i) && (unit.text !== 'X' || /^(?:auf|sur|en|в|у|bei|à)$/.test(units[i - 1]?.low ?? '') || (units[i - 1]?.low === 'de' && /^(?:cuenta|perfil|compte|profil)$/.test(units[i - 2]?.low ?? '')) || language.roleOf(units[i - 1]?.low ?? '') === null && /^(?:red|réseau|plattform|соцмережі|соцсети|kurznachrichtendienst)$/.test(units[i - 1]?.low ?? '')) && !found.content.some((span) => holds(span, unit)))
  const unit = units[at]
  if (unit !== undefined) return [{ name: unit.text, kind: 'platform', as: unit.text }]
  // `опубликовал во «ВКонтакте»`.
  const marked = units.find((one, i) => one.verbatim?.marked === true && language.prepositions.has(units[i - 1]?.low ?? '') && PLATFORM.test(text0(one)) && !found.content.some((span: Span) => holds(span, one)))
  return marked === undefined ? [] : [{ name: text0(marked), kind: 'platform', as: marked.text }]
}

const text0 = (unit: Unit) => unit.text.replace(/[«»“”„"]/gu, '')

const PLATFORM = /^(?:X|Twitter|Facebook|Instagram|Telegram|TikTok|YouTube|Mastodon|Bluesky|Threads|LinkedIn|WhatsApp|ВКонтакте|[Тт]елеграм(?:-?канал)?\p{L}{0,3}|[Фф]ейсбу[кц]\p{L}{0,2}|[Тт]в[иі]тт?ер\p{L}{0,2}|[ІИіи]нстаграм\p{L}{0,2}|[Тт]ік-?ток\p{L}{0,2}|[Тт]икток\p{L}{0,2})$/u
