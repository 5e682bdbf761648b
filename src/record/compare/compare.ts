import type { Compared, Comparison } from '../../model/comparison.js'
import type { Store } from '../../store/store.js'
import { blockChanges } from './block-changes.js'
import { statementChanges } from './statement-changes.js'

/** Compares two articles of the ledger, as different states of a page. */
export function compare(before: Compared, after: Compared): Comparison {
  const [old, now] = [before.article, after.article]
  const facts = ([['title', old.title, now.title], ['byline', old.byline, now.byline], ['outlet', old.outlet, now.outlet], ['published', old.publishedAt, now.publishedAt]] as const)
    .flatMap(([of, was, is]) => (was === is ? [] : [{ of, before: was, after: is }]))
  return {
    before, after, facts, blocks: blockChanges(old, now), ...statementChanges(before, after),
    readDifferently: before.analysis.version !== after.analysis.version,
  }
}

/**
 * Compares an article with the version of its page before it, or with any other article. `null` where there is none to
 * compare with. Throws `LedgerError`.
 */
export async function compareInLedger(store: Store, id: string, otherId?: string): Promise<Comparison | null> {
  const versions = await store.versions(id)
  const before = otherId ?? versions[versions.findIndex(({ articleId }) => articleId === id) - 1]?.articleId
  if (before === undefined) return null
  const [one, other] = [await store.article(before), await store.article(id)]
  return one === null || other === null ? null : compare(one, other)
}
