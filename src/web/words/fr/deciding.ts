import type { deciding as english } from '../en/deciding.js'
import type { WordsOf } from '../words-of.js'

export const deciding: WordsOf<typeof english> = {
  putRight: '{title} : à rectifier',
  nothingKept: 'Rien n’a été gardé. Ce que vous avez saisi est encore là.',
  nothingChanged: 'Rien n’a été changé.',
  why: 'Pourquoi',
  whyIs: 'Pourquoi : {why}',
  yourName: 'Votre nom',
  standsWithIt: 'Il y est joint.',
  takeBack: 'Annuler',
  countsNoMore: 'Ne compte plus.',
  chooseOne: 'Choisissez',
  show: 'Afficher',
  older: 'Éléments plus anciens',
  comesTo: 'Ce que cela donne',
  beforeAndAfter: 'Montrer avant et après',
}
