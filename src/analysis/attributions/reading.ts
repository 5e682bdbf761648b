import type { Quotes } from '../../text/quotes.js'
import type { PageNames } from '../people/entity.js'
import type { TokenBlock } from '../grammar/tokens.js'

/** What the pass needs: the text, its tokens by block, and its quotes. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly TokenBlock[]
  readonly quotes: Quotes
  /** Whom the page names, where that is known. */
  readonly page?: PageNames
}
