import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'

/** As much of a statement as tells its place among others. */
export type Placed = Pick<Statement, 'id' | 'within'> & Readonly<Record<'source' | 'cue' | 'content', readonly Span[]>>

/** A statement with the number that people see, wherever they see it: on the desk and in the terminal. */
export interface Numbered<S extends Placed> {
  readonly number: number
  /** How many others its words lie in: 0 in nobody else's, 1 within such a statement, and so on. */
  readonly depth: number
  readonly statement: S
}

export type NumberedStatement = Numbered<Statement>

/**
 * Numbers an article's statements from 1 in the order in which their words begin in the text, source and cue among them; one that holds
 * another comes first.
 */
export function numbered<S extends Placed>(statements: readonly S[]): Numbered<S>[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return statements
    .map((statement) => ({ statement, depth: depthOf(statement, byId), begin: beginOf(statement) }))
    .sort((a, b) => a.begin - b.begin || a.depth - b.depth)
    .map(({ statement, depth }, index) => ({ number: index + 1, depth, statement }))
}

/** Where the first of a statement's words stands, UTF-16 code units; 0 where it has none. */
export function beginOf({ source, cue, content }: Omit<Placed, 'id' | 'within'>): number {
  const begin = [...source, ...cue, ...content].reduce((first, span) => (span.end > span.begin ? Math.min(first, span.begin) : first), Infinity)
  return begin === Infinity ? 0 : begin
}

function depthOf(statement: Placed, byId: ReadonlyMap<string, Placed>): number {
  const passed = new Set<string>()
  let holder = statement.within
  while (holder !== null && byId.has(holder) && !passed.has(holder)) {
    passed.add(holder)
    holder = byId.get(holder)?.within ?? null
  }
  return passed.size
}
