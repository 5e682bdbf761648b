import type { Speaker } from '../../model/statement.js'
import type { Span } from '../../model/span.js'
import { spansWithin } from '../../text/span.js'
import type { Gender } from '../people/gender.js'
import type { Language } from '../lang/language.js'
import { onlyOfGender, onlyOne, onlyOneSoFar } from './only-one.js'
import { calledAgain, fromSomewhere, ofAge, ofOneWoman } from './called-again.js'
import type { Told } from './discourse.js'
import { mentionAt, type Page } from './page.js'
import { ownName, type Mention, type Person } from './people.js'
import { isHeadOf, isNoun, isOfOffice, isThrough } from './offices.js'
import { roleIn } from './role-in.js'
import { isCapital } from './tokens.js'
import { isSayingAlone, ofWords } from './whose-words.js'
import type { Unit } from './units.js'
import { isWriting } from './writings.js'

/** What a statement's source is, with what it was told by. */
export interface Who {
  readonly speakers: readonly Speaker[]
  /** Whom of the page's people they are; empty where it is nobody that the page names, or open. */
  readonly people: readonly Person[]
  /** Words elsewhere that say who it is, where the statement's own clause has none: the source of the statement that it carries on. */
  readonly words?: readonly Span[]
}

/** How many sentences back a pronoun or an office reaches. */
const REACH = 3
/** Sentences that such a reach can take, and how many are looked through for whom the page named before: pages may be long. */
const NEAR = 8
const SEEN = 400

