import type { Speaker } from '../../model/statement.js'
import { hullOf } from '../../text/span.js'
import { ABOUT_AS_MANY, kindsOfBody } from '../lang/body-words.js'
import type { GrammaticalNumber, Language } from '../lang/language.js'
import type { Gender } from '../people/gender.js'
import type { Finding, Placed } from './found.js'
import { mentionAt, type Page } from './page.js'
import { phraseEnd, startsPhrase } from './phrases.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'
import type { Who } from './who.js'

/** A body, or several people without names, of which a sentence tells. `name` as it is listed; `gender` that of its noun, `null` where nothing tells. */
interface Told {
  readonly name: string
  readonly gender: Gender | 'n' | null
  readonly number: GrammaticalNumber
  readonly kinds: ReadonlySet<string> | null
  /** A name of its own, and not only what it is. */
  readonly named: boolean
  /** Somebody of whom only an office or a calling is told: a pronoun means them, a noun for a body doesn't. */
  readonly person?: true
  /** The words themselves, where they stand in the text. */
  readonly units?: readonly Unit[]
}

/** Whom words mean. */
export type Whose = (units: readonly Unit[]) => Who

/** Sentences back that a noun for a body reaches; a pronoun reaches one. */
const REACH = 2
const MOST_AHEAD = 4
/** What is found, and units of a sentence, that are looked back over: a hostile page has more. */
const [MOST_FOUND, MOST_UNITS] = [80, 200]

const nearest = (findings: readonly Finding[]) => findings.slice(-MOST_FOUND)

/**
 * `Le groupe prévoit …`, `il précise`, `В ведомстве добавили`: a body is called again by a noun for its kind or by a pronoun, and several people by `they`. Whoever the sentences right before had
 * speak or are about, where that is one alone and no person fits; `null` otherwise.
 */
export function bodyAgain(units: readonly Unit[], whose: Whose, sentence: Placed, at: { readonly sentence: number, readonly block: number }, page: Page, findings: readonly Finding[], text: string): Who | null {
  const { language } = sentence
  if (language.nounsInCapitals) return null
  const own = units.filter(({ kind }) => kind === 'word')
  const [first] = own
  const as = text.slice(units[0]?.begin ?? 0, units.at(-1)?.end ?? 0)
  const letters = acronymOf(own, page, text)
  if (letters !== null) return { speakers: [{ name: letters, as, known: 'resolved', how: 'letters' }], people: [] }
  if (first === undefined) return null
  const pronoun = LATTER_MANY.test(own.map(({ low }) => low).join(' ')) ? { gender: null, number: 'p' as const } : own.length === 1 ? language.pronouns.get(first.low) : undefined
  if (pronoun !== undefined) return called(as, meant(sentence, first, at, page, findings, text, 1, (one) => one.number === pronoun.number && (pronoun.number === 'p' || one.gender === null || pronoun.gender === null || one.gender === pronoun.gender), whose), 'pronoun', whose)
  const noun = generalNoun(own, language)
  if (noun === null) return null
  const { word, kinds } = noun
  return called(as, meant(sentence, first, at, page, findings, text, REACH, (one) => one.person === undefined && one.number === 's' && one.named && (one.kinds === null || [...one.kinds].some((kind) => kinds.has(kind))) && !one.name.toLowerCase().endsWith(word), whose), 'called by another word', whose)
}

/** `Sostiene que …` behind `La Fiscalía acusó …`: whose verb has no subject. */
export function bodyUnsaid(sentence: Placed, whose: Whose, cueAt: number, number: GrammaticalNumber | null, gender: Gender | null, at: { readonly sentence: number, readonly block: number }, page: Page, findings: readonly Finding[], text: string): Who | null {
  const { language } = sentence
  const [first] = sentence.units
  if (first === undefined || language.nounsInCapitals) return null
  // `Сам он вину отрицает и настаивает`: the sentence has a subject of its own.
  const ahead = sentence.units.slice(0, MOST_AHEAD + 2).filter(({ begin }) => begin < cueAt)
  if (ahead.some((unit, i) => unit.kind !== 'word' || i > MOST_AHEAD || !(language.adverbs.has(unit.low) || language.negations.has(unit.low) || language.conjunctions.has(unit.low) || language.auxiliaries.has(unit.low)))) return null
  return called('', meant(sentence, first, at, page, findings, text, 1, (one) => (number === null || one.number === number) && (one.number === 'p' || gender === null || one.gender === null || one.gender === gender), whose, true), 'subject left out', whose)
}

