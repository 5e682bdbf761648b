import type { Person } from './people.js'

/** Who was spoken of or spoke before: sentence by sentence, the nearest last. */
export interface Told {
  readonly sentence: number
  readonly block: number
  readonly mentioned: readonly Person[]
  /** Who spoke in it, or is its subject. */
  readonly leading: readonly Person[]
  readonly spoke: readonly Person[]
  /** Whether it is a line of dialogue: the next ones may be paragraphs away. */
  readonly spoken: boolean
}
