/** Countries; see scripts/make-actors.mjs, which makes it. */
declare const table: {
  /** Code (ISO 3166-1 alpha-2), Wikidata identifier or `null`, name, other names, demonyms, capitals, 1 for a state and 0 for a territory. */
  readonly countries: readonly (readonly [string, string | null, string, readonly string[], readonly string[], readonly string[], 0 | 1])[]
}
export = table
