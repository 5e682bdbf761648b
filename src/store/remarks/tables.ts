import type { Generated } from 'kysely'

/** What editors keep beside what was read: part of version 9 of ledgers. `remarks` is only ever added to; which of them count is made from it, in the transaction that adds. */
export const REMARK_TABLES = [
  `create table remarks (
    sequence integer generated always as identity primary key, id text not null unique, kind text not null, about text not null, record text not null)`,
  'create index remarks_about on remarks (kind, about, sequence)',
  'create index remarks_kind on remarks (kind, sequence)',
  `create table standing_remarks (
    kind text not null, about text not null, remark integer not null references remarks, state text not null, day text not null, name text, primary key (kind, about))`,
  'create index standing_remarks_newest on standing_remarks (kind, remark)',
  'create index standing_remarks_day on standing_remarks (kind, (day collate "C"), remark)',
  'create unique index standing_remarks_name on standing_remarks (kind, name) where name is not null',
] as const

/** The tables of remarks, for `Tables`. */
export interface RemarkTables {
  /** `about`: the remark's `of`. */
  remarks: { sequence: Generated<number>; id: string; kind: string; about: string; record: string }
  /**
   * The one that counts of those about one thing; none, where none does. `state`: of a promise its own, of an event its category, of a topic `pinned` or `ended`, of a wording its language.
   * `day`: of a promise when it is due, of an event when it was; `9999` where that isn't known. `name`: of a topic that is pinned, folded.
   */
  standing_remarks: { kind: string; about: string; remark: number; state: string; day: string; name: string | null }
}
