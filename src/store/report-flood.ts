import { sql, type Transaction } from 'kysely'
import type { Tables } from './schema.js'

/** How many reports are taken from whom in a time that ends now. */
export interface FloodLimits {
  /** Who sends, as `senderOf` (`record/edits/report.ts`) has it. */
  readonly sender: string
  /** Those sent before count no more, ISO 8601, UTC. */
  readonly since: string
  readonly fromOne: number
  readonly fromAll: number
}

/**
 * Which reports came lately, and from whom, as long as that counts: part of version 9 of ledgers. In the ledger, so that desks on one ledger count together. Of a sender a
 * short hash alone is kept, which thousands of addresses share.
 */
export const REPORT_FLOOD_TABLES = [
  'create table reports_lately (sequence integer generated always as identity primary key, sender text not null, at text not null)',
  'create index reports_lately_at on reports_lately (at)',
] as const

/** Held while a report is counted and kept, for the transaction: reports of one moment are counted one after the other. */
const REPORTS_LOCK = 8_417_190_322

/** Waits until no other report is being counted. */
export async function countAlone(trx: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(REPORTS_LOCK)})`.execute(trx)
}

/** Whether a sender may send one more; forgets what counts no more. */
export async function letsReport(trx: Transaction<Tables>, { sender, since, fromOne, fromAll }: FloodLimits): Promise<boolean> {
  await trx.deleteFrom('reports_lately').where('at', '<=', since).execute()
  const { rows: [sent] } = await sql<{ all: number; one: number }>`select count(*)::integer as "all", (count(*) filter (where sender = ${sender}))::integer as one from reports_lately`.execute(trx)
  return sent!.all < fromAll && sent!.one < fromOne
}

export async function countReport(trx: Transaction<Tables>, { sender }: FloodLimits, at: string): Promise<void> {
  await trx.insertInto('reports_lately').values({ sender, at }).execute()
}
