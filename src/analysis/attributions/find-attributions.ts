import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import { quoteIndex } from '../../text/quotes-by-block.js'
import { hasAny, holds, hullOf, spanIndex } from '../../text/span.js'
import type { SpanIndex } from '../../text/span.js'
import { plainMentions } from '../coreference/mentions.js'
import type { PointedSpan } from '../coreference/placed.js'
import type { Extract, Extracted } from '../extractor/extract.js'
import { sentencesOf } from '../grammar/sentences.js'
import type { Sentence } from '../grammar/sentences.js'
import { tokenIndex } from '../grammar/token-index.js'
import type { TokenBlock } from '../grammar/tokens.js'
import { piecesApart } from './apart.js'
import { withAsker } from './asked.js'
import { withWholeBounds } from './bounds.js'
import { toAttribution } from './candidate.js'
import { kindOfCue } from './cue-kind.js'
import { issuedSaying } from './issued-saying.js'
import { undisputed, withoutOthers, withoutReportedBy } from './disputed.js'
import { fitToText } from './fit.js'
import type { Spans } from './spans.js'
import { headlineCues } from './headline-cues.js'
import { laidOutSpeech, withoutLaidOut } from './laid-out.js'
import type { LabelledSpeech } from './labelled-speech.js'
import { leastConfidence } from './least-confidence.js'
import { adoptQuotes } from './loose-quotes.js'
import { withinOwnSentence } from './own-sentence.js'
import { isNotSaid } from './not-said.js'
import { withoutNextCues } from './next-cues.js'
import { nounCues, withHeldClaims } from './noun-cues.js'
import { oneByOne, surest } from './one-by-one.js'
import { withQuotedSpeakers } from './quoted-as.js'
import { ownParagraphs, withOpenTurns } from './own-paragraphs.js'
import { ownTurns } from './own-turns.js'
import { withoutNeighbours } from './pull-quotes.js'
import type { Reading } from './reading.js'
import { withRelativeContent } from './relative-contents.js'
import { saidTwice } from './said-twice.js'
import { withSharedSources } from './shared-source.js'
import { isSupposed } from './supposed.js'
import { surnamesOf } from './things.js'
import { viewpoints } from './viewpoints.js'
import { withinContents, withoutOwnActs } from './within-contents.js'

/** What the pass gives: attributions in the order of the text, and the sentences that it read, for the passes after it. */
export interface Found {
  readonly attributions: readonly Attribution[]
  readonly sentences: readonly Sentence[]
  /** Mentions as the head of coreference reads them; none without one. */
  readonly pointed: readonly PointedSpan[]
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
  const surnames = surnamesOf(blocks)
  const tokens = tokenIndex(blocks)
  const byBlock = new Map(blocks.filter(isRead).map((block) => [block, sentencesOf(text, block, quotes)]))
  const labelled = laidOutSpeech(reading, [...byBlock.values()].flat())
  const laidOutContent = labelled.flatMap((l) => l.content)
  const taken = spanIndex(laidOutContent)
  const labels = labelIndex(labelled)
  const sentences: Sentence[] = []
  const attributions: Attribution[] = []
  const prose: TokenBlock[] = []
  for (const [block, own] of byBlock) {
    for (const sentence of own) addWithInner(reading, block, sentence, sentences)
    const headlines = block.kind === 'heading' && !hasAny(taken.over(block)) ? own.flatMap((sentence) => headlineCues(sentence, surnames)) : []
    if (headlines.length === 0) prose.push(block)
    for (const a of headlines.flatMap((c) => saidTwice(toAttribution(text, c, quotes.quotes, UNMEASURED, RULES), tokens))) attributions.push(a)
  }
  const quoted = quoteIndex(quotes.quotes)
  const quotedSentences = spanIndex(sentences.filter((s) => s.inside !== null))
  const fitted = (found: readonly Extracted[], by: string) => found.flatMap((one): Attribution[] => {
    const fit = fitToText(text, blocks, quotes.quotes, one)
    const whole = fit === null ? null : withinOwnSentence(text, fit, quotedSentences)
    const asked = whole === null ? null : withRelativeContent(withAsker(text, withWholeBounds(whole, tokens), tokens), tokens)
    return (asked === null ? [] : saidTwice(asked, tokens)).flatMap((spans) => attributionsOf(spans, one, by))
  })
  const attributionsOf = (spans: Spans, one: Extracted, by: string): Attribution[] => {
    if (spans.content.length === 0 || repeatsLabel(text, spans, labels) || isNotSaid(text, spans)) return []
    // What may be said, or would have been, is kept apart: nobody said it.
    const supposed = isSupposed(text, spans, tokens, quotes.quotes, laidOutContent)
    return oneByOne(text, spans).map((own) => ({ ...own, ...(isHearsay(text, own) && { source: [] }), kind: supposed ? 'topic' : kindOfCue(text, own, tokens, quotes.quotes), confidence: one.confidence, by, ...(one.topic === null ? {} : { topicChance: one.topic }) }))
  }
  const isSure = (a: Attribution) => a.confidence >= leastConfidence(a, quoted)
  const rules = { confidence: UNMEASURED, maker: RULES }
  const { found, pointed } = await model.extract(text, prose, quotes, plainMentions(prose))
  const read = withSharedSources(text, sentences, withQuotedSpeakers(text, sentences, fitted(found, model.version), quotes.quotes, rules))
  const all = withoutLaidOut(read, laidOutContent)
  const outer = ownTurns(reading, sentences, ownParagraphs(text, withoutNextCues(surest(undisputed(withoutReportedBy(text, all.filter(isSure)), blocks)), all, tokens), blocks, quotes.quotes), all.filter((a) => !isSure(a)), rules)
  const inner = fitted(await withinContents(text, outer, prose, tokens, model.extract), `${model.version}/within`).filter(isSure)
  for (const a of withoutOthers(outer, inner, blocks)) attributions.push(a)
  for (const a of inner) attributions.push(a)
  const held = withHeldClaims(attributions, sentences.flatMap((sentence) => [...nounCues(sentence), ...issuedSaying(sentence), ...viewpoints(sentence)]).map((c) => toAttribution(text, c, quotes.quotes, UNMEASURED, RULES)))
  // A quote of which the model knows neither who says it nor how is given to whom the rules can; else it stays as it is.
  const [loose, tied] = parted(held, (a) => a.source.length === 0 && a.cue.length === 0)
  const given = adoptQuotes(reading, sentences, tied, taken, rules)
  const owned = spanIndex(given.flatMap((a) => a.content))
  const adopted = withOpenTurns(text, [...given, ...loose.filter((a) => isSentence(text, a) && a.content.some((c) => hasAny(quoted.over(c))) && !a.content.some((c) => hasAny(owned.over(c))))], blocks)
  const laidOut = labelled.map(({ source, cue, content, layout }): Attribution => (
    { source: source === null ? [] : [source], cue: cue === null ? [] : [cue], content: [...content], kind: 'speech', layout, confidence: UNMEASURED, by: `${RULES}/${layout}` }))
  const worded = withoutOwnActs(text, [...adopted, ...laidOut], tokens).map(piecesApart).filter((a) => a.content.some((c) => /[\p{L}\p{N}]/u.test(text.slice(c.begin, c.end))))
  return { attributions: inOrder(distinct(withoutNeighbours(text, worded))), sentences, pointed }
}

