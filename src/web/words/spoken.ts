import { AsyncLocalStorage } from 'node:async_hooks'
import { ENGLISH, type Language } from './languages.js'

/** What the page that is being made is told in. */
export interface Spoken {
  readonly language: Language
  /** The query of the address that was asked for, without its `lang`: for links to the same page in another language. */
  readonly query: string
}

const spoken = new AsyncLocalStorage<Spoken>()

/** Runs what answers a request: all that it calls, components too, reads the language here. */
export function speakingIn<T>(of: Spoken, run: () => T): T {
  return spoken.run(of, run)
}

/** The language of the page that is being made; English outside of a page, so for feeds, exports, the API and the command line. */
export function languageNow(): Language {
  return spoken.getStore()?.language ?? ENGLISH
}

/** The query of the address, without its `lang`; empty for none. */
export function queryNow(): string {
  return spoken.getStore()?.query ?? ''
}
