import type { notices as english } from '../en/notices.js'
import type { WordsOf } from '../words-of.js'

export const notices: WordsOf<typeof english> = {
  title: 'Примітки цієї сторінки',
  'state-controlled': '{outlet} ({country}) контролює держава.',
  'captured-public': '{outlet} ({country}): суспільне видання, підпорядковане державі.',
  'captured-private': '{outlet} ({country}): приватне видання, підпорядковане державі.',
  soSays: 'Джерело: {source}',
  byIts: 'За елементом {from}: {words}',
  ownWords: 'Власними словами: {words}',
  ownWordsIn: 'Власними словами ({language}): {words}',
  'machine-summary': 'Сторінка каже, що її стислий виклад зробила машина: це нічиї слова.',
  'machine-translation': 'Ця сторінка каже, що її переклала машина; цитовані слова не дослівні.',
  republication: 'Ця сторінка каже, що спершу її опубліковано деінде.',
  correction: 'Ця сторінка каже, що її виправлено.',
  update: 'Ця сторінка каже, що її оновлено.',
  wire: 'Ця сторінка каже, що вона є матеріалом агентства або спирається на нього.',
  'report-errors': 'Ця сторінка просить читачів повідомляти про помилки.',
}
