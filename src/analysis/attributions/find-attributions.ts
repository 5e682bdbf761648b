import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import type { Quote } from '../../text/quotes.js'
import { sentencesOf } from '../sentences.js'
import type { Sentence } from '../sentences.js'
import type { TokenBlock } from '../tokens.js'
import { accordingTo } from './according-to.js'
import { spanOf, toAttribution } from './candidate.js'
import type { Candidate } from './candidate.js'
import { confidenceOf } from './confidence.js'
import { headlineCues } from './headline-cues.js'
import { labelledSpeech } from './labelled-speech.js'
import { adoptQuotes } from './loose-quotes.js'
import { nounCues } from './noun-cues.js'
import type { Reading } from './reading.js'
import { verbCues } from './verb-cues.js'

/** What the pass gives: attributions in the order of the text, and the sentences that it read, for the passes after it. */
export interface Found {
  readonly attributions: readonly Attribution[]
  readonly sentences: readonly Sentence[]
}

/** Below this confidence a find is more likely wrong than worth a reader's time; \`all\` keeps it, for measuring. */
const LEAST_CONFIDENCE = 0.2

/** Who decided: the name of this pass, which stands before the rule in `by`. */
export const RULES = 'rules'

/**
 * Finds source, cue and content by rules over sentences whose quotes are folded. This is the pass that a trained
 * model can stand in for; form, act, speaker, addressee, chain and date are found by others, from its spans alone.
 */
export function findAttributions(reading: Reading, options: { readonly all?: boolean } = {}): Found {
  const { text, blocks, quotes } = reading
  const labelled = labelledSpeech(text, blocks, quotes.quotes)
  const taken = labelled.flatMap((l) => l.content)
  const surnames = surnamesOf(blocks)
  const sentences: Sentence[] = []
  const candidates: Candidate[] = []
  for (const block of blocks) {
    if (!isRead(block)) continue
    for (const sentence of sentencesOf(text, block, quotes)) {
      sentences.push(sentence)
      const found = block.kind === 'heading' ? inHeading(sentence, surnames) : inSentence(sentence)
      candidates.push(...found)
      candidates.push(...insideQuotes(reading, block, sentence, sentences))
    }
  }
  const own = candidates.filter((c) => !taken.some((span) => holds(span, cueSpan(text, c, quotes.quotes))) || c.sentence.inside !== null || !repeatsLabel(c, taken))
    .filter((c) => !isVoiceOfOpenQuote(c, quotes.quotes) && !isQuotedCue(c, quotes.quotes) && !isAuthorsOwn(c))
  const likely = own.filter((c) => options.all === true || (confidenceOf(c.rule) >= LEAST_CONFIDENCE && (!c.rule.startsWith('noun-') || isHeldClaim(c))))
  const adopted = adoptQuotes(reading, sentences, likely, taken)
  const attributions = adopted
    .filter((c) => c.content.length > 0 || (c.moreContent?.length ?? 0) > 0)
    .map((c) => toAttribution(text, c, quotes.quotes, confidenceOf(c.rule), RULES))
  for (const { source, cue, content, rule } of labelled) {
    attributions.push({ source: [source], cue: cue === null ? [] : [cue], content: [...content], kind: 'speech', confidence: confidenceOf(`label:${rule}`), by: `${RULES}/${rule}` })
  }
  const worded = attributions.filter((a) => a.content.some((c) => /[\p{L}\p{N}]/u.test(text.slice(c.begin, c.end))))
  return { attributions: inOrder(worded), sentences }
}

/** `his suggestion that …`: a claim with its holder beside it; a claim, plan or wish of nobody's is only a topic. */
function isHeldClaim({ rule, source, kind }: Candidate): boolean {
  return source !== null && (kind === 'speech' || rule.startsWith('noun-that'))
}

function isRead(block: TokenBlock): boolean {
  return block.kind !== 'caption' && block.kind !== 'notice' && block.kind !== 'furniture'
}

