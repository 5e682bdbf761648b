import { FINDING_MARKS_SQL } from './finding-marks.js'

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

/** The columns of a list, as version 9 has them. */
const LISTED = ['published', 'version', 'position', 'analysis', 'first_version', 'last_version', 'called', 'terms', 'said', 'same', 'copy', 'facets']

/** After the lists of version 7: what isn't there before. */
export const SEARCH_INDEXES = ['listed_statements', 'listed_topics'].map((table) =>
  `create index if not exists ${table}_said on ${table} (said desc, version desc, position) where said > 0`)
  .concat("create index if not exists speakers_letter on speakers (left(lower(substring(name from '([^ ]+)$')), 1), (-statements), name, key) where statements > 0")
  .concat('create index if not exists speakers_told on speakers ((naming = 2), (-statements), name, key) where statements > 0')

/**
 * Gives what is listed the marks of finding-marks.ts; before version 10 there were none. The lists are made again from themselves, without indexes: to change each row
 * where it stands takes twice as long, and leaves a table of twice the size.
 */
export const FINDING_MARKS = ['set local jit = off', ...['listed_statements', 'listed_topics'].flatMap((table) => [
  `create table marked (like ${table} including defaults)`,
  `insert into marked (${LISTED.join(', ')}) select ${LISTED.map((column) => (column === 'terms' ? `terms || ${FINDING_MARKS_SQL}` : column)).join(', ')} from ${table}`,
  `drop table ${table}`,
  `alter table marked rename to ${table}`,
  `create index ${table}_order on ${table} (published desc, version desc, position)`,
  `create index ${table}_version on ${table} (version)`,
  `create index ${table}_said on ${table} (said desc, version desc, position) where said > 0`,
  // As it was: new entries wait in a short list.
  `create index ${table}_terms on ${table} using gin (terms) with (fastupdate = on, gin_pending_list_limit = 256)`,
  // A new table has no statistics, and embedded Postgres has nobody in the background who would make them.
  `analyze ${table} (published, version, position, analysis)`,
])]
