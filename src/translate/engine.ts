/** Texts in another language, as many and in the same order as were given, and what made them. */
export interface Translated {
  readonly texts: readonly string[]
  /** As it is told to readers. */
  readonly engine: string
  /** Of the engine or of its model, as far as it says; `unknown` where it doesn't. */
  readonly version: string
}

/** What one request to an engine may hold. */
export interface Portion {
  readonly texts: number
  /** UTF-16 code units of all together, and so of one. */
  readonly signs: number
}

/** What translates: a service, a program of one's own machine, or models in a folder. */
export interface Engine {
  readonly name: string
  readonly portion: Portion
  /**
   * Translates no more than a portion. `from`, `to`: BCP 47; `null` has the engine tell the language itself, where it can. Rejects with a `TranslationError`
   * where nothing that can be trusted to be the translation of these texts came back: then none of it is.
   */
  translate(texts: readonly string[], from: string | null, to: string, signal?: AbortSignal): Promise<Translated>
  /** Gives back what it holds: threads, memory. */
  close?(): Promise<void>
}

/** `languages`: not between these. `refused`: it says no, as to a wrong key. `busy`: too much was asked of it. `broken`: what came back is no translation of these texts. */
export type TranslationFailure = 'unreachable' | 'too-slow' | 'too-large' | 'broken' | 'refused' | 'busy' | 'languages'

/** Why an engine translated nothing. The message is one line for people, without keys and texts. */
export class TranslationError extends Error {
  override readonly name = 'TranslationError'

  constructor(readonly failure: TranslationFailure, engine: string, what: string) {
    super(`${engine} ${what}`)
  }
}
