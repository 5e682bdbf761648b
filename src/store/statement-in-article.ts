import type { Article } from '../model/article.js'
import type { Statement } from '../model/statement.js'

/** Between which times a page was seen to have some words, ISO 8601, UTC; and since when it was seen not to, or `null` where it has them still. */
export interface Seen {
  readonly firstSeenAt: string
  readonly lastSeenAt: string
  readonly goneSince: string | null
}

/** A statement with the reading it stands in, as lists show it. `article.text` is there so that spans can be cut out. */
export interface StatementInArticle {
  readonly statement: Statement
  /** Those whose content holds it, the nearest first: it was said, denied or asked by them that it was said. */
  readonly holders: readonly Statement[]
  readonly article: Article
  /** `null` for a statement that no analysis that is shown holds any more. */
  readonly seen: Seen | null
}
