/**
 * What searches with filters take; before version 9 there was none. Also made before lists are by earlier versions' steps, which write them as today. Of a listed
 * statement: `said`, its date as `publishedOrder` makes it; `same`, a hash of its words and of who said them; `copy`, that a copy of its page that was
 * published before has them too; `facets`, the numbers of what it is counted by.
 */
export const SEARCH = [
  `create table if not exists facets (
    id integer generated always as identity primary key, kind text not null, value text not null, name text not null, folded text not null, unique (kind, value))`,
  ...['listed_statements', 'listed_topics'].flatMap((table) => [
    `alter table if exists ${table} add column if not exists said integer not null default 0, add column if not exists same bigint not null default 0,
      add column if not exists copy boolean not null default false, add column if not exists facets integer[] not null default '{}'`,
  ]),
  'alter table if exists tallies add column if not exists copies integer not null default 0',
  // How pages tell them: see `namingOf` in speaker-counts.ts.
  'alter table if exists speakers add column if not exists naming smallint not null default 0',
] as const

/** After the lists of version 7: what isn't there before. */
export const SEARCH_INDEXES = ['listed_statements', 'listed_topics'].map((table) =>
  `create index if not exists ${table}_said on ${table} (said desc, version desc, position) where said > 0`)
  .concat("create index if not exists speakers_letter on speakers (left(lower(substring(name from '([^ ]+)$')), 1), (-statements), name, key) where statements > 0")
  .concat('create index if not exists speakers_told on speakers ((naming = 2), (-statements), name, key) where statements > 0')
