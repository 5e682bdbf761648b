import type { field as english } from '../en/field.js'
import type { WordsOf } from '../words-of.js'

export const field: WordsOf<typeof english> = {
  fault: 'Erreur :',
  summary: '{n, plural, one {Quelque chose est d’abord à corriger} other {{n} choses sont d’abord à corriger}}',
}
