import type { who as english } from '../en/who.js'
import type { WordsOf } from '../words-of.js'

export const who: WordsOf<typeof english> = {
  nobodyNamed: 'не названо',
  notResolved: '? не визначено',
  notGiven: 'Спікера не вказано',
  notGivenDoubt: '? Спікера не вказано',
  neither: 'ні {who}',
  nor: 'ні',
  or: 'або',
  somebody: 'Хтось',
  mayBe: 'можливо, {who}',
  toldBy: 'визначено ({how})',
  toldBySure: 'визначено ({how}), правильно {n} разів зі 100',
  quoted: '«{words}»',
  as: 'як {words}',
}
