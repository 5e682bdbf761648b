import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Ledger } from '../../record/ledger.js'
import { LARGEST_SENT } from '../limits.js'
import { ApiProblem } from './problems.js'

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD'])

/** Lets only those write, or read what readers reported, who have a token of the ledger, and never a page of another site. All other reading takes none. */
export function guarded(ledger: Pick<Ledger, 'tokenNamed'>): MiddlewareHandler {
  const all = guardedAll(ledger)
  return async (c, next) => {
    // What readers reported is for editors.
    if (READS.has(c.req.method) && !c.req.path.startsWith('/api/v1/reports')) return next()
    return all(c, next)
  }
}

/** Lets nobody through without a token of the ledger, and never a page of another site. */
export function guardedAll(ledger: Pick<Ledger, 'tokenNamed'>): MiddlewareHandler {
  return async (c, next) => {
    if (isFromElsewhere(c.req.header('origin'), c.req.header('sec-fetch-site'), c.req.header('host') ?? new URL(c.req.url).host)) {
      throw new ApiProblem('other-site', 'A page of another site sent this: write from a program, or from the desk.')
    }
    const token = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    if (token === undefined) throw unauthorised('Send a token, as Authorization: Bearer TOKEN; onrecord token makes one.', '')
    if (await ledger.tokenNamed(token) === null) throw unauthorised('This token is none of this ledger’s, or was taken back; onrecord token makes one.', ', error="invalid_token"')
    return next()
  }
}

function unauthorised(detail: string, why: string): ApiProblem {
  return new ApiProblem('no-token', detail, { headers: { 'WWW-Authenticate': `Bearer realm="onrecord"${why}` } })
}

/** Whether a browser says that a page of another site asks. Hosts alone are compared: before the desk, something may speak TLS for it. */
function isFromElsewhere(origin: string | undefined, site: string | undefined, host: string): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)
}

export const limitedBody: MiddlewareHandler = bodyLimit({
  maxSize: LARGEST_SENT,
  onError: () => {
    throw new ApiProblem('too-large', `The body is larger than ${LARGEST_SENT / 1024 / 1024} MiB: send one page at a time.`)
  },
})
