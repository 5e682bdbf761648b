import type { labels as english } from '../en/labels.js'
import type { WordsOf } from '../words-of.js'

export const labels: WordsOf<typeof english> = {
  byMachine: 'машинний переклад',
  inTranslation: 'у перекладі',
}
