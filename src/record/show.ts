import type { Statement } from '../model/statement.js'
import type { KeptArticle, StatementInArticle, Store } from '../store/store.js'

/** A statement with what it takes to check it. */
export interface ShownStatement extends StatementInArticle {
  /** Without its bytes: their SHA-256, where they came from and when. */
  readonly capture: KeptArticle['capture']
  readonly addedAt: string
  /** Whether the newest analysis still finds it. What earlier ones found stays on record. */
  readonly current: boolean
  /** The statement whose content holds this one. */
  readonly within: Statement | null
}

/** A statement by its identifier; `null` where there is none. Throws `LedgerError`. */
export async function show(store: Store, id: string): Promise<ShownStatement | null> {
  const found = await store.statement(id)
  if (found === null) return null
  const kept = await store.article(found.article.id)
  if (kept === null) return null
  const { within } = found.statement
  return {
    ...found,
    capture: kept.capture,
    addedAt: kept.addedAt,
    current: kept.analysis.statements.some((statement) => statement.id === id),
    within: within === null ? null : (await store.statement(within))?.statement ?? null,
  }
}
