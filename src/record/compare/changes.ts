import type { Article, NoticeKind } from '../../model/article.js'
import type { Comparison } from '../../model/comparison.js'
import type { Store } from '../../store/store.js'
import { compareInLedger } from './compare.js'

/** That a page was seen changed. */
export interface PageChange {
  /** When it was first seen so: ISO 8601, UTC. */
  readonly seenAt: string
  /** Whether the page itself tells that it was corrected or updated, by a notice that it didn't have before. Else the edit is a silent one. */
  readonly announced: boolean
  /** How many words were taken out and put in. */
  readonly removed: number
  readonly added: number
  readonly comparison: Comparison
}

/** A page of the list of changes. */
export interface PageChanges {
  readonly items: readonly PageChange[]
  /** What those that come after are asked for by; `null` at the end. */
  readonly next: string | null
}

const TELLING: ReadonlySet<NoticeKind> = new Set(['correction', 'update'])

/** What changed on the pages of the ledger since a time (ISO 8601, UTC), what was added last first. Throws `LedgerError`. */
export async function changesSince(store: Store, asked: { readonly since: string; readonly limit: number; readonly after?: string | undefined }): Promise<PageChanges> {
  const { items, next } = await store.changedPages(asked)
  const changes: PageChange[] = []
  for (const { before, after, seenAt } of items) {
    const comparison = await compareInLedger(store, after, before)
    if (comparison !== null) changes.push({ seenAt, announced: isAnnounced(comparison.before.article, comparison.after.article), ...wordsOf(comparison), comparison })
  }
  return { items: changes, next }
}

function isAnnounced(before: Article, after: Article): boolean {
  const told = ({ notices, text }: Article) => new Set(notices.filter(({ kind }) => TELLING.has(kind)).map(({ begin, end }) => text.slice(begin, end)))
  const earlier = told(before)
  return [...told(after)].some((notice) => !earlier.has(notice))
}

function wordsOf({ blocks }: Comparison): Pick<PageChange, 'removed' | 'added'> {
  const count = (is: 'removed' | 'added') => blocks.flatMap(({ pieces }) => pieces).filter((piece) => piece.is === is).reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  return { removed: count('removed'), added: count('added') }
}
