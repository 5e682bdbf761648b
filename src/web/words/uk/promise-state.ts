import type { promiseState as english } from '../en/promise-state.js'
import type { WordsOf } from '../words-of.js'

export const promiseState: WordsOf<typeof english> = {
  overdue: ', прострочено',
  noDay: '· дня не вказано',
  until: '· до {day}',
}
