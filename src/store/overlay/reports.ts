import { sql, type Kysely, type Transaction } from 'kysely'
import { inForce, type Correction } from '../../model/correction.js'
import { REPORT_STATES, type Handling, type Report, type ReportState } from '../../model/report.js'
import type { KeptReport, PageWithProblems, Part, PartAsked, ReportKeeping } from '../edits.js'
import { toArticle, toCorrection, toHandling, toProblems, toReport } from '../rows.js'
import type { Tables } from '../schema.js'
import { countAlone, countReport, letsReport } from '../report-flood.js'
import { storable } from '../terms.js'

type Database = Kysely<Tables>
type Trx = Transaction<Tables>

/** Keeps a report, unless as many are open on the same words already, or too many came lately from its sender or from all. */
export async function addReport(db: Database, report: Report, { secret, atMost, flood }: ReportKeeping): Promise<'kept' | 'many' | 'flood' | 'missing'> {
  return db.transaction().execute(async (trx) => {
    await countAlone(trx)
    if (flood !== undefined && !await letsReport(trx, flood)) return 'flood'
    const { capture, article, statement } = report.target
    const known = await trx.selectFrom('readings').select('sequence').where('id', '=', article).where('capture', '=', capture).limit(1).executeTakeFirst()
    if (known === undefined) return 'missing'
    const there = await trx.selectFrom('reports').select('id').where('id', '=', report.id).executeTakeFirst()
    if (there !== undefined) return 'kept'
    const { rows: [open] } = await sql<{ count: number }>`select count(*)::integer as count from reports join report_states on report_states.report = reports.sequence
      where reports.capture = ${capture} and reports.statement is not distinct from ${statement} and report_states.state in ('open', 'taken')`.execute(trx)
    if (open!.count >= atMost) return 'many'
    const { sequence } = await trx.insertInto('reports')
      .values({ id: report.id, capture, article, statement, secret, record: JSON.stringify(report), added_at: report.at }).returning('sequence').executeTakeFirstOrThrow()
    await trx.insertInto('report_states').values({ report: sequence, state: 'open' }).execute()
    if (flood !== undefined) await countReport(trx, flood, report.at)
    return 'kept'
  })
}

/** Keeps what an editor does with a report or a correction. */
export async function addHandling(db: Database, handling: Handling): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`select 1 from reports where id = ${handling.of} union all select 1 from corrections where id = ${handling.of}
      union all select 1 from assignments where id = ${handling.of} union all select 1 from remarks where id = ${handling.of}
      union all (select 1 from statements where id = ${handling.of} limit 1) union all (select 1 from readings where id = ${handling.of} limit 1)`.execute(trx)
    if (rows.length === 0) return false
    await trx.insertInto('handlings').values({ id: handling.id, about: handling.of, step: handling.is, record: JSON.stringify(handling) }).onConflict((conflict) => conflict.doNothing()).execute()
    await refreshStates(trx, [handling.of])
    return true
  })
}

/** How reports stand after something about them was added. */
export async function refreshStates(trx: Trx, ids: readonly string[]): Promise<void> {
  for (const id of new Set(ids)) {
    const row = await trx.selectFrom('reports').select(['sequence', 'record']).where('id', '=', id).executeTakeFirst()
    if (row === undefined) continue
    const [handlings, answers] = [await handlingsOf(trx, [id]), await answersTo(trx, toReport(row.record))]
    await trx.updateTable('report_states').set({ state: stateOf(handlings.get(id) ?? [], answers) }).where('report', '=', row.sequence).execute()
  }
}

/** How a report stands: answered where a correction that counts answers it, else as an editor last said. */
export function stateOf(handlings: readonly Handling[], answers: readonly Correction[]): ReportState {
  if (answers.length > 0) return 'answered'
  const last = handlings.at(-1)?.is
  return last === 'closed' || last === 'taken' ? last : 'open'
}

/** Of each, what editors did with it, oldest first. */
export async function handlingsOf(db: Database, ids: readonly string[]): Promise<Map<string, Handling[]>> {
  const found = new Map<string, Handling[]>()
  if (ids.length === 0) return found
  const rows = await db.selectFrom('handlings').select(['about', 'record']).where('about', 'in', ids).orderBy('sequence').execute()
  for (const { about, record } of rows) found.set(about, [...found.get(about) ?? [], toHandling(record)])
  return found
}

