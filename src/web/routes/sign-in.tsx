import { Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { Ledger } from '../../record/ledger.js'
import { page } from '../page.js'
import { SignInPage } from '../pages/sign-in.js'
import { mayWrite, TOKEN_COOKIE, writerOf } from '../security.js'
import { urls } from '../urls.js'
import { formOf, ownForms, unreadable } from './writing.js'

/** Seconds. */
const KEPT = 30 * 86_400
/** Longer ones are none of ours. */
const LONGEST_TOKEN = 200

/** Signing in and out, on a desk that other machines reach: the token of the API, kept by the browser. */
export function signInRoutes({ ledger, version }: { readonly ledger: Ledger; readonly version: string }): Hono {
  const app = new Hono()

  app.get('/sign-in', async (c) => {
    const writer = writerOf(c)
    return page(c, <SignInPage version={version} signedIn={!writer.onLoopback && await mayWrite(writer, ledger)} faults={[]} />)
  })

  app.post('/sign-in', ownForms(version), async (c) => {
    const form = await formOf(c)
    if (form === null) return unreadable(c, version)
    const given = form.get('token')
    const token = typeof given === 'string' ? given.trim() : ''
    if (token === '' || token.length > LONGEST_TOKEN || await ledger.tokenNamed(token) === null) {
      return page(c, <SignInPage version={version} signedIn={false} faults={[{ field: 'token', message: 'This is no token of this ledger, or it was taken back. onrecord token makes one.' }]} />, 422)
    }
    setCookie(c, TOKEN_COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: KEPT })
    return c.redirect(urls.add(), 303)
  })

  app.post('/sign-out', ownForms(version), (c) => {
    deleteCookie(c, TOKEN_COOKIE, { path: '/' })
    return c.redirect(urls.signIn(), 303)
  })

  return app
}
