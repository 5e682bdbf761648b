import { bodyOf } from '../../analysis/people/actor-bodies.js'
import { isCountryCode } from '../../analysis/people/actor-countries.js'
import { isPartialIsoDate } from '../../model/partial-date.js'
import type { OfficeHolder, OfficeTerm } from '../../model/office.js'
import { ActorFileError } from './actor-file-error.js'

/** What somebody held, as a list writes it: texts are empty where it doesn't tell. */
export interface Held {
  readonly country: string
  readonly office: string
  readonly title?: string
  readonly start: string
  readonly startBasis?: string
  readonly end: string
  readonly endBasis?: string
  readonly source?: string
}

export interface Person {
  readonly wikidata: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** What lists don't say themselves. */
export interface Taking {
  /** The day on which the list is added, `YYYY-MM-DD`: until then what has no end was so by the list. */
  readonly today: string
  /** The country or organisation of what names none. */
  readonly country?: string | undefined
}

const LONGEST = 300

/** A text of the list, checked. `where`: begins the message. */
function checked(where: string, what: string, value: string): string {
  const text = value.trim().replace(/\s+/gu, ' ')
  if (text.length > LONGEST) throw new ActorFileError(`${where}: ${what} is longer than ${LONGEST} signs`)
  if (/\p{C}/u.test(text)) throw new ActorFileError(`${where}: ${what} holds a control character`)
  return text
}

/** Somebody with what they held. Throws an `ActorFileError`. */
export function holderOf(where: string, { wikidata, name, aliases }: Person, terms: readonly OfficeTerm[]): OfficeHolder {
  const id = wikidata.trim().replace(/^https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\//, '')
  if (id !== '' && !/^Q[1-9]\d{0,11}$/.test(id)) throw new ActorFileError(`${where}: ${JSON.stringify(wikidata.slice(0, 40))} is no Wikidata identifier; give one as Q7747, or leave it empty`)
  const known = checked(where, 'the name', name)
  if (known === '') throw new ActorFileError(`${where}: there is no name; give one`)
  return { wikidata: id === '' ? null : id, name: known, aliases: [...new Set(aliases.map((alias) => checked(where, 'another name', alias)))].filter((alias) => alias !== '' && alias !== known), terms }
}

/** A term as the list has it. Throws an `ActorFileError`. */
export function termOf(where: string, held: Held, { today, country }: Taking): OfficeTerm {
  const office = checked(where, 'the office', held.office)
  if (office === '') throw new ActorFileError(`${where}: there is no office; give one, as foreign_minister or Minister of Fisheries`)
  const [start, end] = [dateOf(where, 'start', held.start), dateOf(where, 'end', held.end)]
  if (start !== null && end !== null && end < start.slice(0, end.length)) throw new ActorFileError(`${where}: ends on ${end}, before it begins on ${start}`)
  const [startBasis, endBasis] = [held.startBasis?.trim() ?? '', held.endBasis?.trim() ?? '']
  if (!/^(?:|stated|first_seen)$/.test(startBasis)) throw new ActorFileError(`${where}: start_basis is ${JSON.stringify(startBasis.slice(0, 40))}; give stated or first_seen, or leave it empty`)
  const seen = /^last_seen:(.*)$/.exec(endBasis)?.[1]
  if (seen === undefined && !/^(?:|stated|successor)$/.test(endBasis)) throw new ActorFileError(`${where}: end_basis is ${JSON.stringify(endBasis.slice(0, 40))}; give stated, successor or last_seen:DATE, or leave it empty`)
  const lastSeen = end !== null ? null : seen !== undefined ? dateOf(where, 'end_basis', seen) : start === null || start <= today ? today : null
  const source = checked(where, 'the source', held.source ?? '')
  return {
    country: countryCode(where, held.country, country), office, title: checked(where, 'the title', held.title ?? ''),
    start: startBasis === 'first_seen' ? null : start, firstSeen: startBasis === 'first_seen' ? start : start === null && end === null ? today : null, end, lastSeen,
    ...(source === '' ? {} : { source }),
  }
}

function dateOf(where: string, what: string, value: string): string | null {
  const date = value.trim().replace(/T.*$/, '')
  if (date !== '' && !isPartialIsoDate(date)) throw new ActorFileError(`${where}: ${what} is ${JSON.stringify(value.slice(0, 40))}; give a date as 2021-12-24, 2021-12 or 2021`)
  return date === '' ? null : date
}

function countryCode(where: string, written: string, otherwise: string | undefined): string {
  const words = checked(where, 'the country', written)
  const code = words === '' ? otherwise ?? '' : codeOf(words)
  if (code === null) throw new ActorFileError(`${where}: ${JSON.stringify(words.slice(0, 60))} is no country or organisation that is known; give the code of ISO 3166-1 (as FR), or leave it empty`)
  return code
}

/** The code by which the tables know a country or organisation: of `FR`, `fr`, `France`, `NATO`. */
export function codeOf(words: string): string | null {
  const code = words.toUpperCase()
  if (isCountryCode(code)) return code
  return bodyOf(words)?.code ?? (/^(?:EU|UN|NATO|WTO|COE|OSCE|ICJ|ARAB_PARLIAMENT|AFRICAN_UNION)$/.test(words) ? words : null)
}
