import { BY_HAND, type Article } from '../../model/article.js'
import type { Compared, Comparison } from '../../model/comparison.js'
import type { Store } from '../../store/store.js'
import { blockChanges } from './block-changes.js'
import { statementChanges } from './statement-changes.js'

/** Compares two articles of the ledger, as different states of a page. */
export function compare(before: Compared, after: Compared): Comparison {
  const [old, now] = [before.article, after.article]
  const facts = ([['title', old.title, now.title], ['byline', old.byline, now.byline], ['outlet', old.outlet, now.outlet], ['published', old.publishedAt, now.publishedAt]] as const)
    .flatMap(([of, was, is]) => (was === is || (of === 'published' && (isByHand(old) || isByHand(now))) ? [] : [{ of, before: was, after: is }]))
  return {
    before, after, facts, blocks: blockChanges(old, now), ...statementChanges(before, after),
    readDifferently: before.analysis.version !== after.analysis.version,
  }
}

/** A date that a person gave is no change of the page. */
function isByHand({ from }: Article): boolean {
  return from?.published === BY_HAND
}

/**
 * Compares an article with the version of its page before it, or with any other article. `null` where there is none to
 * compare with. Throws `LedgerError`.
 */
export async function compareInLedger(store: Store, id: string, otherId?: string): Promise<Comparison | null> {
  const other = otherId ?? await versionBefore(store, id)
  const [before, after] = other === undefined ? [null, null] : [await compared(store, other), await compared(store, id)]
  return before === null || after === null ? null : compare(before, after)
}

async function versionBefore(store: Store, id: string): Promise<string | undefined> {
  const shown = (await store.article(id))?.shown
  const versions = await store.versions(id)
  return versions[versions.findIndex(({ articleId }) => articleId === shown) - 1]?.articleId
}

/** An article with when its state of the page was first seen. */
async function compared(store: Store, id: string): Promise<Compared | null> {
  const kept = await store.article(id)
  if (kept === null) return null
  const [first = kept.sighting] = await store.sightingsOf(id)
  return { article: kept.article, analysis: kept.analysis, sighting: first }
}
