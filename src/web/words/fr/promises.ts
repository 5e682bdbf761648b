import type { promises as english } from '../en/promises.js'
import type { WordsOf } from '../words-of.js'

export const promises: WordsOf<typeof english> = {
  title: 'Promesses',
  tally: 'Pour quand quelque chose a été promis, et ce qu’il en est advenu, d’après les rédacteurs ; d’abord les échéances les plus proches. <a>Toutes les déclarations qui promettent</a>',
  state: 'Où elles en sont',
  all: 'toutes',
  onlyOverdue: 'seulement les échéances dépassées',
  noneSo: 'Aucune n’est gardée ici dans cet état.',
  none: 'Aucune n’est gardée ici. Un rédacteur en garde une depuis la page d’une déclaration.',
  allKept: 'Tout ce qui en a été gardé',
  one: 'Une promesse',
  nothingKept: 'Rien n’en est gardé',
  carried: 'gardée sur une autre version de cette page, où figure la même phrase',
  theStatement: 'La déclaration',
  allPromises: 'Toutes les promesses',
  due: 'Jusqu’à quand',
  dueHint: '2031-12-24, 2031-12 ou 2031 ; vide si aucun jour n’est donné.',
  stands: 'Où elle en est',
  standsHint: 'D’après votre lecture : aucun programme ne dit si une promesse a été tenue.',
  noteHint: 'Tout le monde peut le lire. Si l’état a changé : ce qui permet de le savoir.',
  log: 'Ce qui en a été gardé',
}
