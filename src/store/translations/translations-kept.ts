import { sql, type Kysely } from 'kysely'
import { translation, type Translation } from '../../model/translation.js'
import { toTranslation } from '../rows.js'
import type { Tables } from '../schema.js'
import { stemKey, stemmed, stemsOf, type InLanguage } from '../search/stems.js'
import { quoted, storable, words } from '../terms.js'
import type { ShownTranslation } from './translations.js'

type Database = Kysely<Tables>

/** UTF-16 code units of a statement's translation that are searched: a `tsvector` must stay under 1 MB. */
const MOST_TEXT = 100_000
/** As of a statement's own words: see src/store/search/lexemes.ts. */
const LAST_PLACE = 16_383
const MOST_PLACES = 255

export async function addTranslations(db: Database, made: readonly Translation[]): Promise<number> {
  return db.transaction().execute(async (trx) => {
    let added = 0
    for (const one of made) {
      const row = { id: one.id, hash: one.hash, target: one.to, record: JSON.stringify(one) }
      if (await trx.insertInto('translations').values(row).onConflict((conflict) => conflict.column('id').doNothing()).returning('id').executeTakeFirst() !== undefined) added += 1
    }
    return added
  })
}

export async function listTranslations(db: Database, { hashes, to }: { readonly hashes: readonly string[]; readonly to: string }): Promise<Translation[]> {
  if (hashes.length === 0) return []
  const { rows } = await sql<{ record: string }>`
    select record from translations where hash = any(${[...new Set(hashes)].map(storable)}::text[]) and target = ${storable(to)} order by sequence desc`.execute(db)
  return rows.map(({ record }) => toTranslation(record))
}

/** The same text again costs no writing. */
export async function findByTranslation(db: Database, shown: readonly ShownTranslation[]): Promise<void> {
  for (const { statement, language, text } of shown) {
    const terms = await termsOf(db, text, language)
    await sql`insert into translated_statements (statement, language, text, terms) values (${storable(statement)}, ${storable(language)}, ${storable(text)}, ${terms}::tsvector)
      on conflict (statement, language) do update set text = excluded.text, terms = excluded.terms where translated_statements.text <> excluded.text`.execute(db)
  }
}

/** Words and their stems with their places, as a statement's own words are listed. */
async function termsOf(db: Database, text: string, tag: string): Promise<string> {
  const language = stemmed(tag)
  const all = words(text.slice(0, MOST_TEXT))
  const stems = language === null ? new Map<string, string>() : await stemsOf(db, all.map(({ plain }): InLanguage => [language, plain]))
  const places = new Map<string, number[]>()
  const put = (lexeme: string, place: number) => {
    const there = places.get(lexeme)
    if (there === undefined) places.set(lexeme, [place])
    else if (there.length < MOST_PLACES) there.push(place)
  }
  for (const [i, { folded, plain }] of all.entries()) {
    const place = Math.min(i + 1, LAST_PLACE)
    put(folded, place)
    const stem = language === null ? undefined : stems.get(stemKey(language, plain))
    if (stem !== undefined && stem !== folded) put(`~${language}:${stem}`, place)
  }
  return [...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.join(',')}`).join(' ')
}

/** What is wrong with a translation as it is kept, a line each. Throws a `LedgerError` for one that can't be read. */
export function damagedTranslation({ id, record }: { readonly id: string; readonly record: string }): string[] {
  const of = toTranslation(record)
  const again = translation(of)
  return of.id === id && again.id === id && again.hash === of.hash ? [] : [`translation ${id}: its record was changed`]
}
