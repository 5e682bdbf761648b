import type { apiPage as english } from '../en/api-page.js'
import type { WordsOf } from '../words-of.js'

export const apiPage: WordsOf<typeof english> = {
  same: 'La même chose en document OpenAPI : {link}',
  records: 'Enregistrements',
  problems: 'Problèmes',
  token: 'Demande un jeton.',
  mayBeMissing: 'peut manquer',
  body: 'Corps : {kind}',
  problemsAre: '<a>Problèmes</a> : {list}',
  example: 'Un exemple',
}
