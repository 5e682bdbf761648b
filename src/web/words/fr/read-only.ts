import type { readOnly as english } from '../en/read-only.js'
import type { WordsOf } from '../words-of.js'

export const readOnly: WordsOf<typeof english> = {
  signInFirst: 'D’autres peuvent accéder à cet espace : pour ajouter, suivre, relire ou décider, <a>connectez-vous</a> avec un compte qui le permet. <code>onrecord editor add</code> en ajoute un.',
}