/** Reads who words mean: a name, an office, a pronoun; open where two fit. */
export function whoIs(units: readonly Unit[], language: Language, page: Page, told: readonly Told[], at: { readonly sentence: number, readonly block: number }, verb: { readonly gender: Gender | null, readonly goingOn: boolean, readonly anywhere?: boolean }, text: string): Who {
  const first = units[0]
  if (first === undefined) return { speakers: [], people: [] }
  const as = written(units, text)
  // `La chambre, par la voix de son avocat`, `Завод, через пресс-секретаря`: behind the comma stands through whom it came.
  const through = units.findIndex(({ low }, i) => i > 0 && low === ',' && isThrough(units, i + 1))
  if (through > 0) {
    const own = whoIs(units.slice(0, through), language, page, told, at, verb, text)
    return { ...own, speakers: own.speakers.map((one) => ({ ...one, as: written(units.slice(0, through), text) })) }
  }
  const oblique = units.length === 1 ? language.accountPronouns.get(first.low) : undefined
  if (oblique !== undefined && !language.pronouns.has(first.low)) return resolved(as, meantIn(told, at, oblique, page), 'pronoun')
  const owner = language.possessives.get(first.low)
  if (owner !== undefined && owner !== null && ofWords(units, language)) return resolved(as, meant(told, at, owner, 's', true, page), 'pronoun')
  const ordinal = units.length === 2 && language.determiners.has(first.low) ? language.ordinals.get(units[1]?.low ?? '') : undefined
  if (ordinal !== undefined) return resolved(as, meant(told, at, ordinal ?? (first.low === 'die' ? 'f' : first.low === 'der' ? 'm' : null), 's', false), 'ordinal')
  const pronoun = units.length === 1 || units[1]?.low === ',' ? language.pronouns.get(first.low) : undefined
  const inOwn = pronoun?.number === 's' ? beforeIn(page, at, first, pronoun.gender ?? verb.gender) : null
  if (inOwn !== null) return resolved(units.length === 1 ? as : first.text, { person: inOwn }, 'pronoun')
  if (pronoun !== undefined) {
    const gender = pronoun.gender ?? (pronoun.number === 's' ? verb.gender : null)
    const found = meant(told, at, gender, pronoun.number, verb.goingOn, page)
    const only = pronoun.number === 's' && gender !== null && !('person' in found) && found.candidates.length === 0 ? onlyOneSoFar(told, at, gender, page) : null
    return resolved(units.length === 1 ? as : first.text, only === null ? found : { person: only }, 'pronoun')
  }
  // `оттуда ответили`: from where, and not who.
  if (units.length === 1 && (language.first.has(first.low) || language.second.has(first.low) || language.adverbs.has(first.low))) return { speakers: [{ name: null, as, known: 'open' }], people: [] }
  const latter = units.length === 1 || units[1]?.low === ',' ? language.latter.get(first.low) : undefined
  if (latter !== undefined) return resolved(as, lastNamed(told, at, latter, page), 'the latter')
  const held = language.nounsInCapitals && SAID.test(units[1]?.low ?? '') && /^(?:der|des|von|vom)$/.test(units[2]?.low ?? '') ? whoIs(units.slice(units[2]?.low === 'von' ? 3 : 2), language, page, told, at, verb, text) : null
  if (held?.people.length === 1) return held
  // `la respuesta de Lourdes Etxaniz`, `la réponse du maire`: the noun's own.
  const [noun, joins] = language.determiners.has(first.low) ? [units[1], units[2]] : [first, units[1]]
  const whose = !language.nounsInCapitals && language.declined === undefined && language.speechNouns.has(noun?.low ?? '') && /^(?:de|du|del|d’)$/.test(joins?.low ?? '') ? whoIs(units.slice(language.determiners.has(first.low) ? 3 : 2), language, page, told, at, verb, text) : null
  if (whose?.people.length === 1) return whose
  const spokenOf = definiteLatter(units, language)
  if (spokenOf !== null) return resolved(as, lastNamed(told, at, spokenOf, page), 'the latter')
  const aged = ofAge(units, language, page, told, at, text)
  if (aged !== null) return { speakers: [{ name: aged.name, as, known: 'resolved', how: 'called by another word' }], people: [aged] }
  const countryman = fromSomewhere(units, language, told, at)
  if (countryman !== null) return { speakers: [{ name: countryman.name, as, known: 'resolved', how: 'called by another word' }], people: [countryman] }
  // Its capital at a sentence's head makes it nobody's name.
  const woman = ofOneWoman(units, language)
  const same = woman === null ? null : calledAgain(units, woman, language, page, told, at, verb.gender)
  if (woman !== null) return same === null ? { speakers: [{ name: asDescribed(units, language, text), as, known: 'described' }], people: [] } : { speakers: [{ name: same.name, as, known: 'resolved', how: 'called by another word' }], people: [same] }
  if (isWriting(units, language) || isSayingAlone(units, language)) return { speakers: [{ name: null, as, known: 'open' }], people: [] }
  const named = heads(units, language, page)
  const holders = named.length === 1 && named[0]?.fits.length === 0 ? page.people.all.filter((person) => person.isPerson && holdsOffice(person, units, language, verb.gender)) : []
  if (named.length > 0 && holders.length !== 1) return byNames(named, units, as, verb.gender, text)
  if (isOfOffice(units, language)) return { speakers: [{ name: asDescribed(units, language, text), as, known: 'described' }], people: [] }
  // Without articles a bare office may be anybody's: somebody's whom the page named before.
  const before = (person: Person) => language.declined === undefined || verb.anywhere === true || capitalsBehind(units, language).length > 0 || told.slice(-SEEN).some(({ mentioned, leading }) => mentioned.includes(person) || leading.includes(person))
  const held0 = page.people.all.filter((person) => person.isPerson && holdsOffice(person, units, language, verb.gender) && before(person))
  const exact = held0.filter((person) => holdsOffice(person, units, language, verb.gender, false))
  // `der Regierungschef` is the one whom the page calls so before one who may be called so.
  const offices = exact.length > 0 ? exact : held0
  const role = roleIn(units, language)
  const definite = isDefinite(units, language) || verb.anywhere === true
  if (role !== null && role.plural !== true && definite && offices.length > 0) {
    // Of several with one office the one spoken of last, where only one of them was.
    const [only, ...others] = offices
    const near = offices.length > 1 ? nearest(told, at, offices) : []
    const one = others.length === 0 ? only : near.length === 1 ? near[0] : undefined
    if (one !== undefined) return { speakers: [{ name: one.name, as, known: 'resolved', how: 'office' }], people: [one] }
    return { speakers: [{ name: null, as, known: 'open', candidates: offices.map(({ name }) => name) }], people: [] }
  }
  if (role !== null && role.plural !== true && definite && !isHeadOf(units, role.role, language) && capitalsBehind(units, language).length === 0 && (language.declined === undefined || units.length === 1)) {
    const only = onlyOne(told, at, role.gender ?? genderOf(units, language) ?? verb.gender, role.role, page, language)
    if (only !== null) return { speakers: [{ name: only.name, as, known: 'resolved', how: 'the only one it may be' }], people: [only] }
    // `der Bürgermeister` where two are named: one of them, and nothing tells which.
    if (page.plural.has(role.role)) {
      // `Депутати посварилися. … запевнила депутатка`: the only woman of whom the page has told.
      const same = language.declined !== undefined && role.gender !== null && onlyOfGender(role.gender, page, first.begin) ? calledAgain(units, role, language, page, told, at, verb.gender) : null
      return same === null ? { speakers: [{ name: null, as, known: 'open' }], people: [] } : { speakers: [{ name: same.name, as, known: 'resolved', how: 'called by another word' }], people: [same] }
    }
  }
  const again = role === null || role.plural === true || !definite ? null : calledAgain(units, role, language, page, told, at, verb.gender)
  if (again !== null) return { speakers: [{ name: again.name, as, known: 'resolved', how: 'called by another word' }], people: [again] }
  return { speakers: [{ name: asDescribed(units, language, text), as, known: 'described' }], people: [] }
}

