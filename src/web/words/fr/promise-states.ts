import type { promiseStates as english } from '../en/promise-states.js'
import type { WordsOf } from '../words-of.js'

export const promiseStates: WordsOf<typeof english> = {
  open: 'en cours',
  kept: 'tenue',
  'partly kept': 'tenue en partie',
  broken: 'rompue',
  withdrawn: 'retirée',
  unclear: 'incertaine',
}
