import { sql } from 'kysely'

/**
 * The sightings whose times tell when a page was as it is: a file's own time, which copying changes, doesn't where a person said when the
 * same bytes were captured. As a condition on rows of `sightings`: for each row on its own, since to collect all that were given by hand first
 * reads the whole table.
 */
export const TELLING = sql`(sightings.received_from <> 'file' or (
  select true from sightings as hand where hand.capture = sightings.capture and hand.received_from = 'given by hand' limit 1) is null)`
