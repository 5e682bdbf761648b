import type { Span } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'

/** The part that a span plays in its statement. */
export type Part = 'source' | 'cue' | 'content'

export interface Piece extends Span {
  readonly part: Part
}

/** A statement with its number on the page and how many others its words lie in. */
export interface NumberedStatement {
  readonly number: number
  /** 0 for a statement in nobody else's; 1 for one within such a statement; and so on. */
  readonly depth: number
  readonly statement: Statement
}

/** A statement's spans in the order of the text, each with its part. Spans without words are left out. */
export function piecesOf(statement: Pick<Statement, Part>): Piece[] {
  const pieces = (['source', 'cue', 'content'] as const).flatMap((part) =>
    statement[part].map(({ begin, end }): Piece => ({ begin, end, part })))
  return pieces.filter((piece) => piece.end > piece.begin).sort((a, b) => a.begin - b.begin || a.end - b.end)
}

/** Numbers statements from 1 in the order in which they begin in the text; one that holds another comes first. */
export function numbered(statements: readonly Statement[]): NumberedStatement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const keyed = statements.map((statement) => ({ statement, depth: depthOf(statement, byId), ...extent(statement) }))
  keyed.sort((a, b) => a.begin - b.begin || a.depth - b.depth)
  return keyed.map(({ statement, depth }, index) => ({ number: index + 1, depth, statement }))
}

function extent(statement: Statement): Span {
  const pieces = piecesOf(statement)
  return { begin: pieces[0]?.begin ?? 0, end: pieces.reduce((end, piece) => Math.max(end, piece.end), 0) }
}

function depthOf(statement: Statement, byId: ReadonlyMap<string, Statement>): number {
  const passed = new Set<string>()
  let holder = statement.within
  while (holder !== null && byId.has(holder) && !passed.has(holder)) {
    passed.add(holder)
    holder = byId.get(holder)?.within ?? null
  }
  return passed.size
}
