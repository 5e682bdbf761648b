import type { Sighting } from '../model/sighting.js'
import type { Statement } from '../model/statement.js'
import type { StatementInArticle, Store } from '../store/store.js'
import { coveringOf } from './covering.js'

/** A statement with what it takes to check it. */
export interface ShownStatement extends StatementInArticle {
  /** How the archived page was received that it was read in. */
  readonly sighting: Sighting
  readonly addedAt: string
  /** Whether the reading that is shown of its page still holds it. What earlier ones found stays on record. */
  readonly current: boolean
  /** The statement that covers its words now, where it isn't current and another is found. */
  readonly coveredBy: Statement | null
}

/** A statement by its identifier; `null` where there is none. Throws `LedgerError`. */
export async function show(store: Store, id: string): Promise<ShownStatement | null> {
  const found = await store.statement(id)
  if (found === null) return null
  const kept = await store.article(found.article.id)
  const shown = kept === null ? null : await store.article(kept.shown)
  if (kept === null || shown === null) return null
  const { statement } = found
  const current = shown.analysis.statements.some((one) => one.id === statement.id)
  return {
    ...found,
    sighting: kept.sighting,
    addedAt: kept.addedAt,
    current,
    coveredBy: current ? null : coveringOf(found, shown),
  }
}
