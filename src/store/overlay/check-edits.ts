import { sql, type Kysely } from 'kysely'
import { isWholeEvent } from '../../model/editor-log.js'
import { remarkId } from '../../model/remark.js'
import { handling } from '../../model/report.js'
import { toArticle, toAssignment, toCorrection, toEditorEvent, toHandling, toJudgement, toRemark, toReport, toStatement } from '../rows.js'
import type { Tables } from '../schema.js'
import { assignedOn, namesStandingApart } from './overlay-page.js'
import { overlay } from './overlay.js'

/** A correction or a report as it is kept. */
export interface EditRow {
  readonly sequence: number
  readonly id: string
  readonly record: string
}

/** How the records are read that have an identifier of their own, by what they are. */
const READERS = {
  correction: toCorrection, report: toReport, handling: toHandling, judgement: toJudgement, assignment: toAssignment, remark: toRemark, 'note of an editor': toEditorEvent,
} as const satisfies Readonly<Record<string, (record: string) => { readonly id: string }>>

/** What is wrong with one, a line each. Throws a `LedgerError` for a record that is none. */
export function damagedEdits(what: keyof typeof READERS, { id, record }: EditRow): string[] {
  const of = READERS[what](record)
  const isWhole = of.id === id && (what !== 'note of an editor' || isWholeEvent(toEditorEvent(record))) && (what !== 'remark' || remarkId(toRemark(record)) === id) && (what !== 'handling' || handling(toHandling(record)).id === id)
  return isWhole ? [] : [`${what} ${id}: its record was changed`]
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
  const assigned = await assignedOn(db, reading.page)
  const own = new Set([...log.map(({ correction: { id }, version }) => ({ id, version })), ...assigned.map(({ assignment: { id }, version }) => ({ id, version }))].filter(({ version }) => version === reading.version).map(({ id }) => id))
  const found = (await statements(over)).map(({ record, words }) => ({ statement: toStatement(record), words }))
  const laid = overlay(toArticle(reading.record), found, log.map(({ correction }) => correction), ({ id }) => own.has(id), assigned.map(({ assignment }) => assignment), await namesStandingApart(db))
  const shown = await statements(analysis)
  // Read alike, so that the order of fields is one.
  const inOrder = (record: string) => JSON.stringify(toStatement(record))
  return shown.length === laid.statements.length && shown.every(({ record }, i) => inOrder(record) === inOrder(JSON.stringify(laid.statements[i]!.statement)))
}
