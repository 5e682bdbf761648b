import type { bars as english } from '../en/bars.js'
import type { WordsOf } from '../words-of.js'

export const bars: WordsOf<typeof english> = {
  label: '{title}, {first} – {last}: найбільше {month}, {n, number}',
  most: 'найбільше: {n, number}, {month}',
  table: '{title}, таблицею',
  when: 'Коли',
  statements: 'Висловлювання',
  decade: '{year}-ті',
}
