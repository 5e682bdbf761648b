import { textOf, type Span } from '../../model/span.js'
import { hullOf } from '../../text/span.js'
import type { DateMention } from './mention.js'

/** What `statementDate` needs. All spans and dates in UTF-16 code units of `text`. */
export interface StatementGeometry {
  readonly text: string
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
  readonly content: readonly Span[]
  /** The sentence of the cue. */
  readonly sentence: Span
  /** Those before it in its paragraph and, after them, in the one before; nearest first. No captions. */
  readonly previousSentences: readonly Span[]
  readonly dates: readonly DateMention[]
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`; missing or `null` where it is not known. */
  readonly publishedAt?: string | null
}

/** The words of a statement's sentence before its source, cue and content: where it refers back to an event. */
export function openingOf({ text, sentence, cue, source, content }: StatementGeometry): string {
  const first = hullOf([...cue, ...source, ...content].filter(({ begin }) => begin >= sentence.begin))
  return textOf(text, { begin: sentence.begin, end: Math.max(sentence.begin, Math.min(sentence.end, first?.begin ?? Infinity)) })
}
