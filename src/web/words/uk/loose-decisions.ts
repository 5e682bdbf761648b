import type { looseDecisions as english } from '../en/loose-decisions.js'
import type { WordsOf } from '../words-of.js'

export const looseDecisions: WordsOf<typeof english> = {
  correction: 'Виправлено: {by}',
  reject: 'Відхилено: {by}',
  add: 'Додано: {by}',
  confirm: 'Підтверджено: {by}',
  assignment: 'Приписано комусь іншому: {by}',
  promise: 'Збережено як обіцянку: {by}',
  event: 'Позначено: {by}',
}
