import { sql, type Kysely, type Transaction } from 'kysely'
import { editorKey, type EditorSession, type KnownEditor } from '../model/editor.js'
import type { EditorEvent } from '../model/editor-log.js'
import type { Part, PartAsked } from './edits.js'
import type { Credentials, EditorAdded, EditorChange, Editors } from './editors.js'
import { toEditorEvent, toRole } from './rows.js'
import type { Tables } from './schema.js'
import { storable } from './terms.js'

type Database = Kysely<Tables>
type Trx = Transaction<Tables>

const keyOf = (name: string) => storable(editorKey(name))

/** Two who add at once wait for each other: `on conflict` alone wouldn't tell which of three is taken. */
const alone = (trx: Trx) => sql`lock table editors in share row exclusive mode`.execute(trx)

export async function addEditor(db: Database, { name, role, email, subject, password, addedAt }: Parameters<Editors['addEditor']>[0], event: EditorEvent): Promise<EditorAdded> {
  return db.transaction().execute(async (trx): Promise<EditorAdded> => {
    await alone(trx)
    const key = keyOf(name)
    const there = await trx.selectFrom('editors').select('removed_at').where('key', '=', key).executeTakeFirst()
    const tokens = await trx.selectFrom('tokens').select('name').execute()
    if (there?.removed_at === null || tokens.some((token) => keyOf(token.name) === key)) return 'name'
    for (const [column, value] of [['email', email], ['subject', subject]] as const) {
      if (value === null) continue
      const other = await trx.selectFrom('editors').select('key').where(column, '=', value).where('removed_at', 'is', null).executeTakeFirst()
      if (other !== undefined) return column
    }
    const row = { name: storable(name), role, password, email, subject, added_at: addedAt, removed_at: null }
    await trx.insertInto('editors').values({ key, ...row }).onConflict((conflict) => conflict.column('key').doUpdateSet(row)).execute()
    await log(trx, event)
    return 'kept'
  })
}

export async function listEditors(db: Database): Promise<KnownEditor[]> {
  const rows = await db.selectFrom('editors').selectAll().where('removed_at', 'is', null).orderBy('key').execute()
  return rows.map(({ name, role, email, subject, password, added_at }) => ({ name, role: toRole(role), email, subject, hasPassword: password !== null, addedAt: added_at }))
}

export async function changeEditor(db: Database, name: string, change: EditorChange, event: EditorEvent): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const key = keyOf(name)
    const set = change.is === 'removed' ? { removed_at: event.at, password: null, email: null, subject: null }
      : change.is === 'role' ? { role: change.role } : change.is === 'password' ? { password: change.password } : { subject: change.subject }
    const changed = await trx.updateTable('editors').set(set).where('key', '=', key).where('removed_at', 'is', null).returning('key').executeTakeFirst()
    if (changed === undefined) return false
    if (change.is === 'removed' || change.is === 'password') {
      await trx.deleteFrom('sessions').where('editor', '=', key).where('hash', '<>', change.is === 'password' ? change.keep ?? '' : '').execute()
    }
    if (change.is === 'removed') await trx.deleteFrom('known_browsers').where('editor', '=', key).execute()
    await log(trx, event)
    return true
  })
}

export async function credentials(db: Database, name: string): Promise<Credentials | null> {
  const row = await db.selectFrom('editors').select(['name', 'password']).where('key', '=', keyOf(name)).where('removed_at', 'is', null).executeTakeFirst()
  return row ?? null
}

export async function addSession(db: Database, { hash, editor, at, endsAt, browser }: Parameters<Editors['addSession']>[0], event: EditorEvent): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const key = keyOf(editor)
    // Shared with nobody who removes them meanwhile: a session is never left over.
    const there = await trx.selectFrom('editors').select('key').where('key', '=', key).where('removed_at', 'is', null).forShare().executeTakeFirst()
    if (there === undefined) return false
    await trx.deleteFrom('sessions').where('ends_at', '<', at).execute()
    await trx.insertInto('sessions').values({ hash, editor: key, made_at: at, seen_at: at, ends_at: endsAt }).execute()
    if (browser !== null) await trx.insertInto('known_browsers').values({ hash: browser, editor: key, added_at: at }).execute()
    await log(trx, event)
    return true
  })
}

export async function session(db: Database, hash: string, { now, idleSince }: { readonly now: string; readonly idleSince: string }): Promise<EditorSession | null> {
  const row = await db.selectFrom('sessions').innerJoin('editors', 'editors.key', 'sessions.editor').select(['editors.name', 'editors.role', 'sessions.seen_at', 'sessions.ends_at'])
    .where('sessions.hash', '=', storable(hash)).where('editors.removed_at', 'is', null).where('sessions.ends_at', '>', now).where('sessions.seen_at', '>', idleSince).executeTakeFirst()
  return row === undefined ? null : { name: row.name, role: toRole(row.role), seenAt: row.seen_at, endsAt: row.ends_at }
}

export async function seeSession(db: Database, hash: string, at: string): Promise<void> {
  await db.updateTable('sessions').set({ seen_at: at }).where('hash', '=', storable(hash)).execute()
}

export async function endSession(db: Database, hash: string, { everywhere }: { readonly everywhere: boolean }, event: EditorEvent): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const there = await trx.selectFrom('sessions').select('editor').where('hash', '=', storable(hash)).executeTakeFirst()
    if (there === undefined) return false
    const ended = trx.deleteFrom('sessions')
    await (everywhere ? ended.where('editor', '=', there.editor) : ended.where('hash', '=', storable(hash))).execute()
    await log(trx, event)
    return true
  })
}

export async function knowsBrowser(db: Database, hash: string, name: string): Promise<boolean> {
  const row = await db.selectFrom('known_browsers').select('hash').where('hash', '=', storable(hash)).where('editor', '=', keyOf(name)).executeTakeFirst()
  return row !== undefined
}

/** Keeps what happened. */
export async function log(db: Database | Trx, event: EditorEvent): Promise<void> {
  const kept: EditorEvent = event
  await db.insertInto('editor_log').values({ id: kept.id, record: JSON.stringify(kept) }).execute()
}

export async function editorLog(db: Database, { limit, after }: PartAsked): Promise<Part<EditorEvent>> {
  const { rows } = await sql<{ id: string; record: string }>`select id, record from editor_log
    where (${after ?? null}::text is null or sequence < (select sequence from editor_log where id = ${after ?? null})) order by sequence desc limit ${limit + 1}::integer`.execute(db)
  const shown = rows.slice(0, limit)
  return { items: shown.map(({ record }) => toEditorEvent(record)), next: rows.length > limit ? shown.at(-1)?.id ?? null : null }
}
