import type { Header } from '../model/capture.js'
import type { Redirect } from '../model/sighting.js'
import { exchange, type Answer } from './exchange.js'
import { FetchError } from './fetch-error.js'
import { LIMITS, type Limits } from './limits.js'
import { isPublicAddress } from './public-address.js'
import { addressesOf, type MayDial, type Resolve } from './resolve.js'
import { webAddress } from './web-address.js'

/** A page as it was received. */
export interface Fetched {
  /** As asked for. */
  readonly requestedUrl: string
  /** Where redirects led. */
  readonly url: string
  /** The answers that led there, in order. */
  readonly redirects: readonly Redirect[]
  readonly status: number
  readonly headers: readonly Header[]
  /** Decompressed, otherwise as received. */
  readonly bytes: Uint8Array
  /** ISO 8601, UTC: when the answer was complete. */
  readonly receivedAt: string
}

/** The server says that nothing changed since the page was fetched last. */
export interface NotModified {
  readonly notModified: true
  readonly url: string
}

/** The server says that the page is elsewhere. */
export interface Redirected {
  /** The address there, checked by `webAddress`. */
  readonly to: string
  /** The answer that says so. */
  readonly by: Redirect
}

/** What is known of an earlier fetch, for a conditional request. */
export interface Conditions {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
  /** Ends the fetch. */
  readonly signal?: AbortSignal | undefined
}

/** Asks for one page, once: a redirect is an answer. Throws `FetchError`, also for a status that is no success. */
export type AskOnce = (url: string, conditions?: Conditions) => Promise<Fetched | NotModified | Redirected>

/** Fetches one page, wherever redirects lead. Throws `FetchError`, also for a status that is no success. */
export type FetchPage = (url: string, conditions?: Conditions) => Promise<Fetched | NotModified>

export interface FetcherNeeds {
  readonly resolve: Resolve
  readonly now: () => Date
  /** How the program names itself to servers. */
  readonly userAgent: string
  /** Public addresses only, unless given. */
  readonly mayDial?: MayDial
  readonly limits?: Partial<Limits>
}

/**
 * Makes the function that asks for pages of the open web: only http and https, only public addresses (checked by literal and by
 * name; the address dialled is the one checked), within limits of time and size.
 */
export function createFetcher({ resolve, now, userAgent, mayDial = isPublicAddress, limits: own = {} }: FetcherNeeds): AskOnce {
  const limits = { ...LIMITS, ...own }
  return async (requestedUrl, { etag, lastModified, signal } = {}) => {
    const headers: Record<string, string> = {
      'user-agent': userAgent, accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'accept-encoding': 'gzip, deflate, br',
      ...(etag === undefined ? {} : { 'if-none-match': etag }), ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
    }
    const url = webAddress(requestedUrl)
    const { ended, stop } = endOf(requestedUrl, limits.deadline, signal)
    try {
      const addresses = await orEnded(addressesOf(url, resolve, mayDial), ended)
      const answer = await firstOf(addresses, (address) => exchange({ url, address, headers, limits, mayDial, signal: ended }))
      if (answer.status === 304) return { notModified: true, url: url.href }
      const location = isRedirect(answer.status) ? header(answer, 'location') : null
      if (location !== null) return { to: webAddress(location, url.href).href, by: { url: url.href, status: answer.status, headers: answer.headers } }
      if (answer.status < 200 || answer.status > 299) throw wrongStatus(url.href, answer, now())
      return { requestedUrl, url: url.href, redirects: [], status: answer.status, headers: answer.headers, bytes: answer.bytes, receivedAt: now().toISOString() }
    } finally {
      stop()
    }
  }
}

/** A signal that ends at the deadline or with `signal`. */
function endOf(url: string, deadline: number, signal: AbortSignal | undefined): { readonly ended: AbortSignal, readonly stop: () => void } {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new FetchError('too-slow', url, `not there within ${deadline / 1000} seconds: try again later`)), deadline)
  const given = () => controller.abort(new FetchError('too-slow', url, 'given up: the program is ending'))
  if (signal?.aborted === true) given()
  signal?.addEventListener('abort', given, { once: true })
  return { ended: controller.signal, stop: () => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', given)
  } }
}

/** What can't be ended itself, such as looking up a name, is no longer waited for. */
function orEnded<T>(wanted: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason as Error)
    if (signal.aborted) end()
    signal.addEventListener('abort', end, { once: true })
    wanted.then(resolve, reject).finally(() => signal.removeEventListener('abort', end))
  })
}

/** A host may have several addresses, of which some can't be reached from here: the first that answers counts. */
async function firstOf(addresses: readonly string[], ask: (address: string) => Promise<Answer>): Promise<Answer> {
  let last: unknown
  for (const address of addresses.slice(0, MOST_ADDRESSES)) {
    try {
      return await ask(address)
    } catch (error) {
      last = error
      if (!(error instanceof FetchError) || error.failure !== 'unreachable') throw error
    }
  }
  throw last
}

const MOST_ADDRESSES = 4

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308
}

function header({ headers }: Answer, name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null
}

const STATUS_MEANS: Readonly<Record<number, string>> = {
  401: 'wants a log-in', 403: 'may not be read by programs like this one', 404: 'is not there', 410: 'is no longer there', 429: 'has had too many requests',
}

function wrongStatus(url: string, answer: Answer, now: Date): FetchError {
  const { status } = answer
  const means = STATUS_MEANS[status] ?? (status >= 500 ? 'the server is in trouble: try again later' : 'was not given')
  return new FetchError('status', url, `${means} (status ${status})`, status, secondsToWait(header(answer, 'retry-after'), now))
}

/** `Retry-After` in seconds: given as such, or as a date. At most a day. */
function secondsToWait(written: string | null, now: Date): number | null {
  if (written === null) return null
  const seconds = /^\d{1,9}$/.test(written.trim()) ? Number(written) : (Date.parse(written) - now.getTime()) / 1000
  return Number.isFinite(seconds) ? Math.min(86_400, Math.max(0, Math.ceil(seconds))) : null
}
