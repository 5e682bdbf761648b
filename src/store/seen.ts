import { sql, type Kysely } from 'kysely'
import type { Tables } from './schema.js'
import type { Seen } from './store.js'
import { TELLING } from './telling.js'

/** A stretch from one state of a page to another (`page_versions.sequence`), and the state whose reading is wanted, if any. */
interface Stretch {
  readonly first: number
  readonly last: number
  readonly read?: number | null
}

/** Of each stretch from one state of a page to another (`page_versions.sequence`), between which times it was seen, in the order asked. */
export async function seenBetween(db: Kysely<Tables>, stretches: readonly Stretch[]): Promise<Seen[]> {
  return (await seenAndRead(db, stretches)).map(({ seen }) => seen)
}

/** The same, with the record of the reading that was wanted; `null` where none was. At once: to ask twice takes longer than what is asked. */
export async function seenAndRead(db: Kysely<Tables>, stretches: readonly Stretch[]): Promise<readonly { readonly seen: Seen; readonly record: string | null }[]> {
  if (stretches.length === 0) return []
  const { rows } = await sql<{ first_seen: string; last_seen: string; gone_since: string | null; record: string | null }>`
    select readings.record, first.first_seen, last.last_seen, (
      select min(sightings.received_at)
      from page_versions as later join placements on placements.version = later.sequence join sightings on sightings.capture = placements.capture
      where later.page = last.page and later.last_seen > last.last_seen and sightings.received_at > last.last_seen and ${TELLING}) as gone_since
    from unnest(${stretches.map(({ first }) => first)}::integer[], ${stretches.map(({ last }) => last)}::integer[], ${stretches.map(({ read = null }) => read)}::integer[]) with ordinality as asked (first, last, read, place)
      join page_versions as first on first.sequence = asked.first join page_versions as last on last.sequence = asked.last
      left join page_versions as shown on shown.sequence = asked.read left join readings on readings.sequence = shown.reading
    order by asked.place`.execute(db)
  return rows.map(({ first_seen, last_seen, gone_since, record }) => ({ seen: { firstSeenAt: first_seen, lastSeenAt: last_seen, goneSince: gone_since }, record }))
}
