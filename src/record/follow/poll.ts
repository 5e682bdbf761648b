import type { Conditions, Fetched, FetchPage, NotModified } from '../../fetch/fetcher.js'
import { FetchError } from '../../fetch/fetch-error.js'
import type { Source, SourceLink } from '../../model/source.js'
import type { Store } from '../../store/store.js'
import type { AddedPage } from '../add-page.js'
import { receivedFrom } from '../fetched-input.js'
import { pageFailure } from '../page-failure.js'
import type { BadPage, GoodPage, LinkedPage, MakeSeekable, PagesInput } from '../read-pages.js'
import { afterAsking, holdsFor, type Outcome } from './schedule.js'

export interface PollNeeds {
  readonly store: Store
  readonly fetchPage: FetchPage
  readonly readPages: (input: PagesInput) => AsyncIterable<GoodPage | LinkedPage | BadPage>
  readonly spool?: MakeSeekable | undefined
  /** Analyses and keeps a page. */
  readonly add: (page: GoodPage) => Promise<AddedPage>
  readonly now: () => Date
  /** Ends polling; what was not done by then is due again. */
  readonly signal?: AbortSignal | undefined
}

/** What reading a source brought. */
export interface Polled {
  readonly source: Source
  /** Pages, or states of pages, that the ledger didn't have; those of them that are later states of a page. */
  readonly added: number
  readonly changed: number
  /** Why the source could not be read, or `null`. */
  readonly problem: string | null
  /** Of pages that could not be had. */
  readonly failures: readonly string[]
  readonly dueAt: string
}

/** Pages asked for in one round of a source: the others wait for the next. */
const MOST_PAGES = 100
/** Lists within a list, such as the site maps of an index. */
const MOST_LISTS = 20
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** What is older is no news: `add` takes it. Milliseconds. */
const OLDEST = 30 * DAY
/** A page is asked for again so often, for so long after it was had first, to see what was changed. Milliseconds. */
const REVISIT_AFTER = 6 * HOUR
const REVISIT_FOR = 7 * DAY

/**
 * Reads a source once: what it names and the ledger doesn't have is fetched and kept, what is a few days old is asked for again
 * (conditionally), and the source's state tells how that went. Resolves to `null` where `signal` ended it. Throws `LedgerError`.
 */
export async function pollSource(source: Source, needs: PollNeeds): Promise<Polled | null> {
  const tally: Tally = { added: 0, changed: 0, failures: [] }
  const ended = () => needs.signal?.aborted === true
  const outcome = await readSource(source, needs, tally)
  if (ended()) return null
  if (outcome.is !== 'failed') await askForPages(source, needs, tally)
  if (ended()) return null
  const fresh = tally.added
  const { dueAt, state } = afterAsking(source.state, outcome.is === 'not-modified' && fresh > 0 ? readAgain(source, fresh) : outcome.is === 'read' ? { ...outcome, fresh } : outcome, needs.now())
  await needs.store.keepSourceState(source.id, { dueAt, state })
  return { source: { ...source, state, dueAt }, ...tally, problem: outcome.is === 'failed' ? outcome.problem : null, dueAt }
}

interface Tally {
  added: number
  changed: number
  failures: string[]
}

/** A source that says nothing new, of whose earlier pages some were only had now. */
function readAgain({ state }: Source, fresh: number): Outcome {
  return { is: 'read', fresh, etag: state.etag, lastModified: state.lastModified, through: state.through, holds: 0 }
}

/** Reads the source's own list, and keeps which pages it names. */
async function readSource(source: Source, needs: PollNeeds, tally: Tally): Promise<Outcome> {
  const { through, etag, lastModified } = source.state
  try {
    const answer = await needs.fetchPage(through ?? source.url, { etag: etag ?? undefined, lastModified: lastModified ?? undefined, signal: needs.signal })
    if ('notModified' in answer) return { is: 'not-modified' }
    const feed = through === null ? await feedNamedBy(answer, needs) : null
    const read = feed ?? answer
    const named: string[] = []
    const lists: string[] = []
    await readList(read, { named, lists }, needs, tally)
    for (const url of lists.slice(0, MOST_LISTS)) {
      const list = await needs.fetchPage(url, { signal: needs.signal })
      if (!('notModified' in list)) await readList(list, { named, lists: [] }, needs, tally)
    }
    if (named.length > 0) await needs.store.seeLinks(source.id, named, needs.now().toISOString())
    return { is: 'read', fresh: 0, etag: headerOf(read, 'etag'), lastModified: headerOf(read, 'last-modified'), through: feed?.requestedUrl ?? through, holds: holdsFor(read.headers) }
  } catch (error) {
    return error instanceof FetchError ? { is: 'failed', problem: error.message, wait: error.retryAfter } : { is: 'failed', problem: pageFailure(source.url, error), wait: null }
  }
}

