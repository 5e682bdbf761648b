import type { pager as english } from '../en/pager.js'
import type { WordsOf } from '../words-of.js'

export const pager: WordsOf<typeof english> = {
  pages: 'Pages',
  toFirst: '← À la première page',
  end: 'Fin de la liste',
  older: 'Plus anciennes',
  newer: 'Plus récentes',
  next: 'Suite',
  nothing: 'Rien ne suit plus cet endroit de la liste. <a>La voir depuis le début</a>.',
}
