import type { Span } from '../../model/span.js'
import type { Spans } from './spans.js'

/** `neither confirmed nor denied`, `would neither confirm nor deny`: two acts of one speaker on the same words, and both are denied. */
export function oneByOne<A extends Spans>(text: string, attribution: A): readonly A[] {
  const [whole] = attribution.cue
  if (whole === undefined || attribution.cue.length > 1) return [attribution]
  const found = NEITHER.exec(text.slice(whole.begin, whole.end))
  if (found === null) return [attribution]
  const [, lead = '', first = '', between = '', second = ''] = found
  const at = whole.begin + lead.length
  const verbs: readonly Span[] = [{ begin: at, end: at + first.length }, { begin: at + first.length + between.length, end: at + first.length + between.length + second.length }]
  return verbs.map((cue) => ({ ...attribution, cue: [cue] }))
}

const NEITHER = /^((?:\S+ ){0,3}neither )(\p{L}+)( nor )(\p{L}+)$/iu

/**
 * Of attributions that read the same content by cues that share words (`It is believed`, `is believed`), the one that is surest.
 */
export function surest<A extends Spans & { readonly confidence: number }>(attributions: readonly A[]): readonly A[] {
  const same = (a: A, b: A) => a !== b && JSON.stringify(a.content) === JSON.stringify(b.content) && JSON.stringify(a.source) === JSON.stringify(b.source)
    && a.cue.some((one) => b.cue.some((other) => one.begin < other.end && other.begin < one.end))
  return attributions.filter((a, i) => !attributions.some((b, k) => same(a, b) && (b.confidence > a.confidence || (b.confidence === a.confidence && k < i))))
}
