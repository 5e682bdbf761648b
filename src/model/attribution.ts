import type { Span } from './span.js'

/**
 * `speech`: words that were uttered or written. `attitude`: what somebody thinks, wants or intends. `topic`: nothing that was said stands
 * there, only what was spoken of (`spoke about the tax`), what somebody may say or
 * would have (`if she says so`), or what they deny to have said; no statement.
 */
export const ATTRIBUTION_KINDS = ['speech', 'attitude', 'topic'] as const
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number]

/**
 * How a page's layout tells who speaks: `Hill: …`, `Q: …` or initials, `From Hill: …`, a quote with `— Hill` behind it, a post set into the page, the
 * paragraph behind a question of an interview, paragraphs that are announced as somebody's words.
 */
export type SpeechLayout = 'label' | 'question-label' | 'from-label' | 'signature' | 'post' | 'interview' | 'announced'

/**
 * Source, cue and content that belong together: the attribution relation of PARC and PolNeAR. Each role is a list of
 * spans in the order of the text; source and cue may be empty.
 */
export interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly kind: AttributionKind
  /** How likely the network holds it that nothing said stands there (`kind` topic), 0 to 1; missing where none was asked. */
  readonly topicChance?: number
  /** Missing where words tell who speaks, and not the layout. */
  readonly layout?: SpeechLayout
  /** 0 to 1: how often attributions found in this way are right. */
  readonly confidence: number
  /** Which pass or model, and which of its rules, found it. */
  readonly by: string
}
