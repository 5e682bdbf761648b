import { sql, type Kysely, type Transaction } from 'kysely'
import type { Analysis } from '../model/analysis.js'
import { saysOf, type Article } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { Sighting } from '../model/sighting.js'
import { statementKeys } from '../model/statement-id.js'
import { storedAddress } from './addresses.js'
import { BeginAgain, untilDone } from './again.js'
import { lockEntry } from './entry-locks.js'
import { place, placeOf } from './places.js'
import { relist } from './relist.js'
import type { Tables } from './schema.js'
import { SpeakerChanges } from './speaker-counts.js'
import { countPages, tally } from './tallies.js'
import type { Added, Entry } from './store.js'

type Trx = Transaction<Tables>

/**
 * Adds an entry in one transaction, and nothing of it that is there already. Writers of one page, or of one text, take turns; what all
 * share, the names and counts of speakers, is written last and in one order.
 */
export async function writeEntry(db: Kysely<Tables>, entry: Entry): Promise<Added> {
  return untilDone(() => db.transaction().execute(async (trx) => {
    if (!await lockEntry(trx, entry.article)) throw new BeginAgain('the capture was moved meanwhile')
    await writeCapture(trx, entry.capture)
    const sighting = await writeSighting(trx, entry.sighting, entry.addedAt)
    const says = entry.says ?? saysOf(entry.article)
    const reading = await writeReading(trx, entry, says)
    const analysis = entry.analysis === null ? false : await writeAnalysis(trx, reading.sequence, entry.article, entry.analysis, entry.addedAt)
    const added = { sighting, reading: reading.isNew, analysis }
    if (!sighting && !reading.isNew && !analysis) return added
    // A reading that was there already doesn't take the newest one's place.
    const { pages } = (reading.isNew ? null : await placeOf(trx, entry.article.captureId)) ?? await place(trx, entry.article, says)
    const before = await countPages(trx, pages)
    const speakers = new SpeakerChanges()
    for (const page of pages) await relist(trx, page, speakers)
    const after = await countPages(trx, pages)
    const more = await speakers.write(trx)
    await tally(trx, { articles: after.articles - before.articles, statements: after.statements - before.statements, speakers: more, copies: speakers.copies })
    return added
  }))
}

export async function writeCapture(trx: Trx, { sha256, bytes }: Capture): Promise<void> {
  await trx.insertInto('captures').values({ sha256, bytes }).onConflict((conflict) => conflict.doNothing()).execute()
}

export async function writeSighting(trx: Trx, sighting: Sighting, addedAt: string): Promise<boolean> {
  const { id, captureId, receivedAt, receivedFrom, url } = sighting
  const added = await trx.insertInto('sightings')
    .values({ id, capture: captureId, received_at: receivedAt, received_from: receivedFrom, address: storedAddress(url), record: JSON.stringify(sighting), added_at: addedAt })
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  return added !== undefined
}

export async function writeReading(trx: Trx, { article, sighting, anew = false, addedAt }: Omit<Entry, 'capture' | 'analysis'>, says: string): Promise<{ sequence: number; isNew: boolean }> {
  const kept = await trx.selectFrom('readings').select('sequence').where('id', '=', article.id).orderBy('sequence', 'desc').limit(1).executeTakeFirst()
  const newest = !anew ? kept : await trx.selectFrom('readings').select('sequence').where('capture', '=', article.captureId).orderBy('sequence', 'desc').limit(1).executeTakeFirst()
  if (kept && kept.sequence === newest?.sequence) return { sequence: kept.sequence, isNew: false }
  const { sequence } = await trx.insertInto('readings')
    .values({ id: article.id, capture: article.captureId, sighting: sighting.id, says, record: JSON.stringify(article), added_at: addedAt })
    .returning('sequence').executeTakeFirstOrThrow()
  return { sequence, isNew: true }
}

/** `false` where the reading's analysis by this version is there. */
export async function writeAnalysis(trx: Trx, reading: number, { captureId, text }: Article, analysis: Analysis, addedAt: string): Promise<boolean> {
  const added = await trx.insertInto('analyses')
    .values({ reading, version: analysis.version, problems: JSON.stringify(analysis.problems), created_at: addedAt })
    .onConflict((conflict) => conflict.doNothing()).returning('sequence').executeTakeFirst()
  if (!added) return false
  const { statements } = analysis
  if (statements.length === 0) return true
  const words = statementKeys(captureId, text, statements).map((key) => key.words)
  await sql`insert into statements (analysis, position, id, words, record, topic)
    select ${added.sequence}::integer, ordinality - 1, id, words, record, topic
    from unnest(${statements.map(({ id }) => id)}::text[], ${words}::text[], ${statements.map((statement) => JSON.stringify(statement))}::text[],
      ${statements.map(({ kind }) => kind === 'topic')}::boolean[]) with ordinality as added (id, words, record, topic)`.execute(trx)
  return true
}
