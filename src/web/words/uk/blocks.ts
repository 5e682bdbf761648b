import type { blocks as english } from '../en/blocks.js'
import type { WordsOf } from '../words-of.js'

export const blocks: WordsOf<typeof english> = {
  caption: 'Підпис',
  notice: 'Примітка',
  furniture: 'Службові частини сторінки, {n, plural, one {# фрагмент} few {# фрагменти} many {# фрагментів} other {# фрагмента}}',
}
