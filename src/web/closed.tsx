import type { MiddlewareHandler } from 'hono'
import type { Ledger } from '../record/ledger.js'
import { answerProblem, ApiProblem } from './api/problems.js'
import { NO_LOG } from '../record/log.js'
import { page } from './page.js'
import { MessagePage } from './pages/message.js'
import { roleOf, writerOf, type Access } from './security.js'
import { urls } from './urls.js'
import { t } from './words/say.js'

/** What a closed desk shows to all: where to sign in, how pages are dressed, whether the program runs. The API has a guard of its own. */
const OPEN = /^\/(?:sign-in(?:\/provider(?:\/done)?)?|sign-out|desk\.css|icon\.svg|healthz|metrics|mcp|api\/v1\/.*)$/

/** Lets nobody read a closed desk who hasn't signed in. */
export function closedTo({ ledger, version, access }: { readonly ledger: Pick<Ledger, 'session'>; readonly version: string; readonly access: Access }): MiddlewareHandler {
  return async (c, next) => {
    if (!access.closed || OPEN.test(c.req.path)) return next()
    if (await roleOf(writerOf(c), ledger) !== null) {
      await next()
      // What only those who signed in may see stays out of caches that others share.
      if (!c.res.headers.get('Cache-Control')?.includes('no-store')) c.header('Cache-Control', 'private, no-cache')
      return
    }
    if (c.req.path.endsWith('.json') || c.req.path.endsWith('.atom')) return answerProblem(new ApiProblem('no-token', 'This ledger is closed: sign in at /sign-in, or send a token, as Authorization: Bearer TOKEN, to the API.'), c, NO_LOG)
    const { pathname, search } = new URL(c.req.url)
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return c.redirect(urls.signIn(pathname === '/' ? undefined : `${pathname}${search}`), 302)
    return page(c, <MessagePage version={version} title={t('messages.signInFirst')} message={t('messages.closed')} />, 403)
  }
}
