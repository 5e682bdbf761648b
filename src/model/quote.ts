import { identifier } from './identifier.js'
import type { Span } from './span.js'

/**
 * Words of a text with what stands before and after them, by which they are found again in another: as the TextQuoteSelector of the W3C's Web
 * Annotation Data Model.
 */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** Whether they stood nowhere else in their text. */
  readonly alone: boolean
}

/** A quote with where its words began in the text that it was taken from: UTF-16 code units. */
export interface Anchor extends Quote {
  readonly begin: number
}

/** How much of what stands around is kept, on each side: UTF-16 code units. As much as Hypothesis keeps; equal words mostly differ in it. */
export const AROUND = 32

/** The words under a span, with what stands around them. */
export function quoteOf(text: string, { begin, end }: Span): Quote {
  const exact = text.slice(begin, end)
  const alone = exact !== '' && text.indexOf(exact) === begin && !text.includes(exact, begin + 1)
  return { exact, prefix: text.slice(Math.max(0, begin - AROUND), begin), suffix: text.slice(end, end + AROUND), alone }
}

/** A quote that knows where it was taken. */
export function anchorOf(text: string, span: Span): Anchor {
  return { ...quoteOf(text, span), begin: span.begin }
}

/** By what two texts are known to be the same to the letter, so that offsets of one count in the other. */
export function textIdentity(text: string): string {
  return identifier(['text', text])
}
