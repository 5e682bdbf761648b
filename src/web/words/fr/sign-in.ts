import type { signIn as english } from '../en/sign-in.js'
import type { WordsOf } from '../words-of.js'

export const signIn: WordsOf<typeof english> = {
  title: 'Se connecter',
  name: 'Nom',
  nameHint: 'Tel qu’il figure avec ce que vous décidez.',
  password: 'Mot de passe',
  passwordHint: 'Perdu ? Un rédacteur en chef en définit un autre, ou bien <code>onrecord editor password</code>.',
  through: 'Se connecter par {provider}',
  wrong: 'Ce nom et ce mot de passe ne vont pas ensemble. Après quelques essais manqués, il faut attendre avant le suivant.',
  slowSeconds: 'Trop d’essais ont échoué : le prochain sera possible dans {n, plural, one {# seconde} other {# secondes}}. Personne d’autre n’attend pour autant.',
  slowMinutes: 'Trop d’essais ont échoué : le prochain sera possible dans {n, plural, one {# minute} other {# minutes}}. Personne d’autre n’attend pour autant.',
  giveName: 'Indiquez votre nom.',
  givePassword: 'Indiquez votre mot de passe.',
  notLetIn: '{provider} ne vous a pas laissé entrer : {why}. Réessayez.',
  notBegun: 'Ce navigateur n’a pas commencé la connexion, ou a mis plus de dix minutes. Recommencez.',
  unknown: '{provider} dit qui vous êtes, et aucun rédacteur de ce registre n’est connu ainsi. Le rédacteur en chef d’ici vous ajoute.',
  nobodyHasTo: 'Ici, personne n’a à se connecter',
  nobodyHasToMeans: 'Seule cette machine accède à cet espace : qui s’en sert peut tout faire, et porte le nom qu’il saisit.',
}
