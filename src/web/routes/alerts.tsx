import { Hono } from 'hono'
import type { Context } from 'hono'
import type { WrongInSearch } from '../../export/search-asked.js'
import { USUAL_CAP, type KeptAlert } from '../../model/alert.js'
import { isAtLeast } from '../../model/editor.js'
import type { Ledger, Search } from '../../record/ledger.js'
import { alerting, alertSearch, NO_ALERT, searchTyped, typedAlert, type AlertField, type TypedAlert } from '../forms/alerting.js'
import type { Fault } from '../forms/fault.js'
import { page } from '../page.js'
import { AlertPage } from '../pages/alert.js'
import { AlertsPage } from '../pages/alerts.js'
import { MessagePage } from '../pages/message.js'
import { NewAlertPage, NoAlertPage } from '../pages/new-alert.js'
import { originOf, roleOf, sessionOf, writerOf } from '../security.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'
import { formOf, unreadable, writing } from './writing.js'

/** Deliveries on one page. */
const DELIVERIES = 20

/** `/alerts`: to be told of what is newly found. For editors: addresses of webhooks and mailboxes are not for all. */
export function alertsRoutes({ ledger, version }: { readonly ledger: Ledger; readonly version: string }): Hono {
  const app = new Hono()
  const missing = (c: Context) => page(c, <MessagePage version={version} title={t('messages.notFound')} message={t('alerts.noAlert')} />, 404)
  const whoOf = async (c: Context) => (await sessionOf(writerOf(c), ledger))?.name ?? null
  const none = (c: Context, wrong: readonly WrongInSearch[]) => page(c, <NoAlertPage version={version} wrong={wrong} />, 400)

  app.use('/alerts/*', async (c: Context, next) => {
    if (c.req.method === 'GET') {
      const role = await roleOf(writerOf(c), ledger)
      const { pathname, search } = new URL(c.req.url)
      if (role === null) return c.redirect(urls.signIn(pathname + search), 302)
      if (!isAtLeast(role, 'editor')) return page(c, <MessagePage version={version} title={t('alerts.forOthers')} message={t('alerts.forEditors', { role })} />, 403)
    }
    await next()
    // What is shown here is for nobody else, and a secret this once.
    c.header('Cache-Control', 'no-store')
  })

  const asking = async (c: Context, search: Search, typed: TypedAlert = NO_ALERT, faults: readonly Fault<AlertField>[] = []) => {
    const cap = /^[1-9]\d{0,3}$/.test(typed.cap) ? Number(typed.cap) : USUAL_CAP
    const [rate, mailing, who] = await Promise.all([ledger.alertRate(search, cap), ledger.mailing(), whoOf(c)])
    return page(c, <NewAlertPage version={version} search={search} rate={rate} cap={cap} typed={typed} faults={faults} mailOff={mailing.is === 'off' ? mailing.why : null} who={who} />, faults.length > 0 ? 422 : 200)
  }
  /** Answers on a search, or says what is wrong with it. */
  const onSearch = async (c: Context, given: Readonly<Record<string, string>>, answer: (search: Search) => Response | Promise<Response>) => {
    const asked = alertSearch(given)
    if ('wrong' in asked) return none(c, asked.wrong)
    if (Object.keys(asked.search).length === 0) return none(c, [])
    try {
      return await answer(asked.search)
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'VagueNameError') throw error
      return none(c, [{ name: 'name', message: `${error.message}.` }])
    }
  }

  const shown = async (c: Context, kept: KeptAlert, { secret = null, tested = null }: { readonly secret?: string | null; readonly tested?: { readonly arrived: boolean; readonly what: string } | null } = {}) => {
    const { items, next } = await ledger.alertDeliveries(kept.alert.id, { limit: DELIVERIES, after: c.req.query('after') || undefined })
    return page(c, <AlertPage version={version} kept={kept} deliveries={items} next={next} secret={secret} tested={tested} />)
  }

  app.get('/alerts', async (c) => page(c, <AlertsPage version={version} alerts={await ledger.alerts({ ended: true })} />))

  app.get('/alerts/new', (c) => onSearch(c, withoutLanguage(c.req.query()), (search) => asking(c, search)))

  app.post('/alerts/new', writing({ ledger, version }), async (c) => {
    const form = await formOf(c)
    if (form === null) return unreadable(c, version)
    return onSearch(c, searchTyped(form), async (search) => {
      const typed = typedAlert(form)
      const checked = alerting(typed, search)
      if ('faults' in checked) return asking(c, search, typed, checked.faults)
      try {
        const { alert, secret } = await ledger.addAlert({ ...checked.asked, desk: originOf(c) }, await whoOf(c) ?? typed.by)
        return secret === null ? c.redirect(urls.alert(alert.id), 303) : await shown(c, { alert, end: null, lookedAt: null }, { secret })
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'EditRefused') throw error
        const field = 'field' in error ? String(error.field) : ''
        return asking(c, search, typed, [{ field: FIELDS.find((one) => one === field) ?? 'name', message: error.message }])
      }
    })
  })

  app.get('/alerts/:id', async (c) => {
    const kept = await ledger.alert(c.req.param('id'))
    return kept === null ? missing(c) : shown(c, kept)
  })

  app.post('/alerts/:id/test', writing({ ledger, version }), async (c) => {
    const kept = await ledger.alert(c.req.param('id'))
    return kept?.end !== null ? missing(c) : shown(c, kept, { tested: await ledger.testAlert(kept.alert.id) })
  })

  app.post('/alerts/:id/end', writing({ ledger, version }), async (c) => {
    const kept = await ledger.alert(c.req.param('id'))
    if (kept?.end !== null) return missing(c)
    await ledger.endAlert(kept.alert.id, await whoOf(c))
    return c.redirect(urls.alerts(), 303)
  })

  return app
}

const FIELDS: readonly AlertField[] = ['name', 'on', 'webhook', 'email', 'pace', 'cap', 'by']

/** What an address asks for but the language of the desk's own words. */
function withoutLanguage(asked: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(asked).filter(([name]) => name !== 'lang'))
}
