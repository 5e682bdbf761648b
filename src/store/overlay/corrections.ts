import { sql, type Kysely, type Transaction } from 'kysely'
import type { Correction } from '../../model/correction.js'
import { BeginAgain, untilDone } from '../again.js'
import type { Decided, KeptCorrection, LooseCorrection, Part, PartAsked } from '../edits.js'
import { lockEntry } from '../entry-locks.js'
import { placeOf } from '../places.js'
import { relist } from '../relist.js'
import { toArticle, toCorrection } from '../rows.js'
import type { Tables } from '../schema.js'
import { SpeakerChanges } from '../speaker-counts.js'
import { countPages, tally } from '../tallies.js'
import { handlingsOf, refreshStates } from './reports.js'

type Database = Kysely<Tables>

/** Adds a decision in one transaction, and makes the page's lists anew with it. */
export async function addCorrection(db: Database, correction: Correction, seen: string | null): Promise<Decided> {
  return untilDone(() => db.transaction().execute(async (trx): Promise<Decided> => {
    const { capture, statement } = correction.target
    const article = await shownOf(trx, capture)
    if (article === null) return { is: 'missing' }
    if (!await lockEntry(trx, toArticle(article))) throw new BeginAgain('the capture was moved meanwhile')
    const there = await trx.selectFrom('corrections').select('id').where('id', '=', correction.id).executeTakeFirst()
    if (there !== undefined) return { is: 'kept' }
    const newest = await trx.selectFrom('corrections').select(['id', 'record']).where('statement', '=', statement).orderBy('sequence', 'desc').limit(1).executeTakeFirst()
    if ((newest?.id ?? null) !== seen && newest !== undefined) return { is: 'late', newest: toCorrection(newest.record) }
    const log = await logOf(trx, capture)
    // An undoing takes back what counts, once.
    if (correction.undoes !== null && !countsIn(log, correction.undoes)) return { is: 'missing' }
    await trx.insertInto('corrections').values({ id: correction.id, capture, statement, editor: correction.editor, record: JSON.stringify(correction) }).execute()
    const pages = (await placeOf(trx, capture))?.pages ?? []
    const before = await countPages(trx, pages)
    const speakers = new SpeakerChanges()
    for (const page of pages) await relist(trx, page, speakers)
    const after = await countPages(trx, pages)
    await refreshStates(trx, [...log, correction].flatMap(({ answers }) => answers))
    const more = await speakers.write(trx)
    await tally(trx, { articles: after.articles - before.articles, statements: after.statements - before.statements, speakers: more, copies: speakers.copies })
    return { is: 'kept' }
  }))
}

/** The reading that lists show of the state that a capture is of, as its record. */
async function shownOf(db: Database | Transaction<Tables>, capture: string): Promise<string | null> {
  const { rows: [row] } = await sql<{ record: string }>`select readings.record from placements join page_versions on page_versions.sequence = placements.version
    join readings on readings.sequence = page_versions.reading where placements.capture = ${capture}`.execute(db)
  return row?.record ?? null
}

/** All decisions on a capture, in the order of adding: what takes one back is on the same capture. */
async function logOf(db: Database | Transaction<Tables>, capture: string): Promise<Correction[]> {
  const rows = await db.selectFrom('corrections').select('record').where('capture', '=', capture).orderBy('sequence').execute()
  return rows.map(({ record }) => toCorrection(record))
}

/** Whether a decision counts, an undoing too. */
function countsIn(log: readonly Correction[], id: string): boolean {
  return log.some((one) => one.id === id) && undoneIn(log, id) === null
}

/** The decision that counts and takes another back. */
function undoneIn(log: readonly Correction[], id: string): string | null {
  const undone = new Map<string, string>()
  for (const one of log.toReversed()) if (one.undoes !== null && !undone.has(one.id)) undone.set(one.undoes, one.id)
  return undone.get(id) ?? null
}

