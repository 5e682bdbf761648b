import { GERMAN } from './de/german.js'
import { SPANISH } from './es/spanish.js'
import { FRENCH } from './fr/french.js'
import type { Language } from './language.js'
import { RUSSIAN } from './ru/russian.js'
import { UKRAINIAN } from './uk/ukrainian.js'

/** The languages beside English that are read by rules. */
const LANGUAGES: readonly Language[] = [GERMAN, FRENCH, SPANISH, RUSSIAN, UKRAINIAN]

/** What reads a language; `null` for one that isn't known here. `tag`: BCP 47. */
export function languageNamed(tag: string): Language | null {
  const code = tag.toLowerCase().split('-')[0]
  return LANGUAGES.find((language) => language.code === code) ?? null
}

/** Words that have to be seen before a text's language is told by them, and the share that have to be common ones. */
const LEAST_WORDS = 8
const LEAST_SHARE = 0.2
/** So many words are enough to tell. */
const ENOUGH = 2_000

/** The language of a text by its common words; `null` where none is surely ahead of the others. */
export function languageByWords(text: string): Language | null {
  const found = (text.slice(0, ENOUGH * 8).match(/\p{L}+/gu) ?? []).slice(0, ENOUGH).map((word) => word.toLowerCase())
  if (found.length < LEAST_WORDS) return null
  const [first, second] = LANGUAGES.map((language) => ({ language, count: found.filter((word) => language.commonWords.has(word)).length })).sort((a, b) => b.count - a.count)
  if (first === undefined || second === undefined) return null
  return first.count >= LEAST_SHARE * found.length && first.count > 1.2 * second.count ? first.language : null
}
