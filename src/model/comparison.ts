import type { Analysis } from './analysis.js'
import type { Article, BlockKind } from './article.js'
import type { Sighting } from './sighting.js'
import type { Statement } from './statement.js'

/** One of two articles that are compared, as the ledger keeps it. */
export interface Compared {
  readonly article: Article
  /** When and how it was first seen. */
  readonly sighting: Sighting
  readonly analysis: Analysis
}

/** A stretch of words that both versions have, or that only one has. */
export interface Piece {
  readonly is: 'same' | 'removed' | 'added'
  readonly text: string
}

/** A block of the page in both versions or in one. `pieces` in reading order, what was removed before what was added. */
export interface BlockChange {
  readonly is: 'same' | 'changed' | 'removed' | 'added'
  readonly kind: BlockKind
  readonly pieces: readonly Piece[]
}

/** `before` is missing for what appeared, `after` for what vanished; both are there for what was reworded. */
export interface StatementChange {
  readonly is: 'appeared' | 'vanished' | 'reworded'
  readonly before?: Statement
  readonly after?: Statement
}

export interface StatementChanges {
  /** In the order of the newer text, then what vanished in the order of the older. */
  readonly statements: readonly StatementChange[]
  /** How many statements stand in both to the letter. */
  readonly unchanged: number
  /** How many were found in one only though both have the words: the reader's doing, not the page's. */
  readonly readOtherwise: number
}

/** What changed from one version of a page to another. */
export interface Comparison extends StatementChanges {
  readonly before: Compared
  readonly after: Compared
  /** Title, byline and dates that differ; `null` stands for none. */
  readonly facts: readonly { readonly of: 'title' | 'byline' | 'outlet' | 'published'; readonly before: string | null; readonly after: string | null }[]
  readonly blocks: readonly BlockChange[]
  /** Whether the two were read by different versions of the analysis: a change of statements may be the reader's then. */
  readonly readDifferently: boolean
}
