import type { fieldNames as english } from '../en/field-names.js'
import type { WordsOf } from '../words-of.js'

export const fieldNames: WordsOf<typeof english> = {
  content: 'що сказано',
  cue: 'слова про те, як',
  source: 'слова про те, хто',
  speakers: 'спікер',
  addressees: 'адресат',
  targets: 'об’єкт',
  chain: 'через',
  saidAt: 'коли',
  form: 'форма',
  kind: 'вид',
  act: 'дія',
  negated: 'чи це сказано',
  translatedBy: 'хто переклав',
  within: 'чиїми словами',
}
