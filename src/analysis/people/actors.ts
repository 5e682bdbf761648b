import { isPartialIsoDate } from '../../model/partial-date.js'
import type { OfficeTerm } from '../../model/office.js'
import { bodyOf } from './actor-bodies.js'
import { nameParts, transliterationKey } from './actor-names.js'
import { isProminent, officeNamed, type NamedOffice } from './actor-offices.js'
import { builtInTable, type ActorTable, type TablePerson } from './actor-table.js'
import { daysOf, isCertain, isNear, isPossible, isShown, type Days } from './actor-terms.js'
import type { Office } from './entity.js'

export { countryOf, type Country, type CountryNaming, type NamedCountry } from './actor-countries.js'
export { builtInTable, tableWith, type ActorTable } from './actor-table.js'

/** A person of the table. */
export interface Actor {
  /** Wikidata identifier, or one of Onrecord's own. */
  readonly id: string
  readonly name: string
}

/** Whom names and offices mean on a page of some date. */
export interface Actors {
  /**
   * The person of that name, in any of its transliterations (`Volodymyr Zelensky`) or without its middle or first given names (`Tayyip Erdogan`), where the
   * offices that the page gives them are theirs, or, without such, where they held one that everybody hears of near the date. A surname alone (`President Trump`)
   * means who held the office on the date. `null` for nobody in the table, for two of one name, and for who is given an office that they never held.
   */
  readonly named: (name: string, offices: readonly Office[]) => Actor | null
  /**
   * Who held an office (`foreign minister`) of a country or organisation on the date, and what that is called: nobody without a date, where the table doesn't show one holder through
   * all of it, or where another may have held it; after what is known of a term it is nobody either.
   */
  readonly holder: (office: string, of: string) => (Actor & { readonly of: string }) | null
}

/** How many years around a term its holder's full name is taken to mean them, where the page gives no office. */
const NEAR_YEARS = 5

