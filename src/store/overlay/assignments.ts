import { sql, type Kysely, type Transaction } from 'kysely'
import { assignmentsInForce, type Assignment } from '../../model/assignment.js'
import { ADVISORY_LOCK } from '../advisory-lock.js'
import type { Assigned, KeptAssignment, Part, PartAsked } from '../edits.js'
import { placeOf } from '../places.js'
import { relist } from '../relist.js'
import { toArticle, toAssignment } from '../rows.js'
import type { Tables } from '../schema.js'
import { SpeakerChanges } from '../speaker-counts.js'
import { countPages, tally } from '../tallies.js'

type Database = Kysely<Tables>

/** Adds assignments and makes their pages' lists anew, all or nothing; writers of pages wait for it, since they may be of many pages. */
export async function addAssignments(db: Database, made: readonly Assignment[]): Promise<Assigned> {
  return db.transaction().execute(async (trx): Promise<Assigned> => {
    await sql`set transaction isolation level read committed`.execute(trx)
    await sql`select pg_advisory_xact_lock(${sql.lit(ADVISORY_LOCK)})`.execute(trx)
    const pages = new Set<string>()
    for (const one of made) {
      const there = await trx.selectFrom('assignments').select('id').where('id', '=', one.id).executeTakeFirst()
      if (there !== undefined) continue
      const { capture, statement } = one.target
      const place = await placeOf(trx, capture)
      if (place === null || (one.undoes !== null && !assignmentsInForce(await logOf(trx, capture)).some(({ id }) => id === one.undoes))) throw new NotThere(one.undoes ?? statement)
      await trx.insertInto('assignments').values({ id: one.id, capture, statement, speaker: one.speaker, actor: one.actor, record: JSON.stringify(one) }).execute()
      for (const page of place.pages) pages.add(page)
    }
    await relistPages(trx, [...pages].sort())
    return { is: 'kept' }
  }).catch((error: unknown) => {
    if (error instanceof NotThere) return { is: 'missing', what: error.what } as const
    throw error
  })
}

/** Ends the transaction: nothing of it is kept. */
class NotThere extends Error {
  constructor(readonly what: string) {
    super(`${what} is not there`)
  }
}

/** Makes the lists of pages anew, and their counts. */
export async function relistPages(trx: Transaction<Tables>, pages: readonly string[]): Promise<void> {
  if (pages.length === 0) return
  const before = await countPages(trx, [...pages])
  const speakers = new SpeakerChanges()
  for (const page of pages) await relist(trx, page, speakers)
  const after = await countPages(trx, [...pages])
  const more = await speakers.write(trx)
  await tally(trx, { articles: after.articles - before.articles, statements: after.statements - before.statements, speakers: more, copies: speakers.copies })
}

async function logOf(db: Database | Transaction<Tables>, capture: string): Promise<Assignment[]> {
  const rows = await db.selectFrom('assignments').select('record').where('capture', '=', capture).orderBy('sequence').execute()
  return rows.map(({ record }) => toAssignment(record))
}

/** Newest first: all, or those on a statement, or of or to a speaker by a key. */
export async function listAssignments(db: Database, { limit, after, statement, speaker, id }: PartAsked & { readonly statement?: string | undefined; readonly speaker?: string | undefined; readonly id?: string | undefined }): Promise<Part<KeptAssignment>> {
  const { rows } = await sql<{ id: string; record: string; page: string; loose: boolean }>`
    select assignments.id, assignments.record, readings.record as page, exists (select 1 from loose_assignments where assignment = assignments.sequence) as loose
    from assignments join placements on placements.capture = assignments.capture join page_versions on page_versions.sequence = placements.version
      join readings on readings.sequence = page_versions.reading
    where (${after ?? null}::text is null or assignments.sequence < (select sequence from assignments where id = ${after ?? null}))
      and (${statement ?? null}::text is null or assignments.statement = ${statement ?? null}) and (${id ?? null}::text is null or assignments.id = ${id ?? null})
      and (${speaker ?? null}::text is null or assignments.speaker = ${speaker ?? null} or assignments.actor = ${speaker ?? null})
    order by assignments.sequence desc limit ${limit + 1}::integer`.execute(db)
  const logs = new Map<string, ReadonlySet<string>>()
  const items: KeptAssignment[] = []
  for (const { record, page, loose } of rows.slice(0, limit)) {
    const made = toAssignment(record)
    const { capture } = made.target
    const counting = logs.get(capture) ?? new Set(assignmentsInForce(await logOf(db, capture)).map((one) => one.id))
    logs.set(capture, counting)
    items.push({ assignment: made, counts: counting.has(made.id), fits: !loose, page: toArticle(page) })
  }
  return { items, next: rows.length > limit ? rows[limit - 1]?.id ?? null : null }
}
