import { sql, type Kysely } from 'kysely'
import { toArticle, toCorrection, toReport, toStatement } from '../rows.js'
import type { Tables } from '../schema.js'
import { overlay } from './overlay.js'

/** A correction or a report as it is kept. */
export interface EditRow {
  readonly sequence: number
  readonly id: string
  readonly record: string
}

/** What is wrong with one, a line each. Throws a `LedgerError` for a record that is none. */
export function damagedEdits(what: 'correction' | 'report', { id, record }: EditRow): string[] {
  const of = what === 'correction' ? toCorrection(record) : toReport(record)
  return of.id === id ? [] : [`${what} ${id}: its record was changed`]
}

/** Whether an analysis with decisions laid over another one is what comes of laying them over it again. */
export async function isLaidOver(db: Kysely<Tables>, analysis: number, over: number): Promise<boolean> {
  const statements = (of: number) => db.selectFrom('statements').select(['record', 'words']).where('analysis', '=', of).orderBy('position').execute()
  const { rows: [reading] } = await sql<{ record: string; page: string; version: number }>`
    select readings.record, page_versions.page, page_versions.sequence as version
    from analyses join readings on readings.sequence = analyses.reading join placements on placements.capture = readings.capture
      join page_versions on page_versions.sequence = placements.version where analyses.sequence = ${over}::integer`.execute(db)
  if (reading === undefined) return false
  const { rows: made } = await sql<{ record: string; version: number }>`
    select corrections.record, placements.version
    from page_versions join placements on placements.version = page_versions.sequence join corrections on corrections.capture = placements.capture
    where page_versions.page = ${reading.page} order by corrections.sequence`.execute(db)
  const log = made.map(({ record, version }) => ({ correction: toCorrection(record), version }))
  const own = new Set(log.filter(({ version }) => version === reading.version).map(({ correction }) => correction.id))
  const found = (await statements(over)).map(({ record, words }) => ({ statement: toStatement(record), words }))
  const laid = overlay(toArticle(reading.record), found, log.map(({ correction }) => correction), ({ id }) => own.has(id))
  const shown = await statements(analysis)
  // Read alike, so that the order of fields is one.
  const inOrder = (record: string) => JSON.stringify(toStatement(record))
  return shown.length === laid.statements.length && shown.every(({ record }, i) => inOrder(record) === inOrder(JSON.stringify(laid.statements[i]!.statement)))
}
