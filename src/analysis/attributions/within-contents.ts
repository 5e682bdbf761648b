import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import { findQuotes } from '../../text/quotes.js'
import { clipped, hasAny, spanIndex, spansOver } from '../../text/span.js'
import type { SpanIndex } from '../../text/span.js'
import type { Extract, Extracted } from '../extractor/extract.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import type { TokenIndex } from '../grammar/token-index.js'
import type { Token } from '../grammar/tokens.js'
import type { Spans } from './spans.js'

/** Shorter contents hold no clause of saying and what is said. */
const SHORTEST = 30
/** Read out of its sentence, a content is read a little worse: only what the model is sure of is taken. */
const SURE = 0.6
/** Contents read at once, side by side. */
const AT_ONCE = 16
/** A content's opening that no sentence begins with. */
const OPENING = /^(?:[^\p{L}\p{N}]|(?:that|whether|if)\s)+/u

/**
 * Statements by a verb within what somebody says (`Venn said Tind had told her that …`). The training data mark none of
 * them, so the model never looks there; read by itself, as a sentence of its own, a content is news text like any other.
 * Read again are contents that hold a verb of saying or thinking with a clause, each block of them by itself; the speaker's own `I said` is no
 * further statement. Confidence: that the outer one is right and so is the inner.
 */
export async function withinContents(text: string, outer: readonly Attribution[], blocks: readonly Span[], tokens: TokenIndex, extract: Extract): Promise<readonly Extracted[]> {
  const seen = new Set<number>()
  const cues = spanIndex(outer.flatMap(({ cue }) => cue))
  const again = outer.flatMap(({ content, confidence }) => content.flatMap((c) => byBlock(c, blocks)).flatMap((span) => {
    const verb = tokens.within(span).find((token) => isSaying(token) && !hasAny(cues.over({ begin: token.begin, end: token.begin + 1 })))
    if (verb === undefined || seen.has(verb.begin) || span.end - span.begin < SHORTEST) return []
    seen.add(verb.begin)
    return [{ span, confidence }]
  }))
  const found: Extracted[] = []
  for (let i = 0; i < again.length; i += AT_ONCE) {
    const some = again.slice(i, i + AT_ONCE)
    const read = await Promise.all(some.map(({ span }) => readAgain(text, span, extract)))
    read.forEach((inners, k) => {
      for (const inner of inners) {
        const sure = inner.confidence >= SURE && tokens.within(wholeOf(inner.cue)).some(isSaying)
        if (sure && isAnother(text, inner, cues)) found.push({ ...inner, confidence: (some[k]?.confidence ?? 0) * inner.confidence })
      }
    })
  }
  return found
}

function byBlock(span: Span, blocks: readonly Span[]): readonly Span[] {
  return spansOver(blocks, span).flatMap((block) => clipped(span, block) ?? [])
}

/** A verb of speech or thought that takes a clause. */
function isSaying({ pos, lemma }: Token): boolean {
  return pos === 'VERB' && (CUE_VERBS.get(lemma) ?? []).some(({ frames }) => /[sq]/.test(frames))
}

/** Reads a content as a sentence: from its first word, which gets a capital, to a full stop. Spans are of the whole text. */
async function readAgain(text: string, span: Span, extract: Extract): Promise<readonly Extracted[]> {
  const words = text.slice(span.begin, span.end)
  const skipped = OPENING.exec(words)?.[0].length ?? 0
  // A mark that opens the content goes, and with it the one that closes it.
  const own = /["“„«]/.test(words.slice(0, skipped)) ? withoutClosingMark(words.slice(skipped)) : words.slice(skipped)
  const first = own.charAt(0).toUpperCase()
  const sentence = (first.length === 1 ? first + own.slice(1) : own) + (/[.!?…]["”»’']*$/u.test(own) ? '' : '.')
  const block = { kind: 'paragraph', begin: 0, end: sentence.length, block: 0 } as const
  const at = span.begin + skipped
  const back = (spans: readonly Span[]) => spans.map(({ begin, end }) => ({ begin: at + begin, end: Math.min(at + end, at + own.length) })).filter(({ begin, end }) => begin < end)
  return (await extract(sentence, [block], findQuotes(sentence, [block]))).found
    .map(({ source, cue, content, confidence, topic }) => ({ source: back(source), cue: back(cue), content: back(content), confidence, topic }))
}

/** Without the marks at the end and the commas and space before them. One by one: a pattern would look anew from each space of a long run. */
function withoutClosingMark(words: string): string {
  let end = words.length
  while (end > 0 && /["”“»]/.test(words.charAt(end - 1))) end--
  if (end === words.length) return words
  while (end > 0 && /[\s,]/.test(words.charAt(end - 1))) end--
  return words.slice(0, end)
}

/** Whether it says by whom, and by a cue that isn't found already. */
function isAnother(text: string, inner: Extracted, cues: SpanIndex<Span>): boolean {
  return inner.source.length > 0 && inner.content.length > 0 && !isSpeakersOwn(text, inner) && !inner.cue.some((own) => hasAny(cues.over(own)))
}

/**
 * Whether what stands within somebody's words is no statement of its own: the speaker's `I said`, and what says no words of anybody (`agreed to
 * return the ship`, `says so`).
 */
function isSpeakersOwn(text: string, spans: Spans): boolean {
  return isFirstPerson(text, spans) || /^(?:to\s|\S+$)/.test(text.slice(spans.content[0]?.begin, spans.content.at(-1)?.end))
}

function isFirstPerson(text: string, { source }: Spans): boolean {
  return FIRST_PERSON.test(text.slice(source[0]?.begin ?? 0, source[0]?.end ?? 0))
}

const FIRST_PERSON = /^(?:i|we|you|my|our|your)$/i

/**
 * Without what speakers do or wish by their very words (`“I ask you to wait,” Roe said`, `“We want it closed”`): all of that is what they say. What they
 * tell of having said before stays (`“I told the board that …”`).
 */
export function withoutOwnActs(text: string, attributions: readonly Attribution[], tokens: TokenIndex): readonly Attribution[] {
  const contents = spanIndex(attributions.flatMap((of) => of.content.map(({ begin, end }) => ({ begin, end, of }))))
  return attributions.filter((a) => {
    const [anchor] = [...a.cue, ...a.source]
    const now = a.kind === 'attitude' || !a.cue.some((cue) => tokens.within(cue).some(isPast))
    return !now || anchor === undefined || !isFirstPerson(text, a) || !hasAny(contents.around(anchor), ({ of }) => of !== a)
  })
}

/** `told`, `have asked`; not `ask`, `asking`, `asks`. */
function isPast({ pos, lower, lemma }: Token): boolean {
  return pos === 'VERB' && lower !== lemma && !/(?:ing|s)$/.test(lower)
}

function wholeOf(spans: readonly Span[]): Span {
  return { begin: spans[0]?.begin ?? 0, end: spans.at(-1)?.end ?? 0 }
}
