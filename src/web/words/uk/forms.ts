import type { forms as english } from '../en/forms.js'
import type { WordsOf } from '../words-of.js'

export const forms: WordsOf<typeof english> = {
  direct: 'пряма',
  indirect: 'непряма',
  mixed: 'змішана',
  directSpeech: 'пряма мова',
  indirectSpeech: 'непряма мова',
  mixedSpeech: 'змішана мова',
  directAttitude: 'ставлення, прямо',
  indirectAttitude: 'ставлення, непрямо',
  mixedAttitude: 'ставлення, змішано',
  directTitle: 'пряма: усе словами спікера',
  indirectTitle: 'непряма: переказано словами журналіста',
  mixedTitle: 'змішана: деякі слова спікера, решта журналіста',
  directWords: 'пряма мова',
  indirectWords: 'непряма мова',
  mixedWords: 'змішана мова',
  marks: 'Позначки:',
  source: 'хто це сказав',
  cue: 'як це сказано',
}
