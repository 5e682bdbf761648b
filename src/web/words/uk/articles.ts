import type { articles as english } from '../en/articles.js'
import type { WordsOf } from '../words-of.js'

export const articles: WordsOf<typeof english> = {
  title: 'Статті',
  untitled: 'Сторінка без назви',
  noDate: 'дати публікації не вказано',
  published: 'опубліковано {date}',
  tally: '{n, plural, one {# стаття} few {# статті} many {# статей} other {# статті}} в реєстрі. <a>Що в них змінилося</a>',
  none: 'Ще не додано жодної статті.',
  added: 'додано {at}',
}
