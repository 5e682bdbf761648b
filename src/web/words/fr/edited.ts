import type { edited as english } from '../en/edited.js'
import type { WordsOf } from '../words-of.js'

export const edited: WordsOf<typeof english> = {
  added: 'ajoutée',
  confirmed: 'confirmée',
  corrected: 'corrigée',
  byAt: 'par {by}, {at}',
  title: 'Révisée',
  bannerAdded: 'Ajoutée par {by} le {at}{more}.',
  bannerConfirmed: 'Confirmée par {by} le {at}{more}.',
  bannerCorrected: 'Corrigée par {by} le {at}{more}.',
  fields: ': {fields}',
  carried: 'La correction a été faite sur une autre version de cette page, où se trouve la même phrase.',
  see: '<a>Voir ce qui a été changé, et pourquoi</a>.',
  report: 'Signaler une erreur',
  correct: 'Corriger',
  promise: 'Garder comme promesse',
  event: 'Dire de quoi elle parle',
  reportPassage: 'Signaler une erreur dans un passage',
  addMissed: 'Ajouter une déclaration oubliée',
  corrections: 'Corrections de cette page',
  timeline: 'Ses dates en chronologie',
}
