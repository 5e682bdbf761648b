/**
 * Who may do what: part of version 9 of ledgers. Tokens of before could do all that an editor may; that is what they still may. `editor_log` is only ever added
 * to; of sessions and known browsers hashes alone are kept.
 */
export const EDITORS_TABLES = [
  "alter table tokens add column role text not null default 'editor'",
  `create table editors (
    key text primary key, name text not null, role text not null, password text, email text, subject text, added_at text not null, removed_at text)`,
  'create unique index editors_email on editors (email) where removed_at is null',
  'create unique index editors_subject on editors (subject) where removed_at is null',
  'create table sessions (hash text primary key, editor text not null references editors, made_at text not null, seen_at text not null, ends_at text not null)',
  'create index sessions_editor on sessions (editor)',
  'create table known_browsers (hash text primary key, editor text not null references editors, added_at text not null)',
  'create index known_browsers_editor on known_browsers (editor)',
  'create table editor_log (sequence integer generated always as identity primary key, id text not null unique, record text not null)',
] as const

/** Which statements' speakers editors gave to whom, and which names stand for themselves (made from judgements). Also made before lists are, which lay assignments over what was read. */
export const ASSIGNMENTS_TABLES = [
  `create table if not exists assignments (
    sequence integer generated always as identity primary key, id text not null unique, capture text not null references captures, statement text not null,
    speaker text not null, actor text not null, record text not null)`,
  'create index if not exists assignments_capture on assignments (capture, sequence)',
  'create index if not exists assignments_speaker on assignments (speaker, sequence)',
  'create index if not exists assignments_actor on assignments (actor, sequence)',
  'create table if not exists apart_names (name text primary key)',
  'create table if not exists loose_assignments (assignment integer not null references assignments, version integer not null, primary key (assignment, version))',
] as const

/** The tables of editors, for `Tables`. `password`: as `record/editors/password.ts` writes it. */
export interface EditorTables {
  editors: {
    key: string
    name: string
    role: string
    password: string | null
    email: string | null
    subject: string | null
    added_at: string
    removed_at: string | null
  }
  /** `hash`: the SHA-256 of what the browser keeps. `editor`: a key of `editors`. */
  sessions: { hash: string; editor: string; made_at: string; seen_at: string; ends_at: string }
  known_browsers: { hash: string; editor: string; added_at: string }
}
