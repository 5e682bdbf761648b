import { hasAny } from '../../text/span.js'
import type { Sentence } from '../grammar/sentences.js'
import type { Spans } from './spans.js'

/**
 * Gives a cue without a source that of the one before it in its sentence, where what was said by that one goes right before it: `Roe apologised for
 * the delay, telling reporters it was short, and adding that …`. Only commas and what joins verbs may stand between.
 */
export function withSharedSources<A extends Spans>(text: string, sentences: readonly Sentence[], attributions: readonly A[]): readonly A[] {
  const byCue = attributions.filter((a) => a.cue.length > 0).sort((one, other) => startOf(one) - startOf(other))
  const found = new Map<A, A>()
  byCue.forEach((a, i) => {
    if (a.source.length > 0) return
    const sentence = sentences.find((s) => s.inside === null && s.begin <= startOf(a) && startOf(a) < s.end)
    if (sentence === undefined) return
    for (let k = i - 1; k >= 0 && i - k <= NEAREST; k--) {
      const before = found.get(byCue[k]!) ?? byCue[k]!
      if (startOf(before) < sentence.begin) return
      if (before.source.length === 0 || before.source[0]!.begin < sentence.begin) continue
      const end = [...before.cue, ...before.content].reduce((last, s) => Math.max(last, s.end), 0)
      if (end > startOf(a) || hasAny(before.content, (c) => c.begin <= startOf(a) && startOf(a) < c.end)) continue
      if (JOINS.test(text.slice(end, startOf(a)))) {
        found.set(a, { ...a, source: before.source })
        return
      }
    }
  })
  return attributions.map((a) => found.get(a) ?? a)
}

function startOf({ cue }: Spans): number {
  return cue[0]?.begin ?? 0
}

/** Cues before this one that are looked at. */
const NEAREST = 6

const JOINS = /^[\s,;”"’]{0,4}(?:(?:and|but|while|then|also|before|later)\s{1,2}){0,3}$/i
