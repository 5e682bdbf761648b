import type { sending as english } from '../en/sending.js'
import type { WordsOf } from '../words-of.js'

export const sending: WordsOf<typeof english> = {
  tooMuch: 'C’est trop à la fois',
  tooMuchMeans: 'Un formulaire peut apporter {n} Mio en tout. Rien n’a été ajouté. Choisissez moins de fichiers à la fois ; ce qui est plus grand peut être ajouté avec la commande onrecord add.',
  signInFirst: 'Connectez-vous d’abord',
  elsewhere: 'D’autres peuvent accéder à cet espace : qui ajoute ou décide s’y connecte d’abord. Rien n’a été changé. Ce que vous avez saisi est encore dans la page précédente : ouvrez /sign-in dans un autre onglet, connectez-vous, revenez et renvoyez-le.',
  forOthers: 'Ceci est réservé à d’autres',
  reporter: 'Vous êtes connecté comme {own}, et il faut être reporter. Rien n’a été changé. Un rédacteur en chef change les rôles, sous Rédacteurs.',
  editor: 'Vous êtes connecté comme {own}, et il faut être rédacteur. Rien n’a été changé. Un rédacteur en chef change les rôles, sous Rédacteurs.',
  chief: 'Vous êtes connecté comme {own}, et il faut être rédacteur en chef. Rien n’a été changé. Un rédacteur en chef change les rôles, sous Rédacteurs.',
  reader: 'Vous êtes connecté comme {own}, et il faut être lecteur. Rien n’a été changé. Un rédacteur en chef change les rôles, sous Rédacteurs.',
  fromElsewhere: 'Cela venait d’ailleurs',
  foreign: 'Seul est accepté ce qu’envoient les pages d’ici, et ceci ne vient pas de l’une d’elles, ou le navigateur ne le dit pas. Rien n’a été changé. Ouvrez la page d’ici et envoyez le formulaire depuis celle-ci.',
  unreadable: 'Le formulaire ne peut être lu',
  unreadableMeans: 'Ce qui a été envoyé est coupé ou endommagé. Rien n’a été changé. Renvoyez le formulaire.',
}
