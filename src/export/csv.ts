import { stringify } from 'csv-stringify/sync'

/** A column of a table: its name, and what stands in it. */
export interface Column<T> {
  readonly name: string
  readonly of: (row: T) => Cell
}

/** `null`: nothing is known. A list's values are joined by `; `. */
export type Cell = string | number | boolean | null | undefined | readonly (string | null)[]

const BETWEEN = '; '

// A spreadsheet takes a cell that begins with = + - @, a tab or a line feed for a formula, which may fetch from the network: an apostrophe in front keeps it
// text. Lines end as RFC 4180 has it; cells with any line feed are quoted.
const WRITTEN = { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/, cast: { boolean: String } } as const

// By this spreadsheets know that it is UTF-8; readers of CSV pass over it.
const MARK = '\ufeff'

/** The line with the names of the columns, behind the mark of UTF-8: what a file of CSV begins with. */
export function csvHead(columns: readonly Pick<Column<never>, 'name'>[]): string {
  return MARK + stringify([columns.map(({ name }) => name)], WRITTEN)
}

/** Lines of CSV, one a row (a cell may hold line feeds). Written for one batch of rows after the other. */
export function csvRows<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  return stringify(rows.map((row) => columns.map(({ of }) => written(of(row)))), WRITTEN)
}

/** A line that no reader takes for a row of the table: that it ends before its end, and why. */
export function csvBroken(columns: readonly unknown[], why: string): string {
  return stringify([[why, ...columns.slice(1).map(() => '')]], WRITTEN)
}

function written(cell: Cell): string | number | boolean | null | undefined {
  // Halves of pairs can't be written in UTF-8.
  if (typeof cell === 'string') return cell.toWellFormed()
  return typeof cell === 'object' && cell !== null ? cell.filter((one) => one !== null && one !== '').join(BETWEEN).toWellFormed() : cell
}