/** `date`: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or `null` where it isn't known. */
export function actorsAt(date: string | null, table: ActorTable = builtInTable()): Actors {
  const days = date !== null && isPartialIsoDate(date) ? daysOf(date) : null
  return {
    named: (name, offices) => withoutTerms(named(name.replace(/[’']s?$/u, ''), offices, days, table)),
    holder: (office, of) => {
      const body = bodyOf(of)
      const words = officeNamed(office, of, body?.institution)
      if (days === null || body === null || words === null || words.past || words.coming) return null
      const found = holderAmong(table.of(body.code), (term) => term.country === body.code && words.holds(term), days)
      return found === null ? null : { id: found.id, name: found.name, of: body.name }
    },
  }
}

function withoutTerms(person: TablePerson | null): Actor | null {
  return person === null ? null : { id: person.id, name: person.name }
}

/** The one who certainly held an office through all of the days. Of offices that several have at once nobody can be told by what isn't known to have ended. */
function holderAmong(people: readonly TablePerson[], holds: (term: OfficeTerm) => boolean, days: Days): TablePerson | null {
  const holders = people.filter(({ terms }) => terms.some(holds))
  const among = (is: (term: OfficeTerm) => boolean) => holders.filter(({ terms }) => terms.some((term) => holds(term) && is(term)))
  const [only, ...others] = among((term) => isCertain(term, days))
  if (only === undefined || others.length > 0) return null
  const rivals = among((term) => isShown(term, days))
  if (rivals.some((person) => person !== only)) return null
  return !isShared(holders, holds) || among((term) => isPossible(term, days)).length === 1 ? only : null
}

/** Whether the table shows two people in an office at once, for longer than sources differ in a day of change. */
function isShared(holders: readonly TablePerson[], holds: (term: OfficeTerm) => boolean): boolean {
  const stated = holders.map(({ terms }) => terms.filter((term) => holds(term) && term.start?.length === 10 && term.end?.length === 10))
  return stated.some((terms, i) => terms.some((one) => stated.some((others, j) => j > i && others.some((other) => {
    const [begin, end] = [[one.start ?? '', other.start ?? ''].sort().at(-1) ?? '', [one.end ?? '', other.end ?? ''].sort()[0] ?? '']
    return Date.parse(end) - Date.parse(begin) > LONGEST_HANDOVER
  }))))
}

const LONGEST_HANDOVER = 60 * 24 * 60 * 60 * 1000

/** An office that a page gives somebody: in the table's terms, and whose. */
interface Given {
  readonly office: NamedOffice
  readonly role: string
  /** `undefined` where the page doesn't tell of which country, `null` where it is of a body that the table doesn't know. */
  readonly code: string | null | undefined
}

function named(name: string, offices: readonly Office[], days: Days | null, table: ActorTable): TablePerson | null {
  const given = offices.flatMap(({ role, of }): Given[] => {
    const body = of === null ? undefined : bodyOf(of)
    const office = officeNamed(role, of, body?.institution)
    return office === null ? [] : [{ office, role, code: body === undefined ? undefined : (body?.code ?? null) }]
  })
  const parts = nameParts(name)
  const [last] = parts.slice(-1)
  if (last === undefined) return null
  if (parts.length < 2) return days === null ? null : bySurname(last, given, days, table)
  const exact = table.byName(transliterationKey(name))
  const people = exact.length > 0 ? exact : shortened(parts, table.byLastPart(last))
  const inOffice = people.filter((person) => given.some((one) => isGiven(person, one, days)))
  const [only, ...others] = inOffice
  if (only !== undefined) return others.length === 0 ? only : null
  // Whom the page gives an office that the table has, and not to them, is a namesake.
  if (people.some((person) => given.some((one) => contradicts(person, one, table)))) return null
  const near = people.filter(({ terms }) => days === null || terms.some((term) => isNear(term, days, NEAR_YEARS)))
  const [prominent, ...namesakes] = near
  return prominent !== undefined && namesakes.length === 0 && prominent.terms.some((term) => isProminent(term) && (days === null || isNear(term, days, NEAR_YEARS))) ? prominent : null
}

/** Whether somebody held the office that the page gives them, by the date; or is to hold it soon. */
function isGiven({ terms }: TablePerson, { office, code }: Given, days: Days | null): boolean {
  return terms.some((term) => office.holds(term) && fitsBody(term, code) && (days === null || isPossible({ ...term, end: null }, days) || (office.coming && isNear(term, days, 1))))
}

/** A body that the table doesn't know may be the title's own (`Bank of Tarn`), which the office was asked for with; else nobody's. */
function fitsBody({ country, title }: OfficeTerm, code: string | null | undefined): boolean {
  return code === undefined || code === country || (code === null && / of /iu.test(title))
}

/** Whether an office that the page gives somebody is one that the table has for others and not for them. */
function contradicts({ terms }: TablePerson, { office, code }: Given, table: ActorTable): boolean {
  if (terms.some((term) => office.holds(term) && fitsBody(term, code))) return false
  return office.worldwide || (code !== undefined && code !== null && table.of(code).some((person) => person.terms.some((term) => office.holds(term))))
}

/** `President Trump`: who has that surname among those in the office that the page gives, on the date. */
function bySurname(surname: string, given: readonly Given[], days: Days, table: ActorTable): TablePerson | null {
  const people = table.byLastPart(surname)
  const found = given.flatMap(({ office, role, code }) => {
    if (office.past || office.coming || code === null || (code === undefined && (!office.worldwide || LOCAL.test(role)))) return []
    const holds = (term: OfficeTerm) => office.holds(term) && (code === undefined || term.country === code)
    return people.filter(({ terms }) => terms.some((term) => holds(term) && isCertain(term, days) && holderAmong(table.of(term.country), (other) => other.country === term.country && office.holds(other), days)?.terms.includes(term)))
  })
  const [only, ...others] = new Set(found)
  return only === undefined || others.length > 0 ? null : only
}

/** Offices that provinces, universities and clubs have too, so that the country must be named. */
const LOCAL = /premier|vice|justice|finance|treasur/i

/** Those whose given names were left out: the last part must be nobody else's who is as well known. */
function shortened(short: readonly string[], people: readonly TablePerson[]): readonly TablePerson[] {
  const known = people.filter(({ terms }) => terms.some(isProminent))
  return known.length === 1 ? known.filter(({ name }) => shortens(short, nameParts(name))) : []
}

function shortens(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length || short.at(-1) !== full.at(-1)) return false
  let next = 0
  for (const part of full) if (part === short[next]) next++
  return next === short.length
}
