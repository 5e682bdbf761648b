import { sql, type Kysely, type Transaction } from 'kysely'
import { holdersOf } from '../model/holding.js'
import type { Statement } from '../model/statement.js'
import { toStatement } from './rows.js'
import type { Tables } from './schema.js'

/** A statement with the analysis that holds it. */
export interface InAnalysis {
  readonly analysis: number
  readonly statement: Statement
}

/** Statements in statements: deeper than this, nothing is looked up. */
const DEEPEST = 10

/** Of each statement those whose content holds it, the nearest first: see `holdersOf`. */
export async function holdersIn(db: Kysely<Tables> | Transaction<Tables>, of: readonly InAnalysis[]): Promise<Statement[][]> {
  const known = new Map<string, Statement>()
  const key = (analysis: number, id: string) => `${analysis} ${id}`
  let asked = of.flatMap(({ analysis, statement: { within } }) => (within === null ? [] : [{ analysis, within }]))
  for (let depth = 0; asked.length > 0 && depth < DEEPEST; depth++) {
    const { rows } = await sql<{ analysis: number; id: string; record: string }>`
      select distinct on (statements.analysis, statements.id) statements.analysis, statements.id, statements.record
      from unnest(${asked.map(({ analysis }) => analysis)}::integer[], ${asked.map(({ within }) => within)}::text[]) as asked (analysis, id)
        join statements on statements.id = asked.id and statements.analysis = asked.analysis
      order by statements.analysis, statements.id, statements.position`.execute(db)
    const found = rows.map(({ analysis, id, record }) => ({ analysis, id, statement: toStatement(record) }))
    for (const { analysis, id, statement } of found) known.set(key(analysis, id), statement)
    asked = found.flatMap(({ analysis, statement: { within } }) => (within === null || known.has(key(analysis, within)) ? [] : [{ analysis, within }]))
  }
  return of.map(({ analysis, statement }) => holdersOf(statement, (id) => known.get(key(analysis, id))))
}
