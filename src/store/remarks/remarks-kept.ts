import { sql, type Kysely, type Transaction } from 'kysely'
import { isOnWords, standing, type Remark } from '../../model/remark.js'
import { ADVISORY_LOCK } from '../advisory-lock.js'
import type { Part } from '../edits.js'
import { placeOf } from '../places.js'
import { toRemark } from '../rows.js'
import type { Tables } from '../schema.js'
import { fold, storable } from '../terms.js'
import { placeRemarks } from './remark-places.js'
import type { KeptRemark, Remarked, RemarksAsked } from './remarks.js'

type Database = Kysely<Tables>
type Trx = Transaction<Tables>

/** Behind every day. */
const NO_DAY = '9999'

/** Keeps a remark and which one counts of those about the same, all or nothing; two who add at once wait for each other. */
export async function addRemark(db: Database, made: Remark): Promise<Remarked> {
  return db.transaction().execute(async (trx): Promise<Remarked> => {
    // Writers of pages wait, since where it stands in theirs is told, too.
    await sql`set transaction isolation level read committed`.execute(trx)
    await sql`select pg_advisory_xact_lock(${sql.lit(ADVISORY_LOCK)})`.execute(trx)
    await sql`lock table standing_remarks in share row exclusive mode`.execute(trx)
    const [kind, about] = [made.kind, storable(made.of)]
    const log = await logOf(trx, kind, about)
    if (log.some(({ id }) => id === made.id)) return 'kept'
    if (made.undoes !== null && standing(log)?.id !== made.undoes) return 'missing'
    const now = standing([...log, made])
    const name = now?.kind === 'topic' && !now.ended ? fold(now.name) : null
    if (name !== null) {
      const other = await trx.selectFrom('standing_remarks').select('about').where('kind', '=', kind).where('name', '=', name).where('about', '<>', about).executeTakeFirst()
      if (other !== undefined) return 'name'
    }
    await trx.insertInto('remarks').values({ id: made.id, kind, about, capture: isOnWords(made) ? made.target.capture : null, record: JSON.stringify(made) }).execute()
    await trx.deleteFrom('standing_remarks').where('kind', '=', kind).where('about', '=', about).execute()
    if (now !== null) {
      const { sequence } = await trx.selectFrom('remarks').select('sequence').where('id', '=', now.id).executeTakeFirstOrThrow()
      await trx.insertInto('standing_remarks').values({ kind, about, remark: sequence, name, ...stateOf(now) }).execute()
    }
    if (isOnWords(made)) for (const page of (await placeOf(trx, made.target.capture))?.pages ?? []) await placeRemarks(trx, page)
    return 'kept'
  })
}

/** What of a remark it is found by. */
export function stateOf(of: Remark): { readonly state: string; readonly day: string } {
  switch (of.kind) {
    case 'topic': return { state: of.ended ? 'ended' : 'pinned', day: NO_DAY }
    case 'event': return { state: of.category ?? 'none', day: storable(of.date?.value ?? NO_DAY) }
    case 'promise': return { state: of.state, day: storable(of.due ?? NO_DAY) }
    case 'wording': return { state: of.to, day: NO_DAY }
  }
}

async function logOf(db: Database | Trx, kind: string, about: string): Promise<Remark[]> {
  const rows = await db.selectFrom('remarks').select('record').where('kind', '=', kind).where('about', '=', about).orderBy('sequence').execute()
  return rows.map(({ record }) => toRemark(record))
}

interface Row {
  readonly id: string
  readonly record: string
  readonly counts: boolean
}

export async function listRemarks(db: Database, { kind, id, of, standing: alone = false, states, dayTo, byDay = false, limit, after }: RemarksAsked): Promise<Part<KeptRemark>> {
  const narrowed = alone || byDay || states !== undefined || dayTo !== undefined
  const [last] = after === undefined ? [] : (await sql<{ sequence: number; day: string | null }>`
    select remarks.sequence, standing_remarks.day from remarks left join standing_remarks on standing_remarks.remark = remarks.sequence where remarks.id = ${storable(after)}`.execute(db)).rows
  // A place that is nowhere, or that counts no more and so has no day: the list ends there, rather than to begin anew.
  if (after !== undefined && (last === undefined || (byDay && last.day === null))) return { items: [], next: null }
  const behind = last === undefined ? sql`true` : byDay ? sql`(day collate "C", remarks.sequence) > (${last.day ?? ''}::text collate "C", ${last.sequence}::integer)` : sql`remarks.sequence < ${last.sequence}::integer`
  const { rows } = await sql<Row>`
    select remarks.id, remarks.record, standing_remarks.remark is not null as counts
    from remarks ${narrowed ? sql`join` : sql`left join`} standing_remarks on standing_remarks.remark = remarks.sequence
    where remarks.kind = ${kind} and ${behind}
      ${narrowed ? sql`and standing_remarks.kind = ${kind}` : sql``}
      ${id === undefined ? sql`` : sql`and remarks.id = ${storable(id)}`}
      ${of === undefined ? sql`` : sql`and remarks.about = any(${of.map(storable)}::text[])`}
      ${states === undefined ? sql`` : sql`and standing_remarks.state = any(${[...states]}::text[])`}
      ${dayTo === undefined ? sql`` : sql`and standing_remarks.day collate "C" <= ${storable(`${dayTo}~`)}::text collate "C" and standing_remarks.day <> ${NO_DAY}`}
    order by ${byDay ? sql`day collate "C", remarks.sequence` : sql`remarks.sequence desc`} limit ${limit + 1}::integer`.execute(db)
  const items = rows.slice(0, limit).map(({ record, counts }): KeptRemark => ({ remark: toRemark(record), counts }))
  return { items, next: rows.length > limit ? rows[limit - 1]?.id ?? null : null }
}

/** What is wrong with which remarks count, a line each. */
export async function* damagedStanding(db: Database): AsyncGenerator<string> {
  const { rows } = await sql<{ kind: string; about: string }>`
    select distinct kind, about from remarks union select kind, about from standing_remarks order by kind, about`.execute(db)
  for (const { kind, about } of rows) {
    const now = standing(await logOf(db, kind, about))
    const kept = await sql<{ id: string; state: string; day: string }>`select remarks.id, state, day from standing_remarks join remarks on remarks.sequence = remark where standing_remarks.kind = ${kind} and standing_remarks.about = ${about}`.execute(db)
    const [one] = kept.rows
    const right = now === null ? one === undefined : one !== undefined && one.id === now.id && one.state === stateOf(now).state && one.day === stateOf(now).day
    if (!right) yield `${kind} ${about}: another remark is shown than the one that counts`
  }
}
