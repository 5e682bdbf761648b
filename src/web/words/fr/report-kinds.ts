import type { reportKinds as english } from '../en/report-kinds.js'
import type { WordsOf } from '../words-of.js'

export const reportKinds: WordsOf<typeof english> = {
  'wrong words': 'mots erronés',
  'wrong speaker': 'locuteur erroné',
  'wrong date': 'date erronée',
  'wrong addressee or chain': 'destinataire ou chaîne erronés',
  'bad translation': 'mauvaise traduction',
  'not a statement': 'pas une déclaration',
  'missing statement': 'déclaration manquante',
  other: 'autre',
}
