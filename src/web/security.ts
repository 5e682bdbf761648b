import { BlockList, isIP } from 'node:net'
import type { Context, Env, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import type { Ledger } from '../record/ledger.js'

/** What a page may load and do: no script, unless it says so itself. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers for every answer. A handler that sets a stricter policy (a capture's download) keeps its own. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', CONTENT_SECURITY_POLICY)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'no-referrer')
  // Only what says itself that all may frame it.
  if (c.res.headers.get('Content-Security-Policy')?.includes('frame-ancestors *') !== true) c.header('X-Frame-Options', 'DENY')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  if (!c.res.headers.has('Cross-Origin-Resource-Policy')) c.header('Cross-Origin-Resource-Policy', 'same-origin')
}

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** Whether an IP address, as systems write it, is this machine's own and reached from nowhere else. */
function isLoopback(address: string): boolean {
  const version = isIP(address)
  return version !== 0 && !address.includes('%') && LOOPBACK.check(address, version === 4 ? 'ipv4' : 'ipv6')
}

/** Where a desk listens: as it was told to, and the IP address that this turned out to be. */
export interface ListeningAt {
  readonly host: string
  readonly address: string
}

/**
 * Whether a request's `Host` header may be answered by a desk that listens there: on loopback only under an address of loopback,
 * `localhost`, or the name that it was told to listen on. A page elsewhere can point a name of its own at 127.0.0.1 and read what
 * answers there (DNS rebinding); its name still stands in `Host`.
 */
export function mayAnswer(hostHeader: string | undefined, { host, address }: ListeningAt): boolean {
  if (!isLoopback(address)) return true
  const [, bracketed, plain = '', port = ''] = /^(?:\[([^[\]]*)\]|([^:[\]]*))(?::(\d{0,5}))?$/.exec(hostHeader ?? '') ?? []
  if (Number(port) > 65_535) return false
  if (bracketed !== undefined) return bracketed.includes(':') && isLoopback(bracketed)
  const name = plain.toLowerCase()
  return isLoopback(name) || name === 'localhost' || name === 'localhost.' || (name !== '' && name === host.toLowerCase())
}

/** What is known of a request that would write. */
export interface Writer {
  /** Whether the desk listens where this machine alone reaches it. */
  readonly onLoopback: boolean
  /** What the browser keeps since its user signed in, or was told to keep. */
  readonly token: string | undefined
}

/** The cookie in which a browser keeps a token: sent to this desk alone, from its own pages alone, and not to be read by scripts. */
export const TOKEN_COOKIE = 'onrecord-token'

/** Whether a request may write: on this machine all may, elsewhere who shows a token of the ledger. The one place that decides it. */
export async function mayWrite({ onLoopback, token }: Writer, ledger: Pick<Ledger, 'tokenNamed'>): Promise<boolean> {
  return onLoopback || (token !== undefined && await ledger.tokenNamed(token) !== null)
}

/** What `serveDesk` tells the desk with each request, for `writerOf`. */
export function bindingsOf(address: string): { readonly onLoopback: boolean } {
  return { onLoopback: isLoopback(address) }
}

/** Who asks, by what a request came with; nobody in particular where it came without. */
export function writerOf(c: Context): Writer {
  const bindings: unknown = c.env
  return {
    onLoopback: typeof bindings === 'object' && bindings !== null && 'onLoopback' in bindings && bindings.onLoopback === true,
    token: getCookie(c, TOKEN_COOKIE),
  }
}

/** The address of the machine that asks; empty where it isn't known. */
export function remoteOf(c: Context): string {
  const bindings = c.env as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: unknown } } } | undefined
  const address = bindings?.incoming?.socket?.remoteAddress
  return typeof address === 'string' ? address : ''
}

const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)(?:\s*;|$)/i
const sameOrigin = csrf()

/** Whether a request is a form of the desk's own pages: so says the browser, in `Sec-Fetch-Site` or `Origin`, which no page can write itself. */
export async function isOwnForm(c: Context<Env, string>): Promise<boolean> {
  if (!FORM.test(c.req.header('content-type') ?? '')) return false
  let passed = false
  try {
    await sameOrigin(c, () => {
      passed = true
      return Promise.resolve()
    })
  } catch (error) {
    if (!(error instanceof HTTPException)) throw error
  }
  return passed
}
