import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'

/** The part that a span plays in its statement. */
export type Part = 'source' | 'cue' | 'content'

export interface Piece extends Span {
  readonly part: Part
}

/** A statement's spans in the order of the text, each with its part. Spans without words are left out. */
export function piecesOf(statement: Pick<Statement, Part>): Piece[] {
  const pieces = (['source', 'cue', 'content'] as const).flatMap((part) =>
    statement[part].map(({ begin, end }): Piece => ({ begin, end, part })))
  return pieces.filter((piece) => piece.end > piece.begin).sort((a, b) => a.begin - b.begin || a.end - b.end)
}
