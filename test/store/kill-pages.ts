import { sha256 } from '../../src/model/identifier.js'
import { article } from '../../src/model/article.js'
import type { AddNeeds } from '../../src/record/add-page.js'
import type { Store } from '../../src/store/store.js'
import { analysisOf, entry, person, type Analysed } from './entries.js'

/** `count` pages of every size, so that kills hit the writing of captures, readings and statements alike; children work on eighty for a few seconds. */
export function pages(count: number): Analysed[] {
  return Array.from({ length: count }, (_, number) => entry({
    name: `page ${number}`, publishedAt: '2030-01-01',
    said: Array.from({ length: (number * 7) % 40 }, (_, i) => ({
      speakers: [person(`Speaker ${(number + i) % 30}`)], content: `“Words ${number} ${i} ${'grain '.repeat(number % 50)}”`,
    })),
  }))
}

/** Who said the first statement of each page, as it is corrected. */
export const EDITED = 'Edited Speaker'
/** Whom it is given to then. */
export const ASSIGNED = 'Edited Speaker (the other)'

/** The analyser that reads the pages again. */
export const READ_AGAIN = 'test-2'

/** A reader and an analyser of newer versions, that read these pages as they are. */
export function againNeeds(store: Store, of: readonly Analysed[]): AddNeeds {
  const known = new Map(of.map((page) => [page.capture.sha256, page]))
  const byId = new Map<string, Analysed>()
  return {
    store, now: () => '2030-02-02T00:00:00.000Z',
    reader: {
      version: 'reader-2',
      readPage: ({ bytes }) => {
        const page = known.get(sha256(bytes))!
        const read = article({ ...page.article, reader: 'reader-2' })
        byId.set(read.id, page)
        return { ...page, article: read, problems: [] }
      },
    },
    analyser: {
      version: READ_AGAIN,
      analyse: (of) => Promise.resolve(analysisOf(of, byId.get(of.id)!.analysis.statements.map((one) => ({ ...one, articleId: of.id })), READ_AGAIN)),
    },
  }
}
