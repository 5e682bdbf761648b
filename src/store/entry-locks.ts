import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Article } from '../model/article.js'
import { pageOf } from './addresses.js'
import { ADVISORY_LOCK } from './advisory-lock.js'
import { bandsKept, bandsOfArticle } from './copies.js'
import { placeOf } from './places.js'
import type { Tables } from './schema.js'

type Trx = Transaction<Tables>

/**
 * Keeps other writers, until the transaction ends, from what adding an article touches: its capture, its page and the one that the capture
 * is of so far, and texts that it may be a copy of. All are taken at once, in one order for all writers, so that none waits for another
 * that waits for it; what is read after it is what earlier writers left. A migration is kept out as well.
 *
 * `false` where another writer moved the capture to another page meanwhile: then the transaction is to be given up and begun again.
 */
export async function lockEntry(trx: Trx, article: Article): Promise<boolean> {
  // Else a server may be set to show a transaction what was there when it began.
  await sql`set transaction isolation level read committed`.execute(trx)
  const page = pageOf(article)
  const before = await placeOf(trx, article.captureId)
  const from = before?.pages[0]
  const names = new Set([`capture ${article.captureId}`, `page ${page}`])
  if (from !== page) for (const band of bandsOfArticle(article)) names.add(`band ${band}`)
  if (before !== null && from !== page) {
    names.add(`page ${from}`)
    // The state that it leaves may go, and with it what copies are found by.
    for (const band of await bandsKept(trx, before.version)) names.add(`band ${band}`)
  }
  await sql`select pg_advisory_xact_lock_shared(${sql.lit(ADVISORY_LOCK)})`.execute(trx)
  await sql`select pg_advisory_xact_lock(number) from unnest(${numbersOf(names)}::bigint[]) as number`.execute(trx)
  const now = await placeOf(trx, article.captureId)
  return now === null || now.pages[0] === page || (now.version === before?.version && now.pages[0] === from)
}

/** In the order in which they are to be taken. Two names of one number only wait for each other without need. */
function numbersOf(names: ReadonlySet<string>): string[] {
  const numbers = new Set(Array.from(names, (name) => createHash('sha256').update(name).digest().readBigInt64LE()))
  return [...numbers].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).map(String)
}
