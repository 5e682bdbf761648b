import type { Span } from '../../model/span.js'

/** The spans of an attribution. */
export interface Spans {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}
