import type { apiPage as english } from '../en/api-page.js'
import type { WordsOf } from '../words-of.js'

export const apiPage: WordsOf<typeof english> = {
  same: 'Те саме як документ OpenAPI: {link}',
  records: 'Записи',
  problems: 'Проблеми',
  token: 'Потрібен токен.',
  mayBeMissing: 'може бути відсутнім',
  body: 'Тіло: {kind}',
  problemsAre: '<a>Проблеми</a>: {list}',
  example: 'Приклад',
}
