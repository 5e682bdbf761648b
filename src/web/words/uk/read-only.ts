import type { readOnly as english } from '../en/read-only.js'
import type { WordsOf } from '../words-of.js'

export const readOnly: WordsOf<typeof english> = {
  signInFirst: 'Сюди мають доступ інші: щоб додавати, стежити, перечитувати чи вирішувати, <a>увійдіть</a> як той, кому це дозволено. <code>onrecord editor add</code> додає такого редактора.',
}
