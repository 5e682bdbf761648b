import type { selecting as english } from '../en/selecting.js'
import type { WordsOf } from '../words-of.js'

export const selecting: WordsOf<typeof english> = {
  group: 'Les mots sélectionnés',
  hint: 'Sélectionnez des mots ci-dessus, puis dites ce qu’ils sont.',
  areContent: 'sont les propos',
  areCue: 'sont les mots introducteurs',
  areSource: 'sont les mots de la source',
  tooContent: 'font aussi partie des propos',
  tooCue: 'font aussi partie des mots introducteurs',
  tooSource: 'font aussi partie des mots de la source',
  nowContent: '« {words} » : ce sont désormais les propos.',
  nowCue: '« {words} » : ce sont désormais les mots introducteurs.',
  nowSource: '« {words} » : ce sont désormais les mots de la source.',
  addedContent: '« {words} » : ajouté aux propos.',
  addedCue: '« {words} » : ajouté aux mots introducteurs.',
  addedSource: '« {words} » : ajouté aux mots de la source.',
  changes: 'Ce que cela change',
  nothing: 'rien',
}
