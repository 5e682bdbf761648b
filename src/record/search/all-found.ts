import type { Search } from '../../model/search.js'
import type { Sighting } from '../../model/sighting.js'
import type { StatementInArticle, Store } from '../../store/store.js'

/** A statement that a search finds, with how its page was received. */
export interface FoundReceived extends StatementInArticle {
  readonly sighting: Sighting
}

const AT_ONCE = 200

/** All that a search finds, in its order, some at a time: never all in memory. */
export async function* allFound(store: Pick<Store, 'statements' | 'sightingsOf'>, search: Search): AsyncGenerator<readonly FoundReceived[]> {
  for (let after: string | undefined; ;) {
    const { items, next } = await store.statements({ ...search, limit: AT_ONCE, after })
    const sightings = new Map<string, Sighting>()
    for (const { article } of items) {
      if (sightings.has(article.id)) continue
      const all = await store.sightingsOf(article.id)
      const own = all.find(({ captureId }) => captureId === article.captureId) ?? all[0]
      if (own !== undefined) sightings.set(article.id, own)
    }
    yield items.flatMap((item) => (sightings.has(item.article.id) ? [{ ...item, sighting: sightings.get(item.article.id)! }] : []))
    if (next === null) return
    after = next
  }
}