/** The feed of a page of HTML that names one. */
async function feedNamedBy(answer: Fetched, needs: PollNeeds): Promise<Fetched | null> {
  const type = headerOf(answer, 'content-type') ?? ''
  if (!/html/i.test(type)) return null
  const { feedLinkOf } = await import('../../ingest/feed-link.js')
  const link = feedLinkOf(answer.bytes, answer.url)
  if (link === null) return null
  const feed: Fetched | NotModified = await needs.fetchPage(link, { signal: needs.signal })
  return 'notModified' in feed ? null : feed
}

interface Named {
  readonly named: string[]
  readonly lists: string[]
}

async function readList(answer: Fetched, { named, lists }: Named, needs: PollNeeds, tally: Tally): Promise<void> {
  const oldest = new Date(needs.now().getTime() - OLDEST).toISOString().slice(0, 10)
  for await (const page of pagesOf(answer, needs)) {
    if ('failure' in page) tally.failures.push(page.failure)
    else if (!('link' in page)) {
      const failure = await keep(page, needs, tally)
      if (failure !== null) tally.failures.push(failure)
    }
    else if (isOld(page.link, oldest)) continue
    else (page.link.of === 'page' ? named : lists).push(page.link.url)
  }
}

/** `oldest`: `YYYY-MM-DD`; dates may be shorter. */
function isOld({ published, modified }: LinkedPage['link'], oldest: string): boolean {
  const date = modified ?? published
  return date !== undefined && date < oldest.slice(0, date.length)
}

/** Keeps a page; resolves to why it couldn't be, or `null`. */
async function keep(page: GoodPage, { add }: PollNeeds, tally: Tally): Promise<string | null> {
  try {
    const { outcome, version } = await add(page)
    if (outcome === 'added') tally.added += 1
    if (outcome === 'added' && version > 1) tally.changed += 1
    return null
  } catch (error) {
    return pageFailure(page.id, error)
  }
}

async function askForPages(source: Source, needs: PollNeeds, tally: Tally): Promise<void> {
  const links = await needs.store.linksOf(source.id)
  const now = needs.now().getTime()
  const unasked = links.filter(({ askedAt }) => askedAt === null)
  const again = links.filter(({ askedAt }) => askedAt !== null && now - Date.parse(askedAt) >= REVISIT_AFTER)
  const due = [...unasked, ...again.filter(({ problem }) => problem !== null), ...again.filter(({ problem }) => problem === null)]
  for (const link of due.slice(0, MOST_PAGES)) {
    if (needs.signal?.aborted === true) return
    await askFor(source, link, needs, tally)
  }
}

async function askFor(source: Source, link: SourceLink, needs: PollNeeds, tally: Tally): Promise<void> {
  const kept = await needs.store.pageAt(link.landed ?? link.url)
  if (kept !== null && needs.now().getTime() - Date.parse(kept.addedAt) > REVISIT_FOR) return
  const done = (landed: string | null, problem: string | null) => needs.store.keepLink(source.id, { url: link.url, landed, askedAt: needs.now().toISOString(), problem })
  try {
    const conditions: Conditions = kept === null ? {} : { etag: headerOf(kept.sighting, 'etag') ?? undefined, lastModified: headerOf(kept.sighting, 'last-modified') ?? undefined }
    const answer = await needs.fetchPage(link.url, { ...conditions, signal: needs.signal })
    let problem: string | null = null
    if (!('notModified' in answer)) {
      for await (const page of pagesOf(answer, needs)) {
        if ('failure' in page) problem = page.failure
        else if (!('link' in page)) problem = await keep(page, needs, tally) ?? problem
      }
    }
    if (problem !== null) tally.failures.push(problem)
    await done(answer.url, problem)
  } catch (error) {
    if (needs.signal?.aborted === true) return
    const failure = error instanceof FetchError ? error.message : pageFailure(link.url, error)
    tally.failures.push(failure)
    await done(link.landed, failure)
  }
}

function pagesOf(fetched: Fetched, { readPages, spool }: PollNeeds): AsyncIterable<GoodPage | LinkedPage | BadPage> {
  return readPages({ ...receivedFrom(fetched), spool })
}

function headerOf({ headers }: Pick<Fetched, 'headers'>, name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null
}
