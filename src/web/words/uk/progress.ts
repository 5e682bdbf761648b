import type { progress as english } from '../en/progress.js'
import type { WordsOf } from '../words-of.js'

export const progress: WordsOf<typeof english> = {
  title: 'У роботі',
  tally: 'читається {working, number}, чекає {waiting, number}, не вдалося {failed, number}, готово за останні дні {done, number}',
  first: 'Те, що ви просили',
  now: 'Зараз читається',
  nothingNow: 'Нічого не читається.',
  waiting: 'Чекає',
  failed: 'Остаточно не вдалося',
  done: 'Нещодавно готово',
  nothingDone: 'Ще нічого не зроблено.',
  ended: 'Зупинено вручну',
  all: 'Усе з цього<unseen>: {title}</unseen>',
  add: 'Додати сторінки',
  sources: 'Джерела, за якими стежать',
  still: 'Ця сторінка не змінюється. <a>Оновлювати її</a>',
  reloads: 'Ця сторінка перезавантажується кожні {seconds} с. <a>Залишити її як є</a>',
  everything: 'Усе, що в роботі',
  nothing: 'Тут нічого немає.',
  earlier: 'Раніші',
  past: 'Запізно',
  noJob: 'У реєстрі немає завдання з таким ідентифікатором.',
  cantRetry: 'Повторити не можна: це не завершилося невдачею й не було зупинене, або спроба вже триває.',
  cantEnd: 'Зупинити не можна: це вже готово, завершилося невдачею або зупинене раніше.',
}