/** A title or a sign in quote marks has no full stop. */
function isSentence(text: string, { content }: Spans): boolean {
  const last = content.at(-1)
  return last !== undefined && /[.!?…,]["”’»]?$/.test(text.slice(last.begin, last.end))
}

function parted<A>(all: readonly A[], isFirst: (one: A) => boolean): readonly [readonly A[], readonly A[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))]
}

function isRead(block: TokenBlock): boolean {
  return block.kind !== 'caption' && block.kind !== 'notice' && block.kind !== 'furniture'
}

/**
 * Adds a sentence and those inside its folded quotes: `"He told me he would go," she said` holds one. Quotes lie at most a few
 * deep in each other (`findQuotes`), and so does this.
 */
function addWithInner(reading: Reading, block: TokenBlock, sentence: Sentence, to: Sentence[]): void {
  to.push(sentence)
  for (const unit of sentence.units) {
    if (unit.pos === 'QUOTE') for (const inner of sentencesOf(reading.text, block, reading.quotes, unit.quote)) addWithInner(reading, block, inner, to)
  }
}

/** Where labelled speech stands, with a little around, and where its labels do. */
interface Labels {
  readonly near: SpanIndex<Span>
  readonly sources: SpanIndex<Span>
}

function labelIndex(labelled: readonly LabelledSpeech[]): Labels {
  const all = labelled.flatMap(({ source, content }) => [...(source === null ? [] : [source]), ...content])
  return { near: spanIndex(all.map(({ begin, end }) => ({ begin: begin - 1, end: end + 2 }))), sources: spanIndex(labelled.flatMap(({ source }) => source ?? [])) }
}

/**
 * What only says again what the label tells: the label's own source, or, inside its words, the speaker's `I`. Only what others
 * are said to say is a statement within labelled speech.
 */
function repeatsLabel(text: string, { source, cue }: Spans, { near, sources }: Labels): boolean {
  const at = cue[0]?.begin ?? 0
  if (!hasAny(near.over({ begin: at, end: at + 1 }))) return false
  const [who] = source
  const own = who !== undefined && hasAny(sources.over(who))
  return who === undefined || own || /^(?:i|we|you|my|our|your)$/i.test(text.slice(who.begin, who.end))
}

/** `allegedly raped`: others allege it, and whom it is about isn't who says it. */
function isHearsay(text: string, { cue }: Spans): boolean {
  return cue.length === 1 && cue.every(({ begin, end }) => /^(?:allegedly|reportedly|supposedly|purportedly)$/i.test(text.slice(begin, end)))
}

/** Two cues may be read as one attribution twice; it is kept once, and so is one whose words another of the same cue holds while its own source is unknown. */
function distinct(attributions: readonly Attribution[]): readonly Attribution[] {
  const seen = new Map(attributions.map((a) => [JSON.stringify([a.source, a.cue, a.content]), a]))
  const byCue = Map.groupBy(seen.values(), ({ cue }) => cue[0]?.begin ?? -1)
  return [...seen.values()].filter((a) => a.source.length > 0 || a.cue.length === 0 || !(byCue.get(a.cue[0]?.begin ?? -1) ?? [])
    .some((b) => b.source.length > 0 && a.content.every((piece) => b.content.some((other) => holds(other, piece)))))
}

function inOrder(attributions: readonly Attribution[]): readonly Attribution[] {
  const begin = ({ source, cue, content }: Attribution) => hullOf([...source, ...cue, ...content])?.begin ?? Infinity
  return attributions.map((a) => ({ a, at: begin(a) })).sort((one, other) => one.at - other.at).map(({ a }) => a)
}
