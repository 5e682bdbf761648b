import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { isAtLeast, type EditorRole } from '../../model/editor.js'
import type { KnownToken } from '../../model/token.js'
import type { Ledger } from '../../record/ledger.js'
import { sessionOf, writerOf, type Access } from '../security.js'
import { LARGEST_SENT } from '../limits.js'
import { ApiProblem } from './problems.js'

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD'])

/** What each part of the API takes; what stands in none takes no role to read, and that of an editor to write. */
const TAKES: readonly (readonly [RegExp, { readonly read: EditorRole | null; readonly write: EditorRole }])[] = [
  [/^\/api\/v1\/editor(?:s|-log)(?:\/|$)/, { read: 'chief', write: 'chief' }],
  // Webhooks’ and mailboxes’ addresses are not for all, and an alert sends what is read elsewhere.
  [/^\/api\/v1\/alert(?:s|-rate)(?:\/|$)/, { read: 'editor', write: 'editor' }],
  // Readers report what is wrong; what they reported, and how they can be reached, is for editors.
  [/^\/api\/v1\/reports$/, { read: 'editor', write: 'reader' }],
  [/^\/api\/v1\/(?:reports|queue)\//, { read: 'editor', write: 'editor' }],
  [/^\/api\/v1\/(?:pages|sources|jobs)(?:\/|$)/, { read: null, write: 'reporter' }],
  [/^\/api\/v1\/(?:statements|articles)\/[^/]+\/translation$/, { read: null, write: 'reporter' }],
  [/^\/api\/v1\/articles\/[^/]+\/reread$/, { read: null, write: 'reporter' }],
]
const OTHERS = { read: null, write: 'editor' } as const

/**
 * Lets only those write, or read what isn't for all, who have a token of a role that may, and never a page of another site. What is read may also be read by
 * whoever signed in on the desk; of a ledger that isn't closed, most by all.
 */
export function guarded(ledger: Pick<Ledger, 'tokenOf' | 'session'>, { closed }: Pick<Access, 'closed'>): MiddlewareHandler {
  return async (c, next) => {
    const { read, write } = TAKES.find(([path]) => path.test(c.req.path))?.[1] ?? OTHERS
    const reads = READS.has(c.req.method)
    const wanted = reads ? read ?? (closed ? 'reader' : null) : write
    if (wanted !== null) await known(c, ledger, wanted, reads)
    return next()
  }
}

/** Lets nobody through without a token of the ledger, of whatever role, and never a page of another site. */
export function guardedAll(ledger: Pick<Ledger, 'tokenOf' | 'session'>): MiddlewareHandler {
  return async (c, next) => {
    await known(c, ledger, 'reader', false)
    return next()
  }
}

/** Sees to it that who asks has a token of a role that may, or, where `orSession`, signed in with one. Throws an `ApiProblem` otherwise. */
async function known(c: Context, ledger: Pick<Ledger, 'tokenOf' | 'session'>, wanted: EditorRole, orSession: boolean): Promise<void> {
  if (isFromElsewhere(c.req.header('origin'), c.req.header('sec-fetch-site'), c.req.header('host') ?? new URL(c.req.url).host)) {
    throw new ApiProblem('other-site', 'A page of another site sent this: write from a program, or from the desk.')
  }
  const token = tokenIn(c.req.header('authorization'))
  // A cookie alone never writes here: the desk’s own forms do, and are checked for where they are from.
  if (token === undefined && orSession && isAtLeast((await sessionOf(writerOf(c), ledger))?.role ?? null, wanted)) return
  if (token === undefined) throw unauthorised('Send a token, as Authorization: Bearer TOKEN; onrecord token makes one.', '')
  const found = await ledger.tokenOf(token)
  if (found === null) throw unauthorised('This token is none of this ledger’s, or was taken back; onrecord token makes one.', ', error="invalid_token"')
  if (!isAtLeast(found.role, wanted)) throw new ApiProblem('not-allowed', `This token is of the role ${found.role}, and this takes ${wanted}; onrecord token add NAME --role ${wanted} makes one.`)
  c.set('token', found)
}

declare module 'hono' {
  interface ContextVariableMap {
    /** That a program writes with. */
    token?: KnownToken
  }
}

/** Lets nobody decide with a token in the name of an editor who signs in themselves. */
export function named(ledger: Pick<Ledger, 'mayName'>): MiddlewareHandler {
  return async (c, next) => {
    const token = c.get('token')
    if (token !== undefined && !READS.has(c.req.method) && /^application\/json/i.test(c.req.header('content-type') ?? '')) {
      const body: unknown = await c.req.json().catch(() => null)
      if (typeof body === 'object' && body !== null && 'editor' in body && typeof body.editor === 'string') await ledger.mayName(token, body.editor)
    }
    return next()
  }
}

function tokenIn(authorization: string | undefined): string | undefined {
  return /^Bearer +(\S{1,300})$/i.exec(authorization ?? '')?.[1]
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
