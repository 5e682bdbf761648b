import type { forms as english } from '../en/forms.js'
import type { WordsOf } from '../words-of.js'

export const forms: WordsOf<typeof english> = {
  direct: 'direct',
  indirect: 'indirect',
  mixed: 'mixte',
  directSpeech: 'discours direct',
  indirectSpeech: 'discours indirect',
  mixedSpeech: 'discours mixte',
  directAttitude: 'attitude, en style direct',
  indirectAttitude: 'attitude, en style indirect',
  mixedAttitude: 'attitude, en style mixte',
  directTitle: 'direct : tout est dans les mots du locuteur',
  indirectTitle: 'indirect : raconté dans les mots du journaliste',
  mixedTitle: 'mixte : certains mots sont du locuteur, le reste du journaliste',
  directWords: 'mots au style direct',
  indirectWords: 'mots au style indirect',
  mixedWords: 'mots au style mixte',
  marks: 'Les marques :',
  source: 'qui l’a dit',
  cue: 'comment cela a été dit',
}
