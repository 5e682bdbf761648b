import { CASES } from '../extractor/signals.js'
import type { EncoderInput } from '../extractor/encoder-input.js'

/**
 * The number of each piece's sentence: one ends with its sign, unless small letters follow, and with its block. Rough (`Dr. Roe` ends one), but what
 * the head of coreference was trained with: the same as `sentences` in `training/coref_data.py`. `terminal` are the pieces `.`, `!`, `?`.
 */
export function sentenceNumbers({ ids, letterCase, blockStart }: Pick<EncoderInput, 'ids' | 'letterCase' | 'blockStart'>, terminal: ReadonlySet<number>): readonly number[] {
  let number = 0
  return ids.map((id, i) => {
    const ended = i > 0 && terminal.has(ids[i - 1] ?? -1) && letterCase[i] !== CASES.lower && !terminal.has(id)
    if (blockStart[i] === 1 || ended) number++
    return number
  })
}
