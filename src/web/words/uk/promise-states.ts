import type { promiseStates as english } from '../en/promise-states.js'
import type { WordsOf } from '../words-of.js'

export const promiseStates: WordsOf<typeof english> = {
  open: 'відкрита',
  kept: 'виконано',
  'partly kept': 'виконано частково',
  broken: 'порушено',
  withdrawn: 'відкликано',
  unclear: 'неясно',
}