/** `so die Vorwürfe der Anwältin`: German nouns for what somebody says, whose genitive says it. */
const SAID = /^(?:vorw[uü]rfe?|aussagen?|worte|angaben|kritik|ansicht|meinung|versprechen|behauptung|forderung|einschätzung|fazit|urteil|warnung|antwort)$/

/** A pronoun inside of an account may mean somebody whom its own sentence names before. */
function meantIn(told: readonly Told[], at: { readonly sentence: number, readonly block: number }, gender: Gender | null, page: Page): Search {
  const sentence = page.sentences[at.sentence]
  const own = sentence === undefined ? [] : unique(peopleIn(sentence, page).flatMap(({ fits }) => (fits.length === 1 ? fits : []))).filter((person) => (gender === null || person.gender === gender) && person.isPerson || person.gender === null)
  const [only, ...others] = own
  return only !== undefined && others.length === 0 ? { person: only } : meant(told, at, gender, 's', false)
}

/** `Le ministre, Paul Roth, s’est fâché : « … », a-t-il dit`: the one whom a sentence is about before its own pronoun. */
function beforeIn(page: Page, at: { readonly sentence: number }, pronoun: Unit, gender: Gender | null): Person | null {
  const sentence = page.sentences[at.sentence]
  if (sentence === undefined || gender === null) return null
  const named = peopleIn({ begin: sentence.begin, end: pronoun.begin }, page).filter((mention) => !sentence.units.some((unit) => unit.verbatim !== undefined && unit.begin <= mention.begin && mention.end <= unit.end))
  const people = unique(named.flatMap(({ fits }) => fits)).filter(({ isPerson }) => isPerson)
  const [only, ...others] = people
  return only !== undefined && others.length === 0 && only.gender === gender && named.every(({ fits, mayBeSubject }) => fits.length === 1 && mayBeSubject) ? only : null
}

/** Whom `dieser` means: who was named last in the sentence before. */
function lastNamed(told: readonly Told[], at: { readonly sentence: number, readonly block: number }, gender: Gender, page: Page): Search {
  const before = told.at(-1)
  if (before === undefined || at.block - before.block > 1 || at.sentence - before.sentence > 1) return { candidates: [] }
  const fits = before.mentioned.filter((person) => person.isPerson && (person.gender === gender || person.gender === null))
  const last = fits.at(-1)
  // `Дед Матвей чинил сеть, когда подошёл участковый`: somebody without a name was spoken of last.
  const sentence = page.sentences[before.sentence]
  const named = sentence === undefined ? [] : peopleIn(sentence, page)
  const behind = sentence?.units.some((unit) => unit.begin >= (named.at(-1)?.end ?? 0) && unit.verbatim === undefined && sentence.language.roleOf(unit.low) !== null) === true
  if (behind && sentence?.language.declined !== undefined) return { candidates: [] }
  // `— відповів той`: who was spoken to is who spoke before, where the last one to speak is another.
  if (last === undefined && before.mentioned.length > 0) return meant(told, at, gender, 's', false)
  // `exige la démission du président. Ce dernier …`: the last office that was spoken of, where one person holds it.
  const office = last !== undefined || sentence === undefined ? undefined : sentence.units.findLast(({ low, verbatim }) => verbatim === undefined && sentence.language.roleOf(low) !== null)
  const holders = office === undefined || sentence === undefined ? [] : page.people.all.filter((person) => person.isPerson && person.gender !== (gender === 'm' ? 'f' : 'm') && holdsOffice(person, [office], sentence.language, gender, false))
  if (holders.length === 1 && holders[0] !== undefined) return { person: holders[0] }
  return last === undefined ? { candidates: [] } : { person: last }
}

