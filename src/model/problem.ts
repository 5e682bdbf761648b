/**
 * Something in a page that could not be read or resolved. A value, not an exception: the page is at fault or is unclear,
 * and the rest of it is still read. `begin` and `end` are UTF-16 code units in the article's text.
 */
export interface Problem {
  /** A short name in kebab case, stable enough to filter by: `quote-not-closed`, `speaker-unresolved`. */
  readonly rule: string
  /** What is wrong, for a person. */
  readonly message: string
  readonly begin: number
  readonly end: number
}
