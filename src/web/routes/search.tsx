import { Hono } from 'hono'
import type { Context } from 'hono'
import { csvBroken, csvHead, csvRows } from '../../export/csv.js'
import { searchAsked, type WrongInSearch } from '../../export/search-asked.js'
import { statementColumns } from '../../export/statement-columns.js'
import type { FoundReceived, Ledger, Search } from '../../record/ledger.js'
import type { Log } from '../../record/log.js'
import { page } from '../page.js'
import { RESULTS_A_PAGE, SearchPage, titleFor, WrongSearchPage } from '../pages/search.js'
import { statementsAtom, statementsJsonFeed, type FeedOf } from '../statement-feed.js'
import { urls } from '../urls.js'

const IN_FEED = 50

/** `/search`: what is found, its feeds, and as a table. */
export function searchRoutes({ ledger, version, log }: { readonly ledger: Ledger; readonly version: string; readonly log: Log }): Hono {
  const app = new Hono()

  /** The search that an address asks for, or what is wrong with it. `q` stands for words there. */
  const askedOf = (c: Context) => {
    const { q, after, ...typed } = c.req.query()
    return { typed: { ...typed, ...(q !== undefined && { q }) }, after: after === '' ? undefined : after, asked: searchAsked({ ...typed, ...(q !== undefined && { words: q.toWellFormed() }) }) }
  }
  const wrongly = (c: Context, typed: Readonly<Record<string, string>>, wrong: readonly WrongInSearch[]) => page(c, <WrongSearchPage version={version} typed={typed} wrong={wrong} />, 400)

  /** Answers with what a search gives, or says what is wrong with it. */
  const searching = (answer: (c: Context, search: Search, after: string | undefined) => Promise<Response>) => async (c: Context): Promise<Response> => {
    const { typed, after, asked } = askedOf(c)
    if ('wrong' in asked) return wrongly(c, typed, asked.wrong)
    try {
      return await answer(c, asked.search, after)
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'VagueNameError') throw error
      return wrongly(c, typed, [{ name: 'name', message: `${error.message}.` }])
    }
  }

  app.get('/search', searching(async (c, search, after) => {
    const [found, counts] = await Promise.all([ledger.statements({ ...search, limit: RESULTS_A_PAGE, after }), ledger.searchCounts(search)])
    const would = found.total === 0 ? await ledger.wouldFind(search) : []
    return page(c, <SearchPage version={version} search={search} after={after} found={found} counts={counts} would={would} />)
  }))

  /** The newest added, whatever order the page has: what comes new must be new in a feed. */
  const newest = async (c: Context, search: Search, self: string) => {
    const { items } = await ledger.statements({ ...search, sort: 'added', oldest: false, limit: IN_FEED })
    const of: FeedOf = { title: titleFor(search), page: urls.searchOf(search), self, origin: new URL(c.req.url).origin }
    return { items, of }
  }

  app.get('/search/feed.atom', searching(async (c, search) => {
    const { items, of } = await newest(c, search, urls.searchAtom(search))
    return c.body(statementsAtom(items, of), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'no-cache' })
  }))

  app.get('/search/feed.json', searching(async (c, search) => {
    const { items, of } = await newest(c, search, urls.searchFeed(search))
    return c.body(JSON.stringify(statementsJsonFeed(items, of)), 200, { 'Content-Type': 'application/feed+json; charset=utf-8', 'Cache-Control': 'no-cache' })
  }))

  app.get('/search.csv', searching((c, search) => {
    const columns = statementColumns(new URL(c.req.url).origin)
    const found: AsyncIterator<readonly FoundReceived[], unknown> = ledger.allFound(search)[Symbol.asyncIterator]()
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      start: (to) => to.enqueue(encoder.encode(csvHead(columns))),
      pull: async (to) => {
        try {
          const next = await found.next()
          if (next.done === true) return to.close()
          to.enqueue(encoder.encode(csvRows(columns, next.value)))
        } catch (error) {
          log.error('the table of a search broke off', error)
          to.enqueue(encoder.encode(csvBroken(columns, 'BROKEN OFF: the ledger could not be read on; ask again')))
          to.close()
        }
      },
      cancel: async () => { await found.return?.() },
    })
    return Promise.resolve(new Response(body, { headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="onrecord-search.csv"', 'Cache-Control': 'no-cache' } }))
  }))

  return app
}
