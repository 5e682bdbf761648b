import type { Row } from './rows.js'

/** A stretch of an article's rows that one page shows. */
export interface Part {
  readonly rows: readonly Row[]
  /** From 1. */
  readonly number: number
  /** How many there are. */
  readonly of: number
}

/**
 * Cuts rows into as few parts as hold no more than `most` each, about equally long, so that a page of a long article stays light; one part where all fits. A row that is longer alone stands
 * alone. `weightOf`: what a row takes with its cards, in the unit of `most`.
 */
export function partsOf(rows: readonly Row[], weightOf: (row: Row) => number, most: number): Part[] {
  const weights = rows.map(weightOf)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const each = total / Math.max(1, Math.ceil(total / most))
  const parts: Row[][] = [[]]
  let held = 0
  let passed = 0
  for (const [i, row] of rows.entries()) {
    const weight = weights[i]!
    // A row goes where most of it lies.
    if (held > 0 && (held + weight > most || passed + weight / 2 > each * parts.length)) {
      parts.push([])
      held = 0
    }
    parts.at(-1)!.push(row)
    held += weight
    passed += weight
  }
  return parts.map((part, i) => ({ rows: part.map((row, at) => ({ ...row, room: Math.min(row.room, part.length - at) })), number: i + 1, of: parts.length }))
}

/** The part that has the card of a statement, by its identifier or how that begins; `undefined` where none has. */
export function partWith(parts: readonly Part[], statement: string): Part | undefined {
  return parts.find(({ rows }) => rows.some(({ cards }) => cards.some((card) => card.statement.id.startsWith(statement))))
}
