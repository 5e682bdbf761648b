import type { Span } from '../../model/span.js'
import type { Quotes } from '../../text/quotes.js'
import { encoderInput } from './encoder-input.js'
import type { EncoderInput, NumberedBlock } from './encoder-input.js'
import { calibrated } from './network.js'
import type { EncoderBatch, Network } from './network.js'
import { bestTags, TAGS } from './tags.js'
import type { Role } from './tags.js'
import { windowsOver } from './windows.js'
import type { Window } from './windows.js'
import { createWordPieces } from './wordpiece.js'

/** An attribution as the model gives it: spans of the text by role, and how often such ones are right, 0 to 1. */
export interface Extracted {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly confidence: number
}

/** Reads blocks of an article; the attributions come in the order of where their cues begin. */
export type Extract = (text: string, blocks: readonly NumberedBlock[], quotes: Quotes) => Promise<readonly Extracted[]>

/** Pieces that the encoder reads at once, besides the two that mark begin and end; and how many neighbours share. */
export const WINDOW = 382
export const OVERLAP = 96
/** Windows a batch: more is no faster on two cores, and takes memory. */
const WINDOWS_AT_ONCE = 3
/** Anchors whose tags are scored at once: their scores take some 5 kB a piece of the window. */
const ANCHORS_AT_ONCE = 48

/**
 * Makes the reader that finds attributions with a trained network: where cues begin, then for each of them which pieces
 * are its source, cue and content. Each cue is read by itself, so statements may lie within statements.
 */
export function createExtract(network: Network): Extract {
  const words = createWordPieces(network.vocabulary)
  const marks = { begin: BigInt(words.special('[CLS]')), end: BigInt(words.special('[SEP]')) }
  return async (text, blocks, quotes) => {
    const input = encoderInput(text, blocks, quotes, words)
    const windows = windowsOver(input.ids.length, WINDOW, OVERLAP)
    const found: Extracted[] = []
    for (let i = 0; i < windows.length; i += WINDOWS_AT_ONCE) {
      for (const one of await readWindows(network, input, windows.slice(i, i + WINDOWS_AT_ONCE), marks)) found.push(one)
    }
    return found
  }
}

async function readWindows(network: Network, input: EncoderInput, windows: readonly Window[], marks: { readonly begin: bigint, readonly end: bigint }): Promise<readonly Extracted[]> {
  const batch = batchOf(input, windows, marks)
  const encoded = await network.encode(batch)
  const anchors = windows.flatMap((window, row) => {
    const taken: { row: number, entry: number, chance: number, window: Window }[] = []
    for (let piece = window.from; piece < window.to; piece++) {
      const entry = piece - window.begin + 1
      const chance = encoded.cueChances[row * batch.width + entry] ?? 0
      if (chance >= network.threshold) taken.push({ row, entry, chance, window })
    }
    return taken
  })
  const found: Extracted[] = []
  for (let i = 0; i < anchors.length; i += ANCHORS_AT_ONCE) {
    const some = anchors.slice(i, i + ANCHORS_AT_ONCE)
    const scores = await encoded.tagScores(some)
    some.forEach(({ chance, window }, k) => {
      const { from, to } = doubtful(scores, k * batch.width + 1, k * batch.width + 1 + window.end - window.begin)
      const tags = bestTags(scores, from, to - from)
      const spans = spansOf(tags, input, window.begin + from - k * batch.width - 1)
      if (spans.content.length === 0) return
      found.push({ ...spans, confidence: calibrated(network.calibration, chance * likelihood(scores, from, tags)) })
    })
  }
  return found
}

/** The least likelihood of being outside of all roles at which nothing else is worth a thought. */
const SURELY_OUTSIDE = Math.log(0.995)

/** Where the first and the last piece stand that may belong to a role, with one around: most of a window has no part in it. */
function doubtful(scores: Float32Array, begin: number, end: number): { readonly from: number, readonly to: number } {
  let from = begin
  while (from < end && (scores[from * TAGS.length] ?? 0) > SURELY_OUTSIDE) from++
  let to = end
  while (to > from && (scores[(to - 1) * TAGS.length] ?? 0) > SURELY_OUTSIDE) to--
  return { from: Math.max(begin, from - 1), to: Math.min(end, to + 1) }
}

/**
 * How sure the row of tags is: the mean likelihood of its least likely fifth. A row is right or wrong by its few
 * doubtful pieces; the many that nobody would doubt say nothing.
 */
function likelihood(scores: Float32Array, first: number, tags: Uint8Array): number {
  const chances: number[] = []
  tags.forEach((tag, i) => {
    const chance = Math.exp(scores[(first + i) * TAGS.length + tag] ?? 0)
    if (tag !== 0 || chance < 0.9) chances.push(chance)
  })
  chances.sort((a, b) => a - b)
  const doubtful = chances.slice(0, Math.max(1, Math.ceil(chances.length / 5)))
  return doubtful.length === 0 ? 0 : doubtful.reduce((sum, c) => sum + c, 0) / doubtful.length
}

function batchOf(input: EncoderInput, windows: readonly Window[], marks: { readonly begin: bigint, readonly end: bigint }): EncoderBatch {
  const [first] = windows
  const width = 2 + (first === undefined ? 0 : first.end - first.begin)
  const rows = windows.length
  const fill = () => new BigInt64Array(rows * width)
  const batch = { rows, width, ids: fill(), letterCase: fill(), quoteState: fill(), blockStart: fill() }
  windows.forEach(({ begin, end }, row) => {
    const at = row * width
    batch.ids[at] = marks.begin
    batch.ids[at + end - begin + 1] = marks.end
    for (let piece = begin; piece < end; piece++) {
      const entry = at + piece - begin + 1
      batch.ids[entry] = BigInt(input.ids[piece] ?? 0)
      batch.letterCase[entry] = BigInt(input.letterCase[piece] ?? 0)
      batch.quoteState[entry] = BigInt(input.quoteState[piece] ?? 0)
      batch.blockStart[entry] = BigInt(input.blockStart[piece] ?? 0)
    }
  })
  return batch
}

/** Runs of tags to spans of the text, by role; what runs over the end of a block is cut there. */
function spansOf(tags: Uint8Array, { begins, ends, blockStart }: EncoderInput, first: number): Record<Role, Span[]> {
  const spans: Record<Role, Span[]> = { source: [], cue: [], content: [] }
  let open = 0
  tags.forEach((number, i) => {
    const tag = TAGS[number]
    if (tag === null || tag === undefined) return
    const piece = first + i
    const opens = tag.place === 'begin' || tag.place === 'single'
    if (opens || blockStart[piece] === 1) {
      if (!opens) spans[tag.role].push({ begin: open, end: ends[piece - 1] ?? open })
      open = begins[piece] ?? 0
    }
    if (tag.place === 'end' || tag.place === 'single') spans[tag.role].push({ begin: open, end: ends[piece] ?? open })
  })
  return spans
}
