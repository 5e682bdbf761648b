import { sql, type Kysely, type RawBuilder } from 'kysely'
import { sha256 } from '../model/identifier.js'
import { sighting } from '../model/sighting.js'
import { statementKeys } from '../model/statement-id.js'
import type { Statement } from '../model/statement.js'
import { ALERT_RECORDS, damagedAlert } from './check-alerts.js'
import { holdersIn } from './holders.js'
import { toArticle, toProblems, toSighting, toStatement } from './rows.js'
import type { Tables } from './schema.js'
import { damagedEdits, isLaidOver, type EditRow } from './overlay/check-edits.js'
import { damagedStanding } from './remarks/remarks-kept.js'
import { ownSpeakers } from './speaker-counts.js'
import type { Checked } from './store.js'
import { countAll, type Counts } from './tallies.js'
import { damagedTranslation } from './translations/translations-kept.js'

type Database = Kysely<Tables>

/**
 * Checks all that a ledger holds: that hashes are those of what they name, that what is referred to is there, that statements stand in
 * their text, and that what lists show and count is what there is. Tells of each part how many were looked at, and of each damage.
 */
export async function* checkLedger(db: Database): AsyncGenerator<Checked> {
  yield* captures(db)
  yield* sightings(db)
  yield* readings(db)
  yield* analyses(db)
  for (const [what, table] of [['correction', 'corrections'], ['report', 'reports'], ['handling', 'handlings'], ['judgement', 'judgements'], ['assignment', 'assignments'], ['remark', 'remarks'], ['note of an editor', 'editor_log']] as const) {
    yield* each(db, what === 'note of an editor' ? 'notes of editors' : table, 0, (after: number) => sql<EditRow>`select sequence, id, record from ${sql.table(table)} where sequence > ${after} order by sequence limit 100`,
      ({ sequence }) => sequence, (row) => damagedEdits(what, row))
  }
  for (const [what, table] of ALERT_RECORDS) {
    yield* each(db, what, 0, (after: number) => sql<EditRow>`select sequence, id, record from ${sql.table(table)} where sequence > ${after} order by sequence limit 100`, ({ sequence }) => sequence, (row) => damagedAlert(table, row))
  }
  yield* each(db, 'translations', 0, (after: number) => sql<EditRow>`select sequence, id, record from translations where sequence > ${after} order by sequence limit 500`, ({ sequence }) => sequence, damagedTranslation)
  yield* lists(db)
}

async function* captures(db: Database): AsyncGenerator<Checked> {
  const query = (after: string) => sql<{ id: string; bytes: Uint8Array }>`select sha256 as id, bytes from captures where sha256 > ${after} order by sha256 limit 20`
  yield* each(db, 'captures', '', query, ({ id }) => id, async function* ({ id, bytes }) {
    const hash = sha256(bytes)
    if (hash !== id) yield `capture ${id}: its bytes are not those received: their SHA-256 is ${hash}`
    const { rows } = await sql`select 1 from readings where capture = ${id} limit 1`.execute(db)
    if (rows.length === 0) yield `capture ${id}: no reading of it is kept`
    else if ((await sql`select 1 from placements where capture = ${id}`.execute(db)).rows.length === 0) yield `capture ${id}: it is of no page`
  })
}

interface RecordRow {
  readonly sequence: number
  readonly id: string
  readonly capture: string
  readonly record: string
  readonly kept: boolean
}

async function* sightings(db: Database): AsyncGenerator<Checked> {
  const query = (after: number) => sql<RecordRow>`select sequence, id, capture, record, exists (select 1 from captures where sha256 = capture) as kept
    from sightings where sequence > ${after} order by sequence limit 500`
  yield* each(db, 'sightings', 0, query, ({ sequence }) => sequence, function* ({ id, capture, record, kept }) {
    if (!kept) yield `sighting ${id}: its capture ${capture} is missing`
    const of = toSighting(record)
    if (of.id !== id || of.captureId !== capture || sighting(of).id !== id) yield `sighting ${id}: its record was changed`
  })
}

