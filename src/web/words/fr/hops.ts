import type { hops as english } from '../en/hops.js'
import type { WordsOf } from '../words-of.js'

export const hops: WordsOf<typeof english> = {
  outlet: 'média',
  agency: 'agence',
  platform: 'plateforme',
  person: 'personne',
  document: 'document',
}
