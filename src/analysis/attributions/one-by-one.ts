import type { Span } from '../../model/span.js'
import { hasAny, overlap } from '../../text/span.js'
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
 * Of attributions that read the same content by cues and sources that share words (`It is believed`, `is believed`), the one that is surest.
 */
export function surest<A extends Spans & { readonly confidence: number }>(attributions: readonly A[]): readonly A[] {
  const groups = new Map<string, { readonly a: A, readonly at: number }[]>()
  attributions.forEach((a, at) => {
    const key = JSON.stringify(a.content)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [{ a, at }])
    else group.push({ a, at })
  })
  const isSurer = (b: A, k: number, a: A, i: number) => b.confidence > a.confidence || (b.confidence === a.confidence && k < i)
  const beaten = new Set<number>()
  for (const group of groups.values()) {
    for (const { a, at } of group) {
      if (hasAny(group, (other) => other.at !== at && isSurer(other.a, other.at, a, at) && shares(a.cue, other.a.cue) && (shares(a.source, other.a.source) || a.source.length + other.a.source.length === 0))) beaten.add(at)
    }
  }
  return attributions.filter((_, i) => !beaten.has(i))
}

function shares(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => overlap(one, other)))
}
