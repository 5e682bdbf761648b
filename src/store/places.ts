import { sql, type Kysely, type Transaction } from 'kysely'
import type { Article } from '../model/article.js'
import { pageOf } from './addresses.js'
import { tieCopies } from './copies.js'
import type { Tables } from './schema.js'

type Trx = Transaction<Tables>

/** The state of its page that a capture is, and the pages whose lists have changed by placing it. */
export interface Placed {
  readonly version: number
  readonly pages: readonly string[]
}

/** Where a capture is already; `null` for one that is nowhere yet. */
export async function placeOf(trx: Trx, capture: string): Promise<Placed | null> {
  const row = await trx.selectFrom('placements').innerJoin('page_versions', 'page_versions.sequence', 'placements.version')
    .select(['placements.version', 'page_versions.page']).where('placements.capture', '=', capture).executeTakeFirst()
  return row === undefined ? null : { version: row.version, pages: [row.page] }
}

/**
 * Puts a capture where its newest reading belongs: to the state of the page that says the same, else to a new one. A capture that is
 * placed on that page stays where it is: reading it anew makes no state.
 */
export async function place(trx: Trx, article: Article, says: string): Promise<Placed> {
  const page = pageOf(article)
  const before = await placeOf(trx, article.captureId)
  if (before?.pages[0] === page) return before
  const version = await versionSaying(trx, page, says) ?? await newVersion(trx, page, article)
  await sql`insert into placements (capture, version) values (${article.captureId}, ${version})
    on conflict (capture) do update set version = excluded.version`.execute(trx)
  return { version, pages: [...before?.pages ?? [], page] }
}

/** The state of a page of which some capture was last read to say `says`. */
export async function versionSaying(db: Kysely<Tables>, page: string, says: string): Promise<number | null> {
  const { rows: [row] } = await sql<{ version: number }>`
    select placements.version from page_versions join placements on placements.version = page_versions.sequence
      join lateral (select says from readings where readings.capture = placements.capture order by sequence desc limit 1) as newest on true
    where page_versions.page = ${page} and newest.says = ${says}
    order by placements.version limit 1`.execute(db)
  return row?.version ?? null
}

async function newVersion(trx: Trx, page: string, article: Article): Promise<number> {
  const { sequence } = await trx.insertInto('page_versions').values({ page, first_seen: '', last_seen: '', reading: null, analysis: null, published: 0, statements: 0 })
    .returning('sequence').executeTakeFirstOrThrow()
  await tieCopies(trx, sequence, article)
  return sequence
}
