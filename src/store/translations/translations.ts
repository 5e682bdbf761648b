import type { Translation } from '../../model/translation.js'

/** What is shown of a statement in another language. `text`: its words, without the original's. */
export interface ShownTranslation {
  readonly statement: string
  readonly language: string
  readonly text: string
}

/** What readers were shown of pages in other languages. Appends only, but for what statements are found by. */
export interface Translations {
  /** Keeps what an engine made; of what is kept already, nothing. Resolves, once it is safely on disk, to how many are new. */
  addTranslations(made: readonly Translation[]): Promise<number>
  /** Of texts, by their hashes, into a language: by any engine, what was added last first. */
  translations(asked: { readonly hashes: readonly string[]; readonly to: string }): Promise<readonly Translation[]>
  /** Has statements be found by what is shown of them in another language, in place of what was. */
  findByTranslation(shown: readonly ShownTranslation[]): Promise<void>
}
