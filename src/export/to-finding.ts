import type { Article } from '../model/article.js'
import type { Sighting } from '../model/sighting.js'
import type { Statement } from '../model/statement.js'
import type { Finding } from './finding.js'
import { readingStatement } from './to-reading.js'

/** What a statement in the ledger is told with. */
export interface ToFind {
  readonly article: Article
  readonly statement: Statement
  readonly holders: readonly Statement[]
  readonly seen: Finding['seen']
  /** Where the archived page is to be named. */
  readonly sighting?: Sighting
  readonly coveredBy?: Pick<Statement, 'id'> | null
}

/** A statement in the ledger as the public contract has it. */
export function toFinding({ article, statement, holders, seen, sighting, coveredBy }: ToFind): Finding {
  const { id, title, outlet, byline, language, publishedAt, url } = article
  return {
    schema: 1,
    statement: readingStatement(article, statement, holders),
    article: { id, title, outlet, byline, language, publishedAt, url },
    seen: seen && { firstSeenAt: seen.firstSeenAt, lastSeenAt: seen.lastSeenAt, goneSince: seen.goneSince },
    ...(coveredBy && { coveredBy: coveredBy.id }),
    ...(sighting && {
      capture: {
        sha256: sighting.captureId, name: sighting.name, url: sighting.url, receivedAt: sighting.receivedAt, receivedFrom: sighting.receivedFrom, door: sighting.door,
      },
    }),
  }
}
