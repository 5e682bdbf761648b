import { Hono } from 'hono'
import type { Context } from 'hono'
import { EXPORT_FORMATS, exportOf } from '../../export/export-formats.js'
import { searchAsked, type WrongInSearch } from '../../export/search-asked.js'
import type { Ledger, Search } from '../../record/ledger.js'
import { originOf } from '../origin.js'
import { page } from '../page.js'
import { RESULTS_A_PAGE, SearchPage, titleFor, WrongSearchPage } from '../pages/search.js'
import { statementsAtom, statementsJsonFeed, type FeedOf } from '../statement-feed.js'
import { primed, streamed } from '../streamed.js'
import { urls } from '../urls.js'

const IN_FEED = 50

/** `/search`: what is found, its feeds, and as a table. */
export function searchRoutes({ ledger, version, now }: { readonly ledger: Ledger; readonly version: string; readonly now: () => Date }): Hono {
  const app = new Hono()

  /** The search that an address asks for, or what is wrong with it. `q` stands for words there. */
  const askedOf = (c: Context) => {
    const { q, after, ...others } = c.req.query()
    // `lang` is of the desk's own words.
    const typed = Object.fromEntries(Object.entries(others).filter(([name]) => name !== 'lang'))
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
    const { found, counts } = await ledger.searched({ ...search, limit: RESULTS_A_PAGE, after })
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

  app.get('/search.csv', searching(async (c, search) => {
    const exporting = { desk: originOf(c), software: `Onrecord ${version}`, now: now().toISOString() }
    return streamed(exportOf('csv', await primed(ledger.exported({ found: search })), exporting), { mediaType: EXPORT_FORMATS.csv.mediaType, fileName: 'onrecord-search.csv' })
  }))

  return app
}
