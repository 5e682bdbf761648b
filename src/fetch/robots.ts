import robotsParser from 'robots-parser'
import { FetchError } from './fetch-error.js'
import type { FetchPage } from './fetcher.js'

/** What a host says programs may fetch. */
export interface RobotsRules {
  readonly allows: (url: string) => boolean
  /** Seconds between requests that it asks for, or `null`. */
  readonly crawlDelay: number | null
  /** Why the rules couldn't be had, in which case nothing is allowed. */
  readonly problem: FetchError | null
}

/** RFC 9309: at least 500 KiB must be read; what is beyond is nobody's rules. */
const MOST_CHARACTERS = 512 * 1024

/** robotsParser's own export, whose types name no default under this module system. */
const parse = robotsParser as unknown as (url: string, text: string) => {
  isDisallowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

/**
 * The rules of a host for the agent named `product` (RFC 9309): no such file, or one that may not be read, allows all; a
 * server in trouble, or one that isn't reached, allows nothing for now.
 */
export async function robotsOf(origin: string, product: string, fetchPage: FetchPage): Promise<RobotsRules> {
  const url = `${origin}/robots.txt`
  try {
    const answer = await fetchPage(url)
    if ('notModified' in answer) return EVERYTHING
    const rules = parse(url, concerning(product, new TextDecoder().decode(answer.bytes).slice(0, MOST_CHARACTERS)))
    const delay = rules.getCrawlDelay(product)
    return { allows: (page) => rules.isDisallowed(page, product) !== true, crawlDelay: typeof delay === 'number' && Number.isFinite(delay) ? delay : null, problem: null }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    const missing = error.failure === 'status' && error.status !== null && error.status >= 400 && error.status < 500 && error.status !== 429
    return missing ? EVERYTHING : { allows: () => false, crawlDelay: null, problem: error }
  }
}

/**
 * The lines of a robots.txt with all agents of a group but this one and `*` under one name: the parser keeps each rule for each agent,
 * and thousands of both would take all memory.
 */
function concerning(product: string, robots: string): string {
  let agents = new Set<string>()
  return robots.split(/\r\n|\r|\n/).flatMap((line) => {
    const [key = '', ...rest] = (line.split('#')[0] ?? '').split(':')
    if (key.trim().toLowerCase() !== 'user-agent') {
      // What the parser passes over leaves the list of agents open.
      if (rest.length > 0 && key.trim() !== '') agents = new Set()
      return [line]
    }
    if (rest.length === 0) return []
    const named = rest.join(':').split('/')[0]?.trim().toLowerCase() ?? ''
    const known = named === product || named === '*' ? named : 'other'
    if (agents.has(known)) return []
    agents.add(known)
    return [`User-agent: ${known}`]
  }).join('\n')
}

const EVERYTHING: RobotsRules = { allows: () => true, crawlDelay: null, problem: null }