/** The corrections that count and answer a report: they are on its capture, or on another of its page. */
async function answersTo(db: Database, report: Report): Promise<Correction[]> {
  const { rows } = await sql<{ record: string }>`
    select corrections.record from corrections
      join placements as other on other.capture = corrections.capture join page_versions as state on state.sequence = other.version
    where state.page = (select page_versions.page from placements join page_versions on page_versions.sequence = placements.version where placements.capture = ${report.target.capture})
    order by corrections.sequence`.execute(db)
  return inForce(rows.map(({ record }) => toCorrection(record))).filter(({ answers }) => answers.includes(report.id))
}

export async function listReports(db: Database, { limit, after, state }: PartAsked & { readonly state?: ReportState | undefined }): Promise<Part<KeptReport>> {
  const { rows } = await sql<ReportRow>`${REPORTS}
    where (${after ?? null}::text is null or reports.sequence < (select sequence from reports where id = ${after ?? null}))
      and (${state ?? null}::text is null or report_states.state = ${state ?? null})
    order by reports.sequence desc limit ${limit + 1}::integer`.execute(db)
  const items = await kept(db, rows.slice(0, limit))
  return { items, next: rows.length > limit ? items.at(-1)?.report.id ?? null : null }
}

export async function keptReport(db: Database, by: 'id' | 'secret', value: string): Promise<KeptReport | null> {
  const { rows } = await sql<ReportRow>`${REPORTS} where ${by === 'id' ? sql`reports.id` : sql`reports.secret`} = ${storable(value)}`.execute(db)
  return (await kept(db, rows))[0] ?? null
}

interface ReportRow {
  readonly record: string
  readonly state: string
  readonly page: string
}

const REPORTS = sql`select reports.record, report_states.state,
    (select readings.record from readings where readings.id = reports.article order by sequence desc limit 1) as page
  from reports join report_states on report_states.report = reports.sequence`

async function kept(db: Database, rows: readonly ReportRow[]): Promise<KeptReport[]> {
  const items: KeptReport[] = []
  for (const { record, page } of rows) {
    const report = toReport(record)
    const handlings = (await handlingsOf(db, [report.id])).get(report.id) ?? []
    const answers = await answersTo(db, report)
    items.push({ report, state: stateOf(handlings, answers), handlings, answers, page: toArticle(page) })
  }
  return items
}

export async function countReports(db: Database): Promise<Record<ReportState, number>> {
  const { rows } = await sql<{ state: ReportState; count: number }>`select state, count(*)::integer as count from report_states group by state`.execute(db)
  const counts = Object.fromEntries(REPORT_STATES.map((state) => [state, 0])) as Record<ReportState, number>
  for (const { state, count } of rows) counts[state] = count
  return counts
}

/** Of each of these, what was done with it last. */
export async function lastHandlings(db: Database, ids: readonly string[]): Promise<Handling[]> {
  return [...(await handlingsOf(db, ids)).values()].flatMap((all) => all.at(-1) ?? [])
}

/** Pages with problems, those that were added last first. `after`: the identifier of the last page of the part before. */
export async function pagesWithProblems(db: Database, { limit, after, rule }: PartAsked & { readonly rule?: string | undefined }): Promise<Part<PageWithProblems>> {
  const { rows } = await sql<{ record: string; problems: string }>`
    select readings.record, analyses.problems
    from analyses join page_versions on page_versions.analysis = analyses.sequence join readings on readings.sequence = page_versions.reading
    where analyses.problems <> '[]' and ${rule === undefined ? sql`true` : sql`position(${`"rule":${JSON.stringify(storable(rule))}`} in analyses.problems) > 0`}
      and ${after === undefined ? sql`true` : sql`page_versions.sequence < (select max(shown.sequence) from page_versions as shown join readings as own on own.sequence = shown.reading where own.id = ${storable(after)})`}
    order by page_versions.sequence desc limit ${limit + 1}::integer`.execute(db)
  const items = rows.slice(0, limit).map(({ record, problems }) => ({ page: toArticle(record), problems: toProblems(problems) }))
  return { items, next: rows.length > limit ? items.at(-1)?.page.id ?? null : null }
}