/** `ce dernier`, `l’intéressée`, `der Angesprochene`: words for whoever was spoken of last, by their gender; `null` for others. */
function definiteLatter(units: readonly Unit[], language: Language): Gender | null {
  const [first, second, ...more] = units
  return more.length > 0 || second === undefined || !language.determiners.has(first?.low ?? '') ? null : language.latter.get(`${first?.low ?? ''} ${second.low}`) ?? null
}

function genderOf(units: readonly Unit[], language: Language): Gender | null {
  // `der Angeklagte`, `die Angeklagte`: an adjective's ending tells what the article means.
  const [first, noun] = units
  if (language.nounsInCapitals && noun !== undefined && isNoun(noun) && /(?:^|[^h])e$/.test(noun.low)) {
    if (first?.low === 'der') return 'm'
    if (first?.low === 'die') return 'f'
  }
  return units.map((unit) => language.determiners.get(unit.low)?.gender).find((one) => one !== undefined) ?? null
}

function capitalsBehind(units: readonly Unit[], language: Language): readonly Unit[] {
  const at = units.findIndex((unit) => language.roleOf(unit.low) !== null)
  return units.slice(at + 1).filter((unit) => unit.kind === 'word' && /^\p{Lu}/u.test(unit.text))
}

function written(units: readonly Unit[], text: string): string {
  const [first, last] = [units[0], units.at(-1)]
  return first === undefined || last === undefined ? '' : text.slice(first.begin, last.end)
}

/** `Die Polizei` and `die Polizei` are one; Slavic bodies come in the nominative where it is known (`в полиции`). */
function asDescribed(units: readonly Unit[], language: Language, text: string): string {
  const [first, second] = units
  if (first === undefined) return ''
  // `le technicien, arrivé en janvier`, `los rebeldes, a través de un portavoz`: behind the comma nobody is named.
  const comma = units.findIndex(({ low }) => low === ',')
  if (comma > 0 && !units.slice(comma).some((unit) => isCapital(unit) && !language.nounsInCapitals)) return asDescribed(units.slice(0, comma), language, text)
  const words = written(units, text)
  if (language.determiners.has(first.low) && second !== undefined) return first.text.toLowerCase() + text.slice(first.end, units.at(-1)?.end)
  const head = units.find((unit) => unit.kind === 'word')
  if (language.declined !== undefined && head !== undefined) {
    const nominative = language.bodyNominative?.(head.low) ?? language.roleOf(head.low)?.nominative ?? null
    if (nominative !== null && nominative !== head.low && language.roleOf(head.low)?.plural !== true) return nominative + text.slice(head.end, units.at(-1)?.end)
  }
  return words
}

/** The names that a phrase is about, not those that only say of whom: `die Sprecherin von Weber` is nobody by name. */
function heads(units: readonly Unit[], language: Language, page: Page): readonly Mention[] {
  const found: Mention[] = []
  let comma = false
  units.forEach((unit, i) => {
    if (unit.low === ',' ) comma = true
    if (unit.verbatim !== undefined) return
    const mention = mentionAt(page.mentions, unit.begin)
    if (mention === null || mention.begin !== unit.begin || found.includes(mention)) return
    if (isGoverned(units, i, language, mention)) return
    // A place beside is nobody where somebody is named: `der Landrat des Kreises Olm, Jan Roth`.
    if (mention.fits.length === 0 && units.some((other) => other !== unit && other.verbatim === undefined && isSomebody(mentionAt(page.mentions, other.begin), mention))) return
    // `Weber, die Chefin von Nordwerk`: the first one is it; `Weber und Roth` are two.
    if (found.length > 0 && !joined(units, found.at(-1), mention, language)) return
    found.push(mention)
  })
  void comma
  return found
}

function isSomebody(mention: Mention | null, than: Mention): boolean {
  return mention !== null && mention !== than && mention.fits.some(({ isPerson }) => isPerson)
}

