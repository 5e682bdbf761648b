import type { step as english } from '../en/step.js'
import type { WordsOf } from '../words-of.js'

export const step: WordsOf<typeof english> = {
  split: 'Diviser une déclaration en deux',
  merge: 'Réunir deux déclarations',
  splitShort: 'Diviser',
  mergeShort: 'Réunir',
  instead: 'la corriger plutôt',
  from: 'À partir de quels mots c’est une autre déclaration',
  fromHint: 'Les premiers mots de la seconde, copiés de ce qui a été dit. Tout ce qui suit lui revient.',
  speakers: 'Qui a dit la seconde',
  speakersHint: 'Un nom par ligne ; vide si c’est qui a dit la première. Tout le reste est comme pour la première, et peut être corrigé ensuite.',
  other: 'Avec laquelle',
  otherHint: 'Ses mots rejoignent celle-ci ; qui les a dits, quand et comment restent ceux de celle-ci. L’autre n’est plus une déclaration à part.',
  secondAdded: 'La seconde, ajoutée',
  otherGone: 'L’autre, qui n’est plus une déclaration',
  thisOne: 'Celle-ci',
  inItsWords: 'Une qui figure dans ses mots',
  whyHint: 'Figure dans le journal public des corrections, avec votre nom.',
  splitIt: 'La diviser',
  mergeThem: 'Les réunir',
  missing: 'Le registre ne contient pas de déclaration avec cet identifiant, telles que les pages sont lues maintenant.',
  chooseOther: 'Choisissez l’autre déclaration.',
}
