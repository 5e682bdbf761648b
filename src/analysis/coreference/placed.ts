import type { Span } from '../../model/span.js'
import { countBefore } from '../../text/span.js'
import type { EncoderInput } from '../extractor/encoder-input.js'
import type { NetworkPointed } from '../extractor/network.js'
import { formOf } from './forms.js'
import { PRONOUN } from './mentions.js'
import type { Mention } from './mentions.js'
import type { Placed, Pointed } from './pairs.js'
import { sentenceNumbers } from './sentence-numbers.js'

/** A mention among the pieces, with its place in the text. */
export type PlacedSpan = Placed & Span
/** A mention with its place in the text, as the network has read it. */
export type PointedSpan = Pointed & Span

/**
 * Mentions among the pieces of what the encoder reads, in the order of the text. What it doesn't read (a caption) is left out; of two on the same pieces the first stays.
 * The same as `toRow` in training/coref-row.ts makes for training. `terminal` are the pieces `.`, `!`, `?`.
 */
export function placed(text: string, mentions: readonly Mention[], input: EncoderInput, terminal: ReadonlySet<number>): readonly PlacedSpan[] {
  const sentences = sentenceNumbers(input, terminal)
  let block = 0
  const blocks = input.blockStart.map((starts) => block += starts)
  const found = mentions.flatMap(({ begin, end, type }): PlacedSpan[] => {
    const first = countBefore(input.ends.length, (i) => (input.ends[i] ?? 0) <= begin)
    const last = countBefore(input.begins.length, (i) => (input.begins[i] ?? 0) < end) - 1
    if ((input.begins[first] ?? Infinity) >= end || last < first) return []
    return [{ begin, end, first, last, type, form: formOf(text.slice(begin, end), type === PRONOUN), sentence: sentences[first] ?? 0, block: blocks[first] ?? 0, quoted: (input.quoteState[first] ?? 0) > 0 }]
  }).sort((a, b) => a.first - b.first || a.last - b.last)
  return found.filter(({ first, last }, i) => found[i - 1]?.first !== first || found[i - 1]?.last !== last)
}

/** Mentions with what the network says of them, which comes in their order. */
export function asPointed(mentions: readonly PlacedSpan[], { mention, antecedent, alone }: NetworkPointed): readonly PointedSpan[] {
  const inner = mention.length / mentions.length
  return mentions.map((one, i) => ({ ...one, mention: mention.subarray(i * inner, (i + 1) * inner), antecedent: antecedent.subarray(i * inner, (i + 1) * inner), alone: [alone[2 * i] ?? 0, alone[2 * i + 1] ?? 0] }))
}