async function* readings(db: Database): AsyncGenerator<Checked> {
  const query = (after: number) => sql<RecordRow>`select sequence, id, capture, record,
      exists (select 1 from captures where sha256 = capture) and exists (select 1 from sightings where sightings.id = readings.sighting) as kept
    from readings where sequence > ${after} order by sequence limit 50`
  yield* each(db, 'readings', 0, query, ({ sequence }) => sequence, function* ({ id, capture, record, kept }) {
    if (!kept) yield `reading ${id}: its capture ${capture} or its sighting is missing`
    const { id: own, captureId, text, blocks, notices } = toArticle(record)
    if (own !== id || captureId !== capture) yield `reading ${id}: its record was changed`
    if ([...blocks, ...notices].some(({ begin, end }) => begin > end || end > text.length)) yield `reading ${id}: a block lies outside of its text`
  })
}

async function* analyses(db: Database): AsyncGenerator<Checked> {
  const query = (after: number) => sql<{ sequence: number; version: string; problems: string; reading: string | null; article: string; over: number | null }>`
    select analyses.sequence, analyses.over, analyses.version, analyses.problems, readings.record as reading, readings.id as article
    from analyses left join readings on readings.sequence = analyses.reading where analyses.sequence > ${after} order by analyses.sequence limit 20`
  let statements = 0
  yield* each(db, 'analyses', 0, query, ({ sequence }) => sequence, async function* ({ sequence, version, problems, reading, article, over }) {
    const name = `the analysis of ${article} by ${version}`
    if (reading === null) {
      yield `analysis ${sequence}: its reading is missing`
      return
    }
    toProblems(problems)
    const { captureId, text } = toArticle(reading)
    const rows = await db.selectFrom('statements').select(['id', 'words', 'record']).where('analysis', '=', sequence).orderBy('position').execute()
    const found = rows.map(({ record }) => toStatement(record))
    statements += found.length
    if (found.some((one) => !standsIn(one, text))) {
      yield `${name}: a statement stands outside of its text`
      return
    }
    if (over !== null) {
      if (!await isLaidOver(db, sequence, over)) yield `${name}: what is shown is not what editors decided`
      return
    }
    const keys = statementKeys(captureId, text, found)
    for (const [i, { id, words }] of rows.entries()) {
      if (found[i]!.id !== id || keys[i]!.id !== id || keys[i]!.words !== words) yield `${name}: statement ${id} is not what its identifier says`
    }
  })
  yield { is: 'checked', what: 'statements', count: statements }
}

function standsIn({ source, cue, content }: Statement, text: string): boolean {
  const spans = [...source, ...cue, ...content]
  return spans.length > 0 && spans.every(({ begin, end }) => begin <= end && end <= text.length)
}

/** What lists show is made from the records: it must be all of what the shown analyses hold, and counted rightly. */
async function* lists(db: Database): AsyncGenerator<Checked> {
  const damages: readonly (readonly [RawBuilder<{ what: string }>, (what: string) => string])[] = [
    [sql`select former_ids.id as what from former_ids where not exists (select 1 from statements where id = renamed_to) and not exists (select 1 from captures where sha256 = renamed_to)`,
      (what) => `former identifier ${what}: what it names now is missing`],
    [sql`select page as what from page_versions where reading is null or analysis is null or not exists (select 1 from placements where version = page_versions.sequence)`,
      (what) => `page ${what}: a version of it has no reading, or no capture`],
    [sql`select page as what from page_versions where statements <> (select count(*) from listed_statements where version = page_versions.sequence)`,
      (what) => `page ${what}: what lists show of it is not as many statements as are counted`],
    [sql`select page_versions.page as what from page_versions join statements on statements.analysis = page_versions.analysis
      where not exists (select 1 from (select version, analysis, position from listed_statements union all select version, analysis, position from listed_topics) as listed join page_versions as other on other.sequence = listed.version
        join statements as shown on shown.analysis = listed.analysis and shown.position = listed.position
        where other.page = page_versions.page and shown.words = statements.words)`,
      (what) => `page ${what}: a statement of it is in no list`],
  ]
  for (const [query, told] of damages) {
    const { rows } = await query.execute(db)
    for (const what of new Set(rows.map((row) => row.what))) yield { is: 'damaged', what: told(what) }
  }
  for await (const what of damagedStanding(db)) yield { is: 'damaged', what }
  yield* speakers(db)
  yield* tallies(db)
}

