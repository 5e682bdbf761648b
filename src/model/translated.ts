import type { Article } from './article.js'
import type { WordingRemark } from './remark.js'
import type { Span } from './span.js'
import type { Statement } from './statement.js'
import type { Translation } from './translation.js'

/** How a text reads in another language, and by whom. */
export type Worded =
  | { readonly by: 'engine'; readonly text: string; readonly translation: Translation }
  | { readonly by: 'editor'; readonly text: string; readonly wording: WordingRemark }

/** A stretch of an article's text as it reads in another language: UTF-16 code units of the original. */
export interface ReadPiece extends Span {
  /** As it reads: what stays, as in the original. */
  readonly text: string
  /** What of the original is translated; `null` where nothing is. */
  readonly original: string | null
  /** BCP 47, of the original. */
  readonly from: string | null
  /** `null` where it stays, or wasn't translated. */
  readonly worded: Worded | null
}

/** What readers are shown of a page in another language. Never evidence: it stands beside the original. */
export interface TranslatedText {
  readonly to: string
  /** In the order of the text. */
  readonly pieces: readonly ReadPiece[]
  /** Whether all that is in another language is translated. */
  readonly whole: boolean
  /** Why some isn't, one line; `null` where nothing went wrong. */
  readonly problem: string | null
}

export interface TranslatedStatement extends TranslatedText {
  readonly statement: Statement
  readonly article: Article
}

export interface TranslatedArticle extends TranslatedText {
  readonly article: Article
  readonly statements: readonly Statement[]
}
