import type { confidences as english } from '../en/confidences.js'
import type { WordsOf } from '../words-of.js'

export const confidences: WordsOf<typeof english> = {
  high: 'висока',
  fair: 'середня',
  low: 'низька',
  share: '{n} %',
}
