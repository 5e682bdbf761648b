import { t } from '../words/say.js'

/** Below this, an entry is shown as doubtful: more than four in ten found in this way are wrong. */
const DOUBTFUL = 0.6
const SURE = 0.85

/** A confidence from 0 to 1 as a word and a share of a hundred: `fair, 72 %`. */
export function confidenceInWords(confidence: number): { readonly word: 'high' | 'fair' | 'low'; readonly share: string; readonly low: boolean } {
  const word = confidence >= SURE ? 'high' : confidence >= DOUBTFUL ? 'fair' : 'low'
  return { word, share: t('confidences.share', { n: Math.round(confidence * 100) }), low: confidence < DOUBTFUL }
}
