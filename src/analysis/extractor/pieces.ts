import { createUnigram } from './unigram.js'
import { createWordPieces } from './wordpiece.js'
import type { WordPieces } from './wordpiece.js'

/** The reader that a vocabulary is for: unigram where each piece has its likelihood behind a tab, else WordPiece. Throws where a special token is missing. */
export function createPieces(vocabulary: readonly string[]): WordPieces {
  return vocabulary[0]?.includes('\t') === true ? createUnigram(vocabulary) : createWordPieces(vocabulary)
}