/** `Ces derniers`: several who were told of last. */
const LATTER_MANY = /^(?:ces derni(?:ers|ères)|celles?-ci|ceux-ci|est[oa]s últim[oa]s|últimos|последние|останні)$/

function called(as: string, body: Told | null, how: string, whose: Whose): Who | null {
  // `Прокурор усомнилась в его словах: …, отметила она`: whoever the office is.
  const who = body?.person === true && body.units !== undefined ? whose(body.units) : null
  const [one] = who?.speakers ?? []
  if (one !== undefined && who !== null) return one.name === null ? null : { speakers: [{ name: one.name, as, known: 'resolved', how }], people: who.people }
  return body === null ? null : { speakers: [{ name: body.name, as, known: 'resolved', how }], people: [] }
}

/** A noun for a body's kind with nothing beside it that would tell of another: `le groupe`, `l’organisation écologiste`, `в ведомстве`. */
function generalNoun(own: readonly Unit[], language: Language): { readonly word: string, readonly kinds: ReadonlySet<string> } | null {
  const rest = language.declined === undefined ? own.filter(({ low }) => !(language.determiners.has(low) || low === 'l’')) : own.filter(({ low }, i) => !(i === 0 && /^(?:в|во|у|на|сам[аои]?|эт[аои]т?|ця|це|цей|саме)$/.test(low)))
  const [noun, adjective, ...more] = language.declined === undefined ? rest : rest.length > 1 ? [rest.at(-1), ...rest.slice(0, -1)] : rest
  if (noun === undefined || more.length > 0 || language.declined === undefined && language.determiners.get(own[0]?.low ?? '')?.definite !== true && own[0]?.low !== 'l’') return null
  if (adjective !== undefined && (isCapital(adjective) || language.prepositions.has(adjective.low) || language.roleOf(adjective.low) !== null || language.isBody(adjective.low))) return null
  const word = language.bodyNominative?.(noun.low) ?? noun.low
  const kinds = kindsOfBody(word, language.code)
  return kinds === null || /^\p{Lu}/u.test(noun.text) && language.declined === undefined ? null : { word, kinds }
}

/** The one alone that fits among those of whom the nearest sentence tells that tells of any. */
function meant(sentence: Placed, before: Unit, at: { readonly sentence: number, readonly block: number }, page: Page, findings: readonly Finding[], text: string, reach: number, fits: (one: Told) => boolean, whose: Whose, spoke = false): Told | null {
  // `Le groupe s’attend à un rebond, a-t-il indiqué`: of the sentence itself, before the pronoun.
  const within = reach === 1 && !spoke ? aheadIn({ ...sentence, units: sentence.units.slice(0, MOST_UNITS).filter(({ begin }) => begin < before.begin) }, page, text) : null
  if (within !== null) return within.kind === 'other' ? null : fits(within.body) ? again(within.body, whose, sentence, at, page, findings, text) : null
  for (let back = 1; back <= reach; back++) {
    const other = page.sentences[at.sentence - back]
    if (other === undefined || other.language !== sentence.language || at.block - other.block > (reach === 1 ? 0 : 1)) return null
    // `La Audiencia absuelve al exalcalde`: of a headline's body its verb is hard to tell.
    if (other.heading) continue
    const speaking = nearest(findings).filter((finding) => finding.sentence === other && finding.found.rule !== 'label')
    if (speaking.some(({ who }) => who.people.some(({ gender, offices, name }) => gender !== null || offices.length > 0 || name.split(' ').some((word) => other.language.genderOfName(word) !== null)))) return null
    const all = new Map<string, Told>()
    for (const { who: { speakers, people } } of speaking) {
      // `Amnistía Global`: nothing tells that it is somebody.
      const [unknown] = people
      if (unknown !== undefined) all.set(unknown.name, { name: unknown.name, gender: null, number: 's', kinds: null, named: true })
      if (people.length > 0) continue
      const [only, ...others] = speakers
      if (only?.name === undefined || only.name === null || others.length > 0) continue
      const body = bodyOf(only, other)
      if (body !== null) all.set(body.name, body)
    }
    if (all.size === 0) {
      if (spoke) return null
      const ahead = aheadIn(other, page, text)
      if (ahead?.kind === 'other') return null
      if (ahead?.kind === 'body') all.set(ahead.body.name, ahead.body)
    }
    const [one, ...more] = [...all.values()]
    if (one === undefined) continue
    return more.length === 0 && fits(one) ? one : null
  }
  return null
}

