import type { Speaker } from '../../model/statement.js'
import { countryOf, type Actors } from './actors.js'
import type { Office } from './entity.js'
import type { NameParts } from './name-parts.js'
import type { PageNames } from './entity.js'
import { fitsOffice } from './offices.js'

/** Names that a problem lists, and candidates that a speaker has. */
export const MOST_LISTED = 10

/** A speaker with the office that the words give, and its body where they name one. */
export function withOffice(speaker: Speaker, parts: NameParts): Speaker {
  if (parts.role === null) return speaker
  const of = parts.of === null ? (speaker.role !== undefined && fitsOffice({ role: parts.role, of: null }, [{ role: speaker.role, of: null }]) !== 'none' ? speaker.of : undefined) : (countryOf(parts.of)?.name ?? parts.of)
  return { ...speaker, role: parts.role, ...(of === undefined ? {} : { of }) }
}

/** The identifier of whom a name means that the page gives these offices, where the table of office holders tells. */
export function actorField(actors: Actors, name: string, offices: readonly Office[]): { readonly actor?: string } {
  const actor = actors.named(name, offices)
  return actor === null ? {} : { actor: actor.id }
}

/** Who stands for nobody that the page names: the words as written. */
export function described(as: string, parts: NameParts): Speaker {
  const country = countryOf(as)
  if (country !== null) return { name: withoutCapitalArticle(as), as, of: country.name, ...(country.id === null ? {} : { actor: country.id }), known: 'named' }
  const of = parts.of === null ? null : (countryOf(parts.of)?.name ?? parts.of)
  return { name: withoutCapitalArticle(as), as, ...(parts.role === null ? {} : { role: parts.role }), ...(of === null || parts.role === null ? {} : { of }), known: 'described' }
}

/** The fullest of the names that the page gives a country, where it is fuller than `as`: `United States` where it writes `the US` too; else `null`. */
export function fullestCountry(country: string, as: string, page: PageNames): string | null {
  let fullest: string | null = null
  for (const { name, kind } of page.entities) {
    if (kind === 'person' || name.length <= (fullest ?? as.replace(/^the /i, '')).length) continue
    const land = countryOf(name)
    if (land?.by === 'name' && land.name === country) fullest = name
  }
  return fullest
}

/** Whether words are about several people: `passenger groups`, `the police`. */
export function isPlural(words: string): boolean {
  return /(?:[^s]s|people|men|women|children|police)$/i.test(words.split(/ (?:of|in|from|for|at|who|with|on) |,/)[0] ?? '')
}

/** `Ann Roe or Bo Tan or another`. */
export function anyOf(names: readonly string[]): string {
  return names.slice(0, MOST_LISTED).join(' or ') + (names.length > MOST_LISTED ? ' or another' : '')
}

/** Each named speaker once. */
export function distinct(speakers: readonly Speaker[]): readonly Speaker[] {
  return speakers.filter((s, i) => s.name === null || speakers.findIndex((o) => o.name === s.name) === i)
}

/** `The palace` and `the palace` are one. */
export function withoutCapitalArticle(words: string): string {
  return words.replace(/^(?:The|An|A|Its|His|Her|Their|Our)\b/, (w) => w.toLowerCase())
}
