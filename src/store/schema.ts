import type { Generated } from 'kysely'
import type { AlertTables } from './alerts-tables.js'
import type { EditorTables } from './editors-tables.js'
import type { RemarkTables } from './remarks/tables.js'
import type { TranslationTables } from './translations/tables.js'

/** An entry of a list. */
interface ListedRow {
  published: number
  version: number
  position: number
  analysis: number
  first_version: number
  last_version: number
  called: string
  terms: string
  /** The statement's own date: see search/tables.ts, also for those behind it. */
  said: number
  same: string
  copy: Generated<boolean>
  facets: readonly number[]
}

/**
 * The tables. `captures`, `sightings`, `readings`, `analyses` and `statements` are the ledger and are only ever added to.
 * `former_ids` says under which names statements were known to earlier versions. `sources` and `source_links` say what is followed. The
 * rest is made from the ledger for lists and searches, always in the transaction that adds, and could be made again.
 *
 * `record` is the record as JSON text, not `jsonb`: pages may hold NUL and lone surrogates, which JSON text keeps in
 * escapes and Postgres refuses in its own types. Columns beside it are what queries need. Times are ISO 8601, UTC.
 */
export interface Tables extends EditorTables, RemarkTables, AlertTables, TranslationTables {
  onrecord_versions: { version: number; applied_at: string }

  captures: { sha256: string; bytes: Uint8Array }
  sightings: {
    sequence: Generated<number>
    id: string
    capture: string
    received_at: string
    /** A `TimeFrom`. */
    received_from: string
    /** Where the bytes came from, as `addressKey` makes it, cut where it is too long for an index. */
    address: string | null
    record: string
    added_at: string
  }
  readings: {
    sequence: Generated<number>
    id: string
    capture: string
    /** The sighting that it was read with. */
    sighting: string
    /** `saysOf` the reading. */
    says: string
    record: string
    added_at: string
  }
  /**
   * `problems`: a JSON list. The analysis of a reading with the highest sequence is its newest. `over`: where editors' decisions are laid over
   * another analysis, that one; such a one is made for lists, by src/store/overlay, and made again when a decision is added.
   */
  analyses: { sequence: Generated<number>; reading: number; version: string; problems: string; created_at: string; over: number | null }
  /** `words`: as in `StatementKey`. `topic`: whether it is a topic mention. */
  statements: { analysis: number; position: number; id: string; words: string; record: string; topic: Generated<boolean> }
  /** Identifiers of statements and captures in ledgers of earlier versions, and those that they have now. */
  former_ids: { id: string; renamed_to: string }

  /**
   * The states of pages: readings of one page whose text differs. `page`: its address as `addressKey` makes it, or `capture:` with the
   * SHA-256 of the one capture of a page without address. `reading` and `analysis`: what lists show of it; `published` and
   * `statements`: the reading's date (see `publishedOrder`), and how many of its statements lists show.
   */
  page_versions: {
    sequence: Generated<number>
    page: string
    first_seen: string
    last_seen: string
    reading: number | null
    analysis: number | null
    published: number
    statements: number
  }
  /** Which state of its page a capture is. */
  placements: { capture: string; version: number }
  /**
   * The statements that lists show: of those with the same words in several versions of a page, the one of the newest. `called`: their
   * speakers' folded names, a line each. `terms`: see search/lexemes.ts. `first_version`, `last_version`: between which the page had its words.
   */
  listed_statements: ListedRow
  /** Topic mentions, likewise: they are listed apart and not counted. */
  listed_topics: ListedRow
  /** What lists come to, spread over rows so that writers don't wait for each other: their sum counts. */
  tallies: { shard: number; articles: number; statements: number; speakers: number; copies: Generated<number> }
  /** `naming`: see `namingOf` in speaker-counts.ts. `statements`: how many of the listed statements are each speaker's own: not what others say, deny or ask that they said, nor what copies of one text have again. */
  speakers: { key: string; name: string; statements: number; naming: Generated<number> }
  /** Each name that a speaker was ever given; `folded` as `fold` in terms.ts makes it. */
  speaker_names: { id: Generated<number>; key: string; name: string; folded: string }
  /** What statements are counted by, and asked for by parts of its name; `kind`: a `Facet`. */
  facets: { id: Generated<number>; kind: string; value: string; name: string; folded: string }
  /** What each version's text is compared by (src/text/minhash.ts); short texts have none. `sketch`: 128 numbers, little-endian. */
  sketches: { version: number; sketch: Uint8Array }
  sketch_bands: { band: number; version: number }
  /** Versions with nearly the same text; `cluster`: the first of them to be added. */
  copies: { version: number; cluster: number }

