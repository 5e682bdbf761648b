import type { gone as english } from '../en/gone.js'
import type { WordsOf } from '../words-of.js'

export const gone: WordsOf<typeof english> = {
  since: 'N’est plus sur la page depuis le <time>{when}</time>',
}
