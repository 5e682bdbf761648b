import type { Article } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { Statement } from '../model/statement.js'
import type { Finding } from './finding.js'
import { readingStatement } from './to-reading.js'

/** A statement in the ledger as the public contract has it; with `capture` where the archived page is to be named. */
export function toFinding(article: Article, statement: Statement, capture?: Omit<Capture, 'bytes'>): Finding {
  const { id, title, outlet, byline, language, publishedAt, url } = article
  return {
    schema: 1,
    statement: readingStatement(article.text, statement),
    article: { id, title, outlet, byline, language, publishedAt, url },
    ...(capture && {
      capture: { sha256: capture.sha256, name: capture.name, url: capture.url, receivedAt: capture.receivedAt },
    }),
  }
}
