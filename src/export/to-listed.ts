import type { Article } from '../model/article.js'
import type { Sighting } from '../model/sighting.js'
import type { Listed } from './listed.js'

/** A state of a page as the ledger lists it. */
export interface ToList {
  readonly article: Article
  readonly sighting: Sighting
  readonly addedAt: string
  readonly statements: number
  readonly seen: Listed['items'][number]['seen']
}

/** States of pages as the public contract has them. */
export function toListed({ items, total, next }: { readonly items: readonly ToList[]; readonly total: number; readonly next: string | null }): Listed {
  return {
    schema: 1,
    total,
    next,
    items: items.map(({ article: { id, title, outlet, byline, language, publishedAt, url, captureId }, sighting: { name }, statements, seen, addedAt }) => ({
      id, title, outlet, byline, language, publishedAt, url, sha256: captureId, name, statements,
      seen: { firstSeenAt: seen.firstSeenAt, lastSeenAt: seen.lastSeenAt, goneSince: seen.goneSince }, addedAt,
    })),
  }
}
