import { timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { KnownToken } from '../model/token.js'
import type { Tables } from './schema.js'
import { storable } from './terms.js'

type Database = Kysely<Tables>

export async function addToken(db: Database, { name, hash, addedAt }: KnownToken & { readonly hash: string }): Promise<boolean> {
  const row = await db.insertInto('tokens').values({ name: storable(name), hash, added_at: addedAt }).onConflict((conflict) => conflict.column('name').doNothing()).returning('name').executeTakeFirst()
  return row !== undefined
}

export async function listTokens(db: Database): Promise<KnownToken[]> {
  const rows = await db.selectFrom('tokens').select(['name', 'added_at']).orderBy('added_at').orderBy('name').execute()
  return rows.map(({ name, added_at }) => ({ name, addedAt: added_at }))
}

export async function removeToken(db: Database, name: string): Promise<boolean> {
  const row = await db.deleteFrom('tokens').where('name', '=', storable(name)).returning('name').executeTakeFirst()
  return row !== undefined
}

/** Compares with each, and each in the same time: how long it takes tells nothing of those that are kept. */
export async function tokenNamed(db: Database, hash: string): Promise<string | null> {
  const given = Buffer.from(hash)
  let named: string | null = null
  for (const kept of await db.selectFrom('tokens').select(['name', 'hash']).execute()) {
    const own = Buffer.from(kept.hash)
    if (own.length === given.length && timingSafeEqual(own, given)) named = kept.name
  }
  return named
}
