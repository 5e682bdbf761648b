import type { remarks as english } from '../en/remarks.js'
import type { WordsOf } from '../words-of.js'

export const remarks: WordsOf<typeof english> = {
  note: 'Note',
  backAgain: 'Annulé : ce qui valait auparavant vaut de nouveau',
  withNote: '{what} : {note}',
  undoOne: 'Annuler<unseen> ({id})</unseen>',
  whyTakeBack: 'Motif de l’annulation',
  notTakenBack: 'Rien n’a été annulé',
  keepIt: 'Garder',
  later: 'Éléments plus récents',
  noTopic: 'Le registre ne contient pas de sujet avec cet identifiant.',
  pin: 'Épingler une recherche',
  changeTopic: 'Changer un sujet',
  sinceWhen: 'Depuis quand ?',
  sinceWhenMeans: 'Donnez un jour comme 2021-12-24, ou une heure comme 2021-12-24T18:30:00Z, à la place de « {typed} ».',
  vague: 'Cela ne peut être recherché',
  giveSearch: 'Donnez l’adresse d’une recherche : cherchez quelque chose, et copiez ce que le navigateur montre.',
  noTimeline: 'Pas de telle chronologie',
  datesAre: 'Des dates, il y a {list}.',
  oneOfThem: 'Une chronologie est celle d’une recherche, d’un article ou d’une personne : donnez-en un.',
  noArticle: 'Le registre ne contient pas d’article avec cet identifiant.',
  statements: 'déclarations',
  noneSuch: 'Le registre ne contient pas de telle déclaration, ou pas de telle date d’une page.',
  noDate: 'Cette adresse ne nomme aucune date d’une page.',
}
