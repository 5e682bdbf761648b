import type { Span } from '../../model/span.js'
import type { CueForm, Language } from '../lang/language.js'
import type { Phrase } from './phrases.js'
import type { Sentence } from './sentences.js'
import type { Who } from './who.js'

/** What a rule takes for an attribution in one sentence. */
export interface Found {
  /** Units that say who speaks; `implied`: whoever was the subject before; `nobody`: a passive. */
  readonly source: Phrase | 'implied' | 'nobody'
  readonly cue: readonly Span[]
  readonly form: CueForm | null
  readonly negated: boolean
  readonly content: readonly Span[]
  /** Whether all of it stands in marks or behind a dash of dialogue. */
  readonly direct: boolean
  /** The reporter's clause around cue and source, where a date of saying may stand. */
  readonly clause: Span
  /** Units that say whom it was told to. */
  readonly told: Phrase | null
  /** Units that name the outlet through which it came, where that isn't whom it was told to. */
  readonly through?: Phrase
  readonly rule: string
  /** How likely the network holds it to be right, 0 to 1; missing where a rule found it. */
  readonly confidence?: number
}

/** A sentence with the language that it is read by. */
export type Placed = Sentence & { readonly language: Language }

/** A find with who it is. */
export interface Finding {
  readonly found: Found
  readonly who: Who
  readonly sentence: Placed
}
