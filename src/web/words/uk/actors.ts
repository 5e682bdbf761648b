import type { actors as english } from '../en/actors.js'
import type { WordsOf } from '../words-of.js'

export const actors: WordsOf<typeof english> = {
  title: 'Посадовці',
  tally: 'Хто, яку й коли обіймав посаду: за цим упізнають імена на сторінках. Ці списки належать самому реєстру, поруч із вбудованим. Відтоді сторінки читають із ними. <a>Усі спікери</a>',
  added: 'Список додано.',
  notKept: 'З нього не збережено: {what}.',
  none: 'Реєстр ще не має власних.',
  holds: '{people, plural, one {# людина} few {# людини} many {# людей} other {# людини}}, {terms, plural, one {# строк} few {# строки} many {# строків} other {# строку}} на посаді.',
  holdsFrom: '{people, plural, one {# людина} few {# людини} many {# людей} other {# людини}}, {terms, plural, one {# строк} few {# строки} many {# строків} other {# строку}} на посаді, з {source}.',
  countsNoMore: 'Більше не діє з {at}.',
  readWithout: 'Читати без нього<unseen> {name}</unseen>',
  addList: 'Додати список',
  nothingAdded: 'Нічого не додано. Оберіть файл ще раз.',
  file: 'Список',
  fileHint: 'CSV, FollowTheMoney або Popolo: який саме, видно з вмісту. Щонайбільше 16 МіБ.',
  source: 'Хто його склав або звідки він',
  sourceHint: 'Може бути порожнім.',
  country: 'Країна або організація для тих, де її не вказано',
  countryHint: 'FR, France, NATO; може бути порожнім.',
  addIt: 'Додати',
  chooseFile: 'Оберіть файл зі списком.',
  oneLine: 'Вкажіть один рядок, щонайбільше {n, plural, one {# знак} few {# знаки} many {# знаків} other {# знака}}.',
  noList: 'Жоден список із цим номером не діє.',
}
