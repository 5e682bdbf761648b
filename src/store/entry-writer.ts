import { sql, type Kysely, type Transaction } from 'kysely'
import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { Speaker, Statement } from '../model/statement.js'
import { tieCopies } from './copies.js'
import { ADVISORY_LOCK } from './migrations.js'
import { storedAddress } from './origins.js'
import { captureRecord, publishedOrder, toStatement } from './rows.js'
import type { Tables } from './schema.js'
import { fold, keyOf, storableKey, termsOf } from './terms.js'
import { listedInOlder, wordsKey, wordsOfNewer, type ListedStatement, type Placed } from './versions.js'

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
        article: article.sequence, version: analysis.version, problems: JSON.stringify(analysis.problems), created_at: entry.addedAt,
      })
      .onConflict((conflict) => conflict.doNothing()).returning('sequence').executeTakeFirst()
    if (!added) return false
    await writeStatements(trx, added.sequence, analysis.statements)
    await unlist(trx, article.sequence)
    await list(trx, article, added.sequence, entry)
    return true
  })
}

/** Keeps a capture of an article that is in the ledger; `false` where the capture, or no such article, is there. */
export async function writeRecapture(db: Kysely<Tables>, capture: Capture, articleId: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const article = await trx.selectFrom('articles').select('sequence').where('id', '=', articleId).executeTakeFirst()
    if (!article || !(await writeCapture(trx, capture))) return false
    await trx.insertInto('recaptures').values({ capture_id: capture.id, article: article.sequence, received_at: capture.receivedAt }).execute()
    return true
  })
}

async function writeCapture(trx: Transaction<Tables>, capture: Capture): Promise<boolean> {
  const added = await trx.insertInto('captures')
    .values({ id: capture.id, sha256: capture.sha256, record: captureRecord(capture), bytes: capture.bytes })
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  return added !== undefined
}

/** Keeps the capture and the article unless they are there, and returns the article's number and place. */
async function writeArticle(trx: Transaction<Tables>, { capture, article, addedAt }: Entry): Promise<Placed> {
  const kept = await trx.selectFrom('articles').select(['sequence', 'address', 'received_at']).where('id', '=', article.id).executeTakeFirst()
  if (kept) return kept
  await writeCapture(trx, capture)
  const added = await trx.insertInto('articles')
    .values({
      id: article.id, capture_id: capture.id, published: publishedOrder(article.publishedAt),
      record: JSON.stringify(article), added_at: addedAt, address: storedAddress(article.url), received_at: capture.receivedAt,
    })
    .returning(['sequence', 'address', 'received_at']).executeTakeFirstOrThrow()
  await tieCopies(trx, added.sequence, article)
  return added
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
  const { rows } = await sql<{ record: string }>`
    with taken as (delete from listed_statements where article = ${article} returning analysis, position)
    select statements.record from taken join statements on statements.analysis = taken.analysis and statements.position = taken.position`.execute(trx)
  await countSpeakers(trx, rows.map((row) => toStatement(row.record)), -1)
}

/** Lists what no newer version of the page holds to the letter, and takes what is listed of older ones and stands in this one out. */
async function list(trx: Transaction<Tables>, of: Placed, analysis: number, entry: Entry): Promise<void> {
  const { article: { text, publishedAt }, analysis: { statements } } = entry
  const newer = await wordsOfNewer(trx, of)
  const listed = statements.flatMap((statement, position) => (newer.has(wordsKey(statement, text)) ? [] : [{ statement, position }]))
  await trx.insertInto('listed_articles').values({ article: of.sequence, analysis, statements: listed.length }).execute()
  if (statements.length === 0) return
  for (const older of await listedInOlder(trx, of, new Set(statements.map((statement) => wordsKey(statement, text))))) await unlistOne(trx, older)
  if (listed.length === 0) return
  const numbers = await numberNames(trx, statements)
  await countSpeakers(trx, listed.map(({ statement }) => statement), 1)
  const terms = listed.map(({ statement }) => {
    const names = statement.speakers.flatMap((speaker) => numbers.get(nameKey(speaker)) ?? [])
    return termsOf(statement, text, names)
  })
  const called = listed.map(({ statement: { speakers } }) => speakers.filter((s) => keyOf(s) !== null).map((s) => fold(nameOf(s))).join('\n'))
  const published = publishedOrder(publishedAt)
  await sql`insert into listed_statements (published, article, position, analysis, called, terms)
    select ${published}::integer, ${of.sequence}::integer, position, ${analysis}::integer, called, terms::tsvector
    from unnest(${listed.map(({ position }) => position)}::integer[], ${called}::text[], ${terms}::text[]) as listed (position, called, terms)`.execute(trx)
}

async function unlistOne(trx: Transaction<Tables>, { article, position, statement }: ListedStatement): Promise<void> {
  await trx.deleteFrom('listed_statements').where('article', '=', article).where('position', '=', position).execute()
  await sql`update listed_articles set statements = statements - 1 where article = ${article}`.execute(trx)
  await countSpeakers(trx, [statement], -1)
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
