import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { Problem } from '../model/problem.js'
import type { Store } from '../store/store.js'

/** A page as read: what it holds once the furniture is set apart, and what could not be read. */
export interface ReadPage {
  readonly capture: Capture
  readonly article: Article
  readonly problems: readonly Problem[]
}

/** What the use cases need of the rest of the program. */
export interface Analyser {
  /** Changes whenever the same article could be read otherwise. */
  readonly version: string
  readonly analyse: (article: Article) => Promise<Analysis>
}

export interface AddedPage {
  readonly articleId: string
  /** `false` where the ledger had this article's analysis by this version already: nothing was changed. */
  readonly added: boolean
}

/**
 * Analyses a page and keeps it. A page whose analysis by this version is kept is not analysed again. The problems of
 * reading it are kept before those of its analysis. `now`: ISO 8601, UTC. Throws `LedgerError`.
 */
export async function addPage(
  store: Store, page: ReadPage, { version, analyse }: Analyser, now: () => string,
): Promise<AddedPage> {
  const { capture, article, problems } = page
  if (await store.has(article.id, version)) return { articleId: article.id, added: false }
  const found = await analyse(article)
  if (found.version !== version) throw new RangeError(`analyse: got version ${found.version}, expected ${version}`)
  const analysis = { ...found, problems: [...problems, ...found.problems] }
  return { articleId: article.id, added: await store.add({ capture, article, analysis, addedAt: now() }) }
}
