import type { Attribution } from '../../model/attribution.js'
import type { Extract, Extracted } from '../extractor/extract.js'
import { sentencesOf } from '../sentences.js'
import type { Sentence } from '../sentences.js'
import { tokenIndex } from '../token-index.js'
import type { TokenBlock } from '../tokens.js'
import { toAttribution } from './candidate.js'
import { kindOfCue } from './cue-kind.js'
import { undisputed, withoutOthers } from './disputed.js'
import { fitToText } from './fit.js'
import type { Spans } from './spans.js'
import { headlineCues } from './headline-cues.js'
import { labelledSpeech } from './labelled-speech.js'
import type { LabelledSpeech } from './labelled-speech.js'
import { leastConfidence } from './least-confidence.js'
import { adoptQuotes } from './loose-quotes.js'
import { isNotSaid } from './not-said.js'
import { nounCues } from './noun-cues.js'
import { oneByOne, surest } from './one-by-one.js'
import { withQuotedSpeaker } from './quoted-as.js'
import type { Reading } from './reading.js'
import { withinContents } from './within-contents.js'

/** What the pass gives: attributions in the order of the text, and the sentences that it read, for the passes after it. */
export interface Found {
  readonly attributions: readonly Attribution[]
  readonly sentences: readonly Sentence[]
}

/** Who decided, where the page's layout did: the name of this pass, which stands before the rule in `by`. */
export const RULES = 'rules'

/** What rules find is given this confidence: not measured, as the training data have no such pages; the docs say so. */
const UNMEASURED = 0.5

/** The trained model, with the name by which it signs what it finds. */
export interface Model {
  readonly version: string
  readonly extract: Extract
}

/**
 * Finds source, cue and content, each where it is known best: prose is the trained model's; what the page's layout tells
 * (labels of a transcript, signatures, headlines in their own grammar), quotes that stand without a cue and claims held by
 * a noun, which its training data never mark within another statement, are rules'. Form, act, speaker, addressee, chain and date are found by others, from the spans alone.
 */
export async function findAttributions(reading: Reading, model: Model): Promise<Found> {
  const { text, blocks, quotes } = reading
  const labelled = labelledSpeech(text, blocks, quotes.quotes)
  const taken = labelled.flatMap((l) => l.content)
  const surnames = surnamesOf(blocks)
  const sentences: Sentence[] = []
  const attributions: Attribution[] = []
  const prose: TokenBlock[] = []
  for (const block of blocks.filter(isRead)) {
    const own = sentencesOf(text, block, quotes)
    for (const sentence of own) sentences.push(sentence, ...insideQuotes(reading, block, sentence))
    const headlines = block.kind === 'heading' ? own.flatMap((sentence) => headlineCues(sentence, surnames)) : []
    if (headlines.length === 0) prose.push(block)
    attributions.push(...headlines.map((c) => toAttribution(text, c, quotes.quotes, UNMEASURED, RULES)))
  }
  const tokens = tokenIndex(blocks)
  const read = (found: readonly Extracted[], by: string) => found.flatMap((one): Attribution[] => {
    const spans = fitToText(text, blocks, quotes.quotes, one)
    if (spans === null || one.confidence < leastConfidence(spans, quotes.quotes) || repeatsLabel(text, spans, labelled) || isNotSaid(text, spans)) return []
    return oneByOne(text, withQuotedSpeaker(text, spans)).map((own) => ({ ...own, kind: kindOfCue(text, own, tokens, quotes.quotes), confidence: one.confidence, by }))
  })
  const outer = surest(undisputed(read(await model.extract(text, prose, quotes), model.version), blocks))
  const inner = read(await withinContents(text, outer, prose, tokens, model.extract), `${model.version}/within`)
  attributions.push(...withoutOthers(outer, inner, blocks), ...inner)
  const cues = attributions.flatMap(({ cue }) => cue)
  for (const c of sentences.flatMap((sentence) => nounCues(sentence))) {
    const held = toAttribution(text, c, quotes.quotes, UNMEASURED, RULES)
    if (!held.cue.some((own) => cues.some((other) => own.begin < other.end && other.begin < own.end))) attributions.push(held)
  }
  const adopted = adoptQuotes(reading, sentences, attributions, taken, { confidence: UNMEASURED, maker: RULES })
  const laidOut = labelled.map(({ source, cue, content, rule }): Attribution => (
    { source: [source], cue: cue === null ? [] : [cue], content: [...content], kind: 'speech', confidence: UNMEASURED, by: `${RULES}/${rule}` }))
  const worded = [...adopted, ...laidOut].filter((a) => a.content.some((c) => /[\p{L}\p{N}]/u.test(text.slice(c.begin, c.end))))
  return { attributions: inOrder(distinct(worded)), sentences }
}

function isRead(block: TokenBlock): boolean {
  return block.kind !== 'caption' && block.kind !== 'notice' && block.kind !== 'furniture'
}

/** Capitals that follow another capital in the text: by these a headline's bare `Steel: …` is known to be somebody. */
function surnamesOf(blocks: readonly TokenBlock[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { kind, tokens } of blocks) {
    if (kind !== 'paragraph' && kind !== 'standfirst') continue
    tokens.forEach((t, i) => {
      if (/^\p{Lu}\p{Ll}/u.test(t.text) && /^\p{Lu}\p{Ll}/u.test(tokens[i - 1]?.text ?? '')) found.add(t.lower)
    })
  }
  return found
}

/** The sentences inside a sentence's folded quotes, however deep: `"He told me he would go," she said` holds one. */
function insideQuotes(reading: Reading, block: TokenBlock, sentence: Sentence): readonly Sentence[] {
  return sentence.units.flatMap((unit) => unit.pos !== 'QUOTE' ? [] : sentencesOf(reading.text, block, reading.quotes, unit.quote)
    .flatMap((inner) => [inner, ...insideQuotes(reading, block, inner)]))
}

/**
 * What only says again what the label tells: the label's own source, or, inside its words, the speaker's `I`. Only what others
 * are said to say is a statement within labelled speech.
 */
function repeatsLabel(text: string, { source, cue }: Spans, labelled: readonly LabelledSpeech[]): boolean {
  const at = cue[0]?.begin ?? 0
  const label = labelled.find((l) => [l.source, ...l.content].some((s) => s.begin - 1 <= at && at < s.end + 2))
  if (label === undefined) return false
  const [who] = source
  const own = who !== undefined && labelled.some((l) => l.source.begin < who.end && who.begin < l.source.end)
  return who === undefined || own || /^(?:i|we|you|my|our|your)$/i.test(text.slice(who.begin, who.end))
}

/** Two cues may be read as one attribution twice; it is kept once. */
function distinct(attributions: readonly Attribution[]): readonly Attribution[] {
  const seen = new Map(attributions.map((a) => [JSON.stringify([a.source, a.cue, a.content]), a]))
  return [...seen.values()]
}

function inOrder(attributions: readonly Attribution[]): readonly Attribution[] {
  const first = (a: Attribution) => Math.min(...[...a.source, ...a.cue, ...a.content].map((s) => s.begin))
  return [...attributions].sort((a, b) => first(a) - first(b))
}
