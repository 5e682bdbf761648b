import type { selecting as english } from '../en/selecting.js'
import type { WordsOf } from '../words-of.js'

export const selecting: WordsOf<typeof english> = {
  group: 'Виділені слова',
  hint: 'Виділіть слова вгорі, потім скажіть, чим вони є.',
  areContent: 'це сказане',
  areCue: 'це слова введення',
  areSource: 'це слова про мовця',
  tooContent: 'також належать до сказаного',
  tooCue: 'також належать до слів введення',
  tooSource: 'також належать до слів про мовця',
  nowContent: '«{words}»: тепер це сказане.',
  nowCue: '«{words}»: тепер це слова введення.',
  nowSource: '«{words}»: тепер це слова про мовця.',
  addedContent: '«{words}»: додано до сказаного.',
  addedCue: '«{words}»: додано до слів введення.',
  addedSource: '«{words}»: додано до слів про мовця.',
  changes: 'Що це змінює',
  nothing: 'нічого',
}
