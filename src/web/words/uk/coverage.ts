import type { coverage as english } from '../en/coverage.js'
import type { WordsOf } from '../words-of.js'

export const coverage: WordsOf<typeof english> = {
  title: 'Висвітлення: {title}',
  kicker: 'Повідомлення та його висвітлення',
  tally: '{n, plural, one {# цитата} few {# цитати} many {# цитат} other {# цитати}}, для порівняння — {articles, plural, one {# стаття} few {# статті} many {# статей} other {# статті}}',
  articles: 'Статті, за їхніми ідентифікаторами, через кому',
  submit: 'Порівняти',
  noArticle: 'Жодної статті ще не названо, і невідомо, щоб якась у цьому реєстрі була про те саме. Назвіть кілька вище.',
  words: '«{words}»',
  whole: 'Повністю',
  cut: 'Скорочено',
  altered: 'Змінено',
  absent: 'Відсутня',
  unmarked: '{carried}, без лапок',
  noQuote: 'На цій сторінці немає цитат із чотирьох слів чи більше.',
}