function joined(units: readonly Unit[], before: Mention | undefined, mention: Mention, language: Language): boolean {
  if (before === undefined) return true
  const between = units.filter((unit) => unit.begin >= before.end && unit.end <= mention.begin)
  return between.some(({ low }) => /^(?:und|et|y|e|и|і|й|та|sowie)$/.test(low)) && between.every((unit) => unit.kind === 'word') && !between.some(({ low }) => language.prepositions.has(low))
}

/** Whether a name only says of whom or where: behind a preposition, or in another case. */
function isGoverned(units: readonly Unit[], at: number, language: Language, mention: Mention): boolean {
  if (at === 0) return false
  let i = at - 1
  let roles = 0
  while (i >= 0 && units[i]?.low === '.') i--
  while (i >= 0 && (language.roleOf(units[i]?.low ?? '') !== null || language.titles.has(units[i]?.low ?? '') || units[i]?.low === '.')) {
    if (language.roleOf(units[i]?.low ?? '') !== null) roles++
    i--
  }
  const before = units[i]
  // `жители Слободского`: several of a place.
  if (language.declined !== undefined && mention.fits.length === 0 && roles > 0 && mention.run.words.length === 1 && (language.roleOf(units[at - 1]?.low ?? '')?.plural === true || /(?:ого|ому|ої)$/u.test(mention.run.words[0] ?? ''))) return true
  if (before === undefined) return false
  // `Джерела АІН`: an agency's, which no case shows.
  if (language.declined !== undefined && i >= 0 && mention.fits.length === 0 && roles === 0 && mention.run.words.length === 1 && /^\p{Lu}{2,}$/u.test(mention.run.words[0] ?? '') && !language.isBody(before.low) && !language.isOutlet(before.low) && !language.conjunctions.has(before.low)) return true
  if (language.declined !== undefined) return language.prepositions.has(before.low) && i > 0 || (i >= 0 && !mention.mayBeSubject && roles === 0 && mention.run.words.length === 1 && mention.fits.length === 0)
  const article = language.determiners.has(before.low) ? units[i - 1] : undefined
  // `Fuentes del departamento que dirige Teresa Iribar`: who is named in a clause about them.
  if (!language.nounsInCapitals && units.slice(1, at).some(({ low }, k, all) => /^(?:que|qui|qu’|dont|cuyo|cuya|donde|où)$/.test(low) && all[k - 1]?.low !== ',' && !all.slice(k).some((unit) => unit.low === ','))) return true
  const governs = (unit: Unit | undefined) => unit !== undefined && (language.joiningWords.has(unit.low) && !/^(?:la|l’|le)$/.test(unit.low) || language.prepositions.has(unit.low))
  // `Ihr Gegenüber von der CDU, der Bäckermeister Roth`.
  if (language.nounsInCapitals && before.low === 'der' && units[i - 1]?.low === ',') return false
  if (language.nounsInCapitals && /^(?:der|des)$/.test(before.low) && i > 0) return roles > 0 || mention.fits.length > 0
  // `die Stiftung des früheren Ministers Roth`: all behind `des` is whose it is.
  if (language.nounsInCapitals && units.slice(1, at).some(({ low }, k) => low === 'des' && !units.slice(k + 1, at).some((unit) => unit.low === ','))) return true
  return governs(before) && i > 0 || (governs(before) && i === 0 && /^(?:von|de|d’|del)$/.test(before.low) && at > 1) || (governs(article) && i > 1)
}

function byNames(named: readonly Mention[], units: readonly Unit[], as: string, gender: Gender | null, text: string): Who {
  const [lead] = named
  // `die Gewerkschaft Metall und Kälte`: one body whose name joins two nouns.
  if (named.length > 1 && lead !== undefined && named.every(({ fits }) => fits.length === 0) && units.some((unit) => unit.begin < lead.begin && lead.language.isBody(unit.low))) return { speakers: [{ name: asDescribed(units, lead.language, text), as, known: 'described' }], people: [] }
  const speakers: Speaker[] = []
  const people: Person[] = []
  for (const mention of named) {
    const own = named.length === 1 ? as : text.slice(mention.begin, mention.end)
    const fits = mention.fits.filter((person) => gender === null || person.gender === null || person.gender === gender || named.length > 1)
    const [only, ...others] = fits
    if (only !== undefined && others.length === 0) {
      only.gender ??= named.length === 1 ? gender : null
      only.isPerson = only.isBody !== true
      people.push(only)
      speakers.push({ name: only.name, as: own, known: mention.full ? 'named' : 'resolved', ...(!mention.full && { how: 'short form' }) })
    } else if (others.length > 0) speakers.push({ name: null, as: own, known: 'open', candidates: fits.map(({ name }) => name) })
    else if (mention.fits.length > 0) speakers.push({ name: null, as: own, known: 'open' })
    else speakers.push({ name: nameAlone(mention, units, text), as: own, known: 'named' })
  }
  return { speakers, people }
}

