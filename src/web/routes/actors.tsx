import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Ledger } from '../../record/ledger.js'
import { bytesOf, nameOf } from '../forms/uploads.js'
import { typedIn, type Fault } from '../forms/fault.js'
import { page } from '../page.js'
import { ActorsPage, type ActorsField, type TypedActors } from '../pages/actors.js'
import { MessagePage } from '../pages/message.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'
import { formOf, unreadable, writing } from './writing.js'

/** UTF-16 code units of a line about a list, as the other doors have it. */
const LONGEST_LINE = 300
const NOTHING: TypedActors = { source: '', country: '' }

/** `/actors`: the ledger's own lists of office holders. */
export function actorsRoutes({ ledger, version }: { readonly ledger: Ledger; readonly version: string }): Hono {
  const app = new Hono()
  const shown = async (c: Context, { typed = NOTHING, faults = [], unread = null }: { readonly typed?: TypedActors; readonly faults?: readonly Fault<ActorsField>[]; readonly unread?: readonly string[] | null } = {}) =>
    page(c, <ActorsPage version={version} lists={await ledger.actorLists()} typed={typed} faults={faults} unread={unread} />, faults.length > 0 ? 422 : 200)

  app.get('/actors', (c) => shown(c))

  app.post('/actors', writing({ ledger, version }, { files: true }), async (c) => {
    const form = await formOf(c)
    if (form === null) return unreadable(c, version)
    const typed = { source: typedIn(form, 'source').trim(), country: typedIn(form, 'country').trim() }
    const file = form.get('file')
    if (!(file instanceof File) || file.size === 0) return shown(c, { typed, faults: [{ field: 'file', message: t('actors.chooseFile') }] })
    for (const field of ['source', 'country'] as const) {
      if (typed[field].length > LONGEST_LINE || /\p{C}/u.test(typed[field])) return shown(c, { typed, faults: [{ field, message: t('actors.oneLine', { n: LONGEST_LINE }) }] })
    }
    try {
      const { unread } = await ledger.importActors({ name: nameOf(file).replace(/\p{C}+/gu, ' '), bytes: await bytesOf(file), source: typed.source || undefined, country: typed.country || undefined })
      return await shown(c, { unread })
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ActorFileError') throw error
      return shown(c, { typed, faults: [{ field: 'file', message: error.message }] })
    }
  })

  app.post('/actors/:number/remove', writing({ ledger, version }), async (c) => {
    const number = c.req.param('number')
    const isThere = /^[1-9]\d{0,8}$/.test(number) && await ledger.removeActors(Number(number))
    return isThere ? c.redirect(urls.actors(), 303) : page(c, <MessagePage version={version} title={t('messages.notFound')} message={t('actors.noList')} />, 404)
  })

  return app
}
