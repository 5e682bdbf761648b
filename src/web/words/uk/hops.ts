import type { hops as english } from '../en/hops.js'
import type { WordsOf } from '../words-of.js'

export const hops: WordsOf<typeof english> = {
  outlet: 'видання',
  agency: 'агентство',
  platform: 'платформа',
  person: 'особа',
  document: 'документ',
}
