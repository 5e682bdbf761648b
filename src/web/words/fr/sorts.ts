import type { sorts as english } from '../en/sorts.js'
import type { WordsOf } from '../words-of.js'

export const sorts: WordsOf<typeof english> = {
  published: 'publication',
  said: 'moment des propos',
  added: 'ajout',
  relevance: 'pertinence',
}
