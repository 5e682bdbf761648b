import { sql, type Kysely, type Transaction } from 'kysely'
import { ADVISORY_LOCK } from './advisory-lock.js'
import { ALERTS_TABLES } from './alerts-tables.js'
import { EDIT_INDEXES } from './edit-indexes.js'
import { ASSIGNMENTS_TABLES, EDITORS_TABLES } from './editors-tables.js'
import { takeOver } from './from-version-2.js'
import { LedgerError } from './ledger-error.js'
import { listAnew } from './list-anew.js'
import { namesApart } from './names-apart.js'
import { REMARK_TABLES } from './remarks/tables.js'
import { SAME_WORDS } from './same-words/tables.js'
import type { Tables } from './schema.js'
import { FINDING_MARKS, SEARCH, SEARCH_INDEXES } from './search/tables.js'
import { REPORT_FLOOD_TABLES } from './report-flood.js'
import { TRANSLATION_TABLES } from './translations/tables.js'
import { TRIES_TABLES } from './tries.js'

/** SQL, or what SQL can't do alone. */
type Step = string | ((trx: Transaction<Tables>) => Promise<void>)

/** Which statements are topic mentions; before version 7 none were told apart. */
const TOPIC = 'alter table statements add column if not exists topic boolean not null default false'

/**
 * What readers report and editors decide, and what is shown by it; before version 8 there was none. Also made before lists are, which lay decisions over
 * what was read. `over`: of an analysis with editors' decisions laid over it, the one that it was made of.
 */
const EDITS = [
  'alter table analyses add column if not exists over integer',
  'alter table analyses drop constraint if exists analyses_reading_version_key',
  'create unique index if not exists analyses_of_reading on analyses (reading, version) where over is null',
  // By reading, whichever kind they are: what finds the newest.
  'create index if not exists analyses_reading on analyses (reading, sequence)',
  `create table if not exists reports (
    sequence integer generated always as identity primary key, id text not null unique, capture text not null references captures, article text not null, statement text,
    secret text not null unique, record text not null, added_at text not null)`,
  'create index if not exists reports_about on reports (capture, statement)',
  `create table if not exists handlings (
    sequence integer generated always as identity primary key, id text not null unique, about text not null, step text not null, record text not null)`,
  'create index if not exists handlings_about on handlings (about, sequence)',
  'create table if not exists report_states (report integer primary key references reports, state text not null)',
  'create index if not exists report_states_order on report_states (state, report)',
  `create table if not exists corrections (
    sequence integer generated always as identity primary key, id text not null unique, capture text not null references captures, statement text not null,
    editor text not null, record text not null)`,
  'create index if not exists corrections_capture on corrections (capture, sequence)',
  'create index if not exists corrections_statement on corrections (statement, sequence)',
  `create table if not exists judgements (
    sequence integer generated always as identity primary key, id text not null unique, left_key text not null, right_key text not null, record text not null)`,
  'create table if not exists people (key text primary key, person text not null)',
  'create index if not exists people_person on people (person)',
  'create table if not exists loose_corrections (correction integer not null references corrections, version integer not null, primary key (correction, version))',
] as const

