import type { promiseState as english } from '../en/promise-state.js'
import type { WordsOf } from '../words-of.js'

export const promiseState: WordsOf<typeof english> = {
  state: '{state, select, kept {виконано} partlykept {виконано частково} broken {порушено} withdrawn {відкликано} unclear {неясно} other {відкрита}}',
  overdue: ', прострочено',
  noDay: '· дня не вказано',
  until: '· до {day}',
}