export async function listCorrections(db: Database, { limit, after, statement, article }: PartAsked & { readonly statement?: string | undefined; readonly article?: string | undefined }): Promise<Part<KeptCorrection>> {
  const { rows } = await sql<{ id: string; record: string; page: string }>`
    select corrections.id, corrections.record, readings.record as page
    from corrections join placements on placements.capture = corrections.capture join page_versions on page_versions.sequence = placements.version
      join readings on readings.sequence = page_versions.reading
    where (${after ?? null}::text is null or corrections.sequence < (select sequence from corrections where id = ${after ?? null}))
      and (${statement ?? null}::text is null or corrections.statement = ${statement ?? null})
      and (${article ?? null}::text is null or page_versions.page = (select own.page from readings as asked join placements as put on put.capture = asked.capture
        join page_versions as own on own.sequence = put.version where asked.id = ${article ?? null} limit 1))
    order by corrections.sequence desc limit ${limit + 1}::integer`.execute(db)
  const shown = rows.slice(0, limit)
  const items = await kept(db, shown)
  return { items, next: rows.length > limit ? shown.at(-1)?.id ?? null : null }
}

export async function keptCorrection(db: Database, id: string): Promise<KeptCorrection | null> {
  const { rows } = await sql<{ record: string; page: string }>`
    select corrections.record, readings.record as page
    from corrections join placements on placements.capture = corrections.capture join page_versions on page_versions.sequence = placements.version
      join readings on readings.sequence = page_versions.reading where corrections.id = ${id}`.execute(db)
  return (await kept(db, rows))[0] ?? null
}

async function kept(db: Database, rows: readonly { readonly record: string; readonly page: string }[]): Promise<KeptCorrection[]> {
  const logs = new Map<string, Correction[]>()
  const items: KeptCorrection[] = []
  for (const { record, page } of rows) {
    const correction = toCorrection(record)
    const { capture } = correction.target
    const log = logs.get(capture) ?? await logOf(db, capture)
    logs.set(capture, log)
    const undoneBy = undoneIn(log, correction.id)
    items.push({ correction, counts: undoneBy === null, undoneBy, page: toArticle(page) })
  }
  return items
}


export async function listLoose(db: Database, { limit, after }: PartAsked): Promise<Part<LooseCorrection>> {
  const { rows } = await sql<{ id: string; record: string; page: string; now: string }>`
    select distinct on (corrections.sequence) corrections.id, corrections.record, readings.record as page, state.record as now
    from loose_corrections as loose join corrections on corrections.sequence = loose.correction
      join placements on placements.capture = corrections.capture join page_versions on page_versions.sequence = placements.version
      join readings on readings.sequence = page_versions.reading
      join page_versions as other on other.sequence = loose.version join readings as state on state.sequence = other.reading
    where (${after ?? null}::text is null or corrections.sequence < (select sequence from corrections where id = ${after ?? null})) and ${NOT_CLOSED}
    order by corrections.sequence desc, other.last_seen desc limit ${limit + 1}::integer`.execute(db)
  const shown = rows.slice(0, limit)
  const handlings = await handlingsOf(db, shown.map(({ id }) => id))
  const items = shown.map(({ id, record, page, now }) => ({ correction: toCorrection(record), page: toArticle(page), now: toArticle(now), handlings: handlings.get(id) ?? [] }))
  return { items, next: rows.length > limit ? shown.at(-1)?.id ?? null : null }
}

/** That nobody closed the matter, as a condition on rows of `corrections`. */
const NOT_CLOSED = sql`coalesce((select step from handlings where handlings.about = corrections.id order by sequence desc limit 1), '') <> 'closed'`

export async function countLoose(db: Database): Promise<number> {
  const { rows: [found] } = await sql<{ count: number }>`select count(distinct corrections.sequence)::integer as count
    from loose_corrections as loose join corrections on corrections.sequence = loose.correction where ${NOT_CLOSED}`.execute(db)
  return found?.count ?? 0
}