/** What leads from each version to the next: the first makes version 1. Never changed once released. */
const MIGRATIONS: readonly (readonly Step[])[] = [
  [
    `create table captures (
      id text primary key, sha256 text not null, record text not null, bytes bytea not null)`,
    `create table articles (
      sequence integer generated always as identity primary key, id text not null unique,
      capture_id text not null references captures, published integer not null, record text not null,
      added_at text not null)`,
    'create index articles_order on articles (published desc, sequence desc)',
    `create table analyses (
      sequence integer generated always as identity primary key, article integer not null references articles,
      version text not null, problems text not null, created_at text not null, unique (article, version))`,
    `create table statements (
      analysis integer not null references analyses, position integer not null, id text not null,
      record text not null, primary key (analysis, position))`,
    'create index statements_id on statements (id, analysis)',
    `create table listed_articles (
      article integer primary key references articles, analysis integer not null references analyses,
      statements integer not null)`,
    // `terms` makes its rows wide enough already; what is derived needs no foreign keys checked row by row.
    `create table listed_statements (
      published integer not null, article integer not null, position integer not null, analysis integer not null,
      called text not null, terms tsvector not null)`,
    'create index listed_statements_order on listed_statements (published desc, article desc, position)',
    'create index listed_statements_article on listed_statements (article)',
    // New entries wait in a list (halves the time of inserting), which searches read through: so it is kept short, in kB.
    `create index listed_statements_terms on listed_statements using gin (terms)
      with (fastupdate = on, gin_pending_list_limit = 256)`,
    'create table speakers (key text primary key, name text not null, statements integer not null) with (fillfactor = 70)',
    `create table speaker_names (
      id integer generated always as identity primary key, key text not null, name text not null, folded text not null,
      unique (key, name))`,
  ],
  [
    "alter table articles add column address text, add column received_at text not null default ''",
    'create index articles_address on articles (address, received_at, sequence)',
    // A page that was received again and says the same.
    `create table recaptures (
      capture_id text primary key references captures, article integer not null references articles, received_at text not null)`,
    'create index recaptures_article on recaptures (article)',
    'create table sketches (article integer primary key references articles, sketch bytea not null)',
    'create table sketch_bands (band integer not null, article integer not null references articles, primary key (band, article))',
    'create table copies (article integer primary key references articles, cluster integer not null)',
    'create index copies_cluster on copies (cluster)',
    // Addresses and sketches of what was there by then are made when version 3 takes it over.
    `create table sources (
      id integer generated always as identity primary key, url text not null unique, title text, added_at text not null,
      removed_at text, due_at text not null, state text not null)`,
    `create table source_links (
      source integer not null references sources, address text not null, url text not null, seen_at text not null,
      landed text, asked_at text, problem text, primary key (source, address))`,
  ],
  [
    'drop table listed_statements, listed_articles, speakers, speaker_names, sketches, sketch_bands, copies',
    ...['captures', 'articles', 'analyses', 'statements'].map((table) => `alter table ${table} rename to former_${table}`),
    'create table captures (sha256 text primary key, bytes bytea not null)',
    `create table sightings (
      sequence integer generated always as identity primary key, id text not null unique, capture text not null references captures,
      received_at text not null, received_from text not null, address text, record text not null, added_at text not null)`,
    'create index sightings_capture on sightings (capture, received_at)',
    'create index sightings_address on sightings (address)',
    `create table readings (
      sequence integer generated always as identity primary key, id text not null, capture text not null references captures,
      sighting text not null references sightings (id), says text not null, record text not null, added_at text not null)`,
    'create index readings_id on readings (id, sequence)',
    'create index readings_capture on readings (capture, sequence)',
    `create table analyses (
      sequence integer generated always as identity primary key, reading integer not null references readings,
      version text not null, problems text not null, created_at text not null, unique (reading, version))`,
    `create table statements (
      analysis integer not null references analyses, position integer not null, id text not null, words text not null,
      record text not null, primary key (analysis, position))`,
    'create index statements_by_id on statements (id, analysis)',
    'create table former_ids (id text primary key, renamed_to text not null)',
    `create table page_versions (
      sequence integer generated always as identity primary key, page text not null, first_seen text not null, last_seen text not null,
      reading integer references readings, analysis integer references analyses, published integer not null, statements integer not null)`,
    'create index page_versions_page on page_versions (page, last_seen, sequence)',
    'create index page_versions_order on page_versions (published desc, sequence desc)',
    'create table placements (capture text primary key references captures, version integer not null)',
    'create index placements_version on placements (version)',
    // `terms` makes its rows wide enough already; what is derived needs no foreign keys checked row by row.
    `create table listed_statements (
      published integer not null, version integer not null, position integer not null, analysis integer not null,
      first_version integer not null, last_version integer not null, called text not null, terms tsvector not null)`,
    'create index listed_statements_order on listed_statements (published desc, version desc, position)',
    'create index listed_statements_version on listed_statements (version)',
    // New entries wait in a list (halves the time of inserting), which searches read through: so it is kept short, in kB.
    `create index listed_statements_terms on listed_statements using gin (terms)
      with (fastupdate = on, gin_pending_list_limit = 256)`,
    'create table speakers (key text primary key, name text not null, statements integer not null) with (fillfactor = 70)',
    `create table speaker_names (
      id integer generated always as identity primary key, key text not null, name text not null, folded text not null,
      unique (key, name))`,
    'create table sketches (version integer primary key, sketch bytea not null)',
    'create table sketch_bands (band integer not null, version integer not null, primary key (band, version))',
    'create table copies (version integer primary key, cluster integer not null)',
    'create index copies_cluster on copies (cluster)',
    // Of version 7, which makes all lists: what takes over writes statements as they are written today.
    TOPIC,
    ...EDITS,
    ...SAME_WORDS,
    ...ASSIGNMENTS_TABLES,
    ...REMARK_TABLES,
    takeOver,
    'drop table recaptures, former_statements, former_analyses, former_articles, former_captures',
  ],
  [
    'create table job_progress (job text primary key, worker text, progress text not null)',
    'create index job_progress_worker on job_progress (worker)',
    'create table uploads (id text primary key, bytes bytea not null, added_at text not null)',
  ],
  [
    'create table tallies (shard integer primary key, articles integer not null, statements integer not null, speakers integer not null) with (fillfactor = 50)',
    `insert into tallies select 0, count(reading), coalesce(sum(statements), 0), (select count(*) from speakers where statements > 0) from page_versions`,
    // Negative, so that one comparison of rows tells what comes after a place.
    'create index speakers_order on speakers ((-statements), name, key) where statements > 0',
  ],
  [
    'create table tokens (name text primary key, hash text not null, added_at text not null)',
  ],
  [
    TOPIC,
    `create table listed_topics (
      published integer not null, version integer not null, position integer not null, analysis integer not null,
      first_version integer not null, last_version integer not null, called text not null, terms tsvector not null)`,
    'create index listed_topics_order on listed_topics (published desc, version desc, position)',
    'create index listed_topics_version on listed_topics (version)',
    'create index listed_topics_terms on listed_topics using gin (terms) with (fastupdate = on, gin_pending_list_limit = 256)',
    ...EDITS,
    ...SAME_WORDS,
    ...SEARCH,
    ...ASSIGNMENTS_TABLES,
    ...REMARK_TABLES,
    // Statements are found by their act and by what holds them, and count for whom only where nobody else says that they said it.
    listAnew,
  ],
  [
    // One entry at most says of a list that it counts no more.
    `create table actor_lists (
      number integer generated always as identity primary key, removes integer unique references actor_lists, about text, holders text, added_at text not null)`,
    ...EDITS,
  ],
  [
    ...SAME_WORDS,
    ...EDIT_INDEXES,
    ...EDITORS_TABLES,
    ...ALERTS_TABLES,
    ...REPORT_FLOOD_TABLES,
    ...TRIES_TABLES,
    ...ASSIGNMENTS_TABLES,
    ...REMARK_TABLES,
    ...TRANSLATION_TABLES,
    namesApart,
    ...SEARCH,
    ...SEARCH_INDEXES,
    // Statements are found by forms of their words, in phrases, by whom they are to and about; copies of one text count once.
    listAnew,
  ],
  FINDING_MARKS,
]

