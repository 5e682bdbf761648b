import { sql, type Kysely } from 'kysely'
import type { AboutActorList, ActorList, OwnActors } from '../model/actor-list.js'
import type { OfficeHolder } from '../model/office.js'
import { toAboutActorList, toHolders } from './rows.js'
import type { Tables } from './schema.js'
import { storable } from './terms.js'

// Lists of office holders. What is done with them is added and never changed: that a list counts no more is an entry of its own.

type Database = Kysely<Tables>

/** Resolves to the list's number. */
export async function addActorList(db: Database, about: AboutActorList, holders: readonly OfficeHolder[]): Promise<number> {
  const row = { removes: null, about: storable(JSON.stringify(about)), holders: storable(JSON.stringify(holders)), added_at: about.addedAt }
  const { number } = await db.insertInto('actor_lists').values(row).returning('number').executeTakeFirstOrThrow()
  return number
}

/** Resolves to `false` where no list of that number counts. */
export async function removeActorList(db: Database, number: number, removedAt: string): Promise<boolean> {
  const { rows } = await sql<{ number: number }>`insert into actor_lists (removes, added_at) select number, ${removedAt} from actor_lists as list
    where number = ${number} and about is not null and not exists (select 1 from actor_lists where removes = list.number) on conflict do nothing returning number`.execute(db)
  return rows.length > 0
}

/** In the order in which they were added. */
export async function actorLists(db: Database): Promise<ActorList[]> {
  const rows = await db.selectFrom('actor_lists').select(['number', 'removes', 'about', 'added_at']).orderBy('number').execute()
  const removed = new Map(rows.flatMap(({ removes, added_at }) => (removes === null ? [] : [[removes, added_at] as const])))
  return rows.flatMap(({ number, about }) => (about === null ? [] : [{ number, ...toAboutActorList(about), removedAt: removed.get(number) ?? null }]))
}

export async function actorsState(db: Database): Promise<number> {
  const row = await db.selectFrom('actor_lists').select((e) => e.fn.max('number').as('number')).executeTakeFirst()
  return row?.number ?? 0
}

/** What the lists that count hold, in one state of them. */
export async function ownActors(db: Database): Promise<OwnActors> {
  const rows = await db.selectFrom('actor_lists').select(['number', 'removes', 'holders']).orderBy('number').execute()
  const removed = new Set(rows.map(({ removes }) => removes))
  return { state: rows.at(-1)?.number ?? 0, holders: rows.flatMap(({ number, holders }) => (holders === null || removed.has(number) ? [] : toHolders(holders))) }
}
