import type { articles as english } from '../en/articles.js'
import type { WordsOf } from '../words-of.js'

export const articles: WordsOf<typeof english> = {
  title: 'Articles',
  untitled: 'Page sans titre',
  noDate: 'date de publication non indiquée',
  published: 'publié le {date}',
  tally: '{n, plural, one {# article} other {# articles}} dans le registre. <a>Ce qui y a changé</a>',
  none: 'Aucun article n’a encore été ajouté.',
  added: 'ajouté le {at}',
}
