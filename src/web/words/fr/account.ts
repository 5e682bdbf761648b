import type { account as english } from '../en/account.js'
import type { WordsOf } from '../words-of.js'

export const account: WordsOf<typeof english> = {
  title: 'Compte',
  reader: 'lit',
  reporter: 'lit, ajoute des pages et suit des sources',
  editor: 'lit, ajoute et suit, et décide de ce qui a été dit',
  chief: 'décide, et dit qui peut faire quoi',
  signedInAs: 'Connecté comme {role}, qui {may}. Cela prend fin le {at}, ou après une semaine sans usage.',
  changed: 'Votre mot de passe a été changé. Qui était connecté ailleurs comme vous ne l’est plus.',
  signOut: 'Se déconnecter',
  everywhere: 'Se déconnecter partout',
  another: 'Un autre mot de passe',
  asItWas: 'Votre mot de passe est inchangé.',
  current: 'Mot de passe actuel',
  currentHint: 'Celui avec lequel vous vous êtes connecté.',
  password: 'Nouveau mot de passe',
  passwordHint: 'Au moins 12 caractères. Il met fin à toutes vos autres sessions.',
  again: 'Nouveau mot de passe, encore une fois',
  againHint: 'Pour qu’aucune faute de frappe ne vous enferme dehors.',
  change: 'Le changer',
  throughProvider: 'Vous vous connectez par un fournisseur d’identités, sans mot de passe ici.',
  notTheSame: 'Le nouveau mot de passe est ici différent d’au-dessus.',
}
