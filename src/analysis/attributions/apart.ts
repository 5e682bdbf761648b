import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'

/**
 * Pieces of a content in the order of the text, of which no two share a character and none holds the statement's own source or cue. Passes that
 * add quotes to a content may meet, where marks don't pair, words that another gave it. What the page lays out (labels, posts) is left
 * as it is: its source may stand within its words.
 */
export function piecesApart(attribution: Attribution): Attribution {
  const { source, cue, content, layout } = attribution
  if (layout !== undefined) return attribution
  const own = [...source, ...cue]
  const apart: Span[] = []
  for (const piece of [...content].sort((a, b) => a.begin - b.begin || b.end - a.end)) {
    const from = Math.max(piece.begin, apart.at(-1)?.end ?? 0)
    if (from < piece.end) for (const left of without({ begin: from, end: piece.end }, own)) apart.push(left)
  }
  return apart.length === content.length && apart.every(({ begin, end }, i) => begin === content[i]?.begin && end === content[i].end) ? attribution : { ...attribution, content: apart }
}

/** What is left of a span without others. */
function without(span: Span, others: readonly Span[]): readonly Span[] {
  let left: readonly Span[] = [span]
  for (const other of others) {
    left = left.flatMap((piece) => {
      if (other.end <= piece.begin || piece.end <= other.begin) return [piece]
      return [{ begin: piece.begin, end: other.begin }, { begin: other.end, end: piece.end }].filter(({ begin, end }) => begin < end)
    })
  }
  return left
}
