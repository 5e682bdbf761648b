import type { looseDecisions as english } from '../en/loose-decisions.js'
import type { WordsOf } from '../words-of.js'

export const looseDecisions: WordsOf<typeof english> = {
  correction: 'Corrigée par {by}',
  reject: 'Rejetée par {by}',
  add: 'Ajoutée par {by}',
  confirm: 'Confirmée par {by}',
  assignment: 'Attribuée à quelqu’un d’autre par {by}',
  promise: 'Gardée comme promesse par {by}',
  event: 'Étiquetée par {by}',
}
