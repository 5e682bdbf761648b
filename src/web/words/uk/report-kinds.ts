import type { reportKinds as english } from '../en/report-kinds.js'
import type { WordsOf } from '../words-of.js'

export const reportKinds: WordsOf<typeof english> = {
  'wrong words': 'неправильні слова',
  'wrong speaker': 'неправильний спікер',
  'wrong date': 'неправильна дата',
  'wrong addressee or chain': 'неправильний адресат або ланцюжок',
  'bad translation': 'поганий переклад',
  'not a statement': 'не висловлювання',
  'missing statement': 'пропущене висловлювання',
  other: 'інше',
}
