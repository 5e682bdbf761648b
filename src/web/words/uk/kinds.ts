import type { kinds as english } from '../en/kinds.js'
import type { WordsOf } from '../words-of.js'

export const kinds: WordsOf<typeof english> = {
  speech: 'сказано',
  attitude: 'думка, бажання, намір',
}
