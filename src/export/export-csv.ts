import { csvBroken, csvHead, csvRows } from './csv.js'
import type { TextFormat } from './export-format.js'
import { statementColumns } from './statement-columns.js'

/** Statements as a table, a row each. */
export const CSV: TextFormat = {
  mediaType: 'text/csv; charset=utf-8; header=present', ending: 'csv',
  head: ({ desk }) => csvHead(statementColumns(desk)),
  some: (statements, { desk }) => csvRows(statementColumns(desk), statements),
  foot: '',
  broken: (why) => csvBroken(statementColumns(null), why),
}
