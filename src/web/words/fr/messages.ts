import type { messages as english } from '../en/messages.js'
import type { WordsOf } from '../words-of.js'

export const messages: WordsOf<typeof english> = {
  notFound: 'Introuvable',
  toFront: 'Vers la page d’accueil',
  badAddress: 'Il n’y a pas de page à cette adresse : elle contient un signe qu’aucun texte du registre ne peut contenir.',
  noArticle: 'Le registre ne contient pas d’article avec cet identifiant.',
  noVersion: 'Le registre ne contient pas de version antérieure à laquelle la comparer.',
  noStatement: 'Le registre ne contient pas de déclaration avec cet identifiant.',
  nobody: 'Personne n’est enregistré sous ce nom.',
  noCapture: 'Le registre ne contient pas de copie archivée avec cet identifiant.',
  noPage: 'Il n’y a pas de page à cette adresse.',
  noSuchPage: 'Page inexistante',
  tooLong: 'Cela a pris trop de temps',
  noLedger: 'Le registre ne peut être lu',
  wrong: 'Une erreur est survenue',
  wrongMeans: 'Cette page n’a pas pu être faite. Le registre est intact ; rechargez la page, ou redémarrez le serveur.',
  signInFirst: 'Connectez-vous d’abord',
  closed: 'Cet espace est fermé à qui n’est pas connecté. Rien n’a été changé. Ce que vous avez saisi est encore dans la page précédente : ouvrez /sign-in dans un autre onglet, connectez-vous, revenez et renvoyez-le.',
}
