import { sql, type Kysely } from 'kysely'
import { UNASKED, type Source, type SourceLink, type SourceState } from '../model/source.js'
import { storedAddress } from './addresses.js'
import { toSourceState } from './rows.js'
import type { Tables } from './schema.js'
import { storableKey } from './terms.js'

type Database = Kysely<Tables>

export async function follow(db: Database, { url, title, addedAt }: { readonly url: string; readonly title: string | null; readonly addedAt: string }): Promise<boolean> {
  // One that was left is followed anew, with what is known of its pages.
  const { rows } = await sql`insert into sources (url, title, added_at, due_at, state)
    values (${storableKey(url)}, ${title}, ${addedAt}, ${addedAt}, ${JSON.stringify(UNASKED)})
    on conflict (url) do update set removed_at = null, title = excluded.title, added_at = excluded.added_at, due_at = excluded.due_at, state = excluded.state
      where sources.removed_at is not null
    returning id`.execute(db)
  return rows.length > 0
}

export async function unfollow(db: Database, url: string, removedAt: string): Promise<boolean> {
  const row = await db.updateTable('sources').set({ removed_at: removedAt }).where('url', '=', storableKey(url)).where('removed_at', 'is', null).returning('id').executeTakeFirst()
  return row !== undefined
}

export async function listSources(db: Database): Promise<Source[]> {
  const rows = await db.selectFrom('sources').select(['id', 'url', 'title', 'added_at', 'due_at', 'state']).where('removed_at', 'is', null).orderBy('id').execute()
  return rows.map(({ id, url, title, added_at, due_at, state }) => ({ id, url, title, addedAt: added_at, dueAt: due_at, state: toSourceState(state) }))
}

export async function keepSourceState(db: Database, id: number, { dueAt, state }: { readonly dueAt: string; readonly state: SourceState }): Promise<void> {
  await db.updateTable('sources').set({ due_at: dueAt, state: JSON.stringify(state) }).where('id', '=', id).execute()
}

export async function seeLinks(db: Database, source: number, urls: readonly string[], seenAt: string): Promise<void> {
  // The first of several that differ in their fragments only.
  const byAddress = new Map(urls.toReversed().map((url) => [storedAddress(url) ?? url, url]))
  await sql`insert into source_links (source, address, url, seen_at)
    select ${source}::integer, address, url, ${seenAt} from unnest(${[...byAddress.keys()]}::text[], ${[...byAddress.values()]}::text[]) as seen (address, url)
    on conflict (source, address) do update set seen_at = excluded.seen_at, url = excluded.url`.execute(db)
}

export async function linksOf(db: Database, source: number): Promise<SourceLink[]> {
  const rows = await db.selectFrom('source_links').select(['url', 'landed', 'seen_at', 'asked_at', 'problem']).where('source', '=', source)
    .where('seen_at', '=', (build) => build.selectFrom('source_links').select((e) => e.fn.max('seen_at').as('newest')).where('source', '=', source)).orderBy('url').execute()
  return rows.map(({ url, landed, seen_at, asked_at, problem }) => ({ url, landed, seenAt: seen_at, askedAt: asked_at, problem }))
}

export async function keepLink(db: Database, source: number, { url, landed, askedAt, problem }: Omit<SourceLink, 'seenAt'>): Promise<void> {
  await db.updateTable('source_links').set({ landed, asked_at: askedAt, problem }).where('source', '=', source).where('address', '=', storedAddress(url) ?? url).execute()
}
