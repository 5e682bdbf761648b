import { ATTRIBUTION_KINDS } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import type { Quotes } from '../../text/quotes.js'
import type { Mention } from '../coreference/mentions.js'
import { asPointed, placed } from '../coreference/placed.js'
import type { PlacedSpan, PointedSpan } from '../coreference/placed.js'
import { countBefore } from '../../text/span.js'
import { encoderInput } from './encoder-input.js'
import type { EncoderInput, NumberedBlock } from './encoder-input.js'
import { calibrated } from './network.js'
import type { LaterNetwork, Network, NetworkMentions, NetworkWindow } from './network.js'
import { createPieces } from './pieces.js'
import { bestTags, TAGS } from './tags.js'
import type { Role } from './tags.js'
import { windowsOver } from './windows.js'
import type { Window } from './windows.js'

/** An attribution as the model gives it: spans of the text by role, and how often such ones are right, 0 to 1. */
export interface Extracted {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly confidence: number
  /** How likely it is that nothing said stands there, only what was spoken of, 0 to 1; `null` from a network that can't tell. */
  readonly topic: number | null
}

/** What is read of blocks: attributions in the order of where their cues begin, and the mentions that the head of coreference was asked about, in the order of the text. */
export interface Extraction {
  readonly found: readonly Extracted[]
  readonly pointed: readonly PointedSpan[]
}

/** Reads blocks of an article. `mentions` are those that may mean each other; a network without a head of coreference is asked about none. */
export type Extract = (text: string, blocks: readonly NumberedBlock[], quotes: Quotes, mentions?: readonly Mention[]) => Promise<Extraction>

/** Pieces that a window speaks for at most, and how many of its neighbours' it sees on each side. */
export const WINDOW = 256
export const CONTEXT = 32
/** Windows asked for at once: enough for all cores, few enough that what they give takes little memory. */
const WINDOWS_AT_ONCE = 16

/**
 * Makes the reader that finds attributions with a trained network: where they are anchored, then for each of them which pieces
 * are its source, cue and content. Each is read by itself, so statements may lie within statements.
 */
export function createExtract(network: Network): Extract {
  const words = createPieces(network.vocabulary)
  const marks = { begin: BigInt(words.special('[CLS]')), end: BigInt(words.special('[SEP]')) }
  const terminal = new Set(['.', '!', '?'].map((sign) => words.sign(sign)))
  return async (text, blocks, quotes, mentions = []) => {
    const input = encoderInput(text, blocks, quotes, words)
    const starts = input.blockStart.flatMap((starts, piece) => starts === 1 ? [piece] : [])
    const windows = windowsOver(input.ids.length, starts, WINDOW, CONTEXT)
    const all = network.coreference == null || mentions.length === 0 ? [] : placed(text, mentions, input, terminal)
    const found: Extracted[] = []
    const pointed: PointedSpan[] = []
    for (let i = 0; i < windows.length; i += WINDOWS_AT_ONCE) {
      const read = await Promise.all(windows.slice(i, i + WINDOWS_AT_ONCE).map((window) => readWindow(network, input, window, marks, all)))
      for (const one of read) {
        for (const attribution of one.found) found.push(attribution)
        for (const mention of one.pointed) pointed.push(mention)
      }
    }
    return { found, pointed }
  }
}

/** As `createExtract`, with a network that is loaded by the first text. */
export function laterExtract(network: LaterNetwork): Extract {
  let made: Promise<Extract> | null = null
  return async (text, blocks, quotes, mentions) => (await (made ??= network.load().then(createExtract)))(text, blocks, quotes, mentions)
}

async function readWindow(network: Network, input: EncoderInput, window: Window, marks: { readonly begin: bigint, readonly end: bigint }, mentions: readonly PlacedSpan[]): Promise<Extraction> {
  const own = mentions.slice(countBefore(mentions.length, (i) => (mentions[i]?.first ?? 0) < window.from), countBefore(mentions.length, (i) => (mentions[i]?.first ?? 0) < window.to))
  const { anchors, chances, tagScores, kinds, pointed = null } = await network.read({ ...asRead(input, window, marks), ...(own.length === 0 ? {} : { mentions: entriesOf(own, window) }) })
  const width = window.end - window.begin + 2
  const found = anchors.flatMap((_, k) => {
    const { from, to } = doubtful(tagScores, k * width + 1, (k + 1) * width - 1)
    const tags = bestTags(tagScores, from, to - from)
    const spans = spansOf(tags, input, window.begin + from - k * width - 1)
    if (spans.content.length === 0) return []
    const topic = kinds === null ? null : (kinds[k * ATTRIBUTION_KINDS.length + TOPIC] ?? 0)
    return [{ ...spans, confidence: calibrated(network.calibration, (chances[k] ?? 0) * likelihood(tagScores, from, tags)), topic }]
  })
  return { found, pointed: pointed === null ? [] : asPointed(own, pointed) }
}

/** Mentions by the entries of their window; what runs over its end is cut there. */
function entriesOf(mentions: readonly PlacedSpan[], { begin, end }: Window): NetworkMentions {
  const list = (entry: (mention: PlacedSpan) => number) => BigInt64Array.from(mentions, (mention) => BigInt(entry(mention)))
  return { first: list(({ first }) => first - begin + 1), last: list(({ last }) => Math.min(last, end - 1) - begin + 1), type: list(({ type }) => type) }
}

const TOPIC = ATTRIBUTION_KINDS.indexOf('topic')

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

function asRead(input: EncoderInput, { begin, end, from, to }: Window, marks: { readonly begin: bigint, readonly end: bigint }): NetworkWindow {
  const list = (values: readonly number[], before = 0n, after = 0n) => BigInt64Array.from([before, ...values.slice(begin, end).map(BigInt), after])
  return {
    ids: list(input.ids, marks.begin, marks.end), letterCase: list(input.letterCase), quoteState: list(input.quoteState), blockStart: list(input.blockStart),
    from: from - begin + 1, to: to - begin + 1,
  }
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
