import { sql, type Kysely, type Transaction } from 'kysely'
import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { Speaker, Statement } from '../model/statement.js'
import { ADVISORY_LOCK } from './migrations.js'
import { captureRecord, publishedOrder, toStatement } from './rows.js'
import type { Tables } from './schema.js'
import { fold, keyOf, storableKey, termsOf } from './terms.js'

export interface Entry {
  readonly capture: Capture
  readonly article: Article
  readonly analysis: Analysis
  /** ISO 8601, UTC. */
  readonly addedAt: string
}

/**
 * Adds an entry in one transaction; `false` where the analysis is there already. Writers take turns, so that none sees
 * half of another's entry and the counts of speakers stay right.
 */
export async function writeEntry(db: Kysely<Tables>, entry: Entry): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(ADVISORY_LOCK)})`.execute(trx)
    const { analysis } = entry
    const article = await writeArticle(trx, entry)
    const added = await trx.insertInto('analyses')
      .values({
        article, version: analysis.version, problems: JSON.stringify(analysis.problems), created_at: entry.addedAt,
      })
      .onConflict((conflict) => conflict.doNothing()).returning('sequence').executeTakeFirst()
    if (!added) return false
    await writeStatements(trx, added.sequence, analysis.statements)
    await unlist(trx, article)
    await list(trx, article, added.sequence, entry)
    return true
  })
}

/** Keeps the capture and the article unless they are there, and returns the article's number. */
async function writeArticle(trx: Transaction<Tables>, { capture, article, addedAt }: Entry): Promise<number> {
  const kept = await trx.selectFrom('articles').select('sequence').where('id', '=', article.id).executeTakeFirst()
  if (kept) return kept.sequence
  await trx.insertInto('captures')
    .values({ id: capture.id, sha256: capture.sha256, record: captureRecord(capture), bytes: capture.bytes })
    .onConflict((conflict) => conflict.doNothing()).execute()
  const added = await trx.insertInto('articles')
    .values({
      id: article.id, capture_id: capture.id, published: publishedOrder(article.publishedAt),
      record: JSON.stringify(article), added_at: addedAt,
    })
    .returning('sequence').executeTakeFirstOrThrow()
  return added.sequence
}

async function writeStatements(trx: Transaction<Tables>, analysis: number, statements: readonly Statement[]) {
  if (statements.length === 0) return
  const ids = statements.map((statement) => statement.id)
  const records = statements.map((statement) => JSON.stringify(statement))
  await sql`insert into statements (analysis, position, id, record)
    select ${analysis}::integer, ordinality - 1, id, record
    from unnest(${ids}::text[], ${records}::text[]) with ordinality as added (id, record)`.execute(trx)
}

/** Takes an article's earlier analysis out of the lists. The analysis itself stays. */
async function unlist(trx: Transaction<Tables>, article: number): Promise<void> {
  const listed = await trx.deleteFrom('listed_articles').where('article', '=', article).returning('analysis').executeTakeFirst()
  if (!listed) return
  await trx.deleteFrom('listed_statements').where('article', '=', article).execute()
  const rows = await trx.selectFrom('statements').select('record').where('analysis', '=', listed.analysis).execute()
  await countSpeakers(trx, rows.map((row) => toStatement(row.record)), -1)
}

async function list(trx: Transaction<Tables>, article: number, analysis: number, entry: Entry): Promise<void> {
  const { statements } = entry.analysis
  await trx.insertInto('listed_articles').values({ article, analysis, statements: statements.length }).execute()
  if (statements.length === 0) return
  const numbers = await numberNames(trx, statements)
  await countSpeakers(trx, statements, 1)
  const terms = statements.map((statement) => {
    const names = statement.speakers.flatMap((speaker) => numbers.get(nameKey(speaker)) ?? [])
    return termsOf(statement, entry.article.text, names)
  })
  const called = statements.map(({ speakers }) => speakers.filter((s) => keyOf(s) !== null).map((s) => fold(nameOf(s))).join('\n'))
  const published = publishedOrder(entry.article.publishedAt)
  await sql`insert into listed_statements (published, article, position, analysis, called, terms)
    select ${published}::integer, ${article}::integer, ordinality - 1, ${analysis}::integer, called, terms::tsvector
    from unnest(${called}::text[], ${terms}::text[]) with ordinality as listed (called, terms)`.execute(trx)
}

/** The numbers of the names that speakers are given, by `nameKey`; new names get new ones. */
async function numberNames(trx: Transaction<Tables>, statements: readonly Statement[]): Promise<Map<string, number>> {
  const names = new Map<string, { key: string; name: string; folded: string }>()
  for (const speaker of statements.flatMap((statement) => statement.speakers)) {
    const key = keyOf(speaker)
    const name = nameOf(speaker)
    if (key !== null) names.set(nameKey(speaker), { key, name, folded: fold(name) })
  }
  const given = [...names.values()]
  // Lateral, with a limit: else all names are read to find a few, as soon as the planner thinks them not many.
  const { rows: known } = await sql<NumberedName>`
    select kept.id, kept.key, kept.name
    from unnest(${given.map(({ key }) => key)}::text[], ${given.map(({ name }) => name)}::text[]) as given (key, name),
      lateral (select * from speaker_names as held where held.key = given.key and held.name = given.name limit 1) as kept`
    .execute(trx)
  const numbers = new Map(known.map(({ id, key, name }) => [JSON.stringify([key, name]), id]))
  const missing = [...names].filter(([key]) => !numbers.has(key)).map(([, name]) => name)
  if (missing.length === 0) return numbers
  const { rows: added } = await sql<NumberedName>`
    insert into speaker_names (key, name, folded)
    select * from unnest(${missing.map(({ key }) => key)}::text[], ${missing.map(({ name }) => name)}::text[],
      ${missing.map(({ folded }) => folded)}::text[])
    returning id, key, name`.execute(trx)
  for (const { id, key, name } of added) numbers.set(JSON.stringify([key, name]), id)
  return numbers
}

interface NumberedName {
  readonly id: number
  readonly key: string
  readonly name: string
}

/** The name that a speaker is listed under. */
function nameOf(speaker: Speaker): string {
  return storableKey(speaker.name ?? speaker.as)
}

function nameKey(speaker: Speaker): string {
  return JSON.stringify([keyOf(speaker), nameOf(speaker)])
}

/** Adds to (`sign` 1) or takes from (-1) each speaker's count the statements that are theirs. */
async function countSpeakers(trx: Transaction<Tables>, statements: readonly Statement[], sign: 1 | -1): Promise<void> {
  const counts = new Map<string, { name: string; statements: number }>()
  for (const { speakers } of statements) {
    const own = new Map(speakers.map((speaker) => [keyOf(speaker), nameOf(speaker)]))
    for (const [key, name] of own) {
      if (key !== null) counts.set(key, { name, statements: (counts.get(key)?.statements ?? 0) + sign })
    }
  }
  const rows = [...counts.values()]
  await sql`insert into speakers as kept (key, name, statements)
    select * from unnest(${[...counts.keys()]}::text[], ${rows.map((row) => row.name)}::text[],
      ${rows.map((row) => row.statements)}::integer[])
    on conflict (key) do update set statements = kept.statements + excluded.statements`.execute(trx)
}
