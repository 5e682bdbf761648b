import type { field as english } from '../en/field.js'
import type { WordsOf } from '../words-of.js'

export const field: WordsOf<typeof english> = {
  fault: 'Помилка:',
  summary: '{n, plural, one {Спершу треба дещо виправити} few {Спершу треба виправити {n} речі} many {Спершу треба виправити {n} речей} other {Спершу треба виправити {n} речі}}',
}
