import { sql, type Kysely } from 'kysely'
import type { Article } from '../model/article.js'
import { pageOf } from './addresses.js'
import { holdersIn } from './holders.js'
import { versionSaying } from './places.js'
import { toArticle, toBytes, toProblems, toSighting, toStatement } from './rows.js'
import type { Tables } from './schema.js'
import { seenBetween } from './seen.js'
import type { KeptArticle, NewestReading, ReadWith, Received, StatementInArticle } from './store.js'

type Database = Kysely<Tables>

/** A reading with its newest analysis; of one that wasn't analysed, the one that is shown of its state of the page. */
export async function keptArticle(db: Database, id: string): Promise<KeptArticle | null> {
  const { rows: [row] } = await sql<{ record: string; added_at: string; sighting: string; shown: string; analysis: number | null; version: string; problems: string }>`
    select readings.record, readings.added_at, sightings.record as sighting, shown.id as shown, analysed.sequence as analysis, analysed.version, analysed.problems
    from readings join sightings on sightings.id = readings.sighting join placements on placements.capture = readings.capture
      join page_versions on page_versions.sequence = placements.version join readings as shown on shown.sequence = page_versions.reading
      left join lateral (select * from analyses where analyses.reading = readings.sequence order by sequence desc limit 1) as analysed on true
    where readings.id = ${id} order by analysed.sequence is null, readings.sequence desc limit 1`.execute(db)
  if (row === undefined) return null
  if (row.analysis === null) return row.shown === id ? null : keptArticle(db, row.shown)
  const said = await db.selectFrom('statements').select('record').where('analysis', '=', row.analysis).orderBy('position').execute()
  return {
    article: toArticle(row.record), sighting: toSighting(row.sighting), addedAt: row.added_at, shown: row.shown,
    analysis: { articleId: id, version: row.version, statements: said.map(({ record }) => toStatement(record)), problems: toProblems(row.problems) },
  }
}

/** The newest reading of a capture. */
export async function newestReading(db: Database, captureId: string): Promise<NewestReading | null> {
  const row = await db.selectFrom('readings').innerJoin('sightings', 'sightings.id', 'readings.sighting')
    .select(['readings.sequence', 'readings.record', 'readings.says', 'readings.added_at', 'sightings.record as sighting'])
    .where('readings.capture', '=', captureId).orderBy('readings.sequence', 'desc').limit(1).executeTakeFirst()
  if (!row) return null
  const analysed = await db.selectFrom('analyses').select('version').where('reading', '=', row.sequence).where('over', 'is', null).orderBy('sequence').execute()
  return {
    article: toArticle(row.record), sighting: toSighting(row.sighting), says: row.says, addedAt: row.added_at, analysed: analysed.map(({ version }) => version),
  }
}

/** The newest reading of the capture that is shown of a page's state that says `says`. */
export async function stateSaying(db: Database, article: Pick<Article, 'url' | 'captureId'>, says: string): Promise<NewestReading | null> {
  const version = await versionSaying(db, pageOf(article), says)
  if (version === null) return null
  const shown = await db.selectFrom('page_versions').innerJoin('readings', 'readings.sequence', 'page_versions.reading').select('readings.capture')
    .where('page_versions.sequence', '=', version).executeTakeFirst()
  return shown === undefined ? null : newestReading(db, shown.capture)
}

/** The sightings that readings were read with: of one that was read again, the newest. */
export async function readWith(db: Database, articleIds: readonly string[]): Promise<ReadWith[]> {
  if (articleIds.length === 0) return []
  const rows = await db.selectFrom('readings').innerJoin('sightings', 'sightings.id', 'readings.sighting').select(['readings.id', 'sightings.record'])
    .where('readings.id', 'in', [...articleIds]).orderBy('readings.sequence').execute()
  return [...new Map(rows.map(({ id, record }) => [id, record])).entries()].map(([article, record]) => ({ article, sighting: toSighting(record) }))
}