  /** What other pages' statements with the same words find a listed one by: see same-words/tables.ts. */
  quotes: { quote: Generated<number>; version: number; position: number; analysis: number; words: string; speakers: string }
  quote_grams: { gram: number; quote: number }
  /** In how many states of pages each word stands. */
  word_counts: { word: string; shard: number; articles: number }
  /** What each version is compared by where pages are sought that are about the same, and what it is found by. */
  article_words: { version: number; day: number; words: string }
  article_terms: { term: number; day: number; version: number }

  /** What is followed, and how that goes: the one table whose rows change. `state`: a `SourceState`. */
  sources: {
    id: Generated<number>
    url: string
    title: string | null
    added_at: string
    removed_at: string | null
    due_at: string
    state: string
  }
  /** The pages that a source named; see `SourceLink`. `address` as in `sightings`. */
  source_links: {
    source: number
    address: string
    url: string
    seen_at: string
    landed: string | null
    asked_at: string | null
    problem: string | null
  }

  /** Of jobs, which the queue keeps in tables of its own: who had each last, and how far it is, as JSON (a `JobProgress`). */
  job_progress: { job: string; worker: string | null; progress: string }
  /** What was handed in and waits to be read. */
  uploads: { id: string; bytes: Uint8Array; added_at: string }

  /** What readers found wrong. `secret`: the SHA-256 of what the reporter's own page is asked for by. */
  reports: { sequence: Generated<number>; id: string; capture: string; article: string; statement: string | null; secret: string; record: string; added_at: string }
  /** What editors did with reports and with corrections that fit no more. `about`: the identifier of one. */
  handlings: { sequence: Generated<number>; id: string; about: string; step: string; record: string }
  /** See report-flood.ts and tries.ts. */
  reports_lately: { sequence: Generated<number>; sender: string; at: string }
  tries_lately: { key: string; failed: number; until: string | number; forgotten_at: string | number }
  /** Made from reports, handlings and corrections. `report`: its sequence. */
  report_states: { report: number; state: string }
  /** What editors decided. */
  corrections: { sequence: Generated<number>; id: string; capture: string; statement: string; editor: string; record: string }
  /** What editors judged of two speakers' keys. */
  judgements: { sequence: Generated<number>; id: string; left_key: string; right_key: string; record: string }
  /** Made from judgements: the key that joined keys are counted and listed under; itself among them. */
  people: { key: string; person: string }
  /** Made with the lists: corrections that count and whose words a state of the page doesn't have as one statement's. */
  loose_corrections: { correction: number; version: number }

  /** Which speakers editors gave to whom. */
  assignments: { sequence: Generated<number>; id: string; capture: string; statement: string; speaker: string; actor: string; record: string }
  /** Made from judgements: names that stand for themselves, whatever identifier a program gives them. */
  apart_names: { name: string }
  /** Made with the lists, as `loose_corrections`. */
  loose_assignments: { assignment: number; version: number }
  /** What happened to editors and tokens. */
  editor_log: { sequence: Generated<number>; id: string; record: string }

  /** With what programs may write. `hash`: the SHA-256 of the token, 64 hexadecimal digits. */
  tokens: { name: string; hash: string; added_at: string; role: Generated<string> }

  /** What was done with users' lists of office holders, never changed: one was added (`about`, `holders`: JSON), or counts no more (`removes`, its number). */
  actor_lists: { number: Generated<number>; removes: number | null; about: string | null; holders: string | null; added_at: string }
}
