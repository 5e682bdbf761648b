import type { Generated } from 'kysely'

/**
 * Translations for readers: part of version 9 of ledgers. `translations` is only ever added to, one for a text, an engine, its version and a pair of languages. By
 * `translated_statements` statements are found in translations: it is made from what was shown of them, and made again when that is another.
 */
export const TRANSLATION_TABLES = [
  `create table translations (
    sequence integer generated always as identity primary key, id text not null unique, hash text not null, target text not null, record text not null)`,
  'create index translations_hash on translations (hash, target, sequence)',
  `create table translated_statements (
    statement text not null, language text not null, text text not null, terms tsvector not null, sequence integer generated always as identity, primary key (statement, language))`,
  'create index translated_statements_terms on translated_statements using gin (terms) with (fastupdate = on, gin_pending_list_limit = 256)',
] as const

/** For `Tables`. `statement`: its identifier; `text`: what is shown of it in `language`. */
export interface TranslationTables {
  translations: { sequence: Generated<number>; id: string; hash: string; target: string; record: string }
  translated_statements: { statement: string; language: string; text: string; terms: string; sequence: Generated<number> }
}
