/** By what two names may be one person's, that which tells most first. */
export const SUGGESTED_BY = ['identifier', 'accents', 'transliteration', 'middle name', 'office', 'surname'] as const
export type SuggestedBy = (typeof SUGGESTED_BY)[number]

/** Two names that may be one person's, as the list of speakers has them. Never joined by a program. */
export interface Suggestion {
  readonly left: string
  readonly right: string
  /** In the order of `SUGGESTED_BY`; at least one. */
  readonly by: readonly SuggestedBy[]
  /** The same in words: `the same office at the time: president of Sarnovia, 2031-03`. */
  readonly why: readonly string[]
}
