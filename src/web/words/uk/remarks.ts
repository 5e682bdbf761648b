import type { remarks as english } from '../en/remarks.js'
import type { WordsOf } from '../words-of.js'

export const remarks: WordsOf<typeof english> = {
  note: 'Примітка',
  backAgain: 'Скасовано: знову діє те, що було раніше',
  withNote: '{what}: {note}',
  undoOne: 'Скасувати<unseen> ({id})</unseen>',
  whyTakeBack: 'Причина скасування',
  notTakenBack: 'Не скасовано',
  keepIt: 'Зберегти',
  later: 'Пізніші',
  noTopic: 'У реєстрі немає теми з цим ідентифікатором.',
  pin: 'Закріпити пошук',
  changeTopic: 'Змінити тему',
  sinceWhen: 'Відколи?',
  sinceWhenMeans: 'Вкажіть день як 2021-12-24 або час як 2021-12-24T18:30:00Z замість «{typed}».',
  vague: 'Такого не можна шукати',
  giveSearch: 'Дайте адресу пошуку: знайдіть щось і скопіюйте те, що показує браузер.',
  noTimeline: 'Такої хронології немає',
  datesAre: 'З дат є {list}.',
  oneOfThem: 'Хронологія стосується пошуку, статті або людини: вкажіть щось одне.',
  noArticle: 'У реєстрі немає статті з цим ідентифікатором.',
  statements: 'висловлювання',
  noneSuch: 'У реєстрі немає такого висловлювання або такої дати сторінки.',
  noDate: 'Ця адреса не називає жодної дати сторінки.',
}
