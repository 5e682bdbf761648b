import { sql, type Kysely, type Transaction } from 'kysely'
import type { Tables } from '../schema.js'
import { folded } from '../terms.js'

/** Postgres' own dictionaries that bring words to their stems (Snowball), by language; PGlite has the same ones. */
const DICTIONARIES: Readonly<Record<string, string>> = {
  ar: 'arabic', ca: 'catalan', da: 'danish', de: 'german', el: 'greek', en: 'english', es: 'spanish', eu: 'basque', fi: 'finnish', fr: 'french', ga: 'irish', hi: 'hindi',
  hu: 'hungarian', hy: 'armenian', id: 'indonesian', it: 'italian', lt: 'lithuanian', ne: 'nepali', nb: 'norwegian', nl: 'dutch', no: 'norwegian', pt: 'portuguese',
  ro: 'romanian', ru: 'russian', sr: 'serbian', sv: 'swedish', ta: 'tamil', tr: 'turkish', yi: 'yiddish',
}

/** The first part of a language's tag where its words can be brought to stems: `en` of `en-GB`; `null` for others. */
export function stemmed(language: string | null): string | null {
  const first = language?.split('-')[0]?.toLowerCase() ?? ''
  return first in DICTIONARIES ? first : null
}

/** A language and a word of it, in small letters, as the text has it: with its accents. */
export type InLanguage = readonly [language: string, word: string]

/**
 * The stems of words, folded as words are, by `stemKey`. What has none (a word of no meaning of its own, `the`) is missing, and so are words of languages without a
 * dictionary.
 */
export async function stemsOf(db: Kysely<Tables> | Transaction<Tables>, asked: readonly InLanguage[]): Promise<ReadonlyMap<string, string>> {
  const known = new Map(asked.flatMap(([language, word]) => (language in DICTIONARIES ? [[stemKey(language, word), [language, word] as const]] : [])))
  if (known.size === 0) return new Map()
  const pairs = [...known.values()]
  const { rows } = await sql<{ language: string; word: string; stem: string | null }>`
    select language, word, (ts_lexize((dictionary || '_stem')::regdictionary, word))[1] as stem
    from unnest(${pairs.map(([language]) => language)}::text[], ${pairs.map(([language]) => DICTIONARIES[language])}::text[], ${pairs.map(([, word]) => word)}::text[])
      as asked (language, dictionary, word)`.execute(db)
  return new Map(rows.flatMap(({ language, word, stem }) => (stem === null || folded(stem) === '' ? [] : [[stemKey(language, word), folded(stem)]])))
}

export function stemKey(language: string, word: string): string {
  return `${language}:${word}`
}