/** The version of ledgers that this code writes, and the newest that it reads. */
export const LEDGER_VERSION = MIGRATIONS.length

/**
 * Brings a ledger to `LEDGER_VERSION`, all or nothing; processes that start at once on one server wait for each other.
 * `now`: ISO 8601, UTC. Throws a `LedgerError` for a ledger of a newer version, and leaves it as it is.
 */
export async function migrate(db: Kysely<Tables>, now: string, latest = LEDGER_VERSION): Promise<void> {
  if ((await versionOf(db)) === latest) return
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(ADVISORY_LOCK)})`.execute(trx)
    await sql`create table if not exists onrecord_versions (version integer primary key, applied_at text not null)`
      .execute(trx)
    const from = await versionOf(trx)
    if (from > latest) {
      throw new LedgerError(
        `This ledger was written by a newer Onrecord (version ${from}; this one reads up to ${latest}). Update onrecord.`,
      )
    }
    for (let version = from + 1; version <= latest; version++) {
      for (const step of MIGRATIONS[version - 1]!) await (typeof step === 'string' ? sql.raw(step).execute(trx) : step(trx))
      await trx.insertInto('onrecord_versions').values({ version, applied_at: now }).execute()
    }
  })
}

/** 0 for a database that is no ledger yet. */
async function versionOf(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ found: string | null }>`select to_regclass('onrecord_versions')::text as found`.execute(db)
  if (!rows[0]?.found) return 0
  const newest = await db.selectFrom('onrecord_versions').select((e) => e.fn.max('version').as('version')).executeTakeFirst()
  return newest?.version ?? 0
}
