import type { deeds as english } from '../en/deeds.js'
import type { WordsOf } from '../words-of.js'

export const deeds: WordsOf<typeof english> = {
  change: '{editor} a corrigé',
  confirm: '{editor} a confirmé',
  reject: '{editor} a rejeté comme n’étant pas une déclaration',
  add: '{editor} a ajouté',
  undo: '{editor} a annulé une correction de',
}
