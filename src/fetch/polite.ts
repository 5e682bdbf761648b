import { FetchError } from './fetch-error.js'
import type { AskOnce, Conditions, FetchPage } from './fetcher.js'
import { following } from './redirects.js'
import { robotsOf, type RobotsRules } from './robots.js'
import { webAddress } from './web-address.js'

export interface PoliteNeeds {
  readonly ask: AskOnce
  /** Milliseconds since some fixed time. */
  readonly clock: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  /** The agent's name as robots.txt files would call it. */
  readonly product: string
  /** Milliseconds between two requests to a host, unless its robots.txt asks for more. */
  readonly pause?: number
}

const PAUSE = 1_000
/** A host that asks for a longer pause than this gets this. */
const LONGEST_PAUSE = 30_000
/** A host that asks to wait longer is left alone: the page fails, and says so. */
const LONGEST_WAIT = 60_000
/** Milliseconds for which a host's robots.txt holds (RFC 9309 says at most a day). */
const RULES_HOLD = 60 * 60 * 1000
/** Hosts remembered at once. */
const MOST_HOSTS = 10_000

/**
 * Fetches as a guest should: what robots.txt allows, one request a host at a time, with a pause between them, longer where the
 * host asks for it, and once more after `Retry-After`. Different hosts don't wait for each other. Where a redirect leads, the same
 * holds anew: its host's robots.txt is asked, and it waits for its turn there.
 */
export function politely({ ask, clock, sleep, product, pause = PAUSE }: PoliteNeeds): FetchPage {
  interface Host {
    queue: Promise<unknown>
    free: number
    rules: RobotsRules | null
    since: number
  }
  const hosts = new Map<string, Host>()

  const hostOf = (origin: string): Host => {
    const known = hosts.get(origin)
    if (known !== undefined) return known
    const [oldest] = hosts.keys()
    if (hosts.size >= MOST_HOSTS && oldest !== undefined) hosts.delete(oldest)
    const host: Host = { queue: Promise.resolve(), free: 0, rules: null, since: 0 }
    hosts.set(origin, host)
    return host
  }

  const turn = async <T>(host: Host, request: () => Promise<T>): Promise<T> => {
    await sleep(Math.max(0, host.free - clock()))
    try {
      return await request()
    } finally {
      const asked = (host.rules?.crawlDelay ?? 0) * 1000
      host.free = clock() + Math.min(LONGEST_PAUSE, Math.max(pause, asked))
    }
  }

  const rulesOf = async (host: Host, origin: string): Promise<RobotsRules> => {
    if (host.rules === null || clock() - host.since > RULES_HOLD) {
      host.rules = await turn(host, () => robotsOf(origin, product, following(ask)))
      host.since = clock()
    }
    return host.rules
  }

  const once = async (host: Host, url: URL, conditions: Conditions | undefined): ReturnType<AskOnce> => {
    const rules = await rulesOf(host, url.origin)
    if (rules.problem !== null) throw rules.problem
    if (!rules.allows(url.href)) throw new FetchError('robots', url.href, `robots.txt of ${url.host} asks programs not to read this: save the page yourself and add the file`)
    try {
      return await turn(host, () => ask(url.href, conditions))
    } catch (error) {
      const wait = error instanceof FetchError && error.retryAfter !== null ? error.retryAfter * 1000 : Infinity
      if (wait > LONGEST_WAIT) throw error
      host.free = Math.max(host.free, clock() + wait)
      return turn(host, () => ask(url.href, conditions))
    }
  }

  // The queue of a host is left before a redirect is followed: two hosts that lead to each other must not wait for each other.
  return following(async (written, conditions) => {
    const url = webAddress(written)
    const host = hostOf(url.origin)
    const mine = host.queue.then(() => once(host, url, conditions))
    host.queue = mine.catch(() => undefined)
    return mine
  })
}