/** A name that stands for nobody else: with what belongs to it where it is a body's (`die Partei Volt`). */
function nameAlone(mention: Mention, units: readonly Unit[], text: string): string {
  const { language } = mention
  const body = units.some((unit) => unit.begin < mention.begin && (language.isBody(unit.low) || language.isOutlet(unit.low)))
  if (body || (!mention.run.titled && units.length > 1)) return asDescribed(units, language, text)
  // `Von der Heide`: the particle belongs to it.
  const [word = ''] = mention.run.words
  return mention.run.words.length === 1 && mention.end - mention.begin > word.length + 1 ? text.slice(mention.begin, mention.end) : ownName(mention.run, language)
}

/** Whether an office in words (`die Ministerin`, `le maire d’Olm`) is one that the page gives somebody. */
function holdsOffice(person: Person, units: readonly Unit[], language: Language, gender: Gender | null, wide = true): boolean {
  const at = units.findIndex((unit) => language.roleOf(unit.low) !== null)
  const phrase = language.officePhrases.find(([words]) => words.every((word, k) => units[at + k]?.low === word))
  const role = language.roleOf(units[at]?.low ?? '')
  if (role === null) return false
  const told = role.gender ?? genderOf(units, language) ?? gender
  if (told !== null && person.gender !== null && person.gender !== told) return false
  // `El jefe de la diplomacia danesa` isn't the `jefe del Estado Mayor`: of what one is the head has to be the same.
  const headOf = phrase === undefined && isHeadOf(units, role.role, language)
  const capitals = units.slice(at + (phrase?.[0].length ?? 1)).filter((unit) => unit.kind === 'word' && /^\p{Lu}/u.test(unit.text)).map(({ low }) => low)
  return person.offices.some(({ role: held, of }) => {
    const same = phrase !== undefined ? phrase[1].includes(held) : held === role.role || wide && (language.broader.get(role.role)?.includes(held) === true || (language.nounsInCapitals && held.endsWith(role.role)))
    return same && !(headOf && capitals.length === 0 && of.length > 0) && (capitals.length === 0 || of.length === 0 || capitals.some((word) => of.some((one) => one.slice(0, 4) === word.slice(0, 4))))
  })
}

function isDefinite(units: readonly Unit[], language: Language): boolean {
  const first = language.determiners.get(units[0]?.low ?? '')
  return first === undefined ? language.declined !== undefined || units.length <= 2 : first.definite && first.number !== 'p'
}

function nearest(told: readonly Told[], at: { readonly sentence: number }, among: readonly Person[]): readonly Person[] {
  for (const one of told.slice(-NEAR).toReversed()) {
    if (at.sentence - one.sentence > REACH) return []
    const found = among.filter((person) => one.mentioned.includes(person) || one.leading.includes(person))
    if (found.length > 0) return found
  }
  return []
}

/** What a search for whom words mean gives: one, several that fit, or none. */
type Search = { readonly person: Person } | { readonly candidates: readonly Person[] }

