import { sql, type Kysely } from 'kysely'
import { cursorOf, placeOfCursor } from './cursor.js'
import type { Tables } from './schema.js'

/** A state of a page that came after another. */
export interface ChangedPage {
  readonly before: string
  readonly after: string
  /** When it was first seen so: ISO 8601, UTC. */
  readonly seenAt: string
}

/** Pages that were first seen changed at `since` or later, what was added last first: the readings that lists show of the state before and of the new one. */
export async function changedPages(db: Kysely<Tables>, { since, limit, after }: { readonly since: string; readonly limit: number; readonly after?: string | undefined }): Promise<{ readonly items: ChangedPage[]; readonly next: string | null }> {
  const [place] = after === undefined ? [] : placeOfCursor('changes', after, 1).numbers
  const { rows } = await sql<{ sequence: number; before: string; after: string; first_seen: string }>`
    select state.sequence, state.first_seen, earlier.id as before, shown.id as after
    from page_versions as state join readings as shown on shown.sequence = state.reading
      join lateral (select readings.id from page_versions as older join readings on readings.sequence = older.reading
        where older.page = state.page and (older.last_seen, older.sequence) < (state.last_seen, state.sequence) order by older.last_seen desc, older.sequence desc limit 1) as earlier on true
    where state.first_seen >= ${since} and (${place ?? null}::integer is null or state.sequence < ${place ?? null}::integer)
    order by state.sequence desc limit ${limit + 1}::integer`.execute(db)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map((row) => ({ before: row.before, after: row.after, seenAt: row.first_seen })),
    next: rows.length > limit && last !== undefined ? cursorOf('changes', { numbers: [last.sequence] }) : null,
  }
}
