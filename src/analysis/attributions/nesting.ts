import type { Attribution } from '../../model/attribution.js'
import { countBefore, hasAny, holds } from '../../text/span.js'

/**
 * For each attribution the index of the one whose content holds it: the smallest content that takes in its cue (its
 * source where it has no cue) and overlaps its content. `null` where none does. The text is swept once, with the contents that
 * are open at each place by their size: the holder is mostly the first of them.
 */
export function nestingOf(attributions: readonly Attribution[]): readonly (number | null)[] {
  const sizes = attributions.map(({ content }) => content.reduce((sum, c) => sum + c.end - c.begin, 0))
  const sizeOf = (owner: number) => sizes[owner] ?? 0
  const pieces = attributions.flatMap(({ content }, owner) => content.map(({ begin, end }) => ({ begin, end, owner })))
    .sort((a, b) => sizeOf(a.owner) - sizeOf(b.owner) || a.owner - b.owner)
  const ranks = [...pieces.keys()]
  const opening = ranks.toSorted((a, b) => pieces[a]!.begin - pieces[b]!.begin)
  const closing = ranks.toSorted((a, b) => pieces[a]!.end - pieces[b]!.end)
  const anchors = attributions.flatMap(({ cue, source, content }, inner) => {
    const anchor = cue[0] ?? source[0] ?? content[0]
    return anchor === undefined ? [] : [{ inner, anchor }]
  }).sort((a, b) => a.anchor.begin - b.anchor.begin)

  /** Ranks of the pieces open at an anchor, the smallest content's first. */
  const open: number[] = []
  const placeOf = (rank: number) => countBefore(open.length, (i) => open[i]! < rank)
  let [opened, closed] = [0, 0]
  const found = attributions.map((): number | null => null)
  for (const { inner, anchor } of anchors) {
    for (; opened < opening.length && pieces[opening[opened]!]!.begin <= anchor.begin; opened++) open.splice(placeOf(opening[opened]!), 0, opening[opened]!)
    for (; closed < closing.length && pieces[closing[closed]!]!.end < anchor.begin; closed++) open.splice(placeOf(closing[closed]!), 1)
    const own = attributions[inner]!
    // Around a cue in the middle each would hold the other; the holder is the longer.
    const from = own.cue.length > 0 ? 0 : countBefore(open.length, (i) => sizeOf(pieces[open[i]!]!.owner) <= sizeOf(inner))
    for (let i = from; i < open.length && found[inner] === null; i++) {
      const piece = pieces[open[i]!]!
      if (piece.owner !== inner && holds(piece, anchor) && mayHold(attributions[piece.owner]!, own, sizeOf(piece.owner) === sizeOf(inner))) found[inner] = piece.owner
    }
  }
  return found
}

/** Not where both have the same content, nor where the inner one's content holds the outer one's cue. */
function mayHold(outer: Attribution, inner: Attribution, asLong: boolean): boolean {
  return !(asLong && sameContent(inner, outer)) && !hasAny(inner.content, (c) => outer.cue.some((cue) => holds(c, cue)))
}

function sameContent(a: Attribution, b: Attribution): boolean {
  return a.content.length === b.content.length && a.content.every((c, i) => c.begin === b.content[i]?.begin && c.end === b.content[i]?.end)
}
