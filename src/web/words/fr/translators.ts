import type { translators as english } from '../en/translators.js'
import type { WordsOf } from '../words-of.js'

export const translators: WordsOf<typeof english> = {
  machine: 'machine',
  person: 'personne',
}
