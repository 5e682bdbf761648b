/**
 * By what the same words are found on other pages, and pages that are about the same: made from the ledger for lists, as they are. Before version 9 there was
 * none; also made before lists are made anew, which fills them.
 */
export const SAME_WORDS = [
  // `words`: as `packed` makes them. `speakers`: as JSON, key and name of each who is known.
  `create table if not exists quotes (
    quote integer generated always as identity primary key, version integer not null, position integer not null, analysis integer not null, words text not null, speakers text not null)`,
  'create index if not exists quotes_listed on quotes (version, position, analysis)',
  'create table if not exists quote_grams (gram integer not null, quote integer not null, primary key (gram, quote))',
  // Spread over rows as `tallies` is, so that writers don't wait for each other; updated in place.
  'create table if not exists word_counts (word text not null, shard integer not null, articles integer not null, primary key (word, shard)) with (fillfactor = 80)',
  // `day`: 20211224. `words`: each with how often it stands there.
  'create table if not exists article_words (version integer primary key, day integer not null, words text not null)',
  'create table if not exists article_terms (term integer not null, day integer not null, version integer not null, primary key (term, day, version))',
  // What changed since a day.
  'create index if not exists page_versions_seen on page_versions (first_seen, sequence)',
] as const
