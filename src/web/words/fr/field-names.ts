import type { fieldNames as english } from '../en/field-names.js'
import type { WordsOf } from '../words-of.js'

export const fieldNames: WordsOf<typeof english> = {
  content: 'ce qui a été dit',
  cue: 'mots pour comment',
  source: 'mots pour qui',
  speakers: 'locuteur',
  addressees: 'destinataire',
  targets: 'visé',
  chain: 'par',
  saidAt: 'quand',
  form: 'forme',
  kind: 'genre',
  act: 'acte',
  negated: 'si cela a été dit',
  translatedBy: 'traduit par',
  within: 'dans les mots de qui',
}
