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
