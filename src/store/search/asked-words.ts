import type { Kysely } from 'kysely'
import { readWords, type AskedWords } from '../../model/search-words.js'
import type { Tables } from '../schema.js'
import { quoted, words } from '../terms.js'
import { phraseParts } from './finding-marks.js'
import { stemKey, stemmed, stemsOf, type InLanguage } from './stems.js'

/** Words that are asked for, as parts of a `tsquery` that must all hold. */
export interface WordParts {
  readonly parts: readonly string[]
  /** Of them, those that say what must stand there: what results are put in order by. */
  readonly positive: readonly string[]
  /** By what listed statements with the phrases are found quicker; they follow from `parts`. */
  readonly finding: readonly string[]
}

/** `null` where something was typed, but nothing that could be found: `?!`. `languages`: those of the ledger's pages, or the one that is asked for. */
export async function wordParts(db: Kysely<Tables>, typed: string, languages: readonly string[]): Promise<WordParts | null> {
  const asked = readWords(typed)
  if (asked.length === 0) return typed.trim() === '' ? { parts: [], positive: [], finding: [] } : null
  const known = [...new Set(languages.flatMap((language) => stemmed(language) ?? []))]
  const single = asked.filter(({ is }) => is === 'word').flatMap(({ text }) => words(text))
  const stems = await stemsOf(db, single.flatMap(({ plain }) => known.map((language): InLanguage => [language, plain])))
  // A word that is its own stem is listed under itself alone: `tariff`, which `tariffs` asks for.
  const roots = await stemsOf(db, single.flatMap(({ plain }) => known.flatMap((language): InLanguage[] => {
    const stem = stems.get(stemKey(language, plain))
    return stem === undefined || stem === plain ? [] : [[language, stem]]
  })))
  const isRoot = (language: string, stem: string, plain: string) => stem === plain || roots.get(stemKey(language, stem)) === stem
  const forms = (folded: string, plain: string) => {
    const found = new Set([quoted(folded)])
    for (const language of known) {
      const stem = stems.get(stemKey(language, plain))
      if (stem === undefined) continue
      found.add(quoted(`~${language}:${stem}`))
      if (isRoot(language, stem, plain)) found.add(quoted(stem))
    }
    return found.size === 1 ? [...found][0]! : `(${[...found].join(' | ')})`
  }
  const partOf = ({ is, text }: AskedWords): string => {
    const all = words(text)
    if (is === 'phrase') return all.length === 1 ? quoted(all[0]!.folded) : `(${all.map(({ folded }) => quoted(folded)).join(' <-> ')})`
    const parts = all.map(({ folded, plain }, i) => (is === 'prefix' && i === all.length - 1 ? `${quoted(folded)}:*` : is === 'prefix' ? quoted(folded) : forms(folded, plain)))
    return parts.length === 1 ? parts[0]! : `(${parts.join(' & ')})`
  }
  const parts = asked.filter(({ text }) => words(text).length > 0)
  const finding = parts.filter(({ is, not }) => is === 'phrase' && !not).flatMap(({ text }) => phraseParts(words(text).map(({ folded }) => folded)))
  return { parts: parts.map((one) => (one.not ? `!${partOf(one)}` : partOf(one))), positive: parts.filter(({ not }) => !not).map(partOf), finding: [...new Set(finding)] }
}
