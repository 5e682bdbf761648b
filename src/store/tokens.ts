import { timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import { editorKey } from '../model/editor.js'
import type { EditorEvent } from '../model/editor-log.js'
import type { KnownToken } from '../model/token.js'
import { log } from './editors-kept.js'
import { toRole } from './rows.js'
import type { Tables } from './schema.js'
import { storable } from './terms.js'

type Database = Kysely<Tables>

export async function addToken(db: Database, { name, role, hash, addedAt }: KnownToken & { readonly hash: string }, event: EditorEvent): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const editor = await trx.selectFrom('editors').select('key').where('key', '=', storable(editorKey(name))).executeTakeFirst()
    if (editor !== undefined) return false
    const row = await trx.insertInto('tokens').values({ name: storable(name), role, hash, added_at: addedAt }).onConflict((conflict) => conflict.column('name').doNothing()).returning('name').executeTakeFirst()
    if (row !== undefined) await log(trx, event)
    return row !== undefined
  })
}

export async function listTokens(db: Database): Promise<KnownToken[]> {
  const rows = await db.selectFrom('tokens').select(['name', 'role', 'added_at']).orderBy('added_at').orderBy('name').execute()
  return rows.map(({ name, role, added_at }) => ({ name, role: toRole(role), addedAt: added_at }))
}

export async function removeToken(db: Database, name: string, event: EditorEvent): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const row = await trx.deleteFrom('tokens').where('name', '=', storable(name)).returning('name').executeTakeFirst()
    if (row !== undefined) await log(trx, event)
    return row !== undefined
  })
}

/** Compares with each, and each in the same time: how long it takes tells nothing of those that are kept. */
export async function tokenOf(db: Database, hash: string): Promise<KnownToken | null> {
  const given = Buffer.from(hash)
  let found: KnownToken | null = null
  for (const { name, role, added_at, ...kept } of await db.selectFrom('tokens').select(['name', 'role', 'added_at', 'hash']).execute()) {
    const own = Buffer.from(kept.hash)
    if (own.length === given.length && timingSafeEqual(own, given)) found = { name, role: toRole(role), addedAt: added_at }
  }
  return found
}
