import type { promiseState as english } from '../en/promise-state.js'
import type { WordsOf } from '../words-of.js'

export const promiseState: WordsOf<typeof english> = {
  state: '{state, select, kept {tenue} partlykept {tenue en partie} broken {rompue} withdrawn {retirée} unclear {incertaine} other {en cours}}',
  overdue: ', en retard',
  noDay: '· sans échéance',
  until: '· jusqu’au {day}',
}
