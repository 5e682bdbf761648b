import type { Article } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import type { Worded } from './wording.js'

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
