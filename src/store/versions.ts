import { sql, type Kysely } from 'kysely'
import type { Sighting } from '../model/sighting.js'
import { storedAddress } from './addresses.js'
import { toArticle, toSighting } from './rows.js'
import type { Tables } from './schema.js'
import type { KeptReading, Version } from './store.js'
import { TELLING } from './telling.js'

type Database = Kysely<Tables>

/** The states of the page that a reading is of, in the order in which they were last seen. */
export async function versionsOf(db: Database, articleId: string): Promise<Version[]> {
  const { rows } = await sql<{ record: string; first_seen: string; last_seen: string; captures: number; sightings: number }>`
    select shown.record, of_page.first_seen, of_page.last_seen, counted.captures, counted.sightings
    from page_versions as of_page join readings as shown on shown.sequence = of_page.reading
      join lateral (select count(distinct placements.capture)::integer as captures, count(sightings.id)::integer as sightings
        from placements left join sightings on sightings.capture = placements.capture where placements.version = of_page.sequence) as counted on true
    where of_page.page = (select page_versions.page from readings join placements on placements.capture = readings.capture
      join page_versions on page_versions.sequence = placements.version where readings.id = ${articleId} limit 1)
    order by of_page.last_seen, of_page.sequence`.execute(db)
  return rows.map(({ record, first_seen, last_seen, captures, sightings }) => {
    const { id, title, publishedAt } = toArticle(record)
    return { articleId: id, title, publishedAt, firstSeenAt: first_seen, lastSeenAt: last_seen, captures, sightings }
  })
}

/** The page at an address as seen last, and when that state was added first: by the address that its readings have, else by one that its bytes came from. */
export async function pageAt(db: Database, url: string): Promise<KeptReading | null> {
  const address = storedAddress(url)
  const { rows: [row] } = await sql<{ record: string; added_at: string; sighting: string }>`
    select readings.record, (select min(first.added_at) from readings as first where first.capture = readings.capture) as added_at, seen.record as sighting
    from page_versions join readings on readings.sequence = page_versions.reading
      join lateral (select sightings.record from placements join sightings on sightings.capture = placements.capture
        where placements.version = page_versions.sequence order by ${TELLING} desc, sightings.received_at desc, sightings.sequence desc limit 1) as seen on true
    where page_versions.page = coalesce(
      (select page from page_versions where page = ${address} limit 1),
      (select page_versions.page from sightings join placements on placements.capture = sightings.capture
        join page_versions on page_versions.sequence = placements.version where sightings.address = ${address} order by sightings.received_at desc limit 1))
    order by page_versions.last_seen desc, page_versions.sequence desc limit 1`.execute(db)
  return row === undefined ? null : { article: toArticle(row.record), sighting: toSighting(row.sighting), addedAt: row.added_at }
}

/** How the state of a page that a reading is of was received, oldest first; those whose time doesn't tell last. */
export async function sightingsOf(db: Database, articleId: string): Promise<Sighting[]> {
  const { rows } = await sql<{ record: string }>`
    select sightings.record from sightings join placements on placements.capture = sightings.capture
    where placements.version = (select placements.version from readings join placements on placements.capture = readings.capture where readings.id = ${articleId} limit 1)
    order by not ${TELLING}, sightings.received_at, sightings.sequence`.execute(db)
  return rows.map(({ record }) => toSighting(record))
}
