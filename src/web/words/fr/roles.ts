import type { roles as english } from '../en/roles.js'
import type { WordsOf } from '../words-of.js'

export const roles: WordsOf<typeof english> = {
  reader: 'lecteur',
  reporter: 'reporter',
  editor: 'rédacteur',
  chief: 'rédacteur en chef',
}
