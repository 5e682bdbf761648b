import type { Received, Store } from '../store/store.js'

/** Pages are held at once while they are exported. */
const AT_ONCE = 20

/** What was received of the readings with these identifiers, one sighting at a time; `missing` is told of those that aren't there. */
export async function* receivedOf(store: Store, articles: readonly string[], missing: (id: string) => void): AsyncGenerator<Received> {
  const captures = new Set<string>()
  for (const id of articles) {
    const kept = await store.article(id)
    if (kept === null) missing(id)
    else if (!captures.has(kept.article.captureId)) {
      captures.add(kept.article.captureId)
      yield* inTurn(store, kept.article.id)
    }
  }
}

/** All that a ledger received, one sighting at a time, in the order of adding. */
export function allReceived(store: Store): AsyncGenerator<Received> {
  return inTurn(store)
}

async function* inTurn(store: Store, articleId?: string): AsyncGenerator<Received> {
  for (let after: string | undefined; ;) {
    const some = await store.received({ limit: AT_ONCE, after, articleId })
    yield* some
    after = some.at(-1)?.sighting.id
    if (some.length < AT_ONCE) return
  }
}
