import type { edited as english } from '../en/edited.js'
import type { WordsOf } from '../words-of.js'

export const edited: WordsOf<typeof english> = {
  added: 'додано',
  confirmed: 'підтверджено',
  corrected: 'виправлено',
  byAt: '{by}, {at}',
  title: 'Відредаговано',
  bannerAdded: 'Додано: {by}, {at}{more}.',
  bannerConfirmed: 'Підтверджено: {by}, {at}{more}.',
  bannerCorrected: 'Виправлено: {by}, {at}{more}.',
  fields: ': {fields}',
  carried: 'Виправлення зроблено на іншій версії цієї сторінки, де є те саме речення.',
  see: '<a>Переглянути, що змінено й чому</a>.',
  report: 'Повідомити про помилку',
  correct: 'Виправити',
  promise: 'Зберегти як обіцянку',
  event: 'Вказати, про що йдеться',
  reportPassage: 'Повідомити про помилку в уривку',
  addMissed: 'Додати пропущене висловлювання',
  corrections: 'Виправлення цієї сторінки',
  timeline: 'Її дати як хронологія',
}
