import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { List } from '../matching.js'
import type { Tables } from '../schema.js'
import { wordParts } from '../search/asked-words.js'

/** Statements that are looked for by what is shown of them in other languages: those that were shown last. More are not found, rather than to search for long. */
const MOST_TRANSLATED = 500

/**
 * The condition that a listed statement holds the words that are asked for, in the original or in what readers were shown of it in another language. `original`: parts
 * of a `tsquery`. `null` where no translation has the words: then the original's words alone are asked for.
 */
export async function inTranslations(db: Kysely<Tables>, typed: string, original: readonly string[], list: List): Promise<RawBuilder<unknown> | null> {
  const { rows: languages } = await sql<{ language: string }>`select distinct language from translated_statements`.execute(db)
  if (languages.length === 0) return null
  const asked = await wordParts(db, typed, languages.map(({ language }) => language))
  if (asked === null || asked.positive.length === 0) return null
  const { rows } = await sql<{ version: number; position: number }>`
    select distinct listed.version, listed.position
    from (select statement from translated_statements where terms @@ ${asked.parts.join(' & ')}::tsquery order by sequence desc limit ${MOST_TRANSLATED}::integer) as found
      join statements as own on own.id = found.statement
      join analyses on analyses.sequence = own.analysis
      join readings on readings.sequence = analyses.reading
      join placements on placements.capture = readings.capture
      join page_versions on page_versions.sequence = placements.version
      join page_versions as other on other.page = page_versions.page
      join ${sql.table(list)} as listed on listed.version = other.sequence
      join statements as shown on shown.analysis = listed.analysis and shown.position = listed.position and shown.words = own.words
    limit ${2 * MOST_TRANSLATED}::integer`.execute(db)
  if (rows.length === 0) return null
  const [versions, positions] = [rows.map(({ version }) => version), rows.map(({ position }) => position)]
  // The first condition on versions is there for the index on them.
  return sql`(terms @@ ${original.join(' & ')}::tsquery or (version = any(${[...new Set(versions)]}::integer[])
    and (version, position) in (select * from unnest(${versions}::integer[], ${positions}::integer[]))))`
}
