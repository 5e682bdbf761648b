/** Holders of offices; see scripts/make-actors.mjs, which makes it. */
declare const table: {
  readonly licence: string
  readonly sources: readonly string[]
  readonly offices: readonly string[]
  readonly titles: readonly string[]
  /** Wikidata identifier or `null`; the name and other names; terms. */
  readonly people: readonly (readonly [string | null, readonly string[], ...string[]])[]
}
export = table
