import { countBefore } from '../../text/span.js'
import type { Gender } from '../people/gender.js'
import type { Language } from '../lang/language.js'
import type { Told } from './discourse.js'
import type { Page } from './page.js'
import type { Person } from './people.js'
import type { Sentence } from './sentences.js'

/** Sentences back that an office reaches, how many are looked at for it, and how many for whom the page named before: pages may be long. */
const BESIDE = 3
const NEAR = 8
const SEEN = 400

/** Behind more names nothing tells who is the only one: each pronoun would look through all of them. */
const MOST_NAMED = 2_000

/** Sentences back that a pronoun reaches whom a page is about. */
const REACH = 14

/**
 * Whom a pronoun means further away than its own paragraph and the one before: the only one of its gender whom the page has named so far, where every paragraph between goes on with a pronoun
 * of that gender, and nobody else of it is told of; `null` otherwise. How obituaries and portraits tell of somebody.
 */
export function onlyOneSoFar(told: readonly Told[], at: { readonly sentence: number, readonly block: number }, gender: Gender, page: Page): Person | null {
  const begin = page.sentences[at.sentence]?.begin ?? 0
  const so = told.slice(-10 * REACH)
  if (so[0] !== told[0]) return null
  const [only, ...others] = named(gender, page, begin)
  if (only === undefined || others.length > 0 || only.gender !== gender) return null
  const last = so.findLast(({ mentioned, leading }) => mentioned.includes(only) || leading.includes(only))
  if (last === undefined || at.sentence - last.sentence > REACH) return null
  const between = page.sentences.slice(last.sentence + 1, at.sentence)
  if (between.some((sentence) => isStranger(sentence, gender))) return null
  const blocks = new Set(between.filter(({ block }) => block !== last.block && block !== at.block).map(({ block }) => block))
  return [...blocks].every((block) => between.some((sentence) => sentence.block === block && sentence.units.some(({ low, verbatim }) => verbatim === undefined && sentence.language.pronouns.get(low)?.gender === gender))) ? only : null
}

/** Whether a page has named one person of a gender, and no other who may be of it, before an offset. */
export function onlyOfGender(gender: Gender, page: Page, begin: number): boolean {
  const [only, ...others] = named(gender, page, begin)
  return only?.gender === gender && others.length === 0
}

function named(gender: Gender, page: Page, begin: number): readonly Person[] {
  const many = countBefore(page.mentions.length, (i) => (page.mentions[i]?.begin ?? 0) < begin)
  const before = many > MOST_NAMED ? [] : page.mentions.slice(0, many)
  return [...new Set(before.flatMap(({ fits }) => fits))].filter((person) => person.isPerson && (person.gender === null || person.gender === gender))
}

/** Whether a sentence tells of somebody without a name whom the pronoun could mean as well. */
function isStranger({ units, language }: Sentence & { readonly language: Language }, gender: Gender): boolean {
  return units.some((unit, i) => {
    if (unit.verbatim !== undefined || unit.kind !== 'word') return false
    const role = language.roleOf(unit.low)
    if (role === null || role.plural === true || role.gender !== null && role.gender !== gender) return false
    // `als Tochter eines Müllers`: what somebody is, who is told of.
    return language.declined !== undefined ? role.nominative === undefined || role.nominative === unit.low : isBroughtIn(units[i - 1]?.low, units[i - 2]?.low, language)
  })
}

function isBroughtIn(before: string | undefined, further: string | undefined, language: Language): boolean {
  return [before, further].some((word) => word !== undefined && language.determiners.has(word) && !/^(?:des|dem|den|eines|einem)$/.test(word))
}

/** The one person near by whose gender an office has, where the page gives them none; `null` where several may be meant. */
export function onlyOne(told: readonly Told[], at: { readonly sentence: number }, gender: Gender | null, role: string, page: Page, language: Language): Person | null {
  if (gender === null) return null
  const near = [...new Set(told.slice(-NEAR).filter(({ sentence }) => at.sentence - sentence <= BESIDE).flatMap(({ mentioned, leading }) => [...mentioned, ...leading]))].filter((person) => person.isPerson && (person.gender === gender || person.gender === null))
  const [only, ...others] = near
  if (isOfNoName(page.sentences[at.sentence - 1], gender, role, page)) return null
  // `Zur Rektorin wurde Professorin Wolf gewählt. Die Rektorin sagte`: the word stood in a sentence that names her.
  // The accused of a court's page is whom it named, whatever office they had.
  const inCourt = DEFENDANT.test(role) && only !== undefined && (only.gender === gender || only.gender === null) && !only.offices.some((office) => OF_COURTS.test(office.role))
  if (inCourt && others.length === 0) return only
  const stood = (person: Person) => told.slice(-SEEN).some(({ sentence, mentioned }) => mentioned.includes(person) && page.sentences[sentence]?.units.some(({ low }) => language.roleOf(low)?.role === role) === true)
  return only !== undefined && others.length === 0 && (only.offices.length === 0 || stood(only)) && (only.gender === gender || (only.gender === null && spokeLast(told, at, only))) ? only : null
}

/** `Le Premier ministre a reçu Lars Holm. Le chef du gouvernement …`: somebody of no name whom the sentence before is about is called so as well. */
function isOfNoName(before: (Sentence & { readonly language: Language }) | undefined, gender: Gender, role: string, page: Page): boolean {
  if (before === undefined || before.language.nounsInCapitals) return false
  const { units, language } = before
  const at = units.findIndex(({ low }, i) => i < FRONT && language.roleOf(low) !== null)
  const told = language.roleOf(units[at]?.low ?? '')
  const article = units.slice(0, at).map(({ low }) => language.determiners.get(low)).findLast((one) => one !== undefined)
  if (told === null || told.plural === true || told.role === role || (told.gender ?? article?.gender ?? gender) !== gender) return false
  if (language.declined === undefined ? article?.definite !== true : told.nominative !== undefined && told.nominative !== units[at]?.low) return false
  const end = units.slice(at).find(({ kind, low }) => kind === 'sign' || language.cues.has(low) || language.auxiliaries.has(low))?.begin ?? before.end
  return at <= 1 && !page.mentions.slice(countBefore(page.mentions.length, (i) => (page.mentions[i]?.begin ?? 0) < before.begin)).slice(0, FRONT).some((mention) => mention.begin < Math.min(before.end, end + BESIDE_NAME) && mention.fits.length > 0)
}

/** Units of an office at a sentence's head, and letters behind the sign or verb that ends it in which its name may stand. */
const FRONT = 3
const BESIDE_NAME = 4

const DEFENDANT = /^(?:acusad[oa]|procesad[oa]|imputad[oa]|encausad[oa]|prévenue?|accusée?|angeklagte|beschuldigte|подсудимый|обвиняемый|обвинувачений|підсудний|підозрюваний|подозреваемый)$/

/** Who else speaks in court. */
const OF_COURTS = /(?:anwalt|verteidiger|richter|ankläger|zeuge|gutachter|avocat|procureur|juge|magistrat|abogad|fiscal|juez|jueza|адвокат|защитник|захисник|прокурор|судья|суддя|следователь|слідчий)/u

/** Whether somebody alone was named and spoke in the sentence right before: whose gender nothing tells may be who a word for a calling means there. */
function spokeLast(told: readonly Told[], at: { readonly sentence: number }, person: Person): boolean {
  const before = told.at(-1)
  return before !== undefined && before.sentence === at.sentence - 1 && before.spoke.includes(person) && before.mentioned.every((one) => one === person)
}
