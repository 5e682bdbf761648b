import { sql, type Kysely } from 'kysely'
import { decidedAt } from '../edit-indexes.js'
import type { DecisionOnWords, LooseDecision, Part, PartAsked } from '../edits.js'
import { isOnWords } from '../../model/remark.js'
import { LedgerError } from '../ledger-error.js'
import { toArticle, toAssignment, toCorrection, toRemark } from '../rows.js'
import type { Tables } from '../schema.js'
import { storable } from '../terms.js'
import { handlingsOf } from './reports.js'

type Database = Kysely<Tables>

/** Decisions that count, each with a state of its page that it doesn't fit; that nobody closed the matter. */
const LOOSE = sql`(
  select of.* from (
    select 'correction' as is, corrections.id, corrections.capture, corrections.record, version from loose_corrections join corrections on corrections.sequence = correction
    union all select 'assignment', assignments.id, assignments.capture, assignments.record, version from loose_assignments join assignments on assignments.sequence = assignment
    union all select 'remark', remarks.id, remarks.capture, remarks.record, version from loose_remarks join remarks on remarks.sequence = remark) as of
  where coalesce((select step from handlings where handlings.about = of.id order by sequence desc limit 1), '') <> 'closed')`

/** When one was made. */
const AT = sql.raw(decidedAt('record'))

/** Newest first, each with the newest state that it doesn't fit. */
export async function listLoose(db: Database, { limit, after }: PartAsked): Promise<Part<LooseDecision>> {
  const [place] = after === undefined ? [] : (await sql<{ at: string; id: string }>`select ${AT} as at, id from (
      select id, record from corrections where id = ${storable(after)} union all select id, record from assignments where id = ${storable(after)}
      union all select id, record from remarks where id = ${storable(after)}) as one`.execute(db)).rows
  if (after !== undefined && place === undefined) return { items: [], next: null }
  const { rows } = await sql<{ is: string; id: string; record: string; page: string; now: string }>`
    select distinct on (at, loose.id) loose.is, loose.id, loose.record, readings.record as page, state.record as now
    from (select *, ${AT} as at from ${LOOSE} as all_loose) as loose join placements on placements.capture = loose.capture join page_versions on page_versions.sequence = placements.version
      join readings on readings.sequence = page_versions.reading
      join page_versions as other on other.sequence = loose.version join readings as state on state.sequence = other.reading
    where ${place === undefined ? sql`true` : sql`(at, loose.id) < (${place.at}::text collate "C", ${place.id}::text)`}
    order by at desc, loose.id desc, other.last_seen desc limit ${limit + 1}::integer`.execute(db)
  const shown = rows.slice(0, limit)
  const handlings = await handlingsOf(db, shown.map(({ id }) => id))
  const items = shown.map(({ is, id, record, page, now }): LooseDecision => ({ ...decisionIn(is, record), page: toArticle(page), now: toArticle(now), handlings: handlings.get(id) ?? [] }))
  return { items, next: rows.length > limit ? shown.at(-1)?.id ?? null : null }
}

function decisionIn(is: string, record: string): DecisionOnWords {
  if (is === 'correction') return { is, decision: toCorrection(record) }
  if (is === 'assignment') return { is, decision: toAssignment(record) }
  const decision = toRemark(record)
  if (!isOnWords(decision)) throw new LedgerError(`The ${decision.kind} ${decision.id} is said to be loose, and is about no words.`)
  return { is: 'remark', decision }
}

export async function countLoose(db: Database): Promise<number> {
  const { rows: [found] } = await sql<{ count: number }>`select count(distinct id)::integer as count from ${LOOSE} as loose`.execute(db)
  return found?.count ?? 0
}
