import type { deeds as english } from '../en/deeds.js'
import type { WordsOf } from '../words-of.js'

export const deeds: WordsOf<typeof english> = {
  change: '{editor} виправляє',
  confirm: '{editor} підтверджує',
  reject: '{editor} відхиляє як не висловлювання',
  add: '{editor} додає',
  undo: '{editor} скасовує виправлення',
}
