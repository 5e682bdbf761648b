import { sql, type Kysely } from 'kysely'
import { holdersIn } from '../holders.js'
import { toArticle, toStatement } from '../rows.js'
import type { Tables } from '../schema.js'
import { seenBetween } from '../seen.js'
import type { StatementInArticle } from '../store.js'
import type { QuotePlace } from './quote-index.js'

/** Listed statements by where they stand, in the order asked; those that are listed no more are left out. */
export async function entriesAt<P extends QuotePlace>(db: Kysely<Tables>, places: readonly P[]): Promise<{ readonly place: P; readonly entry: StatementInArticle }[]> {
  if (places.length === 0) return []
  const column = (of: keyof QuotePlace) => sql`${places.map((place) => place[of])}::integer[]`
  const { rows } = await sql<{ ordinal: number; first_version: number; last_version: number; analysis: number; record: string; article: string }>`
    select asked.ordinal::integer as ordinal, listed.first_version, listed.last_version, listed.analysis, statements.record, readings.record as article
    from unnest(${column('version')}, ${column('position')}, ${column('analysis')}) with ordinality as asked (version, position, analysis, ordinal)
      join listed_statements as listed on listed.version = asked.version and listed.position = asked.position and listed.analysis = asked.analysis
      join statements on statements.analysis = asked.analysis and statements.position = asked.position
      join page_versions on page_versions.sequence = asked.version join readings on readings.sequence = page_versions.reading
    order by asked.ordinal`.execute(db)
  const seen = await seenBetween(db, rows.map((row) => ({ first: row.first_version, last: row.last_version })))
  const statements = rows.map(({ analysis, record }) => ({ analysis, statement: toStatement(record) }))
  const holders = await holdersIn(db, statements)
  return rows.map((row, i) => ({
    place: places[row.ordinal - 1]!, entry: { statement: statements[i]!.statement, holders: holders[i]!, article: toArticle(row.article), seen: seen[i]! },
  }))
}
