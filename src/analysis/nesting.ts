import type { Attribution } from '../model/attribution.js'
import type { Span } from '../model/span.js'

/**
 * For each attribution the index of the one whose content holds it: the smallest content that takes in its cue (its
 * source where it has no cue) and overlaps its content. `null` where none does.
 */
export function nestingOf(attributions: readonly Attribution[]): readonly (number | null)[] {
  const extents = attributions.map((a) => ({ begin: Math.min(...a.content.map((c) => c.begin)), end: Math.max(...a.content.map((c) => c.end)) }))
  return attributions.map((inner, i) => {
    const anchor = inner.cue[0] ?? inner.source[0] ?? inner.content[0]
    if (anchor === undefined) return null
    let best: number | null = null
    let size = Infinity
    attributions.forEach((outer, k) => {
      const extent = extents[k]
      if (k === i || extent === undefined || extent.begin > anchor.begin || extent.end < anchor.end || sameContent(inner, outer)) return
      if (!outer.content.some((c) => holds(c, anchor))) return
      const length = outer.content.reduce((sum, c) => sum + c.end - c.begin, 0)
      const own = inner.content.reduce((sum, c) => sum + c.end - c.begin, 0)
      // Around a cue in the middle each would hold the other; the holder is the longer.
      if (length < size && (length > own || inner.cue.length > 0)) {
        if (inner.content.some((c) => outer.cue.some((u) => holds(c, u)))) return
        best = k
        size = length
      }
    })
    return best
  })
}

function holds(outer: Span, inner: Span): boolean {
  return outer.begin <= inner.begin && inner.end <= outer.end
}

function sameContent(a: Attribution, b: Attribution): boolean {
  return a.content.length === b.content.length && a.content.every((c, i) => c.begin === b.content[i]?.begin && c.end === b.content[i]?.end)
}