/** `Le groupe` at the head of the sentence that its own pronoun goes on with is whom the sentence before names. */
function again(body: Told, whose: Whose, sentence: Placed, at: { readonly sentence: number, readonly block: number }, page: Page, findings: readonly Finding[], text: string): Told {
  if (body.named) return body
  const units = sentence.units.slice(0, Math.max(1, phraseEnd(sentence.units, 0, sentence.language, text)))
  const [speaker] = bodyAgain(units, whose, sentence, at, page, findings, text)?.speakers ?? []
  return speaker?.name == null ? body : { ...body, name: speaker.name, named: true }
}

/** What a sentence begins with, where that is a body or several without a name; `other` for somebody. */
function aheadIn({ units, language }: Placed, page: Page, text: string): { readonly kind: 'body', readonly body: Told } | { readonly kind: 'other' } | null {
  // `Dans une lettre au préfet, les maires`: behind where and when.
  const comma = language.prepositions.has(units[0]?.low ?? '') ? units.findIndex(({ low }, i) => low === ',' && i < LONGEST_FRONT) : -1
  let from = comma + 1
  while (from < MOST_AHEAD && (language.adverbs.has(units[from]?.low ?? '') || language.conjunctions.has(units[from]?.low ?? '') || units[from]?.low === ',')) from++
  const first = units[from]
  if (first === undefined || first.verbatim !== undefined) return null
  const many = ABOUT_AS_MANY[language.code].has(first.low) || first.kind === 'number'
  if (!many && !startsPhrase(units, from, language)) return null
  const end = many ? Math.max(phraseEnd(units, from + 1, language, text), from + 2) : phraseEnd(units, from, language, text)
  const to = language.declined === undefined ? end : beforeVerb(units, from, end, language)
  const own = units.slice(from, to)
  if (own.some((unit) => mentionAt(page.mentions, unit.begin)?.fits.some(({ isPerson }) => isPerson) === true)) return { kind: 'other' }
  const span = hullOf(own)
  if (span === null || language.pronouns.has(first.low)) return null
  const body = bodyIn(own, text.slice(span.begin, span.end), language, many)
  if (body !== null) return { kind: 'body', body }
  const role = own.map(({ low }) => language.roleOf(low)).find((one) => one !== null) ?? null
  if (role === null) return null
  // `Le Premier ministre a écarté …. « … », a-t-il lancé`: somebody of no name, where the sentence tells of no other.
  const article = language.determiners.get(first.low)
  const alone = !units.slice(0, MOST_UNITS).some((unit) => !own.includes(unit) && unit.verbatim === undefined && (language.roleOf(unit.low) !== null || mentionAt(page.mentions, unit.begin)?.fits.some(({ isPerson }) => isPerson) === true))
  const told = language.declined === undefined ? article?.definite === true : role.nominative === undefined || role.nominative === own.find(({ low }) => language.roleOf(low) === role)?.low
  return alone && told && role.plural !== true ? { kind: 'body', body: { name: text.slice(span.begin, span.end), gender: role.gender ?? article?.gender ?? null, number: 's', kinds: null, named: true, person: true, units: own } } : { kind: 'other' }
}

/** Where a Slavic phrase ends before its verb and the adverbs in front of it: `Міністерство розвитку громад увечері відреагувало`. */
function beforeVerb(units: readonly Unit[], from: number, end: number, language: Language): number {
  const isAdverb = (low: string) => language.adverbs.has(low) || language.relativeDays.has(low) || /^(?:увечері|ввечері|вранці|вдень|вночі|вечором|вечером|утром|днем|ночью|позднее|пізніше)$/.test(low)
  let to = end
  for (let i = from + 1; i < to; i++) if (units[i]?.kind === 'word' && !isCapital(units[i]) && language.isVerbLike(units[i]?.low ?? '') && language.roleOf(units[i]?.low ?? '') === null) to = i
  while (to > from + 1 && isAdverb(units[to - 1]?.low ?? '')) to--
  return to
}

/** Units of where and when before a sentence's subject. */
const LONGEST_FRONT = 14

