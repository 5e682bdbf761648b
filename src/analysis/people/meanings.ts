import type { Span } from '../../model/span.js'
import type { Anaphor } from './anaphor.js'

/** Whom the trained network takes words to mean. */
export interface Meant {
  /** How likely they mean each entity of the page that they may mean, 0 to 1. */
  readonly chances: ReadonlyMap<number, number>
  /** How likely they mean nothing that the page named. */
  readonly none: number
}

/** Asks the network about words of the article; `null` where it hasn't read them as a mention. */
export type Meanings = (words: Span) => Meant | null

/** What the network says of pronouns and descriptions. Offices are what the page states: there it knew less than the rules (`the deputy mayor` for the mayor). */
export function meantBy(anaphor: Anaphor, meanings: Meanings): Meant | null {
  return anaphor.form === 'office' ? null : meanings(anaphor)
}
