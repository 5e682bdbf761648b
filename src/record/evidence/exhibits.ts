import type { KeptCorrection } from '../../store/edits.js'
import type { KeptArticle, Received, Store, Version } from '../../store/store.js'
import { exported, type ExportedStatement } from '../exported.js'

/** A statement with all that gives evidence of it. */
export interface Exhibit {
  readonly exported: ExportedStatement
  readonly kept: KeptArticle
  readonly versions: readonly Version[]
  /** Of the capture that it was read in, oldest first. */
  readonly received: readonly Received[]
  readonly corrections: readonly KeptCorrection[]
}

/** Of a capture that was received more often, so many sightings are given as evidence: the first ones. */
const MOST_SIGHTINGS = 200
const MOST_CORRECTIONS = 200

/** Statements with their evidence, in the order in which they are named; `missing` is told of identifiers that none has. */
export async function* exhibits(store: Store, ids: readonly string[], missing: (id: string) => void): AsyncGenerator<Exhibit> {
  for await (const one of exported(store, { ids }, missing)) {
    const kept = await store.article(one.article.id)
    if (kept === null) throw new RangeError(`exhibits: got no reading ${one.article.id}, expected the one that holds the statement ${one.statement.id}`)
    const [versions, received, { items: corrections }] = await Promise.all([
      store.versions(kept.article.id), store.received({ limit: MOST_SIGHTINGS, articleId: one.article.id }), store.corrections({ statement: one.statement.id, limit: MOST_CORRECTIONS }),
    ])
    yield { exported: one, kept, versions, received, corrections }
  }
}
