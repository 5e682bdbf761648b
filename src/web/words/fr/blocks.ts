import type { blocks as english } from '../en/blocks.js'
import type { WordsOf } from '../words-of.js'

export const blocks: WordsOf<typeof english> = {
  caption: 'Légende',
  notice: 'Avis',
  furniture: 'Habillage de la page, {n, plural, one {# morceau} other {# morceaux}}',
}
