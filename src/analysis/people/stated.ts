import { countryOf } from './actor-countries.js'
import { BODY_NOUNS } from '../lang/en/description-nouns.js'
import { IMPLIED_BY } from '../lang/en/implied-nouns.js'
import type { Anaphor } from './anaphor.js'
import type { Discourse } from './discourse.js'
import type { Entity, PageNames } from './entity.js'
import { fitsOffice } from './offices.js'
import { fitsTraits } from './told-traits.js'

/** The one whom the page says to hold the office, or to be what the words call them; `null` where there is none or more than one, or it changed hands. */
export function holderStated(anaphor: Anaphor, not: ReadonlySet<number>, page: PageNames, discourse: Discourse): number | null {
  if (anaphor.head === '' || anaphor.form === 'pair') return null
  const change = anaphor.changed === null ? '' : `${anaphor.changed} `
  const fits = page.entities.flatMap(({ name, kind, offices, nouns, traits, gender }, i) => {
    // `The government official` is no country, though it was called one's.
    const person = kind === 'person' || (kind === 'unknown' && countryOf(name) === null)
    if (not.has(i) || (anaphor.form === 'body' ? kind !== 'body' && kind !== 'unknown' : !person) || (gender !== null && anaphor.gender !== null && gender !== anaphor.gender)) return []
    if (change !== '') return nouns.has(`${change}${anaphor.head}`) ? [i] : []
    // `the senator`, where one was introduced as Senator.
    if (anaphor.office === null && fitsTraits(anaphor, traits)) return [i]
    if (anaphor.office === null) return nouns.has(anaphor.head) || (anaphor.form === 'person' && offices.some(({ role }) => role.split(/[ -]/).at(-1) === anaphor.head)) ? [i] : []
    if (nouns.has(anaphor.office)) return [i]
    const held = anaphor.of === null ? offices : offices.filter(({ of }) => of !== null)
    const fit = fitsOffice({ role: anaphor.office, of: anaphor.of }, held)
    return (fit === 'same' || fit === 'shorter') && !nouns.has(`former ${anaphor.head}`) ? [i] : []
  })
  return oneOf(fits, anaphor, not, page, discourse, change !== '') ?? (fits.length === 0 && change === '' ? impliedBy(anaphor, not, page, discourse) : null)
}

/** A headline's words for who leads, whom the text names with the office. */
const CHIEFS = new Set(['chief', 'boss'])

/** `the royal` for Prince Ludovic: who alone has an office or trade that the noun takes in. */
function impliedBy(anaphor: Anaphor, not: ReadonlySet<number>, page: PageNames, discourse: Discourse): number | null {
  const trades = (anaphor.form === 'person' || (anaphor.form === 'office' && anaphor.office === anaphor.head && CHIEFS.has(anaphor.head))) && anaphor.of === null ? IMPLIED_BY.get(anaphor.head) : undefined
  if (trades === undefined) return null
  const fits = page.entities.flatMap(({ name, kind, offices, nouns, gender }, i) => {
    if (not.has(i) || kind === 'body' || kind === 'place' || (gender !== null && anaphor.gender !== null && gender !== anaphor.gender)) return []
    const own = [...nouns, ...offices.map(({ role }) => role.split(/[ -]/).at(-1) ?? role), name.split(' ')[0]?.toLowerCase() ?? '']
    return own.some((noun) => trades.has(noun)) ? [i] : []
  })
  // Whom the page only names further down isn't meant.
  return oneOf(fits.filter((i) => CHIEFS.has(anaphor.head) || discourse.candidates().some(({ entity }) => entity === i)), anaphor, not, page, discourse, false)
}

/** Of those whom the words fit the only one; of several the one of whom alone this paragraph told, or the one before it. */
function oneOf(fits: readonly number[], anaphor: Anaphor, not: ReadonlySet<number>, page: PageNames, discourse: Discourse, changed: boolean): number | null {
  const { owner } = anaphor
  const owned = owner === undefined || fits.length < 2 ? fits : fits.filter((i) => page.entities[i]!.offices.some(({ of }) => of !== null && isOwner(of, owner, page)))
  const [only, ...others] = owned.length === 1 ? owned : fits
  // Of a body that is like others (`the bank`, and there are two) the page must have spoken last; the Department of Trade is the department whatever charity stands between.
  const last = anaphor.form === 'body' ? discourse.candidates().find((t) => !not.has(t.entity) && mayBeCalled(anaphor.head, page.entities[t.entity]))?.entity : only
  if (only === undefined || others.length === 0) return only === last ? only ?? null : null
  // Of several the one of whom alone this paragraph told.
  const block = discourse.blockAt(anaphor.begin)
  const told = discourse.candidates().filter((t) => t.role !== 'quoted' && fits.includes(t.entity))
  const own = told.filter((t) => t.block === block)
  const [here, ...more] = own.length > 0 || anaphor.form === 'body' ? own : told.filter((t) => t.block === block - 1)
  return here === undefined || more.length > 0 || changed ? null : here.entity
}

/** Whether a noun can mean a body: one that the page calls so, or calls nothing that its name and the words beside it tell. `the council` is no federation. */
function mayBeCalled(noun: string, entity: Entity | undefined): boolean {
  if (entity?.kind !== 'body') return false
  if (entity.nouns.has(noun) || entity.nouns.size === 0) return true
  return ANY_BODY.has(noun) && (BODY_NOUNS.get(noun) ?? []).some((kind) => entity.classes.has(kind))
}

/** Nouns by which bodies are called that have a narrower one in their names: the Seed Bureau is `the agency`, the Carriers' Union `the group`. */
const ANY_BODY = new Set(['company', 'firm', 'group', 'organisation', 'organization', 'agency', 'body', 'institution', 'giant', 'association', 'authority', 'outlet', 'party', 'movement'])

/** Whether the body that an office is of is what a noun calls it: `the union` of `the Carriers' Union`. */
function isOwner(of: string, noun: string, page: PageNames): boolean {
  if (of.toLowerCase().split(/[ ’']+/).includes(noun)) return true
  const body = page.entities.find(({ name }) => name === of)
  return body !== undefined && (body.nouns.has(noun) || (BODY_NOUNS.get(noun) ?? []).some((kind) => body.classes.has(kind)))
}
