import type { progress as english } from '../en/progress.js'
import type { WordsOf } from '../words-of.js'

export const progress: WordsOf<typeof english> = {
  title: 'En cours',
  tally: '{working, number} en lecture, {waiting, number} en attente, {failed, number} en échec, {done, number} terminés ces derniers jours',
  first: 'Ce que vous avez demandé',
  now: 'En lecture',
  nothingNow: 'Rien n’est en cours de lecture.',
  waiting: 'En attente',
  failed: 'Échec définitif',
  done: 'Terminé récemment',
  nothingDone: 'Rien n’a encore été fait.',
  ended: 'Arrêté à la main',
  all: 'Tout voir<unseen> : {title}</unseen>',
  add: 'Ajouter des pages',
  sources: 'Sources suivies',
  still: 'Cette page reste telle quelle. <a>La tenir à jour</a>',
  reloads: 'Cette page se recharge toutes les {seconds} secondes. <a>La laisser telle quelle</a>',
  everything: 'Tout ce qui est en cours',
  nothing: 'Il n’y a rien ici.',
  earlier: 'Plus anciens',
  past: 'C’est passé',
  noJob: 'Le registre ne contient aucune tâche avec cet identifiant.',
  cantRetry: 'Impossible de réessayer : cela n’a ni échoué ni été arrêté, ou est déjà en cours d’essai.',
  cantEnd: 'Impossible d’arrêter : c’est terminé, en échec, ou déjà arrêté.',
}
