import type { events as english } from '../en/events.js'
import type { WordsOf } from '../words-of.js'

export const events: WordsOf<typeof english> = {
  title: 'Події',
  tally: 'Про що, на думку людей, ідеться в датах і висловлюваннях, спершу найраніші. <a>Як JSON-LD</a>',
  category: 'Категорія',
  all: 'усі',
  none: 'Нічого не позначено. Редактор позначає дати й висловлювання з <a>хронології</a>.',
  dayUnknown: 'день невідомий',
  noPage: 'Сторінки немає в цьому реєстрі',
  says: 'за словами {who}',
  tells: 'Про що йдеться',
  tellsTally: 'За вашим прочитанням: це стоїть поруч із вашим ім’ям, і його можна скасувати. <a>Усе, що позначено</a>',
  tellsOf: 'Ідеться про',
  categoryHint: 'Категорії PLOVER за їхніми назвами.',
  noneOfThese: 'жодна з цих: зрештою, не подія',
  noteHint: 'Це можуть прочитати всі. Може бути порожнім.',
  noEvent: 'не подія',
  log: 'Що про це сказано',
  choose: 'Оберіть, про що йдеться.',
  nameMeans: '{name}: {meaning}',
}
