import type { promiseState as english } from '../en/promise-state.js'
import type { WordsOf } from '../words-of.js'

export const promiseState: WordsOf<typeof english> = {
  overdue: ', en retard',
  noDay: '· sans échéance',
  until: '· jusqu’au {day}',
}
