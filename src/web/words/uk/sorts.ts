import type { sorts as english } from '../en/sorts.js'
import type { WordsOf } from '../words-of.js'

export const sorts: WordsOf<typeof english> = {
  published: 'за публікацією',
  said: 'за часом сказаного',
  added: 'за доданням',
  relevance: 'за відповідністю',
}
