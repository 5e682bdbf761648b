import type { pager as english } from '../en/pager.js'
import type { WordsOf } from '../words-of.js'

export const pager: WordsOf<typeof english> = {
  pages: 'Сторінки',
  toFirst: '← На першу сторінку',
  end: 'Кінець списку',
  older: 'Старіші',
  newer: 'Новіші',
  next: 'Далі',
  nothing: 'Після цього місця в списку вже нічого немає. <a>Переглянути його спочатку</a>.',
}
