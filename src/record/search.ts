import { textOf, type Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Listing, StatementInArticle, Store } from '../store/store.js'

/** How many results a page of them has, unless asked otherwise. */
export const RESULTS_PER_PAGE = 50

export interface Search {
  readonly words?: string
  readonly speaker?: string
  /** From 1. */
  readonly page?: number
  readonly perPage?: number
}

export interface SearchResults extends Listing<StatementInArticle> {
  readonly page: number
  /** At least 1, also where nothing was found. */
  readonly pages: number
}

/** Searches the ledger, newest first. A page beyond the last has no items. Throws `LedgerError`, and `RangeError` for a page below 1. */
export async function search(store: Store, asked: Search): Promise<SearchResults> {
  const { page = 1, perPage = RESULTS_PER_PAGE, ...query } = asked
  if (!Number.isInteger(page) || page < 1) throw new RangeError(`page: got ${page}, expected a whole number from 1`)
  const listing = await store.statements({ ...query, limit: perPage, offset: (page - 1) * perPage })
  return { ...listing, page, pages: Math.max(1, Math.ceil(listing.total / perPage)) }
}

/** The words of a role of a statement, its spans joined by ` … ` where they are apart. */
export function wordsOf({ statement, article }: StatementInArticle, role: keyof Pick<Statement, 'source' | 'cue' | 'content'>): string {
  return statement[role].map((span: Span) => textOf(article.text, span)).join(' … ')
}
