import type { FetchPage } from '../fetch/fetcher.js'
import { FetchError } from '../fetch/fetch-error.js'
import type { LinkEntry } from '../ingest/containers/entry.js'
import { receivedFrom } from './fetched-input.js'
import { pageFailure } from './page-failure.js'
import type { BadPage, GoodPage, LinkedPage, MakeSeekable, PagesInput } from './read-pages.js'

export interface CollectNeeds {
  readonly fetchPage: FetchPage
  readonly readPages: (input: PagesInput) => AsyncIterable<GoodPage | LinkedPage | BadPage>
  /** Puts bytes where they can be read at any place: a ZIP needs that. */
  readonly spool?: MakeSeekable | undefined
}

/** From a list of feeds over a feed to a page, or from an index of site maps over a site map: two steps. One is to spare. */
const DEEPEST = 3
/** More pages at once are no news, but a crawl. */
const MOST_PAGES = 10_000

interface Wanted {
  readonly url: string
  readonly depth: number
}

/**
 * Fetches what is at the addresses and reads it; what feeds, lists of feeds and site maps name is fetched in turn, links in
 * pages are not. Each address is fetched once. What can't be fetched is told and doesn't stop the others.
 */
export async function* collectPages(links: readonly Pick<LinkEntry, 'url'>[], { fetchPage, readPages, spool }: CollectNeeds): AsyncGenerator<GoodPage | BadPage> {
  const waiting: Wanted[] = []
  const seen = new Set<string>()
  let left = 0
  const want = (url: string, depth: number) => {
    const key = withoutFragment(url)
    if (seen.has(key)) return
    if (seen.size >= MOST_PAGES) left += 1
    else {
      seen.add(key)
      waiting.push({ url, depth })
    }
  }
  for (const { url } of links) want(url, 0)
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { url, depth } = next
    for await (const page of fetchedPages(url, { fetchPage, readPages, spool })) {
      if (!('link' in page)) yield page
      else if (depth < DEEPEST) want(page.link.url, depth + 1)
      else yield { failure: `${page.link.url}: named by a list within lists: give this address itself` }
    }
  }
  if (left > 0) yield { failure: `${left} more addresses were named: beyond ${MOST_PAGES} none is fetched at once; give fewer lists` }
}

async function* fetchedPages(url: string, { fetchPage, readPages, spool }: CollectNeeds): AsyncGenerator<GoodPage | LinkedPage | BadPage> {
  try {
    const fetched = await fetchPage(url)
    if ('notModified' in fetched) return
    let none = true
    for await (const page of readPages({ ...receivedFrom(fetched), spool })) {
      none = false
      yield page
    }
    if (none) yield { failure: `${url}: holds no page` }
  } catch (error) {
    if (error instanceof FetchError) yield { failure: error.message, ...(isPassing(error) && { passing: true }) }
    else yield { failure: pageFailure(url, error) }
  }
}

/** Whether asking again later may help. */
function isPassing({ failure, status }: FetchError): boolean {
  return failure === 'unreachable' || failure === 'too-slow' || (status !== null && (status >= 500 || status === 429))
}

function withoutFragment(url: string): string {
  const at = url.indexOf('#')
  return at < 0 ? url : url.slice(0, at)
}
