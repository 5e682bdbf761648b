import type { Span } from '../model/span.js'
import { clipped } from '../text/span.js'
import type { Numbered } from './numbered.js'
import type { ReadingStatement } from './reading.js'
import type { Run, Style } from './wrap.js'

/** A span to show in the text; `mark` is the number of the statement whose content it is. */
interface Shown extends Span {
  readonly style: Style
  readonly mark: number | null
}

/**
 * Cuts the pieces of a text that `blocks` (in order, not overlapping) name into runs, with `[1 ` and `]` around each
 * stretch of the content of statement 1. A stretch that runs over several blocks is marked anew in each.
 */
export function markedBlocks(text: string, blocks: readonly Span[], statements: readonly Numbered<ReadingStatement>[]): Run[][] {
  const shown = statements.flatMap(spansOf).sort((a, b) => a.begin - b.begin || b.end - a.end)
  let next = 0
  let open: Shown[] = []
  return blocks.map((block) => {
    open = open.filter((s) => s.end > block.begin)
    while (next < shown.length && shown[next]!.begin < block.end) open.push(shown[next++]!)
    const here = open.flatMap((s): Shown[] => {
      const own = clipped(s, block)
      return own === null || own.begin === own.end ? [] : [{ ...s, ...own }]
    })
    return markedBlock(text, block, here)
  })
}

function spansOf({ number, statement }: Numbered<ReadingStatement>): Shown[] {
  const { source, cue, content, form } = statement
  const shown = (spans: readonly Span[], style: Style, mark: number | null) =>
    spans.map(({ begin, end }) => ({ begin, end, style, mark }))
  return [...shown(content, form, number), ...shown(source, 'source', null), ...shown(cue, 'cue', null)]
}

function markedBlock(text: string, block: Span, spans: readonly Shown[]): Run[] {
  const edges = [...new Set([block.begin, block.end, ...spans.flatMap((s) => [s.begin, s.end])])].sort((a, b) => a - b)
  const runs: Run[] = []
  let active: Shown[] = []
  let next = 0
  for (const [i, at] of edges.entries()) {
    const closing = active.filter((s) => s.end === at && s.mark !== null)
    active = active.filter((s) => s.end > at)
    for (let n = 0; n < closing.length; n += 1) runs.push({ text: ']', style: 'mark' })
    while (next < spans.length && spans[next]!.begin === at) {
      const span = spans[next++]!
      if (span.mark !== null) runs.push({ text: `[${span.mark} `, style: 'mark' })
      active.push(span)
    }
    const end = edges[i + 1]
    if (end !== undefined) runs.push({ text: text.slice(at, end), style: active.at(-1)?.style })
  }
  return runs
}
