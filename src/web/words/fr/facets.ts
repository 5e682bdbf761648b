import type { facets as english } from '../en/facets.js'
import type { WordsOf } from '../words-of.js'

export const facets: WordsOf<typeof english> = {
  title: 'Affiner',
  counted: 'Comptés dans les {n, number} plus récentes.',
  more: '{n} de plus<unseen> : {what}</unseen>',
  filters: 'Filtres',
  without: 'Sans {what}',
  speaker: 'Locuteurs',
  outlet: 'Médias',
  about: 'Sur',
  target: 'Visés',
  addressee: 'Dit à',
  chain: 'Par',
  office: 'Fonctions',
  country: 'Pays et organismes',
  act: 'Actes',
  form: 'Formes',
  language: 'Langues',
  confidence: 'Confiance',
}
