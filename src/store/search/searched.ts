import type { Kysely } from 'kysely'
import type { Search, SearchCounts } from '../../model/search.js'
import { saidBy } from '../listings.js'
import { COUNT_TO, listMatching, pageOf, relevantPage, type Listed } from '../matching.js'
import type { Tables } from '../schema.js'
import type { Listing, Paging, StatementInArticle } from '../store.js'
import { allOf, atOnce } from './at-once.js'
import { countFound } from './counts.js'
import { NOTHING_COUNTED } from './facet-counts.js'
import type { Order } from './order.js'
import { countSought, listSought, soughtBy } from './search.js'
import { readTogether } from './together.js'

type Database = Kysely<Tables>

/** A page of what a search finds. */
export async function listStatements(db: Database, { limit, after, ...search }: Paging & Search): Promise<Listing<StatementInArticle>> {
  const sought = await soughtBy(db, search)
  if (sought === null) return { items: [], total: 0, next: null }
  const words = search.sort === 'relevance' ? sought.words : null
  const together = after === undefined && limit > 0 ? await readTogether(db, sought, { limit, words, counting: false }) : null
  const counted = together?.counted ?? await countSought(db, sought, together?.tried)
  const page = together?.page ?? null
  return page === null ? listSought(db, sought, counted, { limit, after }, search) : { ...await firstPage(db, page, sought.matching.order, { limit, words }), ...counted }
}

/** A page of what a search finds, and what that is counted by: in one go, since much of the work is the same. */
export async function searched(db: Database, { limit, after, ...search }: Paging & Search): Promise<{ readonly found: Listing<StatementInArticle>; readonly counts: SearchCounts }> {
  const sought = await soughtBy(db, search)
  if (sought === null) return { found: { items: [], total: 0, next: null }, counts: NOTHING_COUNTED }
  const words = search.sort === 'relevance' ? sought.words : null
  const { page, ...together } = await readTogether(db, sought, { limit: after === undefined ? limit : 0, words })
  const counted = together.counted ?? await countSought(db, sought, together.tried)
  return {
    found: page === null ? await listSought(db, sought, counted, { limit, after }, search) : { ...await firstPage(db, page, sought.matching.order, { limit, words }), ...counted },
    counts: together.counts ?? await countFound(db, sought.matching, counted),
  }
}

function firstPage(db: Database, page: readonly (Listed & { readonly key: number })[], order: Order, { limit, words }: { readonly limit: number; readonly words: string | null }): Promise<Pick<Listing<StatementInArticle>, 'items' | 'next'>> {
  return words === null ? pageOf(db, page, order, limit) : relevantPage(db, page, limit)
}

/** A page of what a speaker said, and what that is counted by. `key` as in `SpeakerSummary`. */
export async function searchedBy(db: Database, key: string, { limit, after }: Paging): Promise<{ readonly found: Listing<StatementInArticle>; readonly counts: SearchCounts }> {
  const { matching, total } = await saidBy(db, key)
  if (matching === null || total === 0) return { found: { items: [], total: 0, next: null }, counts: NOTHING_COUNTED }
  const { page, counts } = await readTogether(db, { matching, everything: null }, { limit: after === undefined ? limit : 0, from: total <= COUNT_TO ? [allOf(matching)].values() : atOnce(matching) })
  const counted = counts ?? await countFound(db, matching, { total })
  return {
    found: page === null ? await listMatching(db, matching, { limit, after }, { total }) : { ...await pageOf(db, page, matching.order, limit), total },
    counts: { ...counted, all: counted.of === total },
  }
}
