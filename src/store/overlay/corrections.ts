import { sql, type Kysely, type Transaction } from 'kysely'
import type { Correction } from '../../model/correction.js'
import type { Speaker } from '../../model/statement.js'
import { BeginAgain, untilDone } from '../again.js'
import type { CorrectionsOf, Decided, KeptCorrection, MadeCorrection, Part, PartAsked } from '../edits.js'
import { decidedAt } from '../edit-indexes.js'
import { lockEntry } from '../entry-locks.js'
import { placeOf } from '../places.js'
import { relist } from '../relist.js'
import { keysOfPerson } from '../persons.js'
import { toArticle, toCorrection, toStatement } from '../rows.js'
import type { Tables } from '../schema.js'
import { SpeakerChanges } from '../speaker-counts.js'
import { countPages, tally } from '../tallies.js'
import { keyOf, storable } from '../terms.js'
import { refreshStates } from './reports.js'

type Database = Kysely<Tables>

/** Adds decisions on one capture in one transaction, all or none, and makes the page's lists anew with them. */
export async function addCorrections(db: Database, made: readonly MadeCorrection[]): Promise<Decided> {
  const [capture, another] = new Set(made.map(({ correction: { target } }) => target.capture))
  if (capture === undefined || another !== undefined) throw new RangeError(`addCorrections: got ${another === undefined ? 'none' : 'those of several captures'}, expected some of one`)
  return untilDone(() => db.transaction().execute(async (trx): Promise<Decided> => {
    const article = await shownOf(trx, capture)
    if (article === null) return { is: 'missing' }
    if (!await lockEntry(trx, toArticle(article))) throw new BeginAgain('the capture was moved meanwhile')
    const log = await logOf(trx, capture)
    const fresh = made.filter(({ correction: { id } }) => !log.some((there) => there.id === id))
    if (fresh.length === 0) return { is: 'kept' }
    for (const { correction: { target: { statement }, undoes }, seen } of fresh) {
      const newest = log.findLast(({ target }) => target.statement === statement)
      if (newest !== undefined && newest.id !== seen) return { is: 'late', newest }
      // An undoing takes back what counts, once.
      if (undoes !== null && !countsIn(log, undoes)) return { is: 'missing' }
    }
    for (const { correction } of fresh) {
      await trx.insertInto('corrections').values({ id: correction.id, capture, statement: correction.target.statement, editor: correction.editor, record: JSON.stringify(correction) }).execute()
    }
    const pages = (await placeOf(trx, capture))?.pages ?? []
    const before = await countPages(trx, pages)
    const speakers = new SpeakerChanges()
    for (const page of pages) await relist(trx, page, speakers)
    const after = await countPages(trx, pages)
    await refreshStates(trx, [...log, ...fresh.map(({ correction }) => correction)].flatMap(({ answers }) => answers))
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

export async function listCorrections(db: Database, { limit, after, person, ...of }: PartAsked & CorrectionsOf): Promise<Part<KeptCorrection>> {
  if (person === undefined) {
    const rows = await newest(db, of, await placeIn(db, after), limit + 1)
    return partOf(db, rows, limit)
  }
  const { keys } = await keysOfPerson(db, person)
  const found: LoggedRow[] = []
  for (let place = await placeIn(db, after); found.length <= limit;) {
    const rows = await newest(db, of, place, AT_ONCE)
    for (const row of await concerning(db, new Set(keys), rows)) found.push(row)
    if (rows.length < AT_ONCE) break
    place = rows.at(-1)!.sequence
  }
  return partOf(db, found.slice(0, limit + 1), limit)
}

/** Where corrections of a person are sought, so many are looked through at once. */
const AT_ONCE = 200

interface LoggedRow {
  readonly sequence: number
  readonly id: string
  readonly statement: string
  readonly record: string
  readonly page: string
}

async function placeIn(db: Database, after: string | undefined): Promise<number | null> {
  if (after === undefined) return null
  return (await db.selectFrom('corrections').select('sequence').where('id', '=', storable(after)).executeTakeFirst())?.sequence ?? 0
}

async function newest(db: Database, { statement, article, editor, from, to }: Omit<CorrectionsOf, 'person'>, before: number | null, limit: number): Promise<LoggedRow[]> {
  const [ofStatement, ofArticle, by, since, until] = [statement, article, editor, from, to].map((one) => (one === undefined ? null : storable(one)))
  // Only what is asked for stands in the query, so that each finds its index.
  const conditions = [
    before === null ? null : sql`corrections.sequence < ${before}::integer`, ofStatement === null ? null : sql`corrections.statement = ${ofStatement}`, by === null ? null : sql`corrections.editor = ${by}`,
    since === null ? null : sql`${MADE_AT} >= ${since}`,
    // After all times of that day.
    until === null ? null : sql`${MADE_AT} < ${`${until!}U`}`,
    ofArticle === null ? null : sql`page_versions.page = (select own.page from readings as asked join placements as put on put.capture = asked.capture
      join page_versions as own on own.sequence = put.version where asked.id = ${ofArticle} limit 1)`,
  ].filter((one) => one !== null)
  const { rows } = await sql<LoggedRow>`
    select corrections.sequence, corrections.id, corrections.statement, corrections.record, readings.record as page
    from corrections join placements on placements.capture = corrections.capture join page_versions on page_versions.sequence = placements.version
      join readings on readings.sequence = page_versions.reading
    ${conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`}
    order by corrections.sequence desc limit ${limit}::integer`.execute(db)
  return rows
}

/** When a decision was made, as an index has it (`EDIT_INDEXES`). */
const MADE_AT = sql.raw(decidedAt('corrections.record'))

/** Those on statements of a speaker: as any analysis has them, or as the decision gave them to or took them from the speaker. */
async function concerning(db: Database, keys: ReadonlySet<string>, rows: readonly LoggedRow[]): Promise<LoggedRow[]> {
  const has = (speakers: readonly Speaker[]) => speakers.some((speaker) => keys.has(keyOf(speaker) ?? ''))
  const ids = [...new Set(rows.map(({ statement }) => statement))]
  const theirs = new Set<string>()
  if (ids.length > 0) {
    for (const { id, record } of await db.selectFrom('statements').select(['id', 'record']).where('id', 'in', ids).execute()) if (!theirs.has(id) && has(toStatement(record).speakers)) theirs.add(id)
  }
  return rows.filter(({ statement, record }) => theirs.has(statement)
    || toCorrection(record).changes.some((change) => change.field === 'speakers' && (has(change.after) || has(change.before ?? []))))
}

async function partOf(db: Database, rows: readonly LoggedRow[], limit: number): Promise<Part<KeptCorrection>> {
  const shown = rows.slice(0, limit)
  return { items: await kept(db, shown), next: rows.length > limit ? shown.at(-1)?.id ?? null : null }
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
