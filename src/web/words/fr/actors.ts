import type { actors as english } from '../en/actors.js'
import type { WordsOf } from '../words-of.js'

export const actors: WordsOf<typeof english> = {
  title: 'Titulaires de fonctions',
  tally: 'Qui a occupé quelle fonction, et quand : c’est par là que les noms des pages sont reconnus. Ces listes sont propres au registre, à côté de ce qui est intégré. Les pages sont dès lors lues avec elles. <a>Tous les locuteurs</a>',
  added: 'Elle a été ajoutée.',
  notKept: 'N’en a pas été gardé : {what}.',
  none: 'Le registre n’en a pas encore à lui.',
  holds: '{people, plural, one {# personne} other {# personnes}}, {terms, plural, one {# mandat} other {# mandats}}.',
  holdsFrom: '{people, plural, one {# personne} other {# personnes}}, {terms, plural, one {# mandat} other {# mandats}}, d’après {source}.',
  countsNoMore: 'Ne compte plus depuis le {at}.',
  readWithout: 'Lire sans elle<unseen> {name}</unseen>',
  addList: 'Ajouter une liste',
  nothingAdded: 'Rien n’a été ajouté. Choisissez de nouveau le fichier.',
  file: 'La liste',
  fileHint: 'CSV, FollowTheMoney ou Popolo : le contenu dit lequel. 16 Mio au plus.',
  source: 'Qui l’a faite, ou d’où elle vient',
  sourceHint: 'Peut rester vide.',
  country: 'Le pays ou l’organisation de ce qui n’en nomme pas',
  countryHint: 'FR, France, NATO ; peut rester vide.',
  addIt: 'L’ajouter',
  chooseFile: 'Choisissez un fichier qui contient une liste.',
  oneLine: 'Donnez une ligne d’au plus {n} signes.',
  noList: 'Aucune liste de ce numéro ne compte.',
}