function bodyOf({ name, known }: Speaker, { language }: Placed): Told | null {
  if (name === null || known === 'open') return null
  const units = (name.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*|’/gu) ?? []).map((word): Unit => ({ begin: 0, end: 0, kind: 'word', text: word, low: word.toLowerCase().replace(/'/g, '’') }))
  return bodyIn(units, name, language, ABOUT_AS_MANY[language.code].has(units[0]?.low ?? ''))
}

/** What a noun phrase is, by its head; `null` where it is nobody that can be a body or several. */
function bodyIn(units: readonly Unit[], name: string, language: Language, many: boolean): Told | null {
  const [first, ...others] = units
  if (first === undefined) return null
  const article = language.determiners.get(first.low)
  const rest = article !== undefined || first.low === 'l’' ? others : units
  const role = rest.slice(0, 3).map(({ low }) => language.roleOf(low)).find((one) => one !== null) ?? null
  if (many || article?.number === 'p' || language.declined !== undefined && role?.plural === true || /^(?:les|los|las)$/.test(first.low)) return { name, gender: null, number: 'p', kinds: null, named: true }
  if (role !== null && !rest.slice(0, 3).some(({ low }) => language.isBody(low) || kindsOfBody(low, language.code) !== null)) return null
  const head = rest.slice(0, 3).find(({ low }) => language.isBody(low) || language.isOutlet(low) || kindsOfBody(low, language.code) !== null)
  const named = rest.some((unit, i) => /^\p{Lu}/u.test(unit.text) && !(i === 0 && unit === first && head === unit) || /["«“]/u.test(name) && i > 0)
  if (head === undefined) return named && (article !== undefined || first.low === 'l’' || rest.some(({ text }) => /^\p{Lu}{2,}/u.test(text)) || /^[«“„"]/u.test(name) || language.declined === undefined && isNameOfMany(rest)) ? { name, gender: article?.gender ?? null, number: 's', kinds: null, named } : null
  // `Міністерство розвитку громад`: what stands in the genitive behind names it.
  const whose = language.declined !== undefined && head === rest[0] && rest.length > 1 && rest[1]?.kind === 'word' && !language.prepositions.has(rest[1].low)
  const low = language.bodyNominative?.(head.low) ?? head.low
  const gender = language.declined !== undefined ? (/[оеє]$/u.test(low) ? 'n' : /[ая]$/u.test(low) ? 'f' : 'm') : article?.gender ?? null
  // `В пресс-службе компании «Север»`: of what kind it is may stand behind its head.
  const kinds = rest.slice(0, 4).flatMap((unit) => [...(kindsOfBody(language.bodyNominative?.(unit.low) ?? unit.low, language.code) ?? [])])
  return { name, gender, number: 's', kinds: new Set(kinds.length > 0 ? kinds : ['office']), named: named || whose }
}

/** `Amnistía Global`: two capitals that no given name opens; `isPerson` is looked at before. */
const isNameOfMany = (units: readonly Unit[]) => units.length > 1 && units.every(({ text }) => /^\p{Lu}/u.test(text) || /^(?:de|del|la|los|las|des|du|d’|et|y)$/u.test(text))

const LETTERS = /^\p{Lu}{2,8}$/u
const LONGEST_NAME = 14

/** `l’Institut de la mer (IDM)`: the name that the page sets before the brackets around letters, where its words begin with them; `null` for letters alone that it sets nowhere. */
function acronymOf(own: readonly Unit[], page: Page, text: string): string | null {
  const bare = own.filter(({ low }) => !/^(?:l’|le|la|les|el|los|las)$/.test(low))
  const [only, ...more] = bare
  if (only === undefined || more.length > 0 || !LETTERS.test(only.text)) return null
  return lettersOf(page, text).get(only.text) ?? null
}

const known = new WeakMap<Page, ReadonlyMap<string, string>>()

function lettersOf(page: Page, text: string): ReadonlyMap<string, string> {
  const cached = known.get(page)
  if (cached !== undefined) return cached
  const made = new Map<string, string>()
  for (const { units, language } of page.sentences) {
    units.forEach((unit, i) => {
      const letters = units[i + 1]?.text ?? ''
      if (unit.low !== '(' || units[i + 2]?.low !== ')' || !LETTERS.test(letters) || made.has(letters) || language.declined !== undefined) return
      const from = nameBefore(units, i, letters, language)
      if (from !== null) made.set(letters, text.slice(units[from]?.begin ?? 0, units[i - 1]?.end ?? 0))
    })
  }
  known.set(page, made)
  return made
}

/** Where the name begins whose words' first letters are these, in order: small words between may be left out. */
function nameBefore(units: readonly Unit[], end: number, letters: string, language: Language): number | null {
  let left = letters.length
  for (let i = end - 1; i >= 0 && end - i <= LONGEST_NAME; i--) {
    const unit = units[i]
    if (unit?.kind !== 'word') return null
    const initial = unit.text.normalize('NFD').charAt(0).toUpperCase()
    if (initial === letters[left - 1]) left--
    else if (isCapital(unit)) return null
    if (left === 0) return isCapital(unit) && end - i > 1 ? i : null
    void language
  }
  return null
}
