import type { who as english } from '../en/who.js'
import type { WordsOf } from '../words-of.js'

export const who: WordsOf<typeof english> = {
  nobodyNamed: 'personne de nommé',
  notResolved: '? non identifié',
  notGiven: 'Locuteur non indiqué',
  notGivenDoubt: '? Locuteur non indiqué',
  neither: 'ni {who}',
  nor: 'ni',
  or: 'ou',
  somebody: 'Quelqu’un',
  mayBe: 'peut être {who}',
  toldBy: 'déduit ({how})',
  toldBySure: 'déduit ({how}), juste {n} fois sur 100',
  quoted: '« {words} »',
  as: 'comme {words}',
}
