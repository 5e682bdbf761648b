import type { Span } from '../../model/span.js'

/** Whom the trained network takes words to mean. */
export interface Meant {
  /** How likely they mean each entity of the page that they may mean, 0 to 1. */
  readonly chances: ReadonlyMap<number, number>
  /** How likely they mean nothing that the page named. */
  readonly none: number
}

/** Asks the network about words of the article; `null` where it hasn't read them as a mention. */
export type Meanings = (words: Span) => Meant | null