async function* speakers(db: Database): AsyncGenerator<Checked> {
  const counted = new Map<string, number>()
  const joined = new Map((await db.selectFrom('people').select(['key', 'person']).execute()).map(({ key, person }) => [key, person]))
  const query = (after: readonly [number, number]) => sql<{ version: number; position: number; analysis: number; copy: boolean; record: string | null }>`
    select listed.version, listed.position, listed.analysis, listed.copy, statements.record from listed_statements as listed
      left join statements on statements.analysis = listed.analysis and statements.position = listed.position
    where (listed.version, listed.position) > (${after[0]}::integer, ${after[1]}::integer) order by listed.version, listed.position limit 2000`
  yield* each(db, 'listed statements', [0, -1], query, ({ version, position }) => [version, position] as const, async function* ({ version, position, analysis, copy, record }) {
    if (record === null) {
      yield `list entry ${version}/${position}: its statement is missing`
      return
    }
    if (copy) return
    const statement = toStatement(record)
    const [holders = []] = statement.within === null ? [] : await holdersIn(db, [{ analysis, statement }])
    const own = [...ownSpeakers({ statement, holders }).keys()].flatMap((key) => key ?? [])
    const persons = own.some((key) => joined.has(key)) ? new Set(own.map((key) => joined.get(key) ?? key)) : own
    for (const key of persons) counted.set(key, (counted.get(key) ?? 0) + 1)
  })
  const rows = await db.selectFrom('speakers').select(['key', 'name', 'statements']).execute()
  for (const { key, name, statements } of rows) {
    if ((counted.get(key) ?? 0) !== statements) yield { is: 'damaged', what: `speaker ${name}: ${statements} statements are counted, and there are ${counted.get(key) ?? 0}` }
  }
  yield { is: 'checked', what: 'speakers', count: rows.length }
}

/** The counts that lists show are kept, not counted anew. */
async function* tallies(db: Database): AsyncGenerator<Checked> {
  const { rows: [found] } = await sql<Counts>`
    select count(reading)::integer as articles, coalesce(sum(statements), 0)::integer as statements,
      (select count(*)::integer from speakers where statements > 0) as speakers, (select count(*)::integer from listed_statements where copy) as copies from page_versions`.execute(db)
  const kept = await countAll(db)
  for (const what of ['articles', 'statements', 'speakers', 'copies'] as const) {
    if (kept[what] !== found![what]) yield { is: 'damaged', what: `the count of ${what}: ${kept[what]} are counted, and there are ${found![what]}` }
  }
}

/** Looks at rows in turn, some at a time; a row whose record can't be read is told as damaged. */
async function* each<Row, Place>(
  db: Database, what: string, first: Place, query: (after: Place) => RawBuilder<Row>, placeOf: (row: Row) => Place,
  look: (row: Row) => Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<Checked> {
  let count = 0
  for (let after = first; ;) {
    const { rows } = await query(after).execute(db)
    for (const row of rows) {
      count += 1
      try {
        for await (const damage of look(row)) yield { is: 'damaged', what: damage }
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'LedgerError') throw error
        yield { is: 'damaged', what: `${what}, ${JSON.stringify(placeOf(row))}: ${error.message}` }
      }
    }
    const last = rows.at(-1)
    if (last === undefined) break
    after = placeOf(last)
    yield { is: 'checked', what, count }
  }
  yield { is: 'checked', what, count }
}
