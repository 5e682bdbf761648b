import { countBefore } from '../../text/span.js'
import type { Gender } from '../people/gender.js'
import type { Language } from '../lang/language.js'
import type { Told } from './discourse.js'
import type { Placed } from './found.js'
import type { Page } from './page.js'
import type { Person } from './people.js'

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
  const before = page.mentions.slice(0, countBefore(page.mentions.length, (i) => (page.mentions[i]?.begin ?? 0) < begin))
  return [...new Set(before.flatMap(({ fits }) => fits))].filter((person) => person.isPerson && (person.gender === null || person.gender === gender))
}

/** Whether a sentence tells of somebody without a name whom the pronoun could mean as well. */
function isStranger({ units, language }: Placed, gender: Gender): boolean {
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
