import type { deciding as english } from '../en/deciding.js'
import type { WordsOf } from '../words-of.js'

export const deciding: WordsOf<typeof english> = {
  putRight: '{title}: є що виправити',
  nothingKept: 'Нічого не збережено. Введене вами досі тут.',
  nothingChanged: 'Нічого не змінено.',
  why: 'Чому',
  whyIs: 'Чому: {why}',
  yourName: 'Ваше ім’я',
  standsWithIt: 'Зазначається поруч.',
  takeBack: 'Скасувати',
  countsNoMore: 'Більше не діє.',
  chooseOne: 'Оберіть',
  show: 'Показати',
  older: 'Давніші',
  comesTo: 'Що з цього вийде',
  beforeAndAfter: 'Показати до й після',
}
