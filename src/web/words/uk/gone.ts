import type { gone as english } from '../en/gone.js'
import type { WordsOf } from '../words-of.js'

export const gone: WordsOf<typeof english> = {
  since: 'Немає на сторінці з <time>{when}</time>',
}