function inSentence(sentence: Sentence): readonly Candidate[] {
  return [...verbCues(sentence), ...accordingTo(sentence), ...nounCues(sentence)]
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

/** A heading is read by its own rules first; written as a sentence, it is read as one. */
function inHeading(sentence: Sentence, surnames: ReadonlySet<string>): readonly Candidate[] {
  const own = headlineCues(sentence, surnames)
  return own.length > 0 ? own : inSentence(sentence)
}

/** Statements inside a folded quote: `"He told me he would go," she said` holds one. */
function insideQuotes(reading: Reading, block: TokenBlock, sentence: Sentence, sentences: Sentence[]): readonly Candidate[] {
  return sentence.units.flatMap((unit) => {
    if (unit.pos !== 'QUOTE') return []
    return sentencesOf(reading.text, block, reading.quotes, unit.quote).flatMap((inner) => {
      sentences.push(inner)
      return inSentence(inner).filter((c) => c.kind === 'speech' && c.source !== null && !isSpeakerOfQuote(inner, c)).concat(insideQuotes(reading, block, inner, sentences))
    })
  })
}

/** `I think`, `we said` inside a quote: the quote's own speaker, whose words they already are. */
function isSpeakerOfQuote(sentence: Sentence, { source }: Candidate): boolean {
  const first = source === null ? undefined : sentence.units[source.from]
  return first !== undefined && ['i', 'we', 'you'].includes(first.lower)
}

/** `"We found cracks, said Hill.`: the first person inside a quote left open is its speaker, not the reporter. */
function isVoiceOfOpenQuote(candidate: Candidate, quotes: readonly Quote[]): boolean {
  const first = candidate.source === null ? undefined : candidate.sentence.units[candidate.source.from]
  return first !== undefined && isSpeakerOfQuote(candidate.sentence, candidate) && quotes.some((q) => !q.closed && q.begin <= first.begin && first.end <= q.end)
}

/** `The film “Say Nothing” won a prize`: a verb inside quote marks governs no words outside of them. */
function isQuotedCue({ sentence, cue, source, content }: Candidate, quotes: readonly Quote[]): boolean {
  const [first, last] = cue === null ? [] : [sentence.units[cue.from], sentence.units[cue.to - 1]]
  if (first === undefined || last === undefined) return false
  const around = quotes.find((q) => q.block === sentence.block && q.closed && q.inner.begin <= first.begin && last.end <= q.inner.end && (sentence.inside === null || q.level > (quotes[sentence.inside]?.level ?? 0)))
  if (around === undefined) return false
  const roles = [...(source === null ? [] : [source]), ...content]
  return roles.some((r) => (sentence.units[r.from]?.begin ?? 0) < around.begin || (sentence.units[r.to - 1]?.end ?? 0) > around.end)
}

/** Outside of quotes `you` is the reader, and `I think`, `we want` the author's own voice: nobody's words are reported. */
function isAuthorsOwn({ sentence, source, kind }: Candidate): boolean {
  const first = source === null ? undefined : sentence.units[source.from]
  if (sentence.inside !== null || first === undefined || source === null || source.to - source.from !== 1) return false
  return first.lower === 'you' || ((first.lower === 'i' || first.lower === 'we') && kind === 'attitude')
}

function cueSpan(text: string, candidate: Candidate, quotes: readonly Quote[]): Span {
  const { sentence, cue } = candidate
  return cue === null ? { begin: sentence.begin, end: sentence.end } : spanOf(text, sentence, cue, quotes)
}

function holds(outer: Span, inner: Span): boolean {
  return outer.begin <= inner.begin && inner.end <= outer.end
}

/** Inside labelled speech the speaker talks in the first person: only what others are said to say is a statement in it. */
function repeatsLabel(candidate: Candidate, taken: readonly Span[]): boolean {
  return taken.length > 0 && (isSpeakerOfQuote(candidate.sentence, candidate) || candidate.kind === 'attitude' || candidate.source === null)
}

function inOrder(attributions: readonly Attribution[]): readonly Attribution[] {
  const first = (a: Attribution) => Math.min(...[...a.source, ...a.cue, ...a.content].map((s) => s.begin))
  return [...attributions].sort((a, b) => first(a) - first(b))
}
