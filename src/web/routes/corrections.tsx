import { Hono } from 'hono'
import type { Context } from 'hono'
import { isPartialIsoDate } from '../../model/partial-date.js'
import { EditRefused, type Ledger } from '../../record/ledger.js'
import { editorOf, rememberEditor } from '../editor.js'
import { typedIn } from '../forms/fault.js'
import { atomOf, jsonFeedOf } from '../feeds.js'
import { page } from '../page.js'
import { CorrectionPage, CorrectionsPage } from '../pages/corrections.js'
import { MessagePage } from '../pages/message.js'
import { LONGEST_QUERY, MOST_JUDGED } from '../limits.js'
import { AccuracyPage } from '../pages/accuracy.js'
import { urls, type CorrectionsAsked } from '../urls.js'
import { t } from '../words/say.js'
import { formOf, unreadable, writing } from './writing.js'

const A_PAGE = 30
const IN_FEED = 50

/** `/corrections`: the public log, its feeds, and to take one back. */
export function correctionsRoutes({ ledger, version }: { readonly ledger: Ledger; readonly version: string }): Hono {
  const app = new Hono()
  const missing = (c: Context) => page(c, <MessagePage version={version} title={t('messages.notFound')} message={t('corrections.missing')} />, 404)

  app.get('/corrections', async (c) => {
    const after = c.req.query('after') || undefined
    const of = correctionsAsked(c)
    const wrong = (['from', 'to'] as const).filter((name) => of[name] !== undefined && !isPartialIsoDate(of[name]))
    const found = wrong.length > 0 ? { items: [], next: null } : await ledger.corrections({ ...of, after, limit: A_PAGE })
    return page(c, <CorrectionsPage version={version} found={found} of={of} isFirst={after === undefined} wrong={wrong} />)
  })

  app.get('/accuracy', async (c) => page(c, <AccuracyPage version={version} of={await ledger.accuracy({ most: MOST_JUDGED })} />))

  app.get('/corrections/feed.atom', async (c) => {
    const of = daysOnly(correctionsAsked(c))
    const { items } = await ledger.corrections({ ...of, limit: IN_FEED })
    return c.body(atomOf(items, new URL(c.req.url).origin, of), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'no-cache' })
  })

  app.get('/corrections/feed.json', async (c) => {
    const of = daysOnly(correctionsAsked(c))
    const { items } = await ledger.corrections({ ...of, limit: IN_FEED })
    return c.body(JSON.stringify(jsonFeedOf(items, new URL(c.req.url).origin, of)), 200, { 'Content-Type': 'application/feed+json; charset=utf-8', 'Cache-Control': 'no-cache' })
  })

  app.get('/corrections/:id', async (c) => {
    const kept = await ledger.correction(c.req.param('id'))
    return kept === null ? missing(c) : page(c, <CorrectionPage version={version} kept={kept} editor={await editorOf(c, ledger)} why="" faults={[]} />)
  })

  app.post('/corrections/:id/undo', writing({ ledger, version }), async (c) => {
    const kept = await ledger.correction(c.req.param('id'))
    if (kept === null) return missing(c)
    const form = await formOf(c)
    if (form === null) return unreadable(c, version)
    const own = await editorOf(c, ledger)
    const editor = own.fixed ? own.name : typedIn(form, 'editor')
    const why = typedIn(form, 'why')
    try {
      await ledger.undo(kept.correction.id, { editor, why })
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error
      const field = error.field === 'editor' ? 'editor' : 'why'
      return page(c, <CorrectionPage version={version} kept={kept} editor={{ ...own, name: editor }} why={why} faults={[{ field, message: error.message }]} />, 422)
    }
    if (!own.fixed) rememberEditor(c, editor.trim())
    return c.redirect(urls.statement(kept.correction.target.statement), 303)
  })

  return app
}

/** What the address asks for; an empty field asks for nothing. */
function correctionsAsked(c: Context): CorrectionsAsked {
  const fields = (['statement', 'article', 'person', 'editor', 'from', 'to'] as const).flatMap((name) => {
    const value = (c.req.query(name) ?? '').trim().slice(0, LONGEST_QUERY).toWellFormed()
    return value === '' ? [] : [[name, value] as const]
  })
  return Object.fromEntries(fields)
}

/** Without days that are none: a feed has nowhere to say so. */
function daysOnly({ from, to, ...of }: CorrectionsAsked): CorrectionsAsked {
  return { ...of, ...(from !== undefined && isPartialIsoDate(from) && { from }), ...(to !== undefined && isPartialIsoDate(to) && { to }) }
}
