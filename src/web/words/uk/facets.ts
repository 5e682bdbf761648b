import type { facets as english } from '../en/facets.js'
import type { WordsOf } from '../words-of.js'

export const facets: WordsOf<typeof english> = {
  title: 'Звузити',
  counted: 'Пораховано в {n, number} найновіших.',
  more: 'ще {n}<unseen>: {what}</unseen>',
  filters: 'Фільтри',
  without: 'Без {what}',
  speaker: 'Спікери',
  outlet: 'Видання',
  about: 'Про',
  target: 'Об’єкти',
  addressee: 'Кому сказано',
  chain: 'Через',
  office: 'Посади',
  country: 'Країни й установи',
  act: 'Дії',
  form: 'Форми',
  language: 'Мови',
  confidence: 'Певність',
}
