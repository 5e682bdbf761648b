import type { bars as english } from '../en/bars.js'
import type { WordsOf } from '../words-of.js'

export const bars: WordsOf<typeof english> = {
  label: '{title}, {first} – {last} : maximum en {month}, {n, number}',
  most: 'maximum : {n, number} en {month}',
  table: '{title}, en tableau',
  when: 'Quand',
  statements: 'Déclarations',
  decade: 'années {year}',
}
