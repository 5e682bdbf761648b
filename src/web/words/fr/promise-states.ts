import type { promiseStates as english } from '../en/promise-states.js'
import type { WordsOf } from '../words-of.js'

export const promiseStates: WordsOf<typeof english> = {
  open: 'en attente',
  kept: 'tenue',
  'partly kept': 'tenue en partie',
  broken: 'non tenue',
  withdrawn: 'retirée',
  unclear: 'incertaine',
}
