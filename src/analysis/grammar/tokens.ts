import type { BlockKind } from '../../model/article.js'
import type { Span } from '../../model/span.js'

/** Universal part-of-speech tags, as `wink-nlp` gives them. */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT'
  | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE'

/** A word or a sign: a span of the article's text, with what is known of it. */
export interface Token extends Span {
  /** As written. */
  readonly text: string
  /** In lower case, with typographic apostrophes made straight: what lexicons are keyed by. */
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
}

/** The tokens of one block. Sentences are made from them later, since quotes decide where sentences end. */
export interface TokenBlock extends Span {
  readonly kind: BlockKind
  /** Index into the article's blocks. */
  readonly block: number
  readonly tokens: readonly Token[]
}

/** Signs that end a sentence. */
export const TERMINAL = /^[.!?…]+$/
