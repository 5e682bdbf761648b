import type { Generated } from 'kysely'

/**
 * The tables. `captures`, `articles`, `recaptures`, `analyses` and `statements` are the ledger and are only ever added to.
 * `sources` and `source_links` say what is followed. The rest is made from the ledger for lists and searches, always in the
 * transaction that adds, and could be made again.
 *
 * `record` is the record as JSON text, not `jsonb`: pages may hold NUL and lone surrogates, which JSON text keeps in
 * escapes and Postgres refuses in its own types. Columns beside it are what queries need.
 */
export interface Tables {
  onrecord_versions: { version: number; applied_at: string }

  /** `record`: the capture without its bytes. */
  captures: { id: string; sha256: string; record: string; bytes: Uint8Array }
  articles: {
    sequence: Generated<number>
    id: string
    capture_id: string
    published: number
    record: string
    added_at: string
    /** As `addressKey` makes it, cut where it is too long for an index; articles with the same are versions of one page. */
    address: string | null
    /** Of the capture. */
    received_at: string
  }
  /** Captures that say what an article of the same address says already. */
  recaptures: { capture_id: string; article: number; received_at: string }
  /** `problems`: a JSON list. The analysis of an article with the highest sequence is its newest. */
  analyses: { sequence: Generated<number>; article: number; version: string; problems: string; created_at: string }
  statements: { analysis: number; position: number; id: string; record: string }

  /** Each article with its newest analysis and how many statements that holds. */
  listed_articles: { article: number; analysis: number; statements: number }
  /** The statements of newest analyses. `called`: their speakers' folded names, a line each. `terms`: see terms.ts. */
  listed_statements: {
    published: number
    article: number
    position: number
    analysis: number
    called: string
    terms: string
  }
  /** How many listed statements each speaker has. */
  speakers: { key: string; name: string; statements: number }
  /** What each text is compared by (src/text/minhash.ts); short texts have none. `sketch`: 128 numbers, little-endian. */
  sketches: { article: number; sketch: Uint8Array }
  sketch_bands: { band: number; article: number }
  /** Articles with nearly the same text; `cluster`: the first of them to be added. */
  copies: { article: number; cluster: number }
  /** Each name that a speaker was ever given; `folded` as `fold` in terms.ts makes it. */
  speaker_names: { id: Generated<number>; key: string; name: string; folded: string }

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
  /** The pages that a source named; see `SourceLink`. `address` as in `articles`. */
  source_links: {
    source: number
    address: string
    url: string
    seen_at: string
    landed: string | null
    asked_at: string | null
    problem: string | null
  }
}
