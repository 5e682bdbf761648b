import type { OfficeHolder, OfficeTerm } from '../../model/office.js'
import builtIn from '#lexicons/offices.json' with { type: 'json' }
import shareAlike from '#lexicons/offices.sharealike.json' with { type: 'json' }
import { bodyOf } from './actor-bodies.js'
import { withKind } from './actor-offices.js'
import { foldName, lastPart, transliterationKey } from './actor-names.js'

/** Somebody in the table of office holders. */
export interface TablePerson {
  /** Wikidata identifier, else one of Onrecord's own, made of country and name: `onrecord:fr:jean-noel-barrot`. */
  readonly id: string
  readonly name: string
  readonly terms: readonly OfficeTerm[]
}

/** Office holders, to be found by name and by office. */
export interface ActorTable {
  /** Everybody who has a name, in any of its transliterations, as a key of `transliterationKey`. */
  readonly byName: (key: string) => readonly TablePerson[]
  /** Everybody whose name ends with a part, as one of `nameParts`. */
  readonly byLastPart: (part: string) => readonly TablePerson[]
  /** Everybody with an office in a country or organisation. */
  readonly of: (country: string) => readonly TablePerson[]
}

type Rows = typeof builtIn

/** The holders in a table of `lexicons`, whose rows scripts/make-actors.mjs explains. */
function holdersIn({ offices, titles, people }: Rows): OfficeHolder[] {
  return people.map(([wikidata, [name = '', ...aliases], ...terms]) => ({
    wikidata, name, aliases,
    terms: terms.map((term) => {
      const [country = '', office, title, start = '-', end = '-'] = term.split(' ')
      const day = (written: string, bound: boolean) => (written !== '-' && written.startsWith('~') === bound ? written.replace('~', '') : null)
      return {
        country: country === '-' ? '' : country, office: offices[Number(office)] ?? '', title: titles[Number(title)] ?? '',
        start: day(start, false), firstSeen: day(start, true), end: day(end, false), lastSeen: day(end, true),
      }
    }),
  }))
}

let ours: readonly OfficeHolder[] | undefined
let table: ActorTable | undefined

/** The built-in table, made when it is needed first (some 150 ms). */
export function builtInTable(): ActorTable {
  ours ??= [...holdersIn(builtIn), ...holdersIn(shareAlike)]
  table ??= tableOf(ours)
  return table
}

/** The built-in table with what a user added. */
export function tableWith(own: readonly OfficeHolder[]): ActorTable {
  if (own.length === 0) return builtInTable()
  builtInTable()
  return tableOf([...(ours ?? []), ...own.map((holder) => ({ ...holder, terms: holder.terms.map((term) => withKind(withoutBody(term))) }))])
}

/** `President of Ukraine` of Ukraine is its president. */
function withoutBody(term: OfficeTerm): OfficeTerm {
  const at = term.office.lastIndexOf(' of ')
  return at > 0 && bodyOf(term.office.slice(at + ' of '.length))?.code === term.country ? { ...term, office: term.office.slice(0, at) } : term
}

/** Holders as one table, in which each person is once. */
export function tableOf(holders: readonly OfficeHolder[]): ActorTable {
  const named = new Map<string, TablePerson[]>()
  const last = new Map<string, TablePerson[]>()
  const inCountry = new Map<string, TablePerson[]>()
  const add = (map: Map<string, TablePerson[]>, key: string, person: TablePerson) => {
    const there = map.get(key)
    if (there === undefined) map.set(key, [person])
    else if (there.at(-1) !== person) there.push(person)
  }
  for (const { keys, ...person } of joined(holders)) {
    for (const key of keys) add(named, key, person)
    // `Salman of Saudi Arabia` has no surname that could stand alone.
    const part = / of /u.test(person.name) ? undefined : lastPart(person.name)
    if (part !== undefined) add(last, part, person)
    for (const { country } of person.terms) add(inCountry, country, person)
  }
  return { byName: (key) => named.get(key) ?? [], byLastPart: (part) => last.get(part) ?? [], of: (country) => inCountry.get(country) ?? [] }
}

interface Joined extends TablePerson {
  readonly keys: ReadonlySet<string>
}

/**
 * Rows of one person as one: those of one identifier, and one without to the only person of its name in the same country. Organisations are led by people
 * who held offices in their countries, and monarchs reign in several: there one of the name anywhere is enough.
 */
function joined(holders: readonly OfficeHolder[]): readonly Joined[] {
  const people: { id: string | null, own: string, name: string, keys: Set<string>, terms: OfficeTerm[] }[] = []
  const byId = new Map<string, number>()
  const byKey = new Map<string, number[]>()
  const byTerm = new Map<string, number[]>()
  /** `Cyril Ramaphosa` is the `Matamela Cyril Ramaphosa` who took the same office on the same day. */
  const inSameTerm = ({ name, terms }: OfficeHolder) => [...new Set(terms.flatMap((term) => byTerm.get(beginOf(term) ?? '') ?? []))].filter((index) => lastPart(people[index]?.name ?? '') === lastPart(name))
  const enter = ({ wikidata, name, aliases, terms }: OfficeHolder, at: number | undefined) => {
    const index = at ?? people.length
    const person = people[index] ?? { id: wikidata, own: ownId(terms[0]?.country ?? '', name), name, keys: new Set(), terms: [] }
    people[index] = person
    if (wikidata !== null) byId.set(wikidata, index)
    for (const known of [name, ...aliases]) {
      const key = transliterationKey(known)
      if (person.keys.has(key)) continue
      person.keys.add(key)
      byKey.set(key, [...(byKey.get(key) ?? []), index])
    }
    for (const term of terms) {
      person.terms.push(term)
      const begun = beginOf(term)
      if (begun !== null) byTerm.set(begun, [...(byTerm.get(begun) ?? []).filter((other) => other !== index), index])
    }
  }
  const identified = holders.filter(({ wikidata }) => wikidata !== null)
  for (const holder of identified) enter(holder, byId.get(holder.wikidata ?? ''))
  for (const holder of holders) {
    if (holder.wikidata !== null) continue
    const same = byKey.get(transliterationKey(holder.name)) ?? []
    const countries = new Set(holder.terms.map(({ country }) => country))
    const anywhere = holder.terms.every(({ country, title }) => country === 'EU' || country.length > 2 || /^(?:king|queen|monarch)$/i.test(title))
    const around = same.length > 0 ? same : inSameTerm(holder)
    const [here, ...more] = around.filter((index) => people[index]?.terms.some(({ country }) => countries.has(country)))
    const [there, ...others] = same
    enter(holder, here !== undefined ? (more.length === 0 ? here : undefined) : anywhere && others.length === 0 ? there : undefined)
  }
  return people.map(({ id, own, name, keys, terms }) => ({ id: id ?? own, name, keys, terms }))
}

/** An office with the day on which somebody took it; `null` where that isn't known. */
function beginOf({ country, office, start }: OfficeTerm): string | null {
  return start?.length === 10 ? `${country} ${office} ${start}` : null
}

/** The identifier of somebody for whom the lists have none: the same wherever country and name are. */
function ownId(country: string, name: string): string {
  return `onrecord:${country.toLowerCase() || 'x'}:${foldName(name).replaceAll(' ', '-')}`
}
