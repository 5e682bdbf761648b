import type { count as english } from '../en/count.js'
import type { WordsOf } from '../words-of.js'

export const count: WordsOf<typeof english> = {
  statement: '{n, plural, one {# висловлювання} few {# висловлювання} many {# висловлювань} other {# висловлювання}}',
  speaker: '{n, plural, one {# спікер} few {# спікери} many {# спікерів} other {# спікера}}',
  article: '{n, plural, one {# стаття} few {# статті} many {# статей} other {# статті}}',
  topicMention: '{n, plural, one {# згадка теми} few {# згадки теми} many {# згадок теми} other {# згадки теми}}',
  time: '{n, plural, one {# раз} few {# рази} many {# разів} other {# раза}}',
  piece: '{n, plural, one {# фрагмент} few {# фрагменти} many {# фрагментів} other {# фрагмента}}',
  redirect: '{n, plural, one {# перенаправлення} few {# перенаправлення} many {# перенаправлень} other {# перенаправлення}}',
  otherPage: '{n, plural, one {# іншій сторінці} few {# інших сторінках} many {# інших сторінках} other {# іншої сторінки}}',
}
