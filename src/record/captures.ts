import type { Capture } from '../model/capture.js'
import type { Store } from '../store/store.js'

const AT_ONCE = 1000

/** The captures of the articles with these identifiers, each once, one at a time; `missing` is told of those that aren't there. */
export async function* capturesOf(store: Store, articles: readonly string[], missing: (id: string) => void): AsyncGenerator<Capture> {
  const given = new Set<string>()
  for (const id of articles) {
    const kept = await store.article(id)
    if (kept === null) {
      missing(id)
    } else if (!given.has(kept.capture.id)) {
      given.add(kept.capture.id)
      yield* one(store, kept.capture.id)
    }
  }
}

/** All captures of a ledger, one at a time. */
export async function* allCaptures(store: Store): AsyncGenerator<Capture> {
  for (let after: string | undefined; ;) {
    const ids = await store.captureIds({ limit: AT_ONCE, after })
    for (const id of ids) yield* one(store, id)
    after = ids.at(-1)
    if (ids.length < AT_ONCE) return
  }
}

async function* one(store: Store, id: string): AsyncGenerator<Capture> {
  const capture = await store.capture(id)
  if (capture !== null) yield capture
}
