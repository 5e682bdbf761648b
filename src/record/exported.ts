import type { Sighting } from '../model/sighting.js'
import type { StatementInArticle, StatementQuery, Store } from '../store/store.js'

/** A statement in its page, with how that was received. */
export interface ExportedStatement extends StatementInArticle {
  readonly sighting: Sighting
}

/** Which statements are taken away: these, in their order, or what a search finds, as it lists them; all, where it asks for nothing. */
export type ExportWhich = { readonly ids: readonly string[] } | { readonly found: Omit<StatementQuery, 'limit' | 'after'> }

/** Statements are held at once while they are taken away, with their pages' texts. */
const AT_ONCE = 100

type Exportable = Pick<Store, 'statement' | 'statements' | 'readWith'>

/** Statements one after the other, in flat memory; `missing` is told of identifiers that none has. */
export async function* exported(store: Exportable, which: ExportWhich, missing: (id: string) => void = () => undefined): AsyncGenerator<ExportedStatement> {
  if ('ids' in which) {
    for (const id of which.ids) {
      const found = await store.statement(id)
      if (found === null) missing(id)
      else yield* await withSightings(store, [found])
    }
    return
  }
  for (let after: string | undefined; ;) {
    const { items, next } = await store.statements({ ...which.found, limit: AT_ONCE, after })
    yield* await withSightings(store, items)
    if (next === null) return
    after = next
  }
}

async function withSightings(store: Pick<Store, 'readWith'>, items: readonly StatementInArticle[]): Promise<ExportedStatement[]> {
  const sightings = new Map((await store.readWith([...new Set(items.map(({ article }) => article.id))])).map(({ article, sighting }) => [article, sighting]))
  return items.map((item) => {
    const sighting = sightings.get(item.article.id)
    if (sighting === undefined) throw new RangeError(`exported: got no sighting of the reading ${item.article.id}, expected the one that it was read with`)
    return { ...item, sighting }
  })
}
