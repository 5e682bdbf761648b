import { IngestError } from '../ingest/ingest-error.js'
import type { GoodPage } from './read-pages.js'

/** Throws `IngestError` for a page that was read to be no article (a bot check, a missing page, a list of links): it is added only where somebody asks for it. */
export function refuseNoArticle({ id, problems }: Pick<GoodPage, 'id' | 'problems'>): void {
  const none = problems.find(({ rule }) => rule === 'no-article')
  if (none !== undefined) throw new IngestError(`${id}: ${none.message}: it was not added; to add it all the same: onrecord add --any-page`)
}
