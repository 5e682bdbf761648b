import type { Generated } from 'kysely'

/** What editors keep beside what was read: part of version 9 of ledgers, and also made before lists are, with which it is told where they stand. `remarks` is only ever added to; which of them count, and where, is made from it. */
export const REMARK_TABLES = [
  `create table if not exists remarks (
    sequence integer generated always as identity primary key, id text not null unique, kind text not null, about text not null, capture text references captures, record text not null)`,
  'create index if not exists remarks_capture on remarks (capture) where capture is not null',
  'create index if not exists remarks_about on remarks (kind, about, sequence)',
  'create index if not exists remarks_kind on remarks (kind, sequence)',
  `create table if not exists standing_remarks (
    kind text not null, about text not null, remark integer not null references remarks, state text not null, day text not null, name text, primary key (kind, about))`,
  'create index if not exists standing_remarks_newest on standing_remarks (kind, remark)',
  'create index if not exists standing_remarks_day on standing_remarks (kind, (day collate "C"), remark)',
  'create unique index if not exists standing_remarks_name on standing_remarks (kind, name) where name is not null',
  // Made with the lists, and with each remark.
  'create table if not exists remark_places (remark integer not null references remarks, version integer not null, about text not null, carried boolean not null, primary key (remark, version))',
  'create index if not exists remark_places_about on remark_places (about)',
  'create table if not exists loose_remarks (remark integer not null references remarks, version integer not null, primary key (remark, version))',
] as const

/** The tables of remarks, for `Tables`. */
export interface RemarkTables {
  /** `about`: the remark's `of`. `capture`: whose words it is about; `null` for a topic. */
  remarks: { sequence: Generated<number>; id: string; kind: string; about: string; capture: string | null; record: string }
  /**
   * The one that counts of those about one thing; none, where none does. `state`: of a promise its own, of an event its category, of a topic `pinned` or `ended`, of a wording its language.
   * `day`: of a promise when it is due, of an event when it was; `9999` where that isn't known. `name`: of a topic that is pinned, folded.
   */
  standing_remarks: { kind: string; about: string; remark: number; state: string; day: string; name: string | null }
  /** Where those that count stand: in which state of their page, under which name of a statement or a date there, and whether they were made on another state. */
  remark_places: { remark: number; version: number; about: string; carried: boolean }
  /** Those that count, and a state of their page that doesn't have their words. */
  loose_remarks: { remark: number; version: number }
}
