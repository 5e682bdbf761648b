import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isSecure } from '../security.js'
import { chosenLanguage } from './chosen.js'
import { ABOUT, deskLanguage } from './languages.js'
import { languageNow, speakingIn } from './spoken.js'

/** Keeps the language that a reader chose. Nothing else hangs on it, so no other site gains by setting it. */
const COOKIE = 'onrecord-language'
/** Seconds. */
const KEPT = 365 * 86_400

/** What programs read is told in English, whoever asks. */
const FOR_PROGRAMS = /^\/(?:api\/|mcp$|metrics$|healthz$|oembed$|reconcile$)|\.(?:json|atom|csv)$/

/** Lets everything that answers a request know its language: that of the address (`?lang=fr`), which is kept in a cookie then, else the cookie's, else what the browser prefers, else English. */
export const speaking: MiddlewareHandler = async (c, next) => {
  const { pathname, searchParams } = new URL(c.req.url)
  if (FOR_PROGRAMS.test(pathname)) return next()
  const address = searchParams.get('lang') ?? undefined
  const language = chosenLanguage({ address, cookie: getCookie(c, COOKIE), accepted: c.req.header('Accept-Language') })
  searchParams.delete('lang')
  await speakingIn({ language, query: searchParams.toString() }, next)
  if (deskLanguage(address) !== null) setCookie(c, COOKIE, language, { httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure(c), maxAge: KEPT })
}

/** Tells caches and programs that a page is in one language, and on what of a request that hangs. */
export function tellLanguage(c: Context): void {
  c.header('Content-Language', ABOUT[languageNow()].locale)
  c.header('Vary', 'Accept-Language, Cookie', { append: true })
}