/** Whom a pronoun means: the one that fits in the nearest sentence that has any; who spoke there, where the same speaker goes on. */
export function meant(told: readonly Told[], at: { readonly sentence: number, readonly block: number }, gender: Gender | null, number: 's' | 'p', goingOn: boolean, page?: Page): Search {
  if (number === 'p') return { candidates: [] }
  const fits = (person: Person) => person.isPerson && (person.gender === gender || person.gender === null || gender === null)
  if (page !== undefined && strangerIn(page, told, at, gender)) return { candidates: [] }
  for (const one of told.slice(-NEAR).toReversed()) {
    if (at.sentence - one.sentence > REACH || at.block - one.block > (one.spoken ? 3 : 1)) break
    const leading = unique(one.leading.filter(fits))
    const all = unique([...one.leading, ...one.mentioned].filter(fits))
    const [only, ...others] = all
    if (only === undefined) continue
    // `von Friedrich Roth` in between: somebody who is only mentioned may be meant as well as the one of whom the sentence before that was about.
    if (others.length === 0) {
      // `Nils Ott und Kuno Abel trafen sich`: the other of two may be meant as well, though no given name tells that he is somebody.
      const beside = page === undefined ? undefined : joinedTo(only, one, page, gender)
      if (beside !== undefined) return { candidates: [only, beside] }
      const rival = one.leading.includes(only) || one.spoke.includes(only) ? undefined : leadBefore(told, one, at, fits)
      return rival === undefined || rival === only ? { person: only } : { candidates: [only, rival] }
    }
    if (goingOn && leading.length === 1 && leading[0] !== undefined && one.spoke.includes(leading[0])) return { person: leading[0] }
    return { candidates: all }
  }
  return { candidates: [] }
}

/** Whether the sentence right before tells of somebody without a name (`einen Nutzer`, `une voisine`), and names nobody: a pronoun may mean them. */
function strangerIn(page: Page, told: readonly Told[], at: { readonly sentence: number, readonly block: number }, gender: Gender | null): boolean {
  const before = page.sentences[at.sentence - 1]
  if (before === undefined || at.block - before.block > 1 || before.language.declined !== undefined || told.at(-1)?.sentence === at.sentence - 1 && (told.at(-1)?.mentioned.some(({ isPerson }) => isPerson) === true || (told.at(-1)?.spoke.length ?? 0) > 0)) return false
  return before.units.some((unit, i) => {
    const article = before.language.determiners.get(unit.low)
    if (article === undefined || article.definite || article.number === 'p' || unit.verbatim !== undefined) return false
    const role = [before.units[i + 1], before.units[i + 2]].map((one) => before.language.roleOf(one?.low ?? '')).find((one) => one !== null)
    return role !== undefined && role?.plural !== true && (gender === null || role?.gender === null || role?.gender === gender)
  })
}

/** Who is joined to somebody by `and` in a sentence, of whom nothing tells that it is nobody; unless the one of the two spoke there alone. */
function joinedTo(person: Person, { sentence: number, spoke }: Told, page: Page, gender: Gender | null): Person | undefined {
  const sentence = page.sentences[number]
  if (sentence === undefined || (spoke.includes(person) && spoke.length === 1)) return undefined
  const named = peopleIn(sentence, page)
  const at = named.findIndex(({ fits }) => fits.length === 1 && fits[0] === person)
  const joins = (i: number) => named[i] !== undefined && named[i + 1] !== undefined && joined(sentence.units, named[i], named[i + 1]!, sentence.language)
  const beside = at < 0 ? undefined : joins(at) ? named[at + 1] : joins(at - 1) ? named[at - 1] : undefined
  const other = beside?.full === true ? beside.fits[0] : undefined
  return other !== undefined && other !== person && (other.gender === gender || other.gender === null || gender === null) ? other : undefined
}

/** The one whom the sentences before another within reach are about or who spoke there. */
function leadBefore(told: readonly Told[], one: Told, at: { readonly sentence: number, readonly block: number }, fits: (person: Person) => boolean): Person | undefined {
  for (const before of told.slice(-NEAR).toReversed()) {
    if (before.sentence >= one.sentence) continue
    if (at.sentence - before.sentence > REACH || at.block - before.block > 1) return undefined
    const [lead, ...others] = unique([...before.spoke, ...before.leading].filter(fits))
    if (lead !== undefined) return others.length === 0 ? lead : undefined
  }
  return undefined
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)]
}

export function resolved(as: string, found: Search, how: string): Who {
  if ('person' in found) return { speakers: [{ name: found.person.name, as, known: 'resolved', how }], people: [found.person] }
  return { speakers: [{ name: null, as, known: 'open', ...(found.candidates.length > 0 && { candidates: found.candidates.map(({ name }) => name) }) }], people: [] }
}

/** Those whom a span of the text names, in its order. */
export function peopleIn(span: Span, page: Page): readonly Mention[] {
  return spansWithin(page.mentions, span)
}
