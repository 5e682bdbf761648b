import type { attributionKinds as english } from '../en/attribution-kinds.js'
import type { WordsOf } from '../words-of.js'

export const attributionKinds: WordsOf<typeof english> = {
  speech: 'parole',
  attitude: 'attitude',
  topic: 'sujet',
}
