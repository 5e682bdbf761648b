import type { layout as english } from '../en/layout.js'
import type { WordsOf } from '../words-of.js'

export const layout: WordsOf<typeof english> = {
  tagline: 'Хто що сказав, кому, через кого й коли',
  skip: 'Перейти до сторінки',
  sections: 'Розділи',
  front: 'Висловлювання',
  speakers: 'Спікери',
  articles: 'Статті',
  corrections: 'Виправлення',
  queue: 'Черга',
  sources: 'Джерела',
  add: 'Додати',
  progress: 'У роботі',
  search: 'Пошук',
  toTop: 'Угору',
  forPrograms: 'Для програм',
  foot: 'Onrecord {version}. Цей реєстр зберігається на тій машині, що його показує.',
  language: 'Мова',
  signIn: 'Увійти',
  editors: 'Редактори',
}
