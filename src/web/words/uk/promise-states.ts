import type { promiseStates as english } from '../en/promise-states.js'
import type { WordsOf } from '../words-of.js'

export const promiseStates: WordsOf<typeof english> = {
  open: 'відкрита',
  kept: 'дотримана',
  'partly kept': 'частково дотримана',
  broken: 'порушена',
  withdrawn: 'відкликана',
  unclear: 'неясна',
}
