import type { Compared, Comparison } from '../model/comparison.js'
import type { Difference } from './difference.js'
import { holdersAmong, readingStatement } from './to-reading.js'

/** A comparison of two articles as the public contract has it. */
export function toDifference({ before, after, readDifferently, facts, blocks, statements, unchanged, readOtherwise }: Comparison): Difference {
  const [heldBefore, heldAfter] = [holdersAmong(before.analysis.statements), holdersAmong(after.analysis.statements)]
  return {
    schema: 1,
    before: version(before),
    after: version(after),
    readDifferently,
    facts: facts.map(({ of, before: was, after: is }) => ({ of, before: was, after: is })),
    blocks: blocks.map(({ is, kind, pieces }) => ({ is, kind, pieces: pieces.map((piece) => ({ is: piece.is, text: piece.text })) })),
    statements: statements.map((change) => ({
      is: change.is,
      ...(change.before && { before: readingStatement(before.article, change.before, heldBefore(change.before)) }),
      ...(change.after && { after: readingStatement(after.article, change.after, heldAfter(change.after)) }),
    })),
    unchanged,
    readOtherwise,
  }
}

function version({ article, sighting, analysis }: Compared): Difference['before'] {
  return { id: article.id, title: article.title, url: article.url, receivedAt: sighting.receivedAt, sha256: article.captureId, analysis: analysis.version }
}
