import type { Context, Env, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { isAtLeast, type EditorRole, type EditorSession } from '../model/editor.js'
import type { Ledger } from '../record/ledger.js'
import { isLoopback } from './loopback.js'
import type { Provider } from './provider.js'

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

/** Where a desk listens: as it was told to, and the IP address that this turned out to be. */
export interface ListeningAt {
  readonly host: string
  readonly address: string
  /** As in `Access`: under it, a proxy before the desk asks. */
  readonly publicUrl?: string | null | undefined
}

/**
 * Whether a request's `Host` header may be answered by a desk that listens there: on loopback only under an address of loopback,
 * `localhost`, the name that it was told to listen on, or the one of its public address. A page elsewhere can point a name of its own at 127.0.0.1 and read what
 * answers there (DNS rebinding); its name still stands in `Host`.
 */
export function mayAnswer(hostHeader: string | undefined, { host, address, publicUrl = null }: ListeningAt): boolean {
  if (!isLoopback(address)) return true
  if (publicUrl !== null && hostHeader?.toLowerCase() === new URL(publicUrl).host) return true
  const [, bracketed, plain = '', port = ''] = /^(?:\[([^[\]]*)\]|([^:[\]]*))(?::(\d{0,5}))?$/.exec(hostHeader ?? '') ?? []
  if (Number(port) > 65_535) return false
  if (bracketed !== undefined) return bracketed.includes(':') && isLoopback(bracketed)
  const name = plain.toLowerCase()
  return isLoopback(name) || name === 'localhost' || name === 'localhost.' || (name !== '' && name === host.toLowerCase())
}

/** Who may reach a desk, and how. */
export interface Access {
  /** Whether reading takes signing in, too: also where this machine alone reaches the desk. */
  readonly closed: boolean
  /** Whether a proxy stands before the desk whose `X-Forwarded-Proto` and `X-Forwarded-For` hold. */
  readonly trustProxy: boolean
  /** The address under which others reach the desk, without a slash at its end; `null` where it wasn't told. */
  readonly publicUrl: string | null
  /** Who else vouches for editors; `null` for nobody. */
  readonly provider: Provider | null
}

export const OPEN_ACCESS: Access = { closed: false, trustProxy: false, publicUrl: null, provider: null }

declare module 'hono' {
  interface ContextVariableMap {
    access?: Access
  }
}

/** Tells what is asked of the desk how it may be reached. */
export function accessible(access: Access): MiddlewareHandler {
  return (c, next) => {
    c.set('access', access)
    return next()
  }
}

/** What is known of who asks. */
export interface Writer {
  /** Whether it is the one person of this machine: the desk listens where nothing else reaches it, no proxy stands before it, and it isn't closed. */
  readonly onLoopback: boolean
  /** What the browser keeps since its user signed in. */
  readonly session: string | undefined
}

/** The cookies in which a browser keeps its session, and that an editor signed in from it before. */
const SESSION = 'onrecord-session'
const BROWSER = 'onrecord-browser'

/** A cookie's name; over TLS one that no other site and no plain connection can set. */
const cookieName = (c: Context, name: string) => (isSecure(c) ? `__Host-${name}` : name)

/** Whether what is sent back reaches the browser over TLS. */
export function isSecure(c: Context): boolean {
  return originOf(c).startsWith('https:')
}

/** The origin under which the browser sees the desk, as far as it is known. */
export function originOf(c: Context): string {
  const { publicUrl = null, trustProxy = false } = c.get('access') ?? OPEN_ACCESS
  if (publicUrl !== null) return new URL(publicUrl).origin
  const url = new URL(c.req.url)
  const told = trustProxy ? lastOf(c.req.header('x-forwarded-proto')) : ''
  return told === 'https' || told === 'http' ? `${told}://${url.host}` : url.origin
}

/** What the nearest proxy put into a header. */
function lastOf(header: string | undefined): string {
  return (header ?? '').split(',').at(-1)?.trim().toLowerCase() ?? ''
}

/** What a proxy leaves in a request. Whoever forges them is only let do less. */
const OF_PROXIES = ['forwarded', 'x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host', 'x-real-ip', 'via'] as const

const writers = new WeakMap<Request, Writer>()
const sessions = new WeakMap<Writer, Promise<EditorSession | null>>()

/** Who asks, by what a request came with; nobody in particular where it came without. */
export function writerOf(c: Context): Writer {
  const known = writers.get(c.req.raw)
  if (known !== undefined) return known
  const bindings: unknown = c.env
  const { closed = false, trustProxy = false } = c.get('access') ?? OPEN_ACCESS
  const alone = typeof bindings === 'object' && bindings !== null && 'onLoopback' in bindings && bindings.onLoopback === true
  const writer: Writer = {
    onLoopback: alone && !closed && !trustProxy && OF_PROXIES.every((name) => c.req.header(name) === undefined),
    session: getCookie(c, cookieName(c, SESSION)),
  }
  writers.set(c.req.raw, writer)
  return writer
}

/** Who signed in; `null` where nobody did. Asked of the ledger once a request. */
export function sessionOf(writer: Writer, ledger: Pick<Ledger, 'session'>): Promise<EditorSession | null> {
  if (writer.session === undefined || writer.session.length > 200) return Promise.resolve(null)
  const asked = sessions.get(writer) ?? ledger.session(writer.session)
  sessions.set(writer, asked)
  return asked
}

/** What whoever asks may do; `null` where they have to sign in first. The one place that decides it for the desk. */
export async function roleOf(writer: Writer, ledger: Pick<Ledger, 'session'>): Promise<EditorRole | null> {
  return writer.onLoopback ? 'chief' : (await sessionOf(writer, ledger))?.role ?? null
}

/** Whether whoever asks may decide on what was said. */
export async function mayWrite(writer: Writer, ledger: Pick<Ledger, 'session'>): Promise<boolean> {
  return isAtLeast(await roleOf(writer, ledger), 'editor')
}

/** Seconds that a browser keeps that somebody signed in: a session itself ends earlier where it isn't used. */
const KEPT = 30 * 86_400
const KNOWN = 365 * 86_400

/** Has the browser keep a session, and that it is known. */
export function keepSession(c: Context, { session, browser }: { readonly session: string; readonly browser: string | null }): void {
  const how = { httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure(c) } as const
  setCookie(c, cookieName(c, SESSION), session, { ...how, maxAge: KEPT })
  if (browser !== null) setCookie(c, cookieName(c, BROWSER), browser, { ...how, maxAge: KNOWN })
}

export function forgetSession(c: Context): void {
  deleteCookie(c, cookieName(c, SESSION), { path: '/', secure: isSecure(c) })
}

/** What the browser keeps since somebody signed in from it. */
export function browserOf(c: Context): string | undefined {
  const kept = getCookie(c, cookieName(c, BROWSER))
  return kept === undefined || kept.length > 200 ? undefined : kept
}

/** What `serveDesk` tells the desk with each request, for `writerOf`. */
export function bindingsOf(address: string): { readonly onLoopback: boolean } {
  return { onLoopback: isLoopback(address) }
}

/** The address of the machine that asks, as a trusted proxy tells it where there is one; empty where it isn't known. */
export function remoteOf(c: Context): string {
  const told = c.get('access')?.trustProxy === true ? lastOf(c.req.header('x-forwarded-for')) : ''
  if (told !== '' && told.length <= 60) return told
  const bindings = c.env as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: unknown } } } | undefined
  const address = bindings?.incoming?.socket?.remoteAddress
  return typeof address === 'string' ? address : ''
}

const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)(?:\s*;|$)/i
const sameOrigin = csrf({ origin: (origin, c) => origin === originOf(c) })

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
