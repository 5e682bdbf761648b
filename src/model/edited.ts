/** What of a statement an editor can change, in the order in which people see it. */
export const CORRECTED_FIELDS = [
  'content', 'cue', 'source', 'speakers', 'addressees', 'targets', 'chain', 'saidAt', 'form', 'kind', 'act', 'negated', 'translatedBy', 'within',
] as const
export type CorrectedField = (typeof CORRECTED_FIELDS)[number]

/** What was decided of a statement by editors, as it is shown with it. */
export interface Edited {
  readonly is: 'corrected' | 'confirmed' | 'added'
  /** Which fields are an editor's. */
  readonly fields: readonly CorrectedField[]
  /** The decisions that count, oldest first. */
  readonly corrections: readonly string[]
  /** The assignments that count, and give its speakers to actors, oldest first; left out where there are none. */
  readonly assignments?: readonly string[]
  /** Of the last of them. */
  readonly by: string
  readonly at: string
  /** Whether they were made on another version of the page, in which the same sentence stands. */
  readonly carried: boolean
}
