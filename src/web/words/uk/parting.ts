import type { parting as english } from '../en/parting.js'
import type { WordsOf } from '../words-of.js'

export const parting: WordsOf<typeof english> = {
  title: 'Двоє людей під одним іменем',
  tally: '{name}: {n, plural, one {# висловлювання} few {# висловлювання} many {# висловлювань} other {# висловлювання}}',
  tallySome: '{name}: {n, plural, one {# висловлювання} few {# висловлювання} many {# висловлювань} other {# висловлювання}}, тут найновіші з них: {shown}',
  nothingKept: 'Нічого не збережено. Обране й введене вами досі тут.',
  somebodyElses: 'Належать комусь іншому',
  untitled: 'Без назви',
  to: 'Ім’я цієї людини',
  toHint: 'Таке, щоб їх можна було розрізнити: John Hill (начальник порту). Або ідентифікатор у дужках, якщо ви його знаєте: John Hill [Q42]. Те, як їх називає сторінка, лишається поруч.',
  allOrNone: 'Усі обрані або жодного. Кожне можна скасувати, і воно лишається після нових прочитань сторінки.',
  give: 'Приписати їх цій людині',
  chooseSome: 'Оберіть висловлювання, що належать комусь іншому.',
}
