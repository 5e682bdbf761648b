import { eld } from 'eld/extrasmall'

/** Below this many letters the detector errs too often to be believed. */
const LEAST_LETTERS = 40
/** So much is enough to tell; more only takes time. */
const ENOUGH = 5_000

/**
 * The language of a text as a BCP 47 tag (`en`, `uk`), or `null` where there is too little text or the detector is
 * unsure. Method: letter n-grams (ELD by Nito, 60 languages).
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, ENOUGH)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return null
  const found = eld.detect(sample)
  return found.language !== '' && found.isReliable() ? found.language : null
}

/** Languages under several codes: Norwegian's forms, and Serbo-Croatian's, which letters don't tell apart. */
const ALIKE = [['no', 'nb', 'nn', 'da'], ['sr', 'hr', 'bs', 'sh'], ['id', 'ms'], ['tl', 'fil'], ['iw', 'he']]

/** Whether two BCP 47 tags are of one language, or of languages that letters don't tell apart. */
export function sameLanguage(claimed: string, found: string): boolean {
  const primary = claimed.toLowerCase().split('-')[0] ?? ''
  return primary === found || ALIKE.some((alike) => alike.includes(primary) && alike.includes(found))
}
