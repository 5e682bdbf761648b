import type { coverage as english } from '../en/coverage.js'
import type { WordsOf } from '../words-of.js'

export const coverage: WordsOf<typeof english> = {
  title: 'Couverture de {title}',
  kicker: 'Un communiqué face à sa couverture',
  tally: '{n, plural, one {# citation mise} other {# citations mises}} en regard de {articles, plural, one {# article} other {# articles}}',
  articles: 'Articles, par leurs identifiants, séparés par des virgules',
  submit: 'Comparer',
  noArticle: 'Aucun article n’est encore nommé, et aucun dans ce registre n’est connu pour traiter du même sujet. Nommez-en ci-dessus.',
  words: '« {words} »',
  whole: 'Entière',
  cut: 'Coupée',
  altered: 'Modifiée',
  absent: 'Absente',
  unmarked: '{carried}, sans guillemets',
  noQuote: 'Cette page ne contient aucune citation de quatre mots ou plus.',
}
