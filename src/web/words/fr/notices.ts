import type { notices as english } from '../en/notices.js'
import type { WordsOf } from '../words-of.js'

export const notices: WordsOf<typeof english> = {
  title: 'Avis de cette page',
  'state-controlled': '{outlet} ({country}) est contrôlé par l’État.',
  'captured-public': '{outlet} ({country}) est public, mais accaparé par l’État.',
  'captured-private': '{outlet} ({country}) est privé, mais accaparé par l’État.',
  soSays: 'Source : {source}',
  byIts: 'Selon l’élément {from} : {words}',
  ownWords: 'Dans ses propres mots : {words}',
  ownWordsIn: 'Dans ses propres mots, en {language} : {words}',
  'machine-summary': 'La page dit qu’une machine a fait son résumé : ce ne sont les mots de personne.',
  'machine-translation': 'Cette page dit avoir été traduite par une machine ; les mots cités ne sont pas littéraux.',
  republication: 'Cette page dit avoir d’abord été publiée ailleurs.',
  correction: 'Cette page dit avoir été corrigée.',
  update: 'Cette page dit avoir été mise à jour.',
  wire: 'Cette page dit être une dépêche d’agence, ou reposer sur une dépêche.',
  'report-errors': 'Cette page demande à ses lecteurs de signaler les erreurs.',
}
