import { Hono } from 'hono'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { LONGEST_EDITOR } from '../../model/editor.js'
import { EditRefused, type Ledger, type SignedIn } from '../../record/ledger.js'
import type { Log } from '../../record/log.js'
import { typedIn, type Fault } from '../forms/fault.js'
import { page } from '../page.js'
import { AccountPage, type PasswordField } from '../pages/account.js'
import { MessagePage } from '../pages/message.js'
import { SignInPage, type SignInField } from '../pages/sign-in.js'
import { browserOf, forgetSession, isSecure, keepSession, originOf, remoteOf, sessionOf, writerOf, type Access } from '../security.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'
import { formOf, ownForms, unreadable } from './writing.js'

interface Needs {
  readonly ledger: Ledger
  readonly version: string
  readonly access: Access
  readonly log: Log
}

/** What the browser keeps while its user is at the provider's, and for how many seconds. */
const UNDER_WAY = 'onrecord-under-way'
const UNDER_WAY_FOR = 600

const slow = (seconds: number) => (seconds < 90 ? t('signIn.slowSeconds', { n: seconds }) : t('signIn.slowMinutes', { n: Math.ceil(seconds / 60) }))

/** `/sign-in`, `/sign-out`, `/account`: who somebody is, on a desk that others reach. */
export function signInRoutes({ ledger, version, access, log }: Needs): Hono {
  const app = new Hono()
  const { provider } = access
  const shown = (c: Context, typed: { readonly name: string; readonly to: string }, faults: readonly Fault<SignInField>[], status: 200 | 422 | 429 = faults.length > 0 ? 422 : 200) =>
    page(c, <SignInPage version={version} typed={typed} provider={provider?.name ?? null} faults={faults} />, status)
  /** Lets somebody in, or says why not. */
  const entered = async (c: Context, done: SignedIn, typed: { readonly name: string; readonly to: string }) => {
    if (done.is === 'slow') {
      const answer = await shown(c, typed, [{ field: 'password', message: slow(done.seconds) }], 429)
      answer.headers.set('Retry-After', String(done.seconds))
      return answer
    }
    if (done.is === 'wrong') return shown(c, typed, [{ field: 'password', message: t('signIn.wrong') }])
    // Whoever was signed in in this browser is so no more.
    const { session } = writerOf(c)
    if (session !== undefined) await ledger.signOut(session)
    keepSession(c, done)
    return c.redirect(typed.to, 303)
  }

  app.get('/sign-in', async (c) => {
    const to = addressOf(c.req.query('to'))
    if (await sessionOf(writerOf(c), ledger) !== null) return c.redirect(to, 302)
    return shown(c, { name: '', to }, [])
  })

  app.post('/sign-in', ownForms(version), async (c) => {
    const form = await formOf(c)
    if (form === null) return unreadable(c, version)
    const typed = { name: typedIn(form, 'name').slice(0, 4 * LONGEST_EDITOR), to: addressOf(typedIn(form, 'to')) }
    const password = typedIn(form, 'password')
    if (typed.name.trim() === '' || password === '') return shown(c, typed, [typed.name.trim() === '' ? { field: 'name', message: t('signIn.giveName') } : { field: 'password', message: t('signIn.givePassword') }])
    return entered(c, await ledger.signIn({ name: typed.name, password, from: remoteOf(c), browser: browserOf(c) }), typed)
  })

  if (provider !== null) {
    const back = (c: Context) => `${access.publicUrl ?? originOf(c)}${urls.signedInElsewhere()}`
    const failed = (c: Context, error: unknown) => {
      if (!(error instanceof Error && error.name === 'ProviderError')) throw error
      log.warn(`somebody could not sign in through ${provider.name}: ${error.message}`)
      return shown(c, { name: '', to: urls.front() }, [{ field: 'provider', message: t('signIn.notLetIn', { provider: provider.name, why: error.message }) }])
    }

    app.get('/sign-in/provider', async (c) => {
      try {
        const { url, kept } = await provider.begin(back(c))
        const under = JSON.stringify({ kept, to: addressOf(c.req.query('to')) })
        setCookie(c, UNDER_WAY, Buffer.from(under).toString('base64url'), { httpOnly: true, sameSite: 'Lax', path: '/sign-in', secure: isSecure(c), maxAge: UNDER_WAY_FOR })
        return c.redirect(url, 302)
      } catch (error) {
        return failed(c, error)
      }
    })

    app.get('/sign-in/provider/done', async (c) => {
      const under = underWay(getCookie(c, UNDER_WAY))
      deleteCookie(c, UNDER_WAY, { path: '/sign-in' })
      if (under === null) return shown(c, { name: '', to: urls.front() }, [{ field: 'provider', message: t('signIn.notBegun') }])
      try {
        const identity = await provider.end(under.kept, new URL(`${back(c)}${new URL(c.req.url).search}`))
        const done = await ledger.signInAs(identity, remoteOf(c))
        if (done.is !== 'in') return await shown(c, { name: '', to: under.to }, [{ field: 'provider', message: t('signIn.unknown', { provider: provider.name }) }])
        return await entered(c, done, { name: '', to: under.to })
      } catch (error) {
        return failed(c, error)
      }
    })
  }

  app.post('/sign-out', ownForms(version), async (c) => {
    const form = await formOf(c)
    if (form === null) return unreadable(c, version)
    const { session } = writerOf(c)
    if (session !== undefined) await ledger.signOut(session, { everywhere: typedIn(form, 'everywhere') !== '' })
    forgetSession(c)
    return c.redirect(urls.signIn(), 303)
  })

  const account = async (c: Context, faults: readonly Fault<PasswordField>[] = []) => {
    const session = await sessionOf(writerOf(c), ledger)
    if (session === null && writerOf(c).onLoopback) return page(c, <MessagePage version={version} title={t('signIn.nobodyHasTo')} message={t('signIn.nobodyHasToMeans')} />)
    if (session === null) return c.redirect(urls.signIn(urls.account()), 302)
    const own = (await ledger.editors()).find(({ name }) => name === session.name)
    return page(c, <AccountPage version={version} session={session} hasPassword={own?.hasPassword === true} changed={faults.length === 0 && c.req.query('done') === 'password'} faults={faults} />, faults.length > 0 ? 422 : 200)
  }

  app.get('/account', (c) => account(c))

  app.post('/account/password', ownForms(version), async (c) => {
    const form = await formOf(c)
    if (form === null) return unreadable(c, version)
    const { session } = writerOf(c)
    const [current, next, again] = [typedIn(form, 'current'), typedIn(form, 'password'), typedIn(form, 'again')]
    if (next !== again) return account(c, [{ field: 'again', message: t('account.notTheSame') }])
    try {
      await ledger.changePassword(session ?? '', { current, next, from: remoteOf(c) })
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error
      return account(c, [{ field: error.field === 'password' ? 'password' : 'current', message: error.message }])
    }
    return c.redirect(urls.account({ done: 'password' }), 303)
  })

  return app
}

/** Where to go on: an address of the desk's own, else the front page. */
function addressOf(asked: string | undefined): string {
  const here = 'http://desk.invalid'
  if (asked === undefined || asked.length > 2_000 || !asked.startsWith('/') || /[\\\p{C}]/u.test(asked) || !URL.canParse(asked, here)) return urls.front()
  const { origin, pathname, search } = new URL(asked, here)
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}` : urls.front()
}

function underWay(cookie: string | undefined): { readonly kept: string; readonly to: string } | null {
  if (cookie === undefined || cookie.length > 4_000) return null
  try {
    const told: unknown = JSON.parse(Buffer.from(cookie, 'base64url').toString())
    return typeof told === 'object' && told !== null && 'kept' in told && 'to' in told && typeof told.kept === 'string' && typeof told.to === 'string' ? { kept: told.kept, to: addressOf(told.to) } : null
  } catch {
    return null
  }
}
