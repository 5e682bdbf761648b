/**
 * A term in an office, as a list gives it. Days are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Where `start` or `end` is `null`, the term's own is not
 * known, and `firstSeen` and `lastSeen` tell between which days the office was held at the least: outside of them nothing is known.
 */
export interface OfficeTerm {
  /** ISO 3166-1 alpha-2, or the letters of an organisation (`NATO`, `EU`); empty for a body that has neither. */
  readonly country: string
  /** The kind of office (`head_of_government`, `foreign_minister`), or its name. */
  readonly office: string
  /** As news call it (`Prime Minister`); empty where the list doesn't tell. */
  readonly title: string
  readonly start: string | null
  readonly firstSeen: string | null
  readonly end: string | null
  readonly lastSeen: string | null
  /** Where a list has it from, where it says so. */
  readonly source?: string
}

/** Somebody who held offices. */
export interface OfficeHolder {
  /** Wikidata identifier. */
  readonly wikidata: string | null
  readonly name: string
  readonly aliases: readonly string[]
  readonly terms: readonly OfficeTerm[]
}
