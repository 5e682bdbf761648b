import { identifier, sha256 } from './identifier.js'

/**
 * What an engine made of a piece of a page's text, for readers of another language. Never evidence: it stands beside the original and never in its place.
 */
export interface Translation {
  readonly id: string
  /** Of the original: SHA-256 of its UTF-8. */
  readonly hash: string
  readonly original: string
  /** BCP 47, of the original; `null` where it isn't known. */
  readonly from: string | null
  /** BCP 47. */
  readonly to: string
  readonly text: string
  /** As it is told to readers: `LibreTranslate`. */
  readonly engine: string
  /** Of the engine or of its model, as far as it says. */
  readonly version: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** By what a text's translations are found. */
export function textHash(text: string): string {
  return sha256(new TextEncoder().encode(text))
}

/** Makes a translation. One text, engine, version and pair of languages have one, however often they were asked. */
export function translation(of: Omit<Translation, 'id' | 'hash'>): Translation {
  const hash = textHash(of.original)
  return { ...of, hash, id: identifier(['translation', hash, of.from, of.to, of.engine, of.version]) }
}

/** What an editor's wording of a translation is about: a text in a language, in another one, wherever it stands. */
export function wordingSubject({ original, from, to }: Pick<Translation, 'original' | 'from' | 'to'>): string {
  return `wording-${identifier(['wording', textHash(original), from, to])}`
}

/** A language's tag as it is taken here: its first part, perhaps with one more (`pt`, `pt-BR`, `zh-Hant`). */
export function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/.test(tag)
}

/** Whether a text in one language needs no translation into the other: `en-GB` into `en`. */
export function isSameLanguage(one: string | null, other: string): boolean {
  return one !== null && one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase()
}
