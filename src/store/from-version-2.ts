import { sql, type Transaction } from 'kysely'
import { article as articleOf, saysOf, type Article, type Given } from '../model/article.js'
import type { Header } from '../model/capture.js'
import { sighting as sightingOf, type Sighting } from '../model/sighting.js'
import { statementKeys } from '../model/statement-id.js'
import type { Statement } from '../model/statement.js'
import { storedAddress } from './addresses.js'
import { writeAnalysis, writeReading, writeSighting } from './entry-writer.js'
import { place } from './places.js'
import { toProblems } from './rows.js'
import type { Tables } from './schema.js'

type Trx = Transaction<Tables>

// Version 2 named a capture by its bytes and its address, kept how it was received with it, and made statements' identifiers from offsets.

interface FormerCapture {
  readonly sha256: string
  readonly url: string | null
  readonly name: string
  readonly receivedAt: string
  readonly mediaType: string
  readonly headers?: readonly Header[]
}

type FormerArticle = Omit<Article, 'reader' | 'given' | 'mediaType'>

interface FormerRow {
  readonly sequence: number
  readonly record: string
  readonly added_at: string
  readonly capture: string
}

const AT_ONCE = 50
/** The reader of all that version 2 read. */
const READER = 'reader-0'

/** Takes a ledger's records from version 2's tables, renamed to `former_…`, into those of version 3; lists are made by version 7. Every former identifier goes on answering. */
export async function takeOver(trx: Trx): Promise<void> {
  await sql`insert into captures (sha256, bytes) select distinct on (sha256) sha256, bytes from former_captures`.execute(trx)
  await sql`insert into former_ids (id, renamed_to) select id, sha256 from former_captures`.execute(trx)
  for (let after = 0; ;) {
    const { rows } = await sql<FormerRow>`select former_articles.sequence, former_articles.record, former_articles.added_at, former_captures.record as capture
      from former_articles join former_captures on former_captures.id = former_articles.capture_id
      where former_articles.sequence > ${after} order by former_articles.sequence limit ${AT_ONCE}`.execute(trx)
    for (const row of rows) await takeArticle(trx, row)
    const last = rows.at(-1)
    if (last === undefined) break
    after = last.sequence
  }
  await renewAddresses(trx)
}

async function takeArticle(trx: Trx, { sequence, record, added_at, capture }: FormerRow): Promise<void> {
  const former = JSON.parse(record) as FormerArticle
  const seen = receipt(JSON.parse(capture) as FormerCapture)
  const reading = readingOf(former, JSON.parse(capture) as FormerCapture)
  await writeSighting(trx, seen, added_at)
  const { sequence: kept } = await writeReading(trx, { article: reading, sighting: seen, addedAt: added_at }, saysOf(reading))
  const { rows: analyses } = await sql<{ sequence: number; version: string; problems: string; created_at: string }>`
    select sequence, version, problems, created_at from former_analyses where article = ${sequence} order by sequence`.execute(trx)
  for (const { sequence: analysis, version, problems, created_at } of analyses) {
    const { rows } = await sql<{ record: string }>`select record from former_statements where analysis = ${analysis} order by position`.execute(trx)
    const statements = await renamed(trx, reading, rows.map((row) => JSON.parse(row.record) as Statement))
    await writeAnalysis(trx, kept, reading, { articleId: reading.id, version, statements, problems: toProblems(problems) }, created_at)
  }
  await place(trx, reading, saysOf(reading))
  await takeRecaptures(trx, sequence, former)
}

/** Statements under the identifiers that come from their words; the former ones are kept. */
async function renamed(trx: Trx, { captureId, text }: Article, statements: readonly Statement[]): Promise<Statement[]> {
  const keys = statementKeys(captureId, text, statements)
  const newId = new Map(statements.map(({ id }, i) => [id, keys[i]!.id]))
  await sql`insert into former_ids (id, renamed_to) select * from unnest(${[...newId.keys()]}::text[], ${[...newId.values()]}::text[]) on conflict do nothing`.execute(trx)
  return statements.map((statement, i) => ({
    ...statement, id: keys[i]!.id, within: statement.within === null ? null : newId.get(statement.within) ?? null,
  }))
}

/** Captures that said what an article says, of which no reading was kept: it says what theirs would. */
async function takeRecaptures(trx: Trx, sequence: number, former: FormerArticle): Promise<void> {
  const { rows } = await sql<{ record: string }>`select former_captures.record from recaptures join former_captures on former_captures.id = recaptures.capture_id
    where recaptures.article = ${sequence} order by recaptures.received_at`.execute(trx)
  for (const { record } of rows) {
    const capture = JSON.parse(record) as FormerCapture
    const seen = receipt(capture)
    const made = articleOf(readingOf(former, capture))
    await writeSighting(trx, seen, capture.receivedAt)
    const { isNew } = await writeReading(trx, { article: made, sighting: seen, addedAt: capture.receivedAt }, saysOf(made))
    if (isNew) await place(trx, made, saysOf(made))
  }
}

function receipt({ sha256, url, name, receivedAt, headers = [] }: FormerCapture): Sighting {
  const isAddress = /^https?:/i.test(name)
  return sightingOf({
    captureId: sha256, receivedAt, receivedFrom: 'clock', door: 'unknown', name: isAddress ? name : name.split(/[\\/]/).at(-1) ?? name,
    asked: null, url, redirects: [], status: null, headers,
  })
}

/** What version 2 read, under its identifier. A date or title that the page doesn't show was given with it, by whom wasn't kept. */
function readingOf(former: FormerArticle, { sha256, mediaType }: FormerCapture): Article {
  const { title, publishedAt, dates = [], from, text } = former
  const type = mediaType === 'text/html' ? 'text/html' : 'text/plain'
  const shown = dates.some(({ of, value }) => of === 'published' && value === publishedAt)
  const given: Given = {
    mediaType: type,
    ...(publishedAt !== null && !shown && { published: publishedAt }),
    ...(title !== null && (from?.title === 'given with the page' || (type === 'text/plain' && !text.includes(title))) && { title }),
  }
  return { ...former, captureId: sha256, reader: READER, given, mediaType: type }
}

/** Addresses are compared otherwise now: several of a source's may be one. */
async function renewAddresses(trx: Trx): Promise<void> {
  const rows = await trx.selectFrom('source_links').selectAll().orderBy('seen_at', 'desc').execute()
  await trx.deleteFrom('source_links').execute()
  for (const row of rows) {
    await trx.insertInto('source_links').values({ ...row, address: storedAddress(row.url) ?? row.url }).onConflict((conflict) => conflict.doNothing()).execute()
  }
}