/** Whether the newest reading of an identifier was analysed by a version. */
export async function hasAnalysis(db: Database, articleId: string, version: string): Promise<boolean> {
  const { rows } = await sql`select 1 from analyses
    where analyses.version = ${version} and analyses.over is null and analyses.reading = (select max(sequence) from readings where id = ${articleId})`.execute(db)
  return rows.length > 0
}

/** A statement as the newest analysis that holds it has it, by its identifier or a former one. */
export async function statementInArticle(db: Database, id: string): Promise<StatementInArticle | null> {
  const { rows: [row] } = await sql<{ record: string; analysis: number; article: string; words: string; capture: string }>`
    select statements.record, statements.analysis, readings.record as article, statements.words, readings.capture
    from statements join analyses on analyses.sequence = statements.analysis join readings on readings.sequence = analyses.reading
    where statements.id = coalesce((select renamed_to from former_ids where former_ids.id = ${id}), ${id})
    order by statements.analysis desc limit 1`.execute(db)
  if (row === undefined) return null
  const { rows: [listed] } = await sql<{ first_version: number; last_version: number }>`
    select listed.first_version, listed.last_version
    from placements join page_versions as own on own.sequence = placements.version join page_versions on page_versions.page = own.page
      join (select * from listed_statements union all select * from listed_topics) as listed on listed.version = page_versions.sequence
      join statements on statements.analysis = listed.analysis and statements.position = listed.position
    where placements.capture = ${row.capture} and statements.words = ${row.words} limit 1`.execute(db)
  const [seen] = listed === undefined ? [] : await seenBetween(db, [{ first: listed.first_version, last: listed.last_version }])
  const statement = toStatement(row.record)
  const [holders = []] = await holdersIn(db, [{ analysis: row.analysis, statement }])
  return { statement, holders, article: toArticle(row.article), seen: seen ?? null }
}

/** Sightings with their bytes, in the order of adding. */
export async function received(db: Database, { limit, after, articleId }: { readonly limit: number; readonly after?: string | undefined; readonly articleId?: string | undefined }): Promise<Received[]> {
  const { rows } = await sql<{ record: string; bytes: Uint8Array; reading: string }>`
    select sightings.record, captures.bytes, newest.record as reading from sightings join captures on captures.sha256 = sightings.capture
      join lateral (select record from readings where readings.capture = sightings.capture order by sequence desc limit 1) as newest on true
    where (${articleId ?? null}::text is null or sightings.capture = (select capture from readings where id = ${articleId ?? null} limit 1))
      and (${after ?? null}::text is null or sightings.sequence > (select sequence from sightings where id = ${after ?? null}))
    order by sightings.sequence limit ${limit}::integer`.execute(db)
  return rows.map(({ record, bytes, reading }) => ({ sighting: toSighting(record), bytes: toBytes(bytes), mediaType: toArticle(reading).mediaType }))
}

/** Hexadecimal digits that may begin an identifier. Fewer than four would be a guess. */
const SHORT = /^[0-9a-f]{4,64}$/

/** The identifiers of which `short` is the beginning, two at most; `short` itself, or what it was renamed to, where that is one. */
export async function identifiers(db: Database, of: 'statement' | 'article' | 'capture', short: string): Promise<string[]> {
  const [table, column] = { statement: [sql`statements`, sql`id`], article: [sql`readings`, sql`id`], capture: [sql`captures`, sql`sha256`] }[of]
  const { rows: exact } = await sql<{ id: string }>`select distinct ${column} as id from ${table!}
    where ${column} in (${short}, (select renamed_to from former_ids where id = ${short}))`.execute(db)
  if (exact.length > 0) return exact.map(({ id }) => id)
  if (!SHORT.test(short)) return []
  const { rows } = await sql<{ id: string }>`select distinct ${column} as id from ${table!} where ${column} >= ${short} and ${column} < ${`${short}g`} limit 2`.execute(db)
  return rows.map(({ id }) => id)
}
