import type { Analysis } from '../model/analysis.js'
import type { Article, Block } from '../model/article.js'
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

/**
 * `added`: the article, or its analysis by this version, is new. `unchanged`: the page says what it said when it was received
 * before, and only the capture is new. `there`: nothing is.
 */
export interface AddedPage {
  readonly articleId: string
  readonly outcome: 'added' | 'unchanged' | 'there'
  /** Of an article that was added: which state of its page it is, from 1. */
  readonly version: number
}

/**
 * Analyses a page and keeps it. A page whose analysis by this version is kept is not analysed again; one that says what its
 * address said before becomes a further capture of that article. The problems of reading it are kept before those of its
 * analysis. `now`: ISO 8601, UTC. Throws `LedgerError`.
 */
export async function addPage(
  store: Store, page: ReadPage, { version, analyse }: Analyser, now: () => string,
): Promise<AddedPage> {
  const { capture, article, problems } = page
  const placed = async (outcome: AddedPage['outcome'], id: string): Promise<AddedPage> => {
    const versions = await store.versions(id)
    return { articleId: id, outcome, version: 1 + versions.findIndex(({ articleId }) => articleId === id) }
  }
  if (await store.has(article.id, version)) return placed('there', article.id)
  const before = article.url === null ? null : await store.pageAt(article.url, capture.receivedAt)
  if (before !== null && before.article.id !== article.id && saysTheSame(before.article, article) && await store.has(before.article.id, version)) {
    const added = await store.addRecapture(capture, before.article.id)
    return placed(added ? 'unchanged' : 'there', before.article.id)
  }
  const found = await analyse(article)
  if (found.version !== version) throw new RangeError(`analyse: got version ${found.version}, expected ${version}`)
  const analysis = { ...found, problems: [...problems, ...found.problems] }
  const added = await store.add({ capture, article, analysis, addedAt: now() })
  return placed(added ? 'added' : 'there', article.id)
}

/** Whether two captures of a page read alike, whatever stands around the text. */
function saysTheSame(one: Article, other: Article): boolean {
  return one.title === other.title && one.byline === other.byline && one.publishedAt === other.publishedAt && textOf(one) === textOf(other)
}

function textOf({ text, blocks }: Article): string {
  return JSON.stringify(blocks.flatMap(({ kind, begin, end }: Block) => (kind === 'furniture' ? [] : [[kind, text.slice(begin, end)]])))
}
